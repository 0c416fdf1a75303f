package dev.footing.api;

import static dev.footing.api.NumericTable.MEASURES;
import static dev.footing.api.NumericTable.MONTHS;
import static dev.footing.api.NumericTable.RATIO;
import static dev.footing.api.NumericTable.SHARE;
import static dev.footing.api.NumericTable.USERS;
import static dev.footing.api.NumericTable.attribute;

import dev.footing.api.NumericTable.Attribute;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.RoundTiming;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import dev.footing.api.quantity.Users;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/** The numbers of calibrations and policies. */
final class PolicyNumbers {
    private static final Range COEFFICIENT = Range.of(-1e6, 1e6, Unit.NONE);

    private PolicyNumbers() {}

    static List<Attribute> all() {
        return List.of(
                calibration("gapDelay", "ratio", RATIO, Calibration::gapDelay, (b, v) -> b.gapDelay(Ratio.of(v))),
                calibration("gapBuild", "ratio", RATIO, Calibration::gapBuild, (b, v) -> b.gapBuild(Ratio.of(v))),
                calibration("gapSteady", "ratio", RATIO, Calibration::gapSteady, (b, v) -> b.gapSteady(Ratio.of(v))),
                calibration(
                        "gapIncidents",
                        "ratio",
                        RATIO,
                        Calibration::gapIncidents,
                        (b, v) -> b.gapIncidents(Ratio.of(v))),
                calibration(
                        "growthElasticity",
                        "share",
                        SHARE,
                        Calibration::growthElasticity,
                        (b, v) -> b.growthElasticity(Share.of(v))),
                calibration("overlap", "share", SHARE, Calibration::overlap, (b, v) -> b.overlap(Share.of(v))),
                calibration(
                        "roundIntercept",
                        "round.intercept",
                        COEFFICIENT,
                        c -> c.roundIntercept().orElseThrow(),
                        (b, v) -> b.roundIntercept(v)),
                calibration(
                        "roundSlope", "round.slope", COEFFICIENT, Calibration::roundSlope, (b, v) -> b.roundSlope(v)),
                calibration(
                        "roundLogSlope",
                        "round.logSlope",
                        COEFFICIENT,
                        Calibration::roundLogSlope,
                        (b, v) -> b.roundLogSlope(Estimate.fixed(v))),
                calibration(
                        "roundReferenceShare",
                        "round.referenceShare",
                        Range.above(0, 1, Unit.SHARE),
                        Calibration::roundReferenceShare,
                        (b, v) -> b.roundReferenceShare(v)),
                calibration(
                        "sizeExponent",
                        "sizeExponent",
                        Range.of(0, 2, Unit.NONE),
                        Calibration::sizeExponent,
                        (b, v) -> b.sizeExponent(v)),
                calibration(
                        "sizeLow",
                        "sizeLow",
                        Range.above(0, 1, Unit.NONE),
                        Calibration::sizeLow,
                        (b, v) -> b.sizeLow(v)),
                calibration(
                        "sizeHigh",
                        "sizeHigh",
                        Range.of(1, 1_000, Unit.NONE),
                        Calibration::sizeHigh,
                        (b, v) -> b.sizeHigh(v)),
                calibration(
                        "incidentRevenueShare",
                        "ratio",
                        RATIO,
                        Calibration::incidentRevenueShare,
                        (b, v) -> b.incidentRevenueShare(Ratio.of(v))),
                calibration(
                        "incidentPrior",
                        "incidentPrior",
                        Range.above(0, 1_000, Unit.NONE),
                        Calibration::incidentPrior,
                        (b, v) -> b.incidentPrior(v)),
                calibration(
                        "peakReference",
                        "peakReference",
                        Range.of(1, 100, Unit.NONE),
                        Calibration::peakReference,
                        (b, v) -> b.peakReference(v)),
                calibration(
                        "familiarMonths",
                        "months",
                        MONTHS,
                        Calibration::familiarMonths,
                        (b, v) -> b.familiarMonths(Months.of(v))),
                calibration("liveUsers", "users", USERS, Calibration::liveUsers, (b, v) -> b.liveUsers(Users.of(v))),
                timing(
                        "chance24",
                        "share",
                        Range.above(0, 0.99, Unit.NONE),
                        t -> t.chance24().value(),
                        v -> new RoundTiming(Share.of(v), Months.of(25), 0.7)),
                timing(
                        "medianMonths",
                        "months",
                        Range.above(0, 1_200, Unit.NONE),
                        t -> t.medianMonths().value(),
                        v -> new RoundTiming(Share.of(0.2), Months.of(v), 0.7)),
                timing(
                        "sigma",
                        "sigma",
                        Range.above(0, 3, Unit.NONE),
                        RoundTiming::sigma,
                        v -> new RoundTiming(Share.of(0.2), Months.of(25), v)),
                policy("roundShare", SHARE, Policy::roundShare, (b, v) -> b.roundShare(Share.of(v))),
                policy("lastingTolerance", SHARE, Policy::lastingTolerance, (b, v) -> b.lastingTolerance(Share.of(v))),
                policy("directionLead", SHARE, Policy::directionLead, (b, v) -> b.directionLead(Share.of(v))),
                attribute(
                        "Policy.discrepancy",
                        "discrepancy",
                        Range.of(0, 3, Unit.RATIO),
                        v -> Examples.policy().discrepancy(v).build(),
                        Policy::discrepancy),
                policy("hiresPerArea", RATIO, Policy::hiresPerArea, (b, v) -> b.hiresPerArea(Ratio.of(v))),
                policy("hiringMonths", MONTHS, Policy::hiringMonths, (b, v) -> b.hiringMonths(Months.of(v))),
                policy("margin", SHARE, Policy::margin, (b, v) -> b.margin(Share.of(v))),
                policy(
                        "opportunityMultiple",
                        RATIO,
                        Policy::opportunityMultiple,
                        (b, v) -> b.opportunityMultiple(Ratio.of(v))),
                policy("discountRate", RATIO, Policy::discountRate, (b, v) -> b.discountRate(Ratio.of(v))),
                policy("materiality", SHARE, Policy::materiality, (b, v) -> b.materiality(Share.of(v))),
                policy("feasibleLasts", SHARE, Policy::feasibleLasts, (b, v) -> b.feasibleLasts(Share.of(v))),
                policy("verdictLasts", SHARE, Policy::verdictLasts, (b, v) -> b.verdictLasts(Share.of(v))),
                policy(
                        "verdictConfidence",
                        SHARE,
                        Policy::verdictConfidence,
                        (b, v) -> b.verdictConfidence(Share.of(v))),
                policy("informationWorth", SHARE, Policy::informationWorth, (b, v) -> b.informationWorth(Share.of(v))),
                policy("growthUsers", USERS, Policy::growthUsers, (b, v) -> b.growthUsers(Users.of(v))),
                policy("marketFitUsers", USERS, Policy::marketFitUsers, (b, v) -> b.marketFitUsers(Users.of(v))),
                policy("growthAge", MONTHS, Policy::growthAge, (b, v) -> b.growthAge(Months.of(v))),
                policy("marketFitAge", MONTHS, Policy::marketFitAge, (b, v) -> b.marketFitAge(Months.of(v))));
    }

    private static Attribute timing(
            String name,
            String called,
            Range range,
            Function<RoundTiming, Double> read,
            DoubleFunction<RoundTiming> build) {
        return attribute("RoundTiming." + name, called, range, build, read);
    }

    private static Attribute calibration(
            String name,
            String called,
            Range range,
            Function<Calibration, Object> read,
            BiFunction<Calibration.Builder, Double, Calibration.Builder> set) {
        return attribute(
                "Calibration." + name,
                called,
                range,
                v -> set.apply(Examples.calibration(), v).build(),
                read);
    }

    private static Attribute policy(
            String name,
            Range range,
            Function<Policy, Object> read,
            BiFunction<Policy.Builder, Double, Policy.Builder> set) {
        return attribute(
                "Policy." + name,
                MEASURES.get(range),
                range,
                v -> set.apply(Examples.policy(), v).build(),
                read);
    }
}
