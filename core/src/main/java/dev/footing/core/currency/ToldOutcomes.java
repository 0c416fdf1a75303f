package dev.footing.core.currency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.footing.api.assessment.SizeOfRun;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.framework.PhaseGoalFinding;
import dev.footing.api.outcome.MoneyDistribution;
import dev.footing.api.outcome.Objective;
import dev.footing.api.outcome.PairedDifference;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.outcome.RoundOutcome;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.outcome.SimulatedRound;
import dev.footing.api.scorecard.CriterionScore;
import dev.footing.api.scorecard.Scorecard;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.VerdictCondition;
import dev.footing.api.verdict.VetoFinding;
import java.util.List;
import org.joda.money.Money;

/**
 * Figures of strategies and the verdict in another currency. The numbers of a strategy itself stay as its provider
 * stated them.
 *
 * @param own the currency that is told
 */
record ToldOutcomes(OwnCurrency own) {
    ImmutableList<StrategyAssessment> all(List<StrategyAssessment> strategies) {
        return strategies.stream().map(this::of).collect(ImmutableList.toImmutableList());
    }

    /** A total is the sum of its parts as they are told, wherever it is told. */
    private StrategyAssessment of(StrategyAssessment assessed) {
        Objective objective = of(assessed.objective());
        Money total = assessed.objective().total();
        return StrategyAssessment.builder()
                .from(assessed)
                .size(assessed.size()
                        .map(size -> new SizeOfRun(own.of(size.listPrice()), own.of(size.load()), size.factor())))
                .plan(of(assessed.plan(), total, objective.total()))
                .objective(objective)
                .simulation(assessed.simulation().map(outcome -> of(outcome, total, objective.total())))
                .scorecard(of(assessed.scorecard()))
                .vetoes(assessed.vetoes().stream()
                        .map(veto -> new VetoFinding(veto.rule(), own.of(veto.because()), own.of(veto.wayOut())))
                        .toList())
                .phaseGoals(assessed.phaseGoals().stream().map(this::of).toList())
                .tests(new ToldFindings(own).of(assessed.tests()))
                .notes(own.all(assessed.notes()))
                .build();
    }

    private Objective of(Objective objective) {
        return new Objective(ImmutableMap.copyOf(Maps.transformValues(objective.amounts(), own::of)));
    }

    private PlanOutcome of(PlanOutcome plan, Money total, Money told) {
        return PlanOutcome.builder()
                .from(plan)
                .infrastructureEngineering(own.of(plan.infrastructureEngineering()))
                .productEngineering(own.of(plan.productEngineering()))
                .platform(own.of(plan.platform()))
                .creditsUsed(plan.creditsUsed().map(own::of))
                .incidentCost(own.of(plan.incidentCost()))
                .complianceCost(own.of(plan.complianceCost()))
                .opportunityCost(own.of(plan.opportunityCost()))
                .ruin(own.of(plan.ruin()))
                .revenue(own.of(plan.revenue()))
                .cashByMonth(own.amounts(plan.cashByMonth()))
                .round(plan.round()
                        .map(round -> RoundOutcome.builder()
                                .from(round)
                                .valuation(own.of(round.valuation()))
                                .expectedValue(own.of(round.expectedValue()))
                                .build()))
                .objective(plan.objective().equals(total) ? told : own.of(plan.objective()))
                .build();
    }

    private SimulatedOutcome of(SimulatedOutcome outcome, Money total, Money told) {
        MoneyDistribution objective = own.of(outcome.objective());
        return outcome.toBuilder()
                .infrastructureEngineering(own.of(outcome.infrastructureEngineering()))
                .productEngineering(own.of(outcome.productEngineering()))
                .platform(own.of(outcome.platform()))
                .creditsUsed(outcome.creditsUsed().map(own::of))
                .infrastructureTotal(own.of(outcome.infrastructureTotal()))
                .incidentCost(own.of(outcome.incidentCost()))
                .complianceCost(own.of(outcome.complianceCost()))
                .totalCostOfOwnership(own.of(outcome.totalCostOfOwnership()))
                .opportunityCost(own.of(outcome.opportunityCost()))
                .ruin(own.of(outcome.ruin()))
                .revenue(own.of(outcome.revenue()))
                .cashAtHorizon(own.of(outcome.cashAtHorizon()))
                .round(outcome.round()
                        .map(round -> SimulatedRound.builder()
                                .from(round)
                                .valuation(own.of(round.valuation()))
                                .expectedValue(own.of(round.expectedValue()))
                                .build()))
                .objective(
                        outcome.objective().mean().equals(total)
                                ? new MoneyDistribution(told, objective.stdev(), objective.error(), objective.bands())
                                : objective)
                .cashByMonth(outcome.cashByMonth().stream().map(own::of).toList())
                .againstRival(outcome.againstRival()
                        .map(rival -> new PairedDifference(
                                rival.other(),
                                own.of(rival.mean()),
                                own.of(rival.error()),
                                own.of(rival.low()),
                                own.of(rival.high()),
                                rival.ahead())))
                .build();
    }

    private Scorecard of(Scorecard card) {
        return new Scorecard(card.criteria().stream()
                .map(score -> new CriterionScore(
                        score.criterion(),
                        own.of(score.raw(), score.criterion().unit()),
                        score.score(),
                        score.weight()))
                .collect(ImmutableList.toImmutableList()));
    }

    private PhaseGoalFinding of(PhaseGoalFinding goal) {
        return PhaseGoalFinding.builder()
                .from(goal)
                .target(goal.target().map(own::of))
                .actual(goal.actual().map(own::of))
                .missedBy(goal.missedBy().map(own::of))
                .because(own.all(goal.because()))
                .build();
    }

    Verdict of(Verdict verdict) {
        return Verdict.builder()
                .from(verdict)
                .margin(own.of(verdict.margin()))
                .marginError(own.of(verdict.marginError()))
                .condition(verdict.condition()
                        .map(condition -> VerdictCondition.builder()
                                .from(condition)
                                .worth(own.of(condition.worth()))
                                .error(own.of(condition.error()))
                                .build()))
                .evpi(own.of(verdict.evpi()))
                .because(own.all(verdict.because()))
                .against(own.all(verdict.against()))
                .warnings(own.all(verdict.warnings()))
                .nextQuestions(own.all(verdict.nextQuestions()))
                .revisitIf(own.all(verdict.revisitIf()))
                .build();
    }
}
