package dev.footing.core.decision;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.policy.Policy;
import dev.footing.api.scorecard.Scorecard;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.scoring.Scoring;
import java.util.List;

/**
 * What follows for a startup from looking at its strategies through a view.
 *
 * @param choice which strategy is ahead
 * @param scorecards the second opinion on every strategy
 * @param settled whether the trials leave nothing open that decides
 * @param verdict what follows
 */
public record Decision(
        Choice choice, ImmutableMap<StrategyId, Scorecard> scorecards, boolean settled, Verdict verdict) {
    /**
     * Decides.
     *
     * @param setting the startup and the proposals
     * @param open the startup under the answers that nobody gave yet
     * @param policy the rules of judgement
     * @param spend what is spent over the horizon anyway
     * @param view through what to look
     * @return the decision
     */
    public static Decision of(Setting setting, OpenAnswers open, Policy policy, double spend, View view) {
        Evaluation evaluation = Evaluation.of(setting, view);
        Choice choice = Choice.of(evaluation, policy, spend, view);
        ImmutableMap<StrategyId, Scorecard> scorecards = scorecards(setting.startup(), policy, evaluation);
        Doubts doubts = Doubts.of(choice, policy, view);
        Verdict verdict =
                new VerdictRules(setting.startup(), policy, choice, spend, scorecards, view, doubts).verdict(open);
        return new Decision(choice, scorecards, doubts.none(), verdict);
    }

    private static ImmutableMap<StrategyId, Scorecard> scorecards(
            Startup startup, Policy policy, Evaluation evaluation) {
        List<Candidate> compared =
                evaluation.candidates().stream().filter(Candidate::unvetoed).toList();
        double cheapest = (compared.isEmpty() ? evaluation.candidates() : compared)
                .stream()
                        .mapToDouble(candidate -> candidate.signals().totalCostOfOwnership())
                        .min()
                        .orElse(0);
        Scoring scoring = new Scoring(startup, policy, cheapest);
        return evaluation.candidates().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Candidate::id, candidate -> scoring.score(candidate.strategy(), candidate.signals())));
    }
}
