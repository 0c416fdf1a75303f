package dev.footing.cli.replay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.FoundProvider;
import java.util.List;

/**
 * Staying against moving at a given month, on the same random draws.
 *
 * @param asked the month that was asked for
 * @param bracket what was known at that moment: the last bracket that had ended by the month asked for
 * @param stay the strategy that the company was on
 * @param move the strategy that it would have moved to
 * @param trials how many trials both are over
 */
public record Counterfactual(int asked, Bracket bracket, StrategyAssessment stay, StrategyAssessment move, int trials) {
    private static final String SWITCH_TO = "--switch-to";

    /**
     * Checks that a company can move to a strategy.
     *
     * @param startup the company
     * @param known every strategy that is installed
     * @param wanted the id of the strategy to move to
     * @return the id of the strategy that it is on
     * @throws InvalidValueException where the wanted one is not known, or is the one that it is on
     */
    public static String movable(Startup startup, Discovery known, String wanted) {
        List<String> names =
                known.knownStrategies().stream().map(StrategyId::value).toList();
        if (!names.contains(wanted)) {
            throw KnownNames.of(names).refusal(SWITCH_TO, wanted, "must be the id of a known strategy");
        }
        String current = startup.current()
                .flatMap(CurrentPlatform::strategy)
                .orElseThrow(() -> new IllegalStateException(startup.name() + " is on no strategy."));
        if (current.equals(wanted)) {
            throw new InvalidValueException(
                    SWITCH_TO,
                    wanted,
                    "must be another strategy than the one that " + startup.name() + " was on",
                    "Name another one; see 'footing strategies'.");
        }
        return current;
    }

    /**
     * Leaves out all strategies but two, so that being the best means being ahead of the other one. The random draws of
     * the two are the same as among all.
     *
     * @param known every strategy that is installed
     * @param stay the id of one
     * @param move the id of the other
     * @return providers that propose these two alone
     */
    public static Discovery among(Discovery known, String stay, String move) {
        return new Discovery(
                known.providers().stream()
                        .map(found -> only(found, List.of(stay, move)))
                        .collect(ImmutableList.toImmutableList()),
                known.problems(),
                known.disputed());
    }

    /**
     * Takes the two from an assessment among them.
     *
     * @param asked the month that was asked for
     * @param bracket what was known
     * @param assessment the assessment of it, among two strategies
     * @param stay the id of the strategy that the company was on
     * @param move the id of the other
     * @return the two side by side
     * @throws InvalidValueException where the other one is not for such a company, so that its provider does not
     *     propose it
     */
    public static Counterfactual of(int asked, Bracket bracket, Assessment assessment, String stay, String move) {
        return new Counterfactual(
                asked,
                bracket,
                proposed(assessment, stay),
                proposed(assessment, move),
                assessment.provenance().trials().orElseThrow());
    }

    /** {@return the share of trials in which moving has the higher objective} */
    public double ahead() {
        return move.simulation().orElseThrow().best();
    }

    private static FoundProvider only(FoundProvider found, List<String> ids) {
        ImmutableSortedSet<StrategyId> others = found.info().strategies().stream()
                .map(StrategyInfo::id)
                .filter(id -> !ids.contains(id.value()) || found.overridden().contains(id))
                .collect(ImmutableSortedSet.toImmutableSortedSet(StrategyId::compareTo));
        return new FoundProvider(found.provider(), found.info(), found.artifact(), found.origin(), others);
    }

    private static StrategyAssessment proposed(Assessment assessment, String id) {
        return assessment
                .strategy(StrategyId.of(id))
                .orElseThrow(() -> new InvalidValueException(
                        SWITCH_TO,
                        id,
                        "must be proposed to such a company, but is not to "
                                + assessment.understood().name(),
                        "Name another strategy; see 'footing strategies'."));
    }
}
