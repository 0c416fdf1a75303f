package dev.footing.core.diagnosis;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.core.cashflow.Situation;
import java.util.OptionalDouble;

/**
 * What a startup brings into the months ahead when it stays as it is, in plain numbers.
 *
 * @param situation what is certain of it
 * @param months how many months are looked at: up to the round where one is planned, as its money is in no figure
 * @param builds whether it is known to run infrastructure itself
 * @param share what infrastructure took of engineering in the months before, where known
 * @param planned the share that was planned, where stated
 * @param plannedMonths months that its strategy takes as planned
 * @param preparation months that preparing for an audit takes
 * @param burnOver whether the burn is over plan already
 * @param unplannedBurn what a month costs beyond what costs and revenue make of it, as measured
 * @param plannedCash cash at the end of each month as planned, the first month first
 */
record SpiralInputs(
        Situation situation,
        int months,
        boolean builds,
        OptionalDouble share,
        OptionalDouble planned,
        double plannedMonths,
        int preparation,
        boolean burnOver,
        double unplannedBurn,
        ImmutableDoubleArray plannedCash) {
    boolean live() {
        return situation.live();
    }

    /** Months before now for which the share of infrastructure is known; none beyond the window. */
    int knownBefore() {
        return share.isEmpty() ? 0 : (int) Math.min(Threshold.WINDOW.value(), situation.monthsSpent());
    }

    /** Whether an audit presses in a month: it is due before one can be ready, or past. */
    boolean auditPresses(int month) {
        return situation.auditMonth() > 0 && situation.auditMonth() - month < preparation;
    }

    /** Whether money goes faster than planned, counted from now. */
    boolean burnsOver(int month, double cash) {
        double burnt = situation.cash() - cash;
        return burnOver || burnt > Threshold.BURN.value() * Math.max(0, situation.cash() - plannedCash.get(month - 1));
    }
}
