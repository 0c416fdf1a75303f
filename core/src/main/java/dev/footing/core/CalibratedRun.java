package dev.footing.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.component.ComponentAdvice;
import dev.footing.api.diagnosis.Diagnosis;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.outcome.SimulatedRound;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PublishedFigure;
import dev.footing.api.quantity.Unit;
import dev.footing.api.scorecard.Scorecard;
import dev.footing.api.scorecard.ScoredStrategy;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.decision.Candidate;
import dev.footing.core.decision.Choice;
import dev.footing.core.decision.Decision;
import dev.footing.core.decision.Mixing;
import dev.footing.core.decision.OpenAnswers;
import dev.footing.core.decision.PlanView;
import dev.footing.core.decision.Setting;
import dev.footing.core.decision.SimulationView;
import dev.footing.core.diagnosis.Diagnostician;
import dev.footing.core.framework.Frame;
import dev.footing.core.framework.Framework;
import dev.footing.core.framework.Projected;
import dev.footing.core.plan.Plan;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.scoring.CustomCriteria;
import java.util.Optional;
import java.util.function.Function;

/** What follows for a startup under one calibration: plans, simulation, decision. */
final class CalibratedRun {
    private final Mixing mixing;
    private final Setting setting;
    private final OpenAnswers open;
    private final Calibration calibration;
    private final Policy policy;
    private final CustomCriteria customs;
    private final PlanModel model;

    CalibratedRun(Setting setting, OpenAnswers open, Calibration calibration, Policy policy, CustomCriteria customs) {
        this.mixing = Mixing.of(setting, open, calibration, policy);
        this.setting = mixing.setting();
        this.open = mixing.open();
        this.calibration = calibration;
        this.policy = policy;
        this.customs = customs;
        this.model = new PlanModel(setting.startup(), setting.current(), calibration, policy);
    }

    /**
     * What came out.
     *
     * @param verdict what follows
     * @param strategies every strategy, by rank
     * @param components how the best mix gets each component
     * @param notes what has to be said of that mix
     * @param framework the article's framework over them
     * @param trials how many were simulated; 0 without a simulation
     * @param choice which strategy is ahead
     * @param view the simulation; empty without one
     */
    record Answer(
            Verdict verdict,
            ImmutableList<StrategyAssessment> strategies,
            ImmutableList<ComponentAdvice> components,
            ImmutableList<Explanation> notes,
            Framework framework,
            long trials,
            Choice choice,
            Optional<SimulationView> view) {}

    /**
     * What came out, and what ails the startup.
     *
     * @param answer what came out
     * @param diagnosis what ails the startup
     */
    record Diagnosed(Answer answer, Diagnosis diagnosis) {}

    PlanModel model() {
        return model;
    }

    /** What is said of a strategy, whichever is ahead. */
    private record Stated(Plan plan, ScoredStrategy figures) {}

    Answer answer(Trials trials) {
        return answer(trials, Optional.empty());
    }

    /** The same, and what ails the startup. */
    Diagnosed diagnosed(Trials trials) {
        Diagnostician diagnostician = new Diagnostician(setting, model, calibration);
        Answer answer = answer(trials, Optional.of(diagnostician));
        return new Diagnosed(answer, diagnostician.diagnose(answer.strategies(), answer.verdict(), answer.trials()));
    }

    private Answer answer(Trials trials, Optional<Diagnostician> diagnostician) {
        if (!trials.wanted()) {
            Decision decision = Decision.of(setting, policy, model.spend(), new PlanView(calibration, policy));
            return answer(decision, candidate -> Optional.empty(), Optional.empty());
        }
        SimulationView view = new SimulationView(setting, open, calibration, policy, trials.seed(), trials.threads());
        diagnostician.ifPresent(one -> one.watch(view));
        Decision decision = simulate(view, trials, trials.first());
        return answer(
                decision, candidate -> Optional.of(view.outcome(candidate.id(), decision.choice())), Optional.of(view));
    }

    /** Doubles the trials until nothing that decides is open, or there are as many as there may be. */
    private Decision simulate(SimulationView view, Trials trials, long upTo) {
        view.growTo(upTo, done -> trials.progress().simulated(done, trials.atMost()));
        Decision decision = Decision.of(setting, policy, model.spend(), view);
        boolean enough = decision.settled() || upTo >= trials.atMost();
        return enough ? decision : simulate(view, trials, 2 * upTo);
    }

    private Answer answer(
            Decision decision,
            Function<Candidate, Optional<SimulatedOutcome>> simulated,
            Optional<SimulationView> view) {
        ImmutableMap<StrategyId, Stated> stated = decision.choice().ranked().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Candidate::id, candidate -> stated(candidate.strategy(), simulated.apply(candidate))));
        ImmutableMap<StrategyId, Scorecard> scorecards =
                decision.scorecards(customs, id -> of(stated, id).figures());
        Verdict verdict = decision.verdict(open, scorecards);
        Framework framework = new Framework(new Frame(
                setting.startup(),
                model.situation(),
                policy,
                model.spend(),
                verdict,
                decision.choice().ranked().stream()
                        .map(candidate -> projected(candidate, of(stated, candidate.id())))
                        .collect(ImmutableList.toImmutableList())));
        return new Answer(
                verdict,
                assessed(decision.choice(), stated, scorecards, framework),
                mixing.advice(calibration.currency()),
                mixing.notes(decision.choice(), model, calibration.currency()),
                framework,
                view.map(SimulationView::trials).orElse(0L),
                decision.choice(),
                view);
    }

    private Stated stated(Strategy strategy, Optional<SimulatedOutcome> simulated) {
        Plan plan = model.plan(strategy);
        ScoredStrategy figures = ScoredStrategy.builder()
                .startup(setting.startup())
                .strategy(strategy)
                .plan(plan.outcome())
                .simulation(simulated)
                .build();
        return new Stated(plan, figures);
    }

    private static Projected projected(Candidate candidate, Stated said) {
        PlanOutcome plan = said.figures().plan();
        Optional<SimulatedOutcome> simulated = said.figures().simulation();
        return new Projected(
                candidate.strategy(),
                candidate.unvetoed(),
                candidate.signals(),
                simulated.map(outcome -> outcome.timeToProductionMonths().p50()).orElse(plan.timeToProductionMonths()),
                simulated.map(outcome -> outcome.productEngineerMonths().mean()).orElse(plan.productEngineerMonths()),
                said.plan().users());
    }

    private ImmutableList<StrategyAssessment> assessed(
            Choice choice,
            ImmutableMap<StrategyId, Stated> stated,
            ImmutableMap<StrategyId, Scorecard> scorecards,
            Framework framework) {
        ImmutableList.Builder<StrategyAssessment> assessed = ImmutableList.builder();
        int rank = 1;
        for (Candidate candidate : choice.ranked()) {
            Stated said = of(stated, candidate.id());
            Projected projected = projected(candidate, said);
            StrategyAssessment.Builder builder = StrategyAssessment.builder()
                    .strategy(candidate.strategy())
                    .provider(candidate.provider())
                    .plan(said.figures().plan())
                    .objective(candidate.signals().objective().stated(calibration.currency()))
                    .simulation(said.figures().simulation())
                    .rank(rank++)
                    .feasible(choice.feasible().contains(candidate))
                    .scorecard(of(scorecards, candidate.id()))
                    .vetoes(candidate.vetoes())
                    .phaseGoals(framework.goals(projected))
                    .tests(framework.tests(projected))
                    .addAllNotes(said.plan().notes());
            said.figures().simulation().ifPresent(outcome -> addNotes(builder, candidate, choice, outcome));
            assessed.add(builder.build());
        }
        return assessed.build();
    }

    private static <V> V of(ImmutableMap<StrategyId, V> all, StrategyId strategy) {
        return Optional.ofNullable(all.get(strategy)).orElseThrow();
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
