package dev.footing.core.claims;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.quantity.Fte;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Team;
import dev.footing.api.strategy.Sourcing;
import dev.footing.core.Assessor;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.claims.ClaimFigure.Span;
import dev.footing.core.discovery.Discovery;
import java.util.DoubleSummaryStatistics;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The startup of the article's budgets, as planned under the article's own calibration: what the article's figures give
 * when they are worked out.
 *
 * @param seed the money that was raised, in US dollars
 * @param runwayMonths the months that it was to last
 * @param selfRun the plan of building everything
 * @param managed the plan of buying
 * @param unitPrices what the same capacity costs where it is self-run, as a multiple of what it costs where it is
 *     bought
 */
record ReferenceCase(double seed, int runwayMonths, PlanOutcome selfRun, PlanOutcome managed, Span unitPrices) {
    private static final String SELF_RUN = "self-run-kubernetes";
    private static final String MANAGED = "managed-kubernetes";
    private static final double SEED = 2_000_000;
    private static final int RUNWAY = 18;

    /** Works it out; empty where the two strategies that the article compares are not installed. */
    static Optional<ReferenceCase> of(Discovery discovery) {
        Assessment assessment = Assessor.builder()
                .discovery(discovery)
                .calibration(Calibrations.article2024())
                .withoutSimulation()
                .build()
                .assess(startup());
        return find(assessment, SELF_RUN)
                .flatMap(selfRun -> find(assessment, MANAGED)
                        .map(managed -> new ReferenceCase(
                                SEED, RUNWAY, selfRun.plan(), managed.plan(), unitPrices(assessment, managed))));
    }

    /** Eight engineers who have done none of it, nothing live, and a round at the end of the money. */
    private static Startup startup() {
        return Startup.builder()
                .name("Reference startup")
                .phase(Phase.PRE_PRODUCT_MARKET_FIT)
                .budget(Budget.builder()
                        .cash(Money.parse("USD 2000000"))
                        .horizonMonths(RUNWAY)
                        .build())
                .team(Team.builder()
                        .engineers(Fte.of(8))
                        .monthlyCostPerEngineer(Money.parse("USD 12500"))
                        .build())
                .expertise(ExpertiseAudit.all(Answer.NO))
                .funding(Funding.inMonth(RUNWAY))
                .build();
    }

    private static Span unitPrices(Assessment assessment, StrategyAssessment managed) {
        DoubleSummaryStatistics selfRun = assessment.strategies().stream()
                .filter(one -> one.strategy().info().sourcing() == Sourcing.SELF_RUN)
                .mapToDouble(ReferenceCase::priceIndex)
                .summaryStatistics();
        return new Span(selfRun.getMin() / priceIndex(managed), selfRun.getMax() / priceIndex(managed));
    }

    private static double priceIndex(StrategyAssessment one) {
        return one.strategy().priceIndex().likely();
    }

    private static Optional<StrategyAssessment> find(Assessment assessment, String id) {
        return assessment.strategies().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst();
    }
}
