package dev.footing.core.decision;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.policy.Policy;
import dev.footing.api.scorecard.Scorecard;
import dev.footing.api.scorecard.ScoredStrategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.scoring.CustomCriteria;
import dev.footing.core.scoring.Scoring;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What follows for a startup from looking at its strategies through a view: first which strategy is ahead, and then,
 * once there are trials enough, the second opinion and the verdict.
 */
public final class Decision {
    private final Candidates evaluation;
    private final Policy policy;
    private final double spend;
    private final DecisionView view;
    private final Choice choice;
    private final UnsettledThresholds doubts;

    private Decision(Candidates evaluation, Policy policy, double spend, DecisionView view) {
        this.evaluation = evaluation;
        this.policy = policy;
        this.spend = spend;
        this.view = view;
        this.choice = Choice.of(evaluation, policy, spend, view);
        this.doubts = UnsettledThresholds.of(choice, policy, view);
    }

    /**
     * Decides which strategy is ahead.
     *
     * @param setting the startup and the proposals
     * @param policy the rules of judgement
     * @param spend what is spent over the horizon anyway
     * @param view through what to look
     * @return the decision
     */
    public static Decision of(Setting setting, Policy policy, double spend, DecisionView view) {
        return new Decision(Candidates.of(setting, view), policy, spend, view);
    }

    /** {@return whether the trials leave nothing open that decides} */
    public boolean settled() {
        return doubts.none();
    }

    /**
     * Scores every strategy.
     *
     * @param criteria the criteria beside those of the policy
     * @param stated the figures that the result states of each strategy
     * @return the scorecard of every strategy
     */
    public ImmutableMap<StrategyId, Scorecard> scorecards(
            CustomCriteria criteria, Map<StrategyId, ScoredStrategy> stated) {
        List<Candidate> compared =
                evaluation.candidates().stream().filter(Candidate::unvetoed).toList();
        double cheapest = (compared.isEmpty() ? evaluation.candidates() : compared)
                .stream()
                        .mapToDouble(candidate -> candidate.signals().totalCostOfOwnership())
                        .min()
                        .orElse(0);
        Scoring scoring = new Scoring(evaluation.setting().startup(), policy, criteria, cheapest);
        return evaluation.candidates().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Candidate::id,
                        candidate -> scoring.score(
                                Optional.ofNullable(stated.get(candidate.id())).orElseThrow(), candidate.signals())));
    }

    /**
     * Says what kind of verdict follows, and what it is about. It is asked before the view simulates on.
     *
     * @param open gives the startup under the answers not given yet, where they matter
     * @return the kind of verdict, and what is chosen
     */
    public Judgement judge(Supplier<OpenAnswers> open) {
        return Judgement.of(choice, open, policy, spend, view, doubts);
    }

    /**
     * Says what follows.
     *
     * @param judged the kind of verdict, and what is chosen
     * @param scorecards the second opinion on every strategy
     * @return the verdict
     */
    public Verdict verdict(Judgement judged, Map<StrategyId, Scorecard> scorecards) {
        return new VerdictRules(evaluation.setting().startup(), policy, judged, spend, scorecards, view, doubts)
                .verdict();
    }
}
