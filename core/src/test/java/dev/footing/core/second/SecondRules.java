package dev.footing.core.second;

import dev.footing.api.policy.Valuation;
import dev.footing.api.quantity.Estimate;
import java.util.Optional;
import java.util.OptionalDouble;

/** Parameters of the world and of judgement as plain numbers, by the names of the page on the second model. */
record SecondRules(WorldNumbers world, Judgement judgement) {
    /** A calibration: the first model's parameters, then the second's. */
    record WorldNumbers(
            double gapDelay,
            double gapBuild,
            double gapSteady,
            double gapIncidents,
            double kappa,
            double rho,
            RoundCurve round,
            Valuation valuation,
            double sizeExponent,
            double sizeReference,
            double sizeLow,
            double sizeHigh,
            double incidentRevenueShare,
            OptionalDouble incidentPrior,
            OptionalDouble peakReference,
            boolean securityOnlyWithAudit,
            OptionalDouble familiarMonths,
            double liveUsers) {}

    /** The chance of the round: either an intercept, or a curve over the month, which gives one. */
    record RoundCurve(
            OptionalDouble intercept,
            double chance24,
            double medianMonths,
            double sigma,
            double slope,
            Estimate logSlope,
            double referenceShare) {}

    /** What of a policy reaches the figures. */
    record Judgement(
            double margin,
            double omega,
            double discountRate,
            double roundShare,
            boolean opportunityOverAllMonths,
            boolean ruin,
            Optional<Double> seedLimit,
            Optional<Double> revenueLimit) {}
}
