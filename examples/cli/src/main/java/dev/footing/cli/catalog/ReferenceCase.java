package dev.footing.cli.catalog;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.BudgetAllocation;
import dev.footing.api.outcome.MoneyRange;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.outcome.RoundOutcome;
import dev.footing.api.outcome.ShareRange;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import dev.footing.cli.catalog.ClaimFigure.Span;
import dev.footing.cli.replay.ShippedFile;
import dev.footing.core.Assessor;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.discovery.Discovery;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The startup of the article's budgets, as planned under the article's own calibration: what the article's figures give
 * when they are worked out.
 *
 * @param selfRun the plan of building everything
 * @param managed the plan of buying
 * @param unitPrices what the same capacity costs where it is self-run, as a multiple of what it costs where it is
 *     bought
 */
record ReferenceCase(PlanOutcome selfRun, PlanOutcome managed, Span unitPrices) {
    private static final StrategyId SELF_RUN = StrategyId.of("self-run-kubernetes");
    private static final StrategyId MANAGED = StrategyId.of("managed-kubernetes");
    private static final int RUNWAY = 18;

    /** The share of the budget that the article gives to engineers. */
    private static final double ENGINEERS_SHARE = 0.60;
    /** TechFlow's burn as a multiple of its plan. */
    private static final double TECHFLOW_BURN = 2.5;
    /** The six weeks that ConnectApp took to its first version. */
    private static final double CONNECTAPP_MONTHS = 6 * (12.0 / 52);

    /** Works it out; empty where the two strategies that the article compares are not installed. */
    static Optional<ReferenceCase> of(Discovery discovery) {
        if (!discovery.knownStrategies().containsAll(List.of(SELF_RUN, MANAGED))) {
            return Optional.empty();
        }
        Assessment assessment = Assessor.builder()
                .discovery(discovery)
                .calibration(Calibrations.article2024())
                .withoutSimulation()
                .build()
                .assess(new ShippedFile("catalog/reference.json").profile().startup());
        return assessment
                .strategy(SELF_RUN)
                .flatMap(selfRun -> assessment
                        .strategy(MANAGED)
                        .map(managed ->
                                new ReferenceCase(selfRun.plan(), managed.plan(), unitPrices(assessment, managed))));
    }

    /** What stands beside the figures of the claims, by the name that {@code claims.json} states. */
    ImmutableMap<String, Span> figures() {
        BudgetAllocation built = selfRun.allocation();
        BudgetAllocation bought = managed.allocation();
        return ImmutableMap.<String, Span>builder()
                .putAll(figures("selfRun.", selfRun))
                .putAll(figures("managed.", managed))
                .put("engineeringShareOfTotal", Span.between(engineeringShare(built), engineeringShare(bought)))
                .put("budgetByShareOfEngineers", Span.of(dollars(bought.engineering()) / ENGINEERS_SHARE))
                .put(
                        "productEngineeringGained",
                        amount(bought.productEngineering().minus(built.productEngineering())))
                .put(
                        "infrastructureTotalSaved",
                        amount(built.infrastructureTotal().minus(bought.infrastructureTotal())))
                .put("totalRatio", Span.of(dollars(built.total()) / dollars(bought.total())))
                .put("priceIndexRatio", unitPrices)
                .put("expectedValueRatio", ratio(value(managed), value(selfRun)))
                .put("monthsOfMoneyAtTechflowsBurn", Span.of(RUNWAY / TECHFLOW_BURN))
                .put("firstVersion", Span.between(CONNECTAPP_MONTHS, managed.timeToProductionMonths()))
                .buildOrThrow();
    }

    private static ImmutableMap<String, Span> figures(String plan, PlanOutcome outcome) {
        BudgetAllocation spent = outcome.allocation();
        ShareRange gain = round(outcome).returnOnInvested().orElseThrow();
        return ImmutableMap.<String, Span>builder()
                .put(plan + "engineering", amount(spent.engineering()))
                .put(plan + "infrastructureEngineering", amount(spent.infrastructureEngineering()))
                .put(plan + "productEngineering", amount(spent.productEngineering()))
                .put(plan + "hosting", amount(spent.hosting()))
                .put(plan + "infrastructureTotal", amount(spent.infrastructureTotal()))
                .put(plan + "infrastructureShareOfTotal", Span.of(spent.infrastructureShareOfTotal()))
                .put(plan + "infrastructureShareOfEngineering", Span.of(spent.infrastructureShareOfEngineering()))
                .put(plan + "expectedValue", value(outcome))
                .put(plan + "returnOnInvested", new Span(gain.low(), gain.high()))
                .buildOrThrow();
    }

    private static double engineeringShare(BudgetAllocation spent) {
        return dollars(spent.engineering()) / dollars(spent.total());
    }

    private static Span ratio(Span first, Span second) {
        return Span.between(first.low() / second.low(), first.high() / second.high());
    }

    private static Span value(PlanOutcome outcome) {
        MoneyRange value = round(outcome).expectedValue();
        return new Span(dollars(value.low()), dollars(value.high()));
    }

    private static RoundOutcome round(PlanOutcome outcome) {
        return outcome.round().orElseThrow();
    }

    private static Span amount(Money amount) {
        return Span.of(dollars(amount));
    }

    private static double dollars(Money amount) {
        return Amounts.toDouble(amount.toBigMoney());
    }

    private static Span unitPrices(Assessment assessment, StrategyAssessment managed) {
        DoubleSummaryStatistics selfRun = assessment.strategies().stream()
                .filter(strategy -> strategy.strategy().info().sourcing() == Sourcing.SELF_RUN)
                .mapToDouble(ReferenceCase::priceIndex)
                .summaryStatistics();
        return new Span(selfRun.getMin() / priceIndex(managed), selfRun.getMax() / priceIndex(managed));
    }

    private static double priceIndex(StrategyAssessment strategy) {
        return strategy.strategy().priceIndex().likely();
    }
}
