package dev.footing.core.assessment;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.outcome.SimulatedRound;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.PublishedFigure;
import dev.footing.api.quantity.Unit;
import dev.footing.api.scorecard.ScoredStrategy;
import dev.footing.core.decision.Candidate;
import dev.footing.core.decision.Choice;
import dev.footing.core.framework.ProjectedStrategy;
import dev.footing.core.plan.Plan;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The figures of a candidate as the result states them, whichever candidate wins.
 *
 * @param candidate the candidate
 * @param plan its plan
 * @param figures its plan and its simulation, as a scoring criterion reads them
 */
record StatedStrategy(Candidate candidate, Plan plan, ScoredStrategy figures) {
    /** The strategy as the framework's goals and tests read it. */
    ProjectedStrategy projected() {
        PlanOutcome outcome = plan.outcome();
        Optional<SimulatedOutcome> simulated = figures.simulation();
        return new ProjectedStrategy(
                candidate.strategy(),
                candidate.unvetoed(),
                candidate.signals(),
                simulated.map(trials -> trials.timeToProductionMonths().p50()).orElse(outcome.timeToProductionMonths()),
                simulated.map(trials -> trials.productEngineerMonths().mean()).orElse(outcome.productEngineerMonths()),
                plan.users());
    }

    /** What the decision and the figures say of the strategy; rank, scorecard and framework are still missing. */
    StrategyAssessment.Builder assessment(Choice choice, Calibration calibration) {
        return StrategyAssessment.builder()
                .strategy(candidate.strategy())
                .provider(candidate.provider())
                .size(plan.size())
                .plan(plan.outcome())
                .objective(candidate.signals().objective().stated(calibration.currency()))
                .simulation(figures.simulation())
                .feasible(choice.feasible().contains(candidate))
                .vetoes(candidate.vetoes())
                .addAllNotes(plan.notes())
                .addAllNotes(figures.simulation()
                        .map(simulated -> notes(simulated, choice, calibration))
                        .orElse(ImmutableList.of()));
    }

    private ImmutableList<Explanation> notes(SimulatedOutcome simulated, Choice choice, Calibration calibration) {
        Stream<Explanation> returns = simulated.round().flatMap(SimulatedRound::returnOnInvested).stream()
                .flatMap(gain -> calibration.published().stream()
                        .filter(published ->
                                published.strategy().equals(candidate.id().value()))
                        .map(published -> published(published, gain.mean())));
        return Stream.concat(lastsTooRarely(simulated, choice).stream(), returns)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Explanation> lastsTooRarely(SimulatedOutcome simulated, Choice choice) {
        double lasts = simulated.lasts().probability();
        return candidate.unvetoed() && lasts < choice.lastingNeeded()
                ? Optional.of(Explanation.of(Code.LASTS_TOO_RARELY)
                        .figure("share", lasts, Unit.SHARE)
                        .figure("needed", choice.lastingNeeded(), Unit.SHARE)
                        .build())
                : Optional.empty();
    }

    private static Explanation published(PublishedFigure published, double simulated) {
        return Explanation.of(Code.PUBLISHED_RETURN)
                .figure("low", published.low(), Unit.RATIO)
                .figure("high", published.high(), Unit.RATIO)
                .figure("derivedLow", published.derivedLow(), Unit.RATIO)
                .figure("derivedHigh", published.derivedHigh(), Unit.RATIO)
                .figure("simulated", simulated, Unit.RATIO)
                .word("source", published.evidence().source())
                .build();
    }
}
