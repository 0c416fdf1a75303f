package dev.footing.core.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import java.util.Map;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** How parts are put together, part by part. */
class MixTest {
    private static final ComponentOption BOUGHT = Options.option(Component.COMPUTE, ComponentSourcing.MANAGED)
            .share(Share.of(0.75))
            .timeToProduction(Estimate.range(1, 2, 4))
            .overrunSigma(0.3)
            .buildEffort(Estimate.fixed(0.5))
            .steadyEffort(Estimate.range(0.25, 0.5, 1))
            .baseBuildEffort(Estimate.fixed(2))
            .baseSteadyEffort(Estimate.range(0.1, 0.2, 0.5))
            .priceIndex(Estimate.range(1, 2, 4))
            .platformFixed(Options.usd(4_000))
            .incidentRate(PerMonth.of(0.25))
            .incidentEffort(Estimate.fixed(1))
            .incidentCost(MoneyEstimate.logNormal(Options.usd(1_000), 1))
            .complianceEffort(EngineerMonths.of(1))
            .complianceMonths(3)
            .complianceCost(Options.usd(10_000))
            .exitEffort(EngineerMonths.of(1))
            .build();

    private static final ComponentOption RUN = Options.option(Component.DATABASE, ComponentSourcing.SELF_RUN)
            .share(Share.of(0.25))
            .timeToProduction(Estimate.range(0.5, 3, 3))
            .overrunSigma(0.4)
            .buildEffort(Estimate.fixed(0.25))
            .steadyEffort(Estimate.range(0.5, 0.75, 2))
            .baseBuildEffort(Estimate.fixed(1))
            .baseSteadyEffort(Estimate.range(0.4, 0.6, 1))
            .priceIndex(Estimate.fixed(1))
            .platformFixed(Options.usd(2_000))
            .requiredExpertise(ImmutableSortedSet.of(ExpertiseArea.SCALING))
            .incidentRate(PerMonth.of(0.75))
            .incidentEffort(Estimate.fixed(2))
            .incidentCost(MoneyEstimate.logNormal(Options.usd(5_000), 0.5))
            .complianceEffort(EngineerMonths.of(2))
            .complianceMonths(4)
            .complianceCost(Options.usd(20_000))
            .exitEffort(EngineerMonths.of(3))
            .build();

    private static Strategy mix(ComponentOption... parts) {
        return new Mix(0, ImmutableList.copyOf(parts), 100, ImmutableSet.of()).strategy(StrategyId.COMPOSED);
    }

    @Test
    void a_mix_takes_as_long_as_its_slowest_part_and_the_border() {
        assertThat(mix(BOUGHT, RUN).timeToProduction()).isEqualTo(Estimate.range(1.5, 4, 5.5));
        assertThat(mix(BOUGHT).timeToProduction()).isEqualTo(BOUGHT.timeToProduction());
        assertThat(mix(RUN).timeToProduction()).isEqualTo(RUN.timeToProduction());
    }

    @Test
    void efforts_are_added_over_the_larger_base_and_the_border_takes_its_own() {
        assertThat(mix(BOUGHT, RUN).buildEffort()).isEqualTo(Estimate.fixed(2.75));
        assertThat(mix(BOUGHT, RUN).steadyEffort()).isEqualTo(Estimate.range(2.15, 3.35, 6));
        assertThat(mix(RUN).steadyEffort()).isEqualTo(Estimate.range(0.9, 1.35, 3));
    }

    @Test
    void bills_go_by_shares() {
        assertThat(mix(BOUGHT, RUN).priceIndex()).isEqualTo(Estimate.range(1, 1.75, 3.25));
        assertThat(mix(BOUGHT, RUN).platformFixed()).isEqualTo(Options.usd(3_500));
    }

    @Test
    void shares_of_a_part_of_the_components_count_as_the_whole() {
        assertThat(mix(RUN).priceIndex()).isEqualTo(Estimate.fixed(1));
        assertThat(mix(RUN).platformFixed()).isEqualTo(Options.usd(2_000));
    }

    @Test
    void incidents_are_added_and_each_is_as_bad_as_those_of_its_part() {
        Strategy mix = mix(BOUGHT, RUN);
        assertThat(mix.incidentRate()).isEqualTo(PerMonth.of(1));
        assertThat(mix.incidentEffort()).isEqualTo(Estimate.fixed(1.75));
        assertThat(mix.incidentCost()).isEqualTo(MoneyEstimate.logNormal(Options.usd(4_000), 0.625));
    }

    @Test
    void audit_and_exit_are_added_and_an_audit_takes_the_longest() {
        Strategy mix = mix(BOUGHT, RUN);
        assertThat(mix.complianceEffort()).isEqualTo(EngineerMonths.of(3));
        assertThat(mix.complianceMonths()).isEqualTo(4);
        assertThat(mix.complianceCost()).isEqualTo(Options.usd(30_000));
        assertThat(mix.exitEffort()).isEqualTo(EngineerMonths.of(4));
        assertThat(mix.overrunSigma()).isEqualTo(0.4);
    }

    @Test
    void a_mix_needs_what_its_parts_need_and_is_hybrid_where_sourcings_meet() {
        assertThat(mix(BOUGHT, RUN).requiredExpertise()).containsExactly(ExpertiseArea.SCALING);
        assertThat(mix(BOUGHT, RUN).info().sourcing()).isEqualTo(Sourcing.HYBRID);
        assertThat(mix(BOUGHT).info().sourcing()).isEqualTo(Sourcing.MANAGED);
        assertThat(mix(RUN).info().sourcing()).isEqualTo(Sourcing.SELF_RUN);
        assertThat(mix(RUN.toBuilder().sourcing(ComponentSourcing.CUSTOM).build())
                        .info()
                        .sourcing())
                .isEqualTo(Sourcing.SELF_RUN);
        assertThat(mix(BOUGHT, RUN).info().summary()).contains("database").doesNotContain("compute");
    }

    @Test
    void a_log_normal_number_among_others_counts_with_its_percentiles() {
        ComponentOption log = BOUGHT.toBuilder()
                .buildEffort(Estimate.percentiles(1, 4))
                .baseBuildEffort(Estimate.fixed(0))
                .build();
        ComponentOption plain =
                RUN.toBuilder().baseBuildEffort(Estimate.fixed(0)).build();
        Estimate.Pert sum = (Estimate.Pert) mix(log, plain).buildEffort();
        assertThat(sum.low()).isCloseTo(1.25, within(1e-12));
        assertThat(sum.likely()).isEqualTo(2.25);
        assertThat(sum.high()).isCloseTo(4.25, within(1e-12));
    }

    @Test
    void where_bought_and_self_run_parts_meet_it_is_said_what_has_no_number() {
        assertThat(mix(BOUGHT, RUN).notQuantified()).isNotEmpty();
        assertThat(mix(BOUGHT).notQuantified()).isEmpty();
        assertThat(mix(RUN).notQuantified()).isEmpty();
    }

    @Test
    void included_users_go_by_shares() {
        ComponentOption bought = BOUGHT.toBuilder().includedUsers(Users.of(100)).build();
        ComponentOption run = RUN.toBuilder().includedUsers(Users.of(500)).build();
        assertThat(mix(bought, run).includedUsers()).isEqualTo(Users.of(200));
    }

    @Test
    void an_amount_that_all_parts_share_stays_exactly_that() {
        BigMoney exact = BigMoney.parse("USD 0.12345678901234567891");
        ComponentOption bought = BOUGHT.toBuilder().platformFixed(exact).build();
        ComponentOption run = RUN.toBuilder().platformFixed(exact).build();
        assertThat(mix(bought, run).platformFixed()).isEqualTo(exact);
    }

    private static Strategy priced(Component... priced) {
        return new Mix(0, ImmutableList.of(BOUGHT, RUN), 100, ImmutableSet.copyOf(priced))
                .strategy(StrategyId.COMPOSED);
    }

    @Test
    void a_part_of_which_the_cost_is_known_has_its_own_price_and_counts_for_nothing_in_that_of_the_rest() {
        Strategy known = priced(Component.COMPUTE);
        assertThat(known.priceIndexByComponent()).containsExactly(Map.entry(Component.COMPUTE, 2.0));
        assertThat(known.priceIndex()).isEqualTo(Estimate.range(1, 1, 1));
        assertThat(mix(BOUGHT, RUN).priceIndexByComponent()).isEmpty();
        // Bills of before go by all shares in any case.
        assertThat(known.platformFixed()).isEqualTo(Options.usd(3_500));
    }

    @Test
    void where_the_cost_of_every_part_is_known_the_price_of_the_whole_is_that_of_all() {
        Strategy known = priced(Component.COMPUTE, Component.DATABASE);
        assertThat(known.priceIndexByComponent()).containsOnlyKeys(Component.COMPUTE, Component.DATABASE);
        assertThat(known.priceIndex()).isEqualTo(Estimate.range(1, 1.75, 3.25));
    }
}
