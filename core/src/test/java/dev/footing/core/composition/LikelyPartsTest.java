package dev.footing.core.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.cashflow.Signals;
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

/** What is said of a mix without composing it, against the plan of the strategy that is composed of it. */
class LikelyPartsTest {
    private static final double SAME = 1e-9;

    static Stream<Long> seeds() {
        return Seeds.from(33_000, 30);
    }

    private static PlanModel model(Startup startup) {
        return new PlanModel(startup, Optional.empty(), new Rules(Calibrations.field2026(), Policies.default2()));
    }

    /** With all the expertise, so that no mix lacks any. */
    private static Startup skilled(Startup startup) {
        return startup.toBuilder().expertise(ExpertiseAudit.all(Answer.YES)).build();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_mix_has_the_plan_of_the_strategy_that_is_composed_of_it(long seed) {
        RandomGenerator random = Seeds.random(seed);
        Startup startup = skilled(StartupGenerator.next(random, List.of()));
        agree(startup, Options.next(random));
    }

    /** A bill of 2,000 dollars of which computing takes 600 and the database 900; the two have prices of their own. */
    @Test
    void what_a_known_part_of_the_bill_becomes_goes_by_the_price_of_that_part() {
        List<ComponentOption> options = List.of(
                priced(Component.COMPUTE, ComponentSourcing.MANAGED, 2),
                priced(Component.COMPUTE, ComponentSourcing.SELF_RUN, 0.5),
                priced(Component.DATABASE, ComponentSourcing.MANAGED, 3),
                priced(Component.DATABASE, ComponentSourcing.SELF_RUN, 0.25),
                priced(Component.CACHE, ComponentSourcing.MANAGED, 1.1));
        Startup billed = skilled(Fixtures.smallLive("acme.gone")).with(Inputs.CURRENT_BILL, Options.usd(2_000));
        Startup known = billed.toBuilder()
                .putComponents(Component.COMPUTE, costing(600))
                .putComponents(Component.DATABASE, costing(900))
                .build();
        agree(known, options);
        Startup allKnown =
                known.toBuilder().putComponents(Component.CACHE, costing(500)).build();
        agree(allKnown, options);
        // The database costs 900 now, at a price of 1.3 for what is not known: 900 * 3 / 1.3 or 900 * 0.25 / 1.3.
        Menu menu = menu(known, options);
        LikelyParts parts = new LikelyParts(menu, model(known));
        double dear = parts.signals(0, menu.mix(0).sourcing()).objective().total();
        double cheap = parts.signals(2, menu.mix(2).sourcing()).objective().total();
        assertThat(cheap).isGreaterThan(dear);
    }

    private static ComponentUse costing(double amount) {
        return ComponentUse.builder()
                .sourcing(ComponentSourcing.MANAGED)
                .monthlyCost(Options.usd(amount))
                .build();
    }

    private static ComponentOption priced(Component component, ComponentSourcing sourcing, double index) {
        return Options.option(component, sourcing)
                .priceIndex(Estimate.fixed(index))
                .incidentRate(PerMonth.of(0.1))
                .build();
    }

    private static Menu menu(Startup startup, List<ComponentOption> options) {
        return Menu.of(
                startup,
                options,
                model(startup).situation().componentCosts().costs().keySet());
    }

    private static void agree(Startup startup, List<ComponentOption> options) {
        Menu menu = menu(startup, ImmutableList.copyOf(options));
        if (menu.size() == 0) {
            return;
        }
        PlanModel model = model(startup);
        LikelyParts parts = new LikelyParts(menu, model);
        for (int number = 0; number < menu.size(); number += 1 + menu.size() / 50) {
            Mix mix = menu.mix(number);
            Signals signals = parts.signals(number, mix.sourcing());
            Signals composed = model.signals(mix.strategy(StrategyId.COMPOSED));
            close(signals.objective().total(), composed.objective().total());
            close(signals.lowestCash(), composed.lowestCash());
            close(signals.steadyEffort(), composed.steadyEffort());
            close(signals.incidentRate(), composed.incidentRate());
            close(signals.months(), composed.months());
            close(signals.totalCostOfOwnership(), composed.totalCostOfOwnership());
            assertThat(signals.lasts()).isEqualTo(composed.lasts());
        }
    }

    private static void close(double value, double expected) {
        assertThat(value).isCloseTo(expected, within(SAME * (1 + Math.abs(expected))));
    }
}
