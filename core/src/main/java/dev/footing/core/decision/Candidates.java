package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.VetoFinding;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.discovery.Proposals.Proposed;
import java.util.stream.Stream;

/**
 * What is known of all strategies that are proposed to a startup.
 *
 * @param setting the startup and the proposals
 * @param candidates the strategies, by id
 */
public record Candidates(Setting setting, ImmutableList<Candidate> candidates) {
    /**
     * Looks at every strategy.
     *
     * @param setting the startup and the proposals
     * @param view through what to look
     * @return what is known of all of them
     */
    public static Candidates of(Setting setting, DecisionView view) {
        Situation situation = setting.situation();
        return new Candidates(
                setting,
                setting.proposals().proposed().stream()
                        .map(proposed -> candidate(setting, situation, view, proposed))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Looks at those alone that no answer rules out, whatever the figures say. */
    static Candidates ofPossible(Setting setting, DecisionView view) {
        Situation situation = setting.situation();
        return new Candidates(
                setting,
                possible(setting)
                        .map(proposed -> candidate(setting, situation, view, proposed))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Finds the strategies that no answer rules out, whatever the figures say.
     *
     * @param setting the startup and the proposals
     * @return those strategies
     */
    public static ImmutableList<Strategy> possibleStrategies(Setting setting) {
        return possible(setting).map(Proposed::strategy).collect(ImmutableList.toImmutableList());
    }

    private static Stream<Proposed> possible(Setting setting) {
        Situation situation = setting.situation();
        return setting.proposals().proposed().stream()
                .filter(proposed -> vetoes(
                                setting,
                                proposed.strategy(),
                                new Vetoes(setting, situation, proposed.strategy()).ofAnswers())
                        .isEmpty());
    }

    private static Candidate candidate(Setting setting, Situation situation, DecisionView view, Proposed proposed) {
        Strategy strategy = proposed.strategy();
        Signals signals = view.signals(setting, strategy);
        ImmutableList<VetoFinding> broken = new Vetoes(setting, situation, strategy).all(signals);
        ImmutableList<VetoFinding> vetoes = vetoes(setting, strategy, broken);
        ImmutableList<VetoFinding> warnings =
                broken.stream().filter(finding -> !vetoes.contains(finding)).collect(ImmutableList.toImmutableList());
        return new Candidate(proposed.provider(), strategy, signals, vetoes, warnings);
    }

    /** Of the rules that it breaks, those that rule it out. */
    private static ImmutableList<VetoFinding> vetoes(
            Setting setting, Strategy strategy, ImmutableList<VetoFinding> broken) {
        boolean staying = setting.stays(strategy);
        return broken.stream()
                .filter(finding -> !staying || finding.rule() == VetoRule.MANAGED_FORBIDDEN)
                .collect(ImmutableList.toImmutableList());
    }
}
