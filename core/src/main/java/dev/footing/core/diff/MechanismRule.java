package dev.footing.core.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.difference.Mechanism;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.policy.Policy;
import java.util.function.BiConsumer;

/**
 * Which entries a mechanism consists of, and how they are taken over from other rules.
 *
 * @param mechanism the mechanism
 * @param paths its entries, by path
 * @param world takes over those of a calibration
 * @param judgement takes over those of a policy
 */
record MechanismRule(
        Mechanism mechanism,
        ImmutableSet<String> paths,
        BiConsumer<Calibration, Calibration.Builder> world,
        BiConsumer<Policy, Policy.Builder> judgement) {
    /** All but what is left over, in the order in which they are exchanged. */
    static final ImmutableList<MechanismRule> ALL = ImmutableList.of(
            world(
                    Mechanism.SIZE,
                    (source, made) -> made.sizeExponent(source.sizeExponent())
                            .sizeReference(source.sizeReference())
                            .sizeLow(source.sizeLow())
                            .sizeHigh(source.sizeHigh()),
                    "sizeExponent",
                    "sizeReference",
                    "sizeLow",
                    "sizeHigh"),
            world(Mechanism.PEAK, (source, made) -> made.peakReference(source.peakReference()), "peakReference"),
            world(
                    Mechanism.OBSERVED_INCIDENTS,
                    (source, made) -> made.incidentPrior(source.incidentPrior()),
                    "incidentPrior"),
            world(
                    Mechanism.OUTAGES_BY_REVENUE,
                    (source, made) -> made.incidentRevenueShare(source.incidentRevenueShare()),
                    "incidentRevenueShare"),
            world(
                    Mechanism.SECURITY_WITH_AUDIT,
                    (source, made) -> made.securityOnlyWithAudit(source.securityOnlyWithAudit()),
                    "securityOnlyWithAudit"),
            world(
                    Mechanism.FAMILIAR_UNKNOWNS,
                    (source, made) -> made.familiarMonths(source.familiarMonths()),
                    "familiarMonths"),
            world(Mechanism.BILL_NEAR_LIVE, (source, made) -> made.liveUsers(source.liveUsers()), "liveUsers"),
            world(
                    Mechanism.ROUND_MONTH,
                    (source, made) ->
                            made.roundIntercept(source.roundIntercept()).roundTiming(source.roundTiming()),
                    CalibrationParameters.ROUND_FORMS.toArray(String[]::new)),
            judgement(Mechanism.ROUND_SHARE, (source, made) -> made.roundShare(source.roundShare()), "roundShare"),
            judgement(
                    Mechanism.ROUND_STAGE,
                    (source, made) -> made.seedLimit(source.seedLimit()).revenueLimit(source.revenueLimit()),
                    "seedLimit",
                    "revenueLimit"),
            judgement(
                    Mechanism.OPPORTUNITY,
                    (source, made) -> made.opportunityMonths(source.opportunityMonths()),
                    "opportunityMonths"),
            judgement(Mechanism.RUIN, (source, made) -> made.ruin(source.ruin()), "ruin"),
            judgement(
                    Mechanism.LASTING,
                    (source, made) -> made.lastingTolerance(source.lastingTolerance()),
                    "lastingTolerance"),
            judgement(
                    Mechanism.MONEY_ENDS,
                    (source, made) -> made.rankWhereMoneyEnds(source.rankWhereMoneyEnds()),
                    "rankWhereMoneyEnds"),
            judgement(Mechanism.CEILINGS, (source, made) -> made.ceiling(source.ceiling()), "ceiling"),
            judgement(
                    Mechanism.MISSING_ANSWERS,
                    (source, made) -> made.stayingMayBeInsufficient(source.stayingMayBeInsufficient()),
                    "stayingMayBeInsufficient"),
            judgement(
                    Mechanism.CHANCES,
                    (source, made) -> made.verdictConfidence(source.verdictConfidence())
                            .confidenceOf(source.confidenceOf())
                            .directionLead(source.directionLead())
                            .discrepancy(source.discrepancy()),
                    "verdict.confidence",
                    "confidenceOf",
                    "directionLead",
                    "discrepancy"),
            judgement(Mechanism.CONDITIONS, (source, made) -> made.conditional(source.conditional()), "conditional"),
            judgement(
                    Mechanism.HIRING,
                    (source, made) -> made.hiresPerArea(source.hiresPerArea()).hiringMonths(source.hiringMonths()),
                    "hiresPerArea",
                    "hiringMonths"),
            judgement(
                    Mechanism.BUYING_RULE,
                    (source, made) -> made.forbidsByComponent(source.forbidsByComponent()),
                    "forbidsByComponent"),
            new MechanismRule(
                    Mechanism.STRATEGY_NUMBERS,
                    ImmutableSet.of(),
                    (source, made) -> made.strategyOverrides(source.strategyOverrides()),
                    (source, made) -> made.strategyOverrides(source.strategyOverrides())));

    private static MechanismRule world(
            Mechanism mechanism, BiConsumer<Calibration, Calibration.Builder> taken, String... paths) {
        return new MechanismRule(mechanism, ImmutableSet.copyOf(paths), taken, (source, made) -> {});
    }

    private static MechanismRule judgement(
            Mechanism mechanism, BiConsumer<Policy, Policy.Builder> taken, String... paths) {
        return new MechanismRule(mechanism, ImmutableSet.copyOf(paths), (source, made) -> {}, taken);
    }
}
