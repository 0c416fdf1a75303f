package dev.footing.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.quantity.Share;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.Chances;
import dev.footing.api.verdict.Direction;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.decision.Likelihood.OfWay;
import dev.footing.core.policy.FirstRules;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LikelihoodTest {
    private static final Strategy CHEAP = Bench.strategy("cheap", Sourcing.MANAGED, 1_000);
    private static final Strategy SECOND = Bench.strategy("second", Sourcing.MANAGED, 2_000);
    private static final Strategy OWN = Bench.strategy("own", Sourcing.SELF_RUN, 3_000);

    /** Ranked cheap, second, own; the startup is on the last. */
    private static final Choice CHOICE = Bench.choose(Bench.on("acme.own"), CHEAP, SECOND, OWN);

    private static final Likelihood TWO_WAYS =
            Likelihood.over(List.of(way(0.5, 0.25, 0.25), way(0.25, 0, 0.75))).orElseThrow();

    private static OfWay way(double... shares) {
        return new OfWay(CHOICE, ImmutableDoubleArray.copyOf(shares));
    }

    @Test
    void chances_are_the_mean_over_the_ways_of_answering() {
        assertThat(TWO_WAYS.strategies())
                .containsEntry(Bench.id("cheap"), 0.375)
                .containsEntry(Bench.id("second"), 0.125)
                .containsEntry(Bench.id("own"), 0.5)
                .hasSize(3);
    }

    @Test
    void a_direction_has_the_chances_of_its_strategies_and_what_one_is_on_is_staying() {
        assertThat(TWO_WAYS.of(Direction.MANAGED)).isCloseTo(0.5, within(1e-12));
        assertThat(TWO_WAYS.of(Direction.STAY)).isCloseTo(0.5, within(1e-12));
        assertThat(TWO_WAYS.of(Direction.SELF_RUN)).isZero();
        assertThat(TWO_WAYS.directions()).hasSize(2);
    }

    @Test
    void what_is_never_the_best_is_left_out() {
        Likelihood likelihood = Likelihood.over(List.of(way(1, 0, 0))).orElseThrow();
        assertThat(likelihood.strategies()).containsOnlyKeys(Bench.id("cheap"));
        assertThat(likelihood.directions()).containsOnlyKeys(Direction.MANAGED);
        assertThat(likelihood.beside(Direction.MANAGED)).isEmpty();
    }

    @Test
    void without_a_way_there_are_no_chances() {
        assertThat(Likelihood.over(List.of())).isEmpty();
    }

    @Test
    void beside_a_direction_is_the_likeliest_other_one() {
        Likelihood likelihood = Likelihood.over(List.of(way(0.2, 0.1, 0.7))).orElseThrow();
        assertThat(likelihood.beside(Direction.STAY)).contains(Direction.MANAGED);
        assertThat(likelihood.beside(Direction.MANAGED)).contains(Direction.STAY);
        assertThat(likelihood.beside(Direction.SELF_RUN)).contains(Direction.STAY);
    }

    @Test
    void chances_are_stated_likeliest_first_and_alike_ones_in_their_own_order() {
        Chances stated = TWO_WAYS.stated();
        assertThat(stated.strategies())
                .extracting(Chances.OfStrategy::strategy)
                .containsExactly(Bench.id("own"), Bench.id("cheap"), Bench.id("second"));
        assertThat(stated.strategies())
                .extracting(Chances.OfStrategy::chance)
                .containsExactly(Share.of(0.5), Share.of(0.375), Share.of(0.125));
        assertThat(stated.directions())
                .extracting(Chances.OfDirection::direction)
                .containsExactly(Direction.STAY, Direction.MANAGED);
    }

    @Test
    void a_way_counts_only_where_something_is_feasible_and_the_view_counts() {
        DecisionView counting = new Counting(ImmutableDoubleArray.of(0.2, 0.3, 0.5));
        assertThat(OfWay.of(CHOICE, counting)).map(OfWay::shares).contains(ImmutableDoubleArray.of(0.2, 0.3, 0.5));
        assertThat(OfWay.of(Bench.choose(Bench.forbidding(), CHEAP), counting)).isEmpty();
        assertThat(OfWay.of(CHOICE, new PlanView(FirstRules.RULES))).isEmpty();
    }

    /** Counts the same shares whatever it is asked. */
    private record Counting(ImmutableDoubleArray shares) implements ExactView {
        @Override
        public Signals signals(Setting setting, Strategy strategy) {
            throw new AssertionError("Counting looks at no figures.");
        }

        @Override
        public Optional<ImmutableDoubleArray> best(Choice choice) {
            return Optional.of(shares);
        }
    }
}
