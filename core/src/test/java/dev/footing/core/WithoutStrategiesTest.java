package dev.footing.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.Problem;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.DiscoveryException;
import dev.footing.testkit.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where there is nothing to compare, a program hears so when it starts, and not from the verdict on a startup. */
class WithoutStrategiesTest {
    private static final Generated CASE =
            new Generated(Fixtures.reference(), List.of(Fixtures.strategy("acme.a"), Fixtures.strategy("acme.b")));

    @Test
    void an_assessor_without_strategies_is_refused_with_the_way_out() {
        assertThatThrownBy(() -> Assessor.builder().seed(7).build())
                .isInstanceOf(DiscoveryException.class)
                .hasMessageContainingAll(
                        "strategies must be at least one", "footing-strategies-managed", "installed()");
    }

    @Test
    void strict_refuses_a_discovery_that_found_nothing() {
        assertThatThrownBy(() -> Discovery.none().strict())
                .isInstanceOfSatisfying(
                        DiscoveryException.class,
                        none -> assertThat(none.problems())
                                .extracting(Problem::where)
                                .containsExactly("strategies"));
    }

    @Test
    void where_no_provider_can_be_used_the_reasons_come_first() {
        Discovery broken = new Discovery(
                ImmutableList.of(),
                ImmutableList.of(Problem.ofProvider("acme", "x", "must load", "Mend it.")),
                ImmutableList.of());
        assertThatThrownBy(() -> Assessor.builder().discovery(broken).build())
                .isInstanceOfSatisfying(
                        DiscoveryException.class,
                        none -> assertThat(none.problems())
                                .extracting(Problem::where)
                                .containsExactly("acme", "strategies"));
    }

    @Test
    void one_strategy_is_enough() {
        assertThat(CASE.assessor(with -> with).discovery().strict().knownStrategies())
                .hasSize(2);
    }
}
