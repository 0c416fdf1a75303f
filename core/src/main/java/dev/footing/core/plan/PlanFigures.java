package dev.footing.core.plan;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The figures of a plan before any rounding, in the currency's unit. Incidents cost nothing in a plan.
 *
 * @param transition how the startup gets onto the strategy
 * @param productShare share of engineering on the product over the horizon
 * @param productEngineerMonths engineer-months on the product
 * @param unmetEngineerMonths infrastructure work beyond the team
 * @param infrastructureEngineering cost of infrastructure work, hires included
 * @param productEngineering cost of product work
 * @param platform bills of the platform
 * @param complianceCost cost of the audit
 * @param opportunityCost worth of infrastructure work beyond its cost
 * @param revenue revenue of users
 * @param cashByMonth cash at the end of each month
 * @param runway months until cash runs out; empty beyond the horizon
 * @param round the next round, where one is planned
 * @param invested the money whose return is reported
 * @param objective the figure by which strategies are compared, part by part
 * @param usersAtHorizon users in the last month
 */
record PlanFigures(
        Transition transition,
        double productShare,
        double productEngineerMonths,
        double unmetEngineerMonths,
        double infrastructureEngineering,
        double productEngineering,
        double platform,
        double complianceCost,
        double opportunityCost,
        double revenue,
        ImmutableDoubleArray cashByMonth,
        OptionalDouble runway,
        Optional<Round> round,
        double invested,
        ObjectiveParts objective,
        double usersAtHorizon) {
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
