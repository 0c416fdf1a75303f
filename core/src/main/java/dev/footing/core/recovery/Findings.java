package dev.footing.core.recovery;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.diagnosis.DiagnosedIds;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Share;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.cashflow.Situation;
import java.util.Set;

/**
 * What was found of a startup, by the ids of the catalog. Figures alone show some of it; a diagnosis adds what it holds
 * to be so with {@link #and}, warning signs among it: one that was reported and that the figures call clear is not
 * found.
 *
 * @param ids what was found
 * @param trouble whether it calls for a recovery
 */
public record Findings(ImmutableSortedSet<String> ids, boolean trouble) {
    /** Cash does not last to the round or the horizon in half of the trials. */
    public static final String STAYING_DOES_NOT_LAST = "staying-does-not-last";
    /** Not in production after more months than the strategy takes. */
    public static final String BUILD_OVER_ITS_TIME = "build-over-its-time";
    /** Infrastructure takes so much of the team that the product stands still. */
    public static final String INFRASTRUCTURE_TIME_OVER_40_PERCENT = "infrastructure-time-over-40-percent";

    private static final double TOO_MUCH = 0.40;

    /**
     * Finds what facts and figures alone show.
     *
     * @param startup the startup, on a known strategy
     * @param situation what is certain of it
     * @param staying what the current strategy comes to
     * @param verdict what follows from the figures
     * @param calibration the parameters of the world
     * @param policy the rules of judgement
     * @return what was found
     */
    static Findings of(
            Startup startup,
            Situation situation,
            Signals staying,
            Verdict verdict,
            Calibration calibration,
            Policy policy) {
        ImmutableSortedSet.Builder<String> ids = ImmutableSortedSet.naturalOrder();
        double share = startup.observations()
                .infrastructureTimeShare()
                .map(Share::value)
                .orElse(0.0);
        boolean tooMuch = share > TOO_MUCH;
        if (tooMuch) {
            ids.add(INFRASTRUCTURE_TIME_OVER_40_PERCENT);
        }
        Strategy current = situation.current().orElseThrow();
        boolean late = !situation.live() && situation.monthsSpent() > whole(situation, current, calibration);
        if (late) {
            ids.add(BUILD_OVER_ITS_TIME);
        }
        boolean fails = staying.lasts() < policy.verdictLasts().value();
        if (fails) {
            ids.add(STAYING_DOES_NOT_LAST);
        }
        boolean moves = verdict.recommended()
                .filter(strategy -> !strategy.equals(current.id()))
                .isPresent();
        return new Findings(ids.build(), fails || (moves && (tooMuch || late)));
    }

    /** {@return nothing found} */
    public static Findings none() {
        return new Findings(ImmutableSortedSet.of(), false);
    }

    /** The months that a strategy is planned to take, with the areas that the team is not known to have. */
    static double whole(Situation situation, Strategy strategy, Calibration calibration) {
        return strategy.timeToProduction().likely()
                * (1 + calibration.gapDelay().value() * situation.missing(strategy));
    }

    /**
     * Adds what somebody else found.
     *
     * @param more ids of the catalog
     * @param inTrouble whether they call for a recovery
     * @return both
     */
    public Findings and(Set<String> more, boolean inTrouble) {
        ImmutableSortedSet<String> all = ImmutableSortedSet.<String>naturalOrder()
                .addAll(ids)
                .addAll(more)
                .build();
        return new Findings(all, trouble || inTrouble);
    }

    /**
     * Adds what a diagnosis found; any stage of the spiral calls for a recovery.
     *
     * @param diagnosed the stage, and what is raised
     * @return both
     */
    public Findings and(DiagnosedIds diagnosed) {
        ImmutableSortedSet.Builder<String> more = ImmutableSortedSet.naturalOrder();
        diagnosed.redFlags().forEach(flag -> more.add(flag.id()));
        diagnosed.traps().forEach(trap -> more.add(trap.id()));
        boolean inTrouble = diagnosed.stage() != SpiralStage.NONE;
        if (inTrouble) {
            more.add(diagnosed.stage().id());
        }
        return and(more.build(), inTrouble);
    }

    boolean has(String id) {
        return ids.contains(id);
    }
}
