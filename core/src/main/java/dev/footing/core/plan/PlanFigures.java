package dev.footing.core.plan;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.cashflow.Terms.Course;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The figures of a plan before any rounding, in the currency's unit. Incidents cost nothing in a plan.
 *
 * @param course where the startup comes from
 * @param plannedMonths months that the build would take with hands enough
 * @param months months until production
 * @param productShare share of engineering on the product over the horizon
 * @param productEngineerMonths engineer-months on the product
 * @param unmetEngineerMonths infrastructure work beyond the team
 * @param infrastructureEngineering cost of infrastructure work, hires included
 * @param productEngineering cost of product work
 * @param platform bills of the platform
 * @param creditsUsed what credits paid of these beside that
 * @param complianceCost cost of the audit
 * @param opportunityCost worth of infrastructure work beyond its cost
 * @param ruin what changes because cash runs out
 * @param revenue revenue of users
 * @param cashByMonth cash at the end of each month
 * @param runway months until cash runs out; empty beyond the horizon
 * @param round the next round, where one is planned
 * @param invested the money whose return is reported
 * @param signals what a decision needs
 * @param users users by month, those of now first
 */
record PlanFigures(
        Course course,
        double plannedMonths,
        double months,
        double productShare,
        double productEngineerMonths,
        double unmetEngineerMonths,
        double infrastructureEngineering,
        double productEngineering,
        double platform,
        double creditsUsed,
        double complianceCost,
        double opportunityCost,
        double ruin,
        double revenue,
        ImmutableDoubleArray cashByMonth,
        OptionalDouble runway,
        Optional<PlanRound> round,
        double invested,
        Signals signals,
        ImmutableDoubleArray users) {
    double infrastructureTotal() {
        return infrastructureEngineering + platform;
    }

    double totalCostOfOwnership() {
        return infrastructureTotal() + complianceCost;
    }

    double cashAtHorizon() {
        return cashByMonth.get(cashByMonth.length() - 1);
    }

    /** The relative gain of an expected value over the money invested. */
    double returnOf(double expectedValue) {
        return (expectedValue - invested) / invested;
    }
}
