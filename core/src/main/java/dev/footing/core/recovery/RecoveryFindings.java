package dev.footing.core.recovery;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.footing.api.diagnosis.DiagnosedIds;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.policy.Calibration;
import dev.footing.api.quantity.Share;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.diagnosis.Threshold;
import dev.footing.core.policy.Rules;
import java.util.Set;

/**
 * What was found of a startup, by id. Figures alone show some of it; a diagnosis adds its findings with {@link #and},
 * red flags among them: one that was reported and that the figures call clear is not found.
 *
 * @param ids what was found
 * @param trouble whether it calls for a recovery
 */
public record RecoveryFindings(ImmutableSortedSet<String> ids, boolean trouble) {
    /** Cash does not last to the round or the horizon in half of the trials. */
    public static final String STAYING_DOES_NOT_LAST = "staying-does-not-last";
    /** Not in production after more months than the strategy takes. */
    public static final String BUILD_OVER_ITS_TIME = "build-over-its-time";
    /** Infrastructure takes so much of the team that the product stands still. */
    public static final String INFRASTRUCTURE_TIME_OVER_40_PERCENT = "infrastructure-time-over-40-percent";

    /**
     * Finds what facts and figures alone show.
     *
     * @param startup the startup, on a known strategy
     * @param situation what is certain of it
     * @param staying what the current strategy comes to
     * @param verdict what follows from the figures
     * @param rules calibration and policy
     * @return what was found
     */
    static RecoveryFindings of(Startup startup, Situation situation, Signals staying, Verdict verdict, Rules rules) {
        ImmutableSortedSet.Builder<String> ids = ImmutableSortedSet.naturalOrder();
        double share = startup.observations()
                .infrastructureTimeShare()
                .map(Share::value)
                .orElse(0.0);
        boolean tooMuch = share > Threshold.SPIRAL_SHARE.value();
        if (tooMuch) {
            ids.add(INFRASTRUCTURE_TIME_OVER_40_PERCENT);
        }
        Strategy current = situation.current().orElseThrow();
        boolean late = !situation.live() && situation.monthsSpent() > whole(situation, current, rules.calibration());
        if (late) {
            ids.add(BUILD_OVER_ITS_TIME);
        }
        boolean fails = staying.lasts() < rules.policy().verdictLasts().value();
        if (fails) {
            ids.add(STAYING_DOES_NOT_LAST);
        }
        boolean moves = verdict.recommended()
                .filter(strategy -> !strategy.equals(current.id()))
                .isPresent();
        return new RecoveryFindings(ids.build(), fails || (moves && (tooMuch || late)));
    }

    /** {@return nothing found} */
    public static RecoveryFindings none() {
        return new RecoveryFindings(ImmutableSortedSet.of(), false);
    }

    /** The months that a strategy is planned to take, with the areas that the team is not known to have. */
    static double whole(Situation situation, Strategy strategy, Calibration calibration) {
        return strategy.timeToProduction().likely()
                * (1 + calibration.gapDelay().value() * situation.missing(strategy))
                * situation.load().time();
    }

    /**
     * Adds further findings.
     *
     * @param more their ids
     * @param inTrouble whether they call for a recovery
     * @return both
     */
    public RecoveryFindings and(Set<String> more, boolean inTrouble) {
        return new RecoveryFindings(ImmutableSortedSet.copyOf(Sets.union(ids, more)), trouble || inTrouble);
    }

    /**
     * Adds what a diagnosis found; any stage of the spiral calls for a recovery.
     *
     * @param diagnosed the stage, and what is raised
     * @return both
     */
    public RecoveryFindings and(DiagnosedIds diagnosed) {
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
