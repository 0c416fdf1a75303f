package dev.footing.core.composition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ComplianceDemand;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Sourcing;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.composition.MixSearch.Found;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import dev.footing.testkit.Fixtures;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rule against buying covers, and what it leaves of the mixes. */
class BuyingRuleTest {
    private static final Startup FREE = Fixtures.minimal();

    static Stream<Long> seeds() {
        return Seeds.from(61_000, 60);
    }

    private static Startup bound(Startup startup) {
        return startup.toBuilder().addMotives(Motive.COMPLIANCE_FORBIDS_MANAGED).build();
    }

    private static Startup covering(Startup startup, Component... components) {
        return bound(startup).toBuilder()
                .compliance(ComplianceDemand.builder()
                        .covers(ImmutableSortedSet.copyOf(components))
                        .build())
                .build();
    }

    private static Startup without(Startup startup, Component component) {
        return startup.toBuilder()
                .putComponents(
                        component,
                        ComponentUse.builder().sourcing(ComponentSourcing.NONE).build())
                .build();
    }

    @Test
    void without_the_motive_nothing_is_covered_whatever_is_stated() {
        assertThat(BuyingRule.of(FREE, true).covered()).isEmpty();
        Startup stated = FREE.toBuilder()
                .compliance(ComplianceDemand.builder()
                        .covers(ImmutableSortedSet.of(Component.DATABASE))
                        .build())
                .build();
        assertThat(BuyingRule.of(stated, true).forbids(Sourcing.MANAGED)).isFalse();
    }

    @Test
    void where_it_is_not_stated_it_covers_what_holds_data_of_customers() {
        assertThat(BuyingRule.of(bound(FREE), true).covered()).isEqualTo(ComplianceDemand.CUSTOMER_DATA);
        assertThat(BuyingRule.of(bound(FREE), true).forbids(Component.CACHE)).isTrue();
        assertThat(BuyingRule.of(bound(FREE), false).forbids(Component.CACHE))
                .as("a policy by which it goes by the whole")
                .isFalse();
        assertThat(BuyingRule.of(bound(FREE), false).forbids(Sourcing.MANAGED)).isTrue();
        assertThat(BuyingRule.of(bound(FREE), true).forbids(Sourcing.HYBRID)).isFalse();
    }

    @Test
    void what_is_stated_counts_under_every_policy_and_an_empty_list_covers_nothing() {
        Startup stated = covering(FREE, Component.OBSERVABILITY);
        assertThat(BuyingRule.of(stated, false)).isEqualTo(BuyingRule.of(stated, true));
        assertThat(BuyingRule.of(stated, false).forbids(Component.OBSERVABILITY))
                .isTrue();
        assertThat(BuyingRule.of(covering(FREE), false).forbids(Sourcing.MANAGED))
                .isFalse();
    }

    @Test
    void what_is_not_needed_is_not_bought() {
        Startup stated = covering(without(FREE, Component.CACHE), Component.CACHE);
        assertThat(BuyingRule.of(stated, true).forbids(Sourcing.MANAGED)).isFalse();
        assertThat(BuyingRule.of(bound(without(FREE, Component.CACHE)), true).covered())
                .doesNotContain(Component.CACHE)
                .hasSize(3);
    }

    private static Optional<Found> best(Startup startup, ImmutableList<ComponentOption> options, boolean byComponent) {
        PlanModel model =
                new PlanModel(startup, Optional.empty(), new Rules(Calibrations.field2025(), Policies.default1()));
        return new MixSearch(startup, options, model, BuyingRule.of(startup, byComponent), new MixFigures()).best();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_best_mix_buys_nothing_that_is_covered_and_is_the_best_of_those(long seed) {
        RandomGenerator random = Seeds.random(seed);
        Startup any = StartupGenerator.next(random, List.of()).toBuilder()
                .motives(List.of())
                .expertise(ExpertiseAudit.all(Answer.YES))
                .build();
        ImmutableList<ComponentOption> options = Options.next(random);
        List<Component> all = ImmutableList.copyOf(Component.values());
        Component[] covered =
                all.stream().filter(component -> random.nextBoolean()).toArray(Component[]::new);
        Startup stated = covering(any, covered);
        BuyingRule rule = BuyingRule.of(stated, true);
        Optional<Found> best = best(stated, options, false);
        best.ifPresent(found -> assertThat(found.mix().parts())
                .noneMatch(part -> part.sourcing() == ComponentSourcing.MANAGED
                        && rule.covered().contains(part.component())));
        ImmutableList<ComponentOption> allowed = options.stream()
                .filter(option -> option.sourcing() != ComponentSourcing.MANAGED
                        || !rule.covered().contains(option.component()))
                .collect(ImmutableList.toImmutableList());
        if (allowed.stream().map(ComponentOption::component).distinct().count()
                == options.stream().map(ComponentOption::component).distinct().count()) {
            Startup free = stated.toBuilder().motives(List.of()).build();
            assertThat(best.map(found -> found.figures().objective()))
                    .isEqualTo(best(free, allowed, false)
                            .map(found -> found.figures().objective()));
        }
        assertSame(best(covering(any), options, true), best(unbound(covering(any)), options, true));
        if (BuyingRule.of(bound(any), true).covered().size() == 4) {
            Startup named = covering(any, ComplianceDemand.CUSTOMER_DATA.toArray(new Component[0]));
            Startup unnamed = named.toBuilder().compliance(Optional.empty()).build();
            assertThat(best(unnamed, options, true).map(found -> found.mix().number()))
                    .isEqualTo(
                            best(named, options, true).map(found -> found.mix().number()));
        }
    }

    private static Startup unbound(Startup startup) {
        return startup.toBuilder().motives(List.of()).build();
    }

    private static void assertSame(Optional<Found> found, Optional<Found> wanted) {
        assertThat(found.map(Found::mix).map(Mix::number))
                .isEqualTo(wanted.map(Found::mix).map(Mix::number));
        assertThat(found.map(Found::figures)).isEqualTo(wanted.map(Found::figures));
    }
}
