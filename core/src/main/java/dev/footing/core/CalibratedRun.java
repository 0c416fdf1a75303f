package dev.footing.core;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.outcome.SimulatedRound;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PublishedFigure;
import dev.footing.api.quantity.Unit;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.decision.Candidate;
import dev.footing.core.decision.Choice;
import dev.footing.core.decision.Decision;
import dev.footing.core.decision.OpenAnswers;
import dev.footing.core.decision.PlanView;
import dev.footing.core.decision.Setting;
import dev.footing.core.decision.SimulationView;
import dev.footing.core.plan.Plan;
import dev.footing.core.plan.PlanModel;
import java.util.Optional;

/** What follows for a startup under one calibration: plans, simulation, decision. */
final class CalibratedRun {
    private final Setting setting;
    private final OpenAnswers open;
    private final Calibration calibration;
    private final Policy policy;
    private final PlanModel model;

    CalibratedRun(Setting setting, OpenAnswers open, Calibration calibration, Policy policy) {
        this.setting = setting;
        this.open = open;
        this.calibration = calibration;
        this.policy = policy;
        this.model = new PlanModel(setting.startup(), setting.current(), calibration, policy);
    }

    /**
     * What came out.
     *
     * @param verdict what follows
     * @param strategies every strategy, by rank
     * @param trials how many were simulated; 0 without a simulation
     */
    record Answer(Verdict verdict, ImmutableList<StrategyAssessment> strategies, long trials) {}

    PlanModel model() {
        return model;
    }

    Answer answer(Trials trials) {
        if (!trials.wanted()) {
            Decision decision = Decision.of(setting, open, policy, model.spend(), new PlanView(calibration, policy));
            return new Answer(decision.verdict(), assessed(decision, Optional.empty()), 0);
        }
        SimulationView view = new SimulationView(setting, open, calibration, policy, trials.seed(), trials.threads());
        Decision decision = simulate(view, trials, trials.first());
        return new Answer(decision.verdict(), assessed(decision, Optional.of(view)), view.trials());
    }

    /** Doubles the trials until nothing that decides is open, or there are as many as there may be. */
    private Decision simulate(SimulationView view, Trials trials, long upTo) {
        view.growTo(upTo, done -> trials.progress().simulated(done, trials.atMost()));
        Decision decision = Decision.of(setting, open, policy, model.spend(), view);
        boolean enough = decision.settled() || upTo >= trials.atMost();
        return enough ? decision : simulate(view, trials, 2 * upTo);
    }

    private ImmutableList<StrategyAssessment> assessed(Decision decision, Optional<SimulationView> view) {
        ImmutableList.Builder<StrategyAssessment> assessed = ImmutableList.builder();
        Choice choice = decision.choice();
        int rank = 1;
        for (Candidate candidate : choice.ranked()) {
            Plan plan = model.plan(candidate.strategy());
            Optional<SimulatedOutcome> simulated = view.map(one -> one.outcome(candidate.id(), choice));
            StrategyAssessment.Builder builder = StrategyAssessment.builder()
                    .strategy(candidate.strategy())
                    .provider(candidate.provider())
                    .plan(plan.outcome())
                    .objective(candidate.signals().objective().stated(calibration.currency()))
                    .simulation(simulated)
                    .rank(rank++)
                    .feasible(choice.feasible().contains(candidate))
                    .scorecard(Optional.ofNullable(decision.scorecards().get(candidate.id()))
                            .orElseThrow())
                    .vetoes(candidate.vetoes())
                    .addAllNotes(plan.notes());
            simulated.ifPresent(outcome -> addNotes(builder, candidate, choice, outcome));
            assessed.add(builder.build());
        }
        return assessed.build();
    }

    private void addNotes(
            StrategyAssessment.Builder builder, Candidate candidate, Choice choice, SimulatedOutcome outcome) {
        double lasts = outcome.lasts().probability();
        if (candidate.unvetoed() && lasts < choice.lastingNeeded()) {
            builder.addNotes(Explanation.of(Code.LASTS_TOO_RARELY)
                    .figure("share", lasts, Unit.SHARE)
                    .figure("needed", choice.lastingNeeded(), Unit.SHARE)
                    .build());
        }
        outcome.round()
                .flatMap(SimulatedRound::returnOnInvested)
                .ifPresent(gain -> calibration.published().stream()
                        .filter(published ->
                                published.strategy().equals(candidate.id().value()))
                        .forEach(published -> builder.addNotes(published(published, gain.mean()))));
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
