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
import java.util.function.Function;

/**
 * What follows for a startup from looking at its strategies through a view: first which strategy is ahead, and then,
 * once there are trials enough, the second opinion and the verdict.
 */
public final class Decision {
    private final Evaluation evaluation;
    private final Policy policy;
    private final double spend;
    private final View view;
    private final Choice choice;
    private final Doubts doubts;

    private Decision(Evaluation evaluation, Policy policy, double spend, View view) {
        this.evaluation = evaluation;
        this.policy = policy;
        this.spend = spend;
        this.view = view;
        this.choice = Choice.of(evaluation, policy, spend, view);
        this.doubts = Doubts.of(choice, policy, view);
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
    public static Decision of(Setting setting, Policy policy, double spend, View view) {
        return new Decision(Evaluation.of(setting, view), policy, spend, view);
    }

    /** {@return which strategy is ahead} */
    public Choice choice() {
        return choice;
    }

    /** {@return whether the trials leave nothing open that decides} */
    public boolean settled() {
        return doubts.none();
    }

    /**
     * Scores every strategy.
     *
     * @param customs the criteria beside those of the policy
     * @param stated tells what the result states of a strategy
     * @return the second opinion on every strategy
     */
    public ImmutableMap<StrategyId, Scorecard> scorecards(
            CustomCriteria customs, Function<StrategyId, ScoredStrategy> stated) {
        List<Candidate> compared =
                evaluation.candidates().stream().filter(Candidate::unvetoed).toList();
        double cheapest = (compared.isEmpty() ? evaluation.candidates() : compared)
                .stream()
                        .mapToDouble(candidate -> candidate.signals().totalCostOfOwnership())
                        .min()
                        .orElse(0);
        Scoring scoring = new Scoring(evaluation.setting().startup(), policy, customs, cheapest);
        return evaluation.candidates().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Candidate::id, candidate -> scoring.score(stated.apply(candidate.id()), candidate.signals())));
    }

    /**
     * Says what follows. It is asked before the view simulates on.
     *
     * @param open the startup under the answers that nobody gave yet
     * @param scorecards the second opinion on every strategy
     * @return the verdict
     */
    public Verdict verdict(OpenAnswers open, Map<StrategyId, Scorecard> scorecards) {
        return new VerdictRules(evaluation.setting().startup(), policy, choice, spend, scorecards, view, doubts)
                .verdict(open);
    }
}
