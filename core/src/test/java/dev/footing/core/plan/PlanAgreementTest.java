package dev.footing.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import dev.footing.testkit.StrategyGenerator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The engine against {@link PlainModel}, which was written from the text of the model alone. Figures agree to a
 * relative 1e-12; a figure that is a difference of larger ones, to 1e-12 of the largest of these.
 */
class PlanAgreementTest {
    private static final double RELATIVE = 1e-12;
    private static final int BATCHES = 100;
    private static final int STARTUPS_IN_A_BATCH = 100;
    private static final StrategyId ONE = StrategyId.of("acme.one");
    private static final StrategyId OTHER = StrategyId.of("acme.other");

    static Stream<Long> batches() {
        return Seeds.from(1, BATCHES);
    }

    @ParameterizedTest
    @MethodSource("batches")
    void agrees_with_the_plain_model_on_generated_startups_and_strategies(long batch) {
        RandomGenerator random = Seeds.random(batch);
        for (int i = 0; i < STARTUPS_IN_A_BATCH; i++) {
            Startup startup = FirstRules.known(StartupGenerator.next(random, List.of(ONE, OTHER)));
            Strategy one = StrategyGenerator.next(random, ONE);
            Strategy other = StrategyGenerator.next(random, OTHER);
            Calibration calibration = random.nextBoolean() ? Calibrations.article2024() : Calibrations.field2025();
            Policy policy = random.nextBoolean() ? Policies.default1() : discounting();
            Optional<Strategy> current = startup.current()
                    .flatMap(CurrentPlatform::strategy)
                    .map(id -> id.equals(ONE.value()) ? one : other);

            PlanFigures figures = new PlanModel(startup, current, new Rules(calibration, policy)).figures(one);
            Map<String, Double> plain = PlainModel.figures(startup, one, current, calibration, policy);

            assertAgree("startup " + i + " of batch " + batch, named(figures), plain, startup);
        }
    }

    private static Policy discounting() {
        return Policy.builder()
                .from(Policies.default1())
                .discountRate(Ratio.of(0.12))
                .opportunityMultiple(Ratio.of(1.5))
                .build();
    }

    private static void assertAgree(
            String which, Map<String, Double> figures, Map<String, Double> plain, Startup startup) {
        assertThat(figures.keySet()).as(which).isEqualTo(new TreeMap<>(plain).keySet());
        double cashScale = cashScale(plain, startup);
        plain.forEach((name, expected) -> {
            double scale = Math.abs(expected);
            if (name.startsWith("cash") || name.equals("objective") || name.equals("runwayMonths")) {
                scale = name.equals("runwayMonths") ? runwayScale(plain, expected, cashScale) : cashScale;
            } else if (name.startsWith("returnOnInvested")) {
                scale += 1;
            }
            assertThat(Math.abs(figure(figures, name) - expected))
                    .as("%s of %s: %s against %s", name, which, figure(figures, name), expected)
                    .isLessThanOrEqualTo(RELATIVE * scale);
        });
    }

    /** Cash and objective are small differences of large sums, so their error is measured against the sums. */
    private static double cashScale(Map<String, Double> plain, Startup startup) {
        double months = startup.budget().horizonMonths();
        return startup.budget().cash().getAmount().doubleValue()
                + figure(plain, "revenue")
                + figure(plain, "totalCostOfOwnership")
                + figure(plain, "productEngineering")
                + figure(plain, "opportunityCost")
                + plain.getOrDefault("expectedValue.high", 0.0)
                + months
                        * startup.budget().monthlyOtherCosts().getAmount().abs().doubleValue();
    }

    /** The last month's part of a runway is cash over what that month burns. */
    private static double runwayScale(Map<String, Double> plain, double runway, double cashScale) {
        int month = (int) Math.floor(runway) + 1;
        double after = figure(plain, "cashByMonth." + month);
        double before = month == 1 ? 0 : figure(plain, "cashByMonth." + (month - 1));
        double burn = Math.max(Math.abs(before - after), Double.MIN_NORMAL);
        return runway + cashScale / burn;
    }

    private static double figure(Map<String, Double> figures, String name) {
        return Optional.ofNullable(figures.get(name)).orElseThrow();
    }

    private static Map<String, Double> named(PlanFigures figures) {
        Map<String, Double> named = new TreeMap<>();
        named.put("timeToProductionMonths", figures.months());
        named.put("productShare", figures.productShare());
        named.put("productEngineerMonths", figures.productEngineerMonths());
        named.put("unmetEngineerMonths", figures.unmetEngineerMonths());
        named.put("infrastructureEngineering", figures.infrastructureEngineering());
        named.put("productEngineering", figures.productEngineering());
        named.put("platform", figures.platform());
        named.put("infrastructureTotal", figures.infrastructureTotal());
        named.put("incidentCost", 0.0);
        named.put("complianceCost", figures.complianceCost());
        named.put("totalCostOfOwnership", figures.totalCostOfOwnership());
        named.put("opportunityCost", figures.opportunityCost());
        named.put("revenue", figures.revenue());
        named.put("cashAtHorizon", figures.cashAtHorizon());
        named.put("objective", figures.signals().objective().total());
        figures.runway().ifPresent(months -> named.put("runwayMonths", months));
        for (int month = 1; month <= figures.cashByMonth().length(); month++) {
            named.put("cashByMonth." + month, figures.cashByMonth().get(month - 1));
        }
        figures.round().ifPresent(round -> {
            named.put("pitch", round.pitch());
            named.put("raiseProbability", round.raiseProbability());
            named.put("valuation.low", round.valuationLow());
            named.put("valuation.high", round.valuationHigh());
            named.put("expectedValue.low", round.raiseProbability() * round.valuationLow());
            named.put("expectedValue.high", round.raiseProbability() * round.valuationHigh());
            if (figures.invested() > 0) {
                named.put("returnOnInvested.low", figures.returnOf(figure(named, "expectedValue.low")));
                named.put("returnOnInvested.high", figures.returnOf(figure(named, "expectedValue.high")));
            }
        });
        return named;
    }
}
