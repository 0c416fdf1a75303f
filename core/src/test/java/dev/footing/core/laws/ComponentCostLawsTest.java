package dev.footing.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Figure;
import dev.footing.testkit.Seeds;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.joda.money.BigMoney;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of what single components cost, for startups with a product and a bill. */
class ComponentCostLawsTest {
    static Stream<Long> seeds() {
        return Seeds.from(85_000, 200);
    }

    /** So much of the bill is for the database. */
    private static LawCase costing(LawCase given, double share) {
        return given.with(asked -> {
            BigMoney bill = Inputs.CURRENT_BILL.get(asked).orElseThrow();
            ComponentUse use = ComponentUse.builder()
                    .sourcing(ComponentSourcing.MANAGED)
                    .monthlyCost(bill.multipliedBy(BigDecimal.valueOf(share)))
                    .build();
            return asked.toBuilder()
                    .components(share == 0 ? ImmutableMap.of() : ImmutableMap.of(Component.DATABASE, use))
                    .build();
        });
    }

    private static LawCase pricing(LawCase given, double index) {
        return given.withStrategies(strategy -> strategy.equals(given.other())
                ? strategy.toBuilder()
                        .priceIndexByComponent(ImmutableMap.of(Component.DATABASE, index))
                        .build()
                : strategy.toBuilder().priceIndexByComponent(ImmutableMap.of()).build());
    }

    private static Offset<Double> near(LawCase given, Strategy strategy) {
        return Offset.offset(1e-9 * given.scale(given.plan(strategy)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_part_at_the_price_of_the_whole_changes_nothing(long seed) {
        LawCase none = pricing(LawCase.live(seed), 1)
                .withStrategies(strategy -> strategy.toBuilder()
                        .priceIndexByComponent(ImmutableMap.of())
                        .build());
        LawCase some = costing(none, 0.4);
        for (Strategy strategy : none.strategies()) {
            assertThat(LawCase.figure(some.plan(strategy), Figure.PLATFORM))
                    .isCloseTo(LawCase.figure(costing(none, 0).plan(strategy), Figure.PLATFORM), near(none, strategy));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void staying_costs_the_same_whatever_its_parts_cost(long seed) {
        LawCase given = pricing(LawCase.live(seed), 0.01);
        Map<Figure, Double> plain = costing(given, 0).plan(given.current());
        assertThat(costing(given, 0.9).plan(given.current())).isEqualTo(plain);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_cheaper_part_elsewhere_makes_the_move_no_dearer_and_the_more_so_the_larger_it_is(long seed) {
        LawCase live = LawCase.live(seed);
        double whole = live.other().priceIndex().likely();
        if (whole < 1e-4) {
            return;
        }
        LawCase given = pricing(live, whole / 2);
        double before = LawCase.figure(costing(given, 0).plan(given.other()), Figure.PLATFORM);
        for (double share : new double[] {0.2, 0.6, 1}) {
            double now = LawCase.figure(costing(given, share).plan(given.other()), Figure.PLATFORM);
            assertThat(now).isLessThanOrEqualTo(before + near(given, given.other()).value);
            before = now;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_bill_of_one_part_has_the_price_of_that_part(long seed) {
        LawCase live = LawCase.live(seed);
        double whole = live.other().priceIndex().likely();
        if (whole < 1e-4 || whole > 1e4) {
            return;
        }
        LawCase given = costing(pricing(live, whole / 2), 1);
        LawCase alike = costing(given, 0)
                .withStrategies(strategy -> strategy.id().equals(given.other().id())
                        ? strategy.toBuilder()
                                .priceIndex(Estimate.fixed(whole / 2))
                                .build()
                        : strategy);
        assertThat(LawCase.figure(given.plan(given.other()), Figure.PLATFORM))
                .isCloseTo(LawCase.figure(alike.plan(alike.other()), Figure.PLATFORM), near(given, given.other()));
    }
}
