package dev.footing.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.Valuation;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.strategy.Ceiling;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import dev.footing.testkit.Seeds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of the unit of money: what is counted in another one comes out as the same. */
class MoneyLawsTest {
    private static final double DIGITS = 1e-12;

    static Stream<Long> seeds() {
        return Seeds.from(81_000, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_eighth_of_all_money_is_an_eighth_of_every_amount(long seed) {
        LawCase given = LawCase.of(seed);
        LawCase scaled = new LawCase(
                StartupDraft.exchanged(given.startup(), CurrencyUnit.USD, MoneyLawsTest::scaled)
                        .build(),
                scaled(given.first()),
                scaled(given.second()));
        for (int i = 0; i < 2; i++) {
            Map<Figure, Double> before = given.plan(given.strategies().get(i));
            Map<Figure, Double> after =
                    scaled.model(scaledRules()).likely(scaled.strategies().get(i), 0);
            double largest = given.scale(before) / 8;
            for (Figure figure : List.of(
                    Figure.TOTAL_COST_OF_OWNERSHIP,
                    Figure.RUIN,
                    Figure.CASH_AT_HORIZON,
                    Figure.EXPECTED_VALUE,
                    Figure.OBJECTIVE)) {
                assertThat(LawCase.figure(after, figure))
                        .as(figure.name())
                        .isCloseTo(LawCase.figure(before, figure) / 8, Offset.offset(DIGITS * largest));
            }
            assertThat(after.get(Figure.PRODUCT_SHARE))
                    .isCloseTo(LawCase.figure(before, Figure.PRODUCT_SHARE), Offset.offset(DIGITS));
        }
    }

    private static Rules scaledRules() {
        Calibration calibration = Calibrations.field2026();
        Valuation.Independent valuation = (Valuation.Independent) calibration.valuation();
        Policy policy = Policies.default2();
        return new Rules(
                Calibration.builder()
                        .from(calibration)
                        .sizeReference(scaled(calibration.sizeReference()))
                        .valuation(new Valuation.Independent(
                                (MoneyEstimate.LogNormal) valuation.amount().map(MoneyLawsTest::scaled)))
                        .build(),
                Policy.builder()
                        .from(policy)
                        .seedLimit(policy.seedLimit().map(MoneyLawsTest::scaled))
                        .revenueLimit(policy.revenueLimit().map(MoneyLawsTest::scaled))
                        .build());
    }

    private static Strategy scaled(Strategy strategy) {
        SetupCost setup = strategy.setupCost() instanceof SetupCost.Hardware hardware
                ? new SetupCost.Hardware(scaled(hardware.floor()), hardware.monthsOfListPriceBill(), hardware.factor())
                : new SetupCost.Stated(
                        ((SetupCost.Stated) strategy.setupCost()).amount().map(MoneyLawsTest::scaled));
        return strategy.toBuilder()
                .platformFixed(scaled(strategy.platformFixed()))
                .platformPerUser(scaled(strategy.platformPerUser()))
                .setupCost(setup)
                .incidentCost(strategy.incidentCost().map(MoneyLawsTest::scaled))
                .complianceCost(scaled(strategy.complianceCost()))
                .ceiling(strategy.ceiling()
                        .map(ceiling -> new Ceiling(
                                ceiling.users(), ceiling.monthlyListPriceBill().map(MoneyLawsTest::scaled))))
                .build();
    }

    private static BigMoney scaled(BigMoney amount) {
        return amount.multipliedBy(new BigDecimal("0.125"));
    }
}
