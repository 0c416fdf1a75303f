package dev.footing.core.assessment;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.scorecard.Scorecard;
import dev.footing.api.scorecard.ScoredStrategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.decision.Candidate;
import dev.footing.core.decision.Choice;
import dev.footing.core.decision.Decision;
import dev.footing.core.decision.Judgement;
import dev.footing.core.decision.Mixing;
import dev.footing.core.decision.OpenAnswers;
import dev.footing.core.decision.PlanView;
import dev.footing.core.decision.Setting;
import dev.footing.core.decision.SimulationView;
import dev.footing.core.framework.Framework;
import dev.footing.core.framework.FrameworkInputs;
import dev.footing.core.framework.ProjectedStrategy;
import dev.footing.core.plan.Plan;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.Rules;
import dev.footing.core.scoring.CustomCriteria;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Compares the strategies of one startup under one set of rules: mix, plans, simulation, decision, scorecards. */
final class StrategyComparison {
    private final Rules rules;
    private final CustomCriteria criteria;
    private final Mixing mixing;
    private final PlanModel plans;

    StrategyComparison(Setting setting, Supplier<OpenAnswers> open, Rules rules, CustomCriteria criteria) {
        this.rules = rules;
        this.criteria = criteria;
        this.mixing = Mixing.of(setting, open, rules);
        this.plans = new PlanModel(setting.startup(), setting.current(), rules);
    }

    /** The startup and everything that competes, the best mix included where it takes part. */
    Setting setting() {
        return mixing.setting();
    }

    PlanModel plans() {
        return plans;
    }

    /**
     * Compares them.
     *
     * @param simulation whether and how to simulate
     * @param beforeTrials gets the simulation, where there is one, before its first trial
     */
    ComparisonResult compare(SimulationOptions simulation, Consumer<SimulationView> beforeTrials) {
        if (!simulation.enabled()) {
            Decision decision = Decision.of(setting(), rules.policy(), plans.spend(), new PlanView(rules));
            return compare(decision, Optional.empty());
        }
        SimulationView view = new SimulationView(
                setting(), mixing.open(), rules, simulation.seed(), simulation.workers(), simulation.kept());
        beforeTrials.accept(view);
        return compare(simulate(view, simulation), Optional.of(view));
    }

    /** Doubles the trials until nothing that decides is open, or the most trials are done. */
    private Decision simulate(SimulationView view, SimulationOptions options) {
        long upTo = options.firstTrials();
        Decision decision = simulate(view, options, upTo);
        while (!decision.settled() && upTo < options.mostTrials()) {
            upTo *= 2;
            decision = simulate(view, options, upTo);
        }
        return decision;
    }

    private Decision simulate(SimulationView view, SimulationOptions options, long upTo) {
        view.growTo(upTo, done -> options.listener().simulated(done, options.mostTrials()));
        return Decision.of(setting(), rules.policy(), plans.spend(), view);
    }

    private ComparisonResult compare(Decision decision, Optional<SimulationView> view) {
        Judgement judged = decision.judge(mixing::open);
        Choice choice = judged.choice();
        ImmutableList<StatedStrategy> stated = choice.ranked().stream()
                .map(candidate -> stated(candidate, view.map(trials -> trials.outcome(candidate.id(), choice))))
                .collect(ImmutableList.toImmutableList());
        ImmutableMap<StrategyId, Scorecard> scorecards = decision.scorecards(
                criteria,
                stated.stream()
                        .collect(ImmutableMap.toImmutableMap(
                                strategy -> strategy.candidate().id(), StatedStrategy::figures)));
        Verdict verdict = decision.verdict(judged, scorecards);
        Framework framework = new Framework(new FrameworkInputs(
                setting().startup(),
                plans.situation(),
                rules.policy(),
                plans.spend(),
                verdict,
                stated.stream().map(StatedStrategy::projected).collect(ImmutableList.toImmutableList())));
        return new ComparisonResult(
                verdict,
                assessments(stated, choice, scorecards, framework),
                Suppliers.memoize(() -> mixing.advice(rules.currency())),
                Suppliers.memoize(() -> mixing.notes(choice, plans, rules.currency())),
                framework,
                choice,
                view);
    }

    private StatedStrategy stated(Candidate candidate, Optional<SimulatedOutcome> simulated) {
        Plan plan = plans.plan(candidate.strategy());
        ScoredStrategy figures = ScoredStrategy.builder()
                .startup(setting().startup())
                .strategy(candidate.strategy())
                .plan(plan.outcome())
                .simulation(simulated)
                .build();
        return new StatedStrategy(candidate, plan, figures);
    }

    private ImmutableList<StrategyAssessment> assessments(
            ImmutableList<StatedStrategy> stated,
            Choice choice,
            ImmutableMap<StrategyId, Scorecard> scorecards,
            Framework framework) {
        ImmutableList.Builder<StrategyAssessment> assessments = ImmutableList.builder();
        int rank = 1;
        for (StatedStrategy strategy : stated) {
            ProjectedStrategy projected = strategy.projected();
            assessments.add(strategy.assessment(choice, rules.calibration())
                    .rank(rank++)
                    .scorecard(Optional.ofNullable(
                                    scorecards.get(strategy.candidate().id()))
                            .orElseThrow())
                    .phaseGoals(framework.goals(projected))
                    .tests(framework.tests(projected))
                    .build());
        }
        return assessments.build();
    }
}
