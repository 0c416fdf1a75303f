package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.VetoFinding;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.discovery.Proposals.Proposed;
import java.util.stream.Stream;

/**
 * What is known of all strategies that are proposed to a startup.
 *
 * @param setting the startup and the proposals
 * @param candidates the strategies, by id
 */
public record Evaluation(Setting setting, ImmutableList<Candidate> candidates) {
    /**
     * Looks at every strategy.
     *
     * @param setting the startup and the proposals
     * @param view through what to look
     * @return what is known of all of them
     */
    public static Evaluation of(Setting setting, View view) {
        return new Evaluation(
                setting,
                setting.proposals().proposed().stream()
                        .map(proposed -> candidate(setting, view, proposed))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Looks at those alone that no answer rules out, whatever the figures say. */
    static Evaluation ofPossible(Setting setting, View view) {
        return new Evaluation(
                setting,
                possible(setting)
                        .map(proposed -> candidate(setting, view, proposed))
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
        return setting.proposals().proposed().stream()
                .filter(proposed -> vetoes(setting, proposed.strategy(), Vetoes.ofAnswers(setting, proposed.strategy()))
                        .isEmpty());
    }

    private static Candidate candidate(Setting setting, View view, Proposed proposed) {
        Strategy strategy = proposed.strategy();
        Signals signals = view.signals(setting, strategy);
        ImmutableList<VetoFinding> broken = Vetoes.find(setting, strategy, signals);
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
