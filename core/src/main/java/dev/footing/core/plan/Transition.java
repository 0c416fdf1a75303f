package dev.footing.core.plan;

import dev.footing.api.policy.Calibration;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Strategy;

/**
 * How a startup gets onto a strategy: what is settled once, before the months begin (section 2 of the page on the
 * model).
 *
 * @param course whether it stays, moves from a known strategy, or starts
 * @param planned months that the build would take with hands enough ({@code whole}, or what is left of it)
 * @param months tau: months until production
 * @param buildRate engineers whom the build binds (Q/tau)
 * @param oldDuties S_0': engineers whom the old platform binds while it is left
 * @param steadyEffort S': engineers whom the new platform binds
 * @param incidentRate lambda': serious incidents a month on the new platform
 * @param setupCost G: paid in the first month
 * @param priceRatio unit price of the new platform against today's
 */
record Transition(
        Course course,
        double planned,
        double months,
        double buildRate,
        double oldDuties,
        double steadyEffort,
        double incidentRate,
        double setupCost,
        double priceRatio) {
    /** The part of the planned time that is left at least, however long one has been building. */
    private static final double LEAST_LEFT = 0.25;
    /** The part of the team that is free to build at least, however much the old platform binds. */
    private static final double LEAST_FREE = 0.05;

    /** Where the startup comes from. */
    enum Course {
        /** It is on this strategy. */
        STAYING,
        /** It is on another known strategy. */
        MOVING,
        /** It is on nothing, or on nothing known. */
        STARTING
    }

    static Transition of(Situation situation, Strategy strategy, Calibration calibration) {
        Course course = situation
                .current()
                .map(current -> current.id().equals(strategy.id()) ? Course.STAYING : Course.MOVING)
                .orElse(Course.STARTING);
        boolean staying = course == Course.STAYING;
        boolean moving = course == Course.MOVING;
        boolean live = situation.live();
        double n = situation.missing(strategy);

        double buildEffort =
                strategy.buildEffort().likely() * (1 + calibration.gapBuild().value() * n);
        double steadyEffort =
                strategy.steadyEffort().likely() * (1 + calibration.gapSteady().value() * n);
        double incidentRate = strategy.incidentRate().value()
                * (1 + calibration.gapIncidents().value() * n);
        double whole = strategy.timeToProduction().likely()
                * (1 + calibration.gapDelay().value() * n);

        double planned = whole;
        if (staying && live) {
            planned = 0;
            if (situation.observedShare().isPresent()) {
                steadyEffort = situation.observedShare().getAsDouble() * situation.engineers();
            }
        } else if (staying) {
            planned = Math.max(whole - situation.monthsSpent(), LEAST_LEFT * whole);
        }

        double exit = moving ? situation.current().orElseThrow().exitEffort().value() : 0;
        double work = planned * buildEffort + exit;
        double oldDuties = live && moving ? situation.currentDuties(calibration) : 0;
        double months = planned;
        if (work > 0) {
            double free = Math.max(LEAST_FREE * situation.engineers(), situation.engineers() - oldDuties);
            months = Math.max(planned, work / free);
        }
        return new Transition(
                course,
                planned,
                months,
                months > 0 ? work / months : 0,
                oldDuties,
                steadyEffort,
                incidentRate,
                staying ? 0 : setupCost(situation, strategy.setupCost()),
                staying ? 1 : strategy.priceIndex().likely() / situation.currentPriceIndex());
    }

    private static double setupCost(Situation situation, SetupCost cost) {
        if (cost instanceof SetupCost.Stated stated) {
            return stated.amount().toEstimate().likely();
        }
        SetupCost.Hardware hardware = (SetupCost.Hardware) cost;
        double floor = Amounts.toDouble(hardware.floor());
        double factor = hardware.factor().likely();
        if (!situation.billKnown()) {
            return floor * factor;
        }
        double today = hardware.monthsOfListPriceBill().value() * situation.bill() / situation.currentPriceIndex();
        return Math.max(floor, today) * factor;
    }
}
