package dev.footing.core.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.PhraseCode;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ComplianceDemand;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.RedFlag;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.statistics.Limits;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.Function;

/** The single conditions on facts from which the rules are put together. */
class Signs {
    /** Red flags that say that customers wait for features. */
    private static final ImmutableSet<RedFlag> FEATURES_MISSING = ImmutableSet.of(
            RedFlag.ACQUISITION_SLOWED_BY_MISSING_FEATURES,
            RedFlag.INVESTORS_ASK_ABOUT_FEATURES,
            RedFlag.FEEDBACK_BLOCKED_BY_INFRASTRUCTURE);

    private final KnownFacts facts;

    Signs(KnownFacts facts) {
        this.facts = facts;
    }

    /** Infrastructure takes more than a fifth. */
    Condition shareFlagged() {
        return ofShare(Threshold.INFRASTRUCTURE_SHARE, (share, limit) -> !Limits.atMost(share, limit));
    }

    /** Infrastructure takes what the product needs. */
    Condition shareHigh() {
        return ofShare(Threshold.SPIRAL_SHARE, Limits::atLeast);
    }

    private interface Comparison {
        boolean holds(double share, double limit);
    }

    private Condition ofShare(Threshold limit, Comparison comparison) {
        OptionalDouble share = facts.share();
        return share.isEmpty()
                ? shareMissing()
                : Condition.of(comparison.holds(share.getAsDouble(), limit.value()), share(limit));
    }

    /** Infrastructure takes more than was planned; without a plan, more than a fifth. */
    Condition shareOverPlan() {
        OptionalDouble share = facts.share();
        OptionalDouble planned = facts.plannedShare();
        if (share.isEmpty() || planned.isEmpty()) {
            return shareFlagged();
        }
        return Condition.of(
                !Limits.atMost(share.getAsDouble(), planned.getAsDouble()), againstPlan(planned.getAsDouble()));
    }

    /** Infrastructure takes far more than was planned; without a plan, what the product needs. */
    Condition shareFarOverPlan() {
        OptionalDouble share = facts.share();
        OptionalDouble planned = facts.plannedShare();
        if (share.isEmpty()) {
            return shareMissing();
        }
        Explanation.Builder fact =
                planned.isEmpty() ? share(Threshold.SPIRAL_SHARE) : againstPlan(farLimit(planned.getAsDouble()));
        return Condition.of(farOver(share.getAsDouble(), planned), fact);
    }

    /**
     * Twice the plan, or what the product needs; but never what was planned, nor what is no warning sign. Without a
     * plan what the product needs.
     */
    static boolean farOver(double share, OptionalDouble planned) {
        double limit = planned.isPresent() ? farLimit(planned.getAsDouble()) : Threshold.SPIRAL_SHARE.value();
        return !Double.isNaN(share) && !Limits.atMost(share, limit);
    }

    private static double farLimit(double planned) {
        double twice = Math.max(Threshold.INFRASTRUCTURE_SHARE.value(), Threshold.PLAN_FACTOR.value() * planned);
        return Math.max(planned, Math.min(twice, Threshold.SPIRAL_SHARE.value()));
    }

    private Explanation.Builder againstPlan(double limit) {
        return Explanation.of(DiagnosisCode.SHARE_AGAINST_PLAN)
                .figure("share", facts.share().orElseThrow(), Unit.SHARE)
                .figure("planned", facts.plannedShare().orElseThrow(), Unit.SHARE)
                .figure("limit", limit, Unit.SHARE);
    }

    private Explanation.Builder share(Threshold limit) {
        boolean measured = facts.timeShare().isPresent();
        return figure(
                measured ? DiagnosisCode.INFRASTRUCTURE_TAKES : DiagnosisCode.INFRASTRUCTURE_STAFFED,
                "share",
                facts.share().orElseThrow(),
                limit);
    }

    private static Condition shareMissing() {
        return Condition.missing(Inputs.INFRASTRUCTURE_TIME_SHARE, Inputs.INFRASTRUCTURE_ENGINEERS);
    }

    /** Those whose work is the product work on infrastructure, too. */
    Condition workBeyondStaff() {
        if (facts.timeShare().isEmpty()) {
            return facts.staffedShare().isEmpty()
                    ? shareMissing()
                    : Condition.missing(Inputs.INFRASTRUCTURE_TIME_SHARE);
        }
        if (facts.staffedShare().isEmpty()) {
            return Condition.missing(Inputs.INFRASTRUCTURE_ENGINEERS);
        }
        double share = facts.timeShare().getAsDouble();
        double staffed = facts.staffedShare().getAsDouble();
        double limit = Threshold.WORK_BEYOND_STAFF.value();
        return Condition.of(
                !Limits.atMost(share, staffed + limit),
                Explanation.of(DiagnosisCode.WORK_BEYOND_STAFF)
                        .figure("share", share, Unit.SHARE)
                        .figure("staffed", staffed, Unit.SHARE)
                        .figure("limit", limit, Unit.SHARE));
    }

    /** A build goes on for longer than its strategy takes as planned. */
    Condition buildLate() {
        if (facts.live()) {
            return Condition.of(false, inProduction());
        }
        if (facts.current().isEmpty()) {
            return currentMissing(Inputs.CURRENT_MONTHS);
        }
        if (facts.monthsOnIt().isEmpty()) {
            return Condition.missing(Inputs.CURRENT_MONTHS);
        }
        double months = facts.monthsOnIt().getAsDouble();
        double planned = facts.plannedMonths().orElseThrow();
        return Condition.of(
                months > planned,
                Explanation.of(DiagnosisCode.BUILD_AGE)
                        .word("strategy", currentName())
                        .figure("months", months, Unit.MONTHS)
                        .figure("planned", planned, Unit.MONTHS));
    }

    /** Releases are nearer to one a month than to one a week. */
    Condition releasesMonthly() {
        return releases(Threshold.RELEASES, rate -> rate < Threshold.RELEASES.value());
    }

    private Condition releases(Threshold limit, DoublePredicate rare) {
        return of(
                Inputs.RELEASES_PER_MONTH,
                rate -> Condition.of(rare.test(rate), figure(DiagnosisCode.RELEASES, "releases", rate, limit)));
    }

    private <T> Condition of(Input<T> input, Function<T, Condition> known) {
        return input.get(facts.startup()).map(known).orElseGet(() -> Condition.missing(input));
    }

    /** Customers have had no feature for long. */
    Condition noFeatures() {
        OptionalDouble months = facts.monthsWithoutFeature();
        if (months.isEmpty()) {
            return Condition.missing(Inputs.MONTHS_SINCE_FEATURE);
        }
        boolean stated = Inputs.MONTHS_SINCE_FEATURE.get(facts.startup()).isPresent();
        return Condition.of(
                months.getAsDouble() >= Threshold.MONTHS_WITHOUT_FEATURE.value(),
                figure(
                        stated ? DiagnosisCode.FEATURES_SINCE : DiagnosisCode.NOTHING_SHIPPED,
                        "months",
                        months.getAsDouble(),
                        Threshold.MONTHS_WITHOUT_FEATURE));
    }

    /** The same; where that was not stated, next to no releases, or a reported red flag of missing features. */
    Condition drought() {
        return facts.monthsWithoutFeature().isPresent()
                ? noFeatures()
                : Condition.any(
                        noFeatures(),
                        releases(Threshold.DROUGHT_RELEASES, rate -> rate <= Threshold.DROUGHT_RELEASES.value()),
                        featuresReportedMissing());
    }

    private Condition featuresReportedMissing() {
        List<RedFlag> raised = FEATURES_MISSING.stream()
                .filter(flag -> facts.startup().redFlag(flag) == FlagState.RAISED)
                .toList();
        return raised.isEmpty()
                ? Condition.missing(Inputs.MONTHS_SINCE_FEATURE)
                : Condition.of(
                        true, words(DiagnosisCode.FEATURES_REPORTED_MISSING, "flags", Identified.listed(raised)));
    }

    /** Users do not become more. */
    Condition notGrowing() {
        if (!facts.startup().states(Inputs.MONTHLY_GROWTH)) {
            return Condition.missing(Inputs.MONTHLY_GROWTH);
        }
        double growth = facts.startup().usage().monthlyGrowth().likely();
        return Condition.of(growth <= 0, Explanation.of(DiagnosisCode.GROWTH).figure("growth", growth, Unit.PER_MONTH));
    }

    Condition unstable() {
        Threshold limit = Threshold.UPTIME;
        return of(
                Inputs.UPTIME,
                share -> Condition.of(share < limit.value(), figure(DiagnosisCode.UP, "uptime", share, limit)));
    }

    Condition incidents() {
        Explanation.Builder fact = Explanation.of(DiagnosisCode.INCIDENTS_SO_FAR);
        return of(Inputs.SECURITY_INCIDENTS, count -> Condition.of(count > 0, fact.figure("count", count, Unit.COUNT)));
    }

    /** An audit is demanded before one can be ready for it. */
    Condition auditTooSoon() {
        Optional<Integer> month = facts.startup().compliance().flatMap(ComplianceDemand::month);
        if (month.isEmpty()) {
            return Condition.missing(Inputs.COMPLIANCE_MONTH);
        }
        if (facts.current().isEmpty()) {
            return currentMissing();
        }
        int preparation = facts.current().orElseThrow().complianceMonths();
        return Condition.of(
                month.orElseThrow() < preparation,
                Explanation.of(DiagnosisCode.AUDIT_AND_PREPARATION)
                        .figure("month", month.orElseThrow(), Unit.COUNT)
                        .figure("preparation", preparation, Unit.MONTHS)
                        .word("strategy", currentName()));
    }

    /** Nothing is known of the strategy that it is on: none was stated, or no provider describes it for it. */
    Condition currentMissing(Input<?>... others) {
        Optional<String> stated = facts.startup().current().flatMap(CurrentPlatform::strategy);
        return stated.map(strategy -> Condition.unknown(inapplicable(PhraseCode.NOT_DESCRIBED.part(strategy))))
                .orElseGet(() -> Condition.missing(ImmutableList.<Input<?>>builder()
                        .add(Inputs.CURRENT_STRATEGY)
                        .add(others)
                        .build()));
    }

    /** The figures do not speak of it. */
    static Explanation.Builder inapplicable(Explanation why) {
        return Explanation.of(DiagnosisCode.DOES_NOT_APPLY).phrase("why", why);
    }

    /** What it runs itself needs an area that the team lacks. */
    Condition lacks(ExpertiseArea area, DiagnosisCode whereBought) {
        if (!facts.builds()) {
            return facts.current().isEmpty()
                    ? currentMissing()
                    : Condition.of(false, Explanation.of(whereBought).word("strategy", currentName()));
        }
        return facts.neededAreas().contains(area) ? lacking(ImmutableSortedSet.of(area)) : Condition.no();
    }

    /** What it runs itself needs expertise that the team lacks. */
    Condition expertiseLacking() {
        return lacking(facts.neededAreas());
    }

    private Condition lacking(ImmutableSortedSet<ExpertiseArea> areas) {
        List<ExpertiseArea> lacking = facts.answered(areas, Answer.NO);
        if (!lacking.isEmpty()) {
            return Condition.of(true, words(DiagnosisCode.EXPERTISE_LACKING, "areas", Identified.listed(lacking)));
        }
        List<ExpertiseArea> unknown = facts.answered(areas, Answer.UNKNOWN);
        if (!unknown.isEmpty()) {
            return Condition.missing(
                    unknown.stream().<Input<?>>map(KnownFacts::input).collect(ImmutableList.toImmutableList()));
        }
        return areas.isEmpty()
                ? Condition.no()
                : Condition.of(false, words(DiagnosisCode.EXPERTISE_THERE, "areas", Identified.listed(areas.asList())));
    }

    Condition burnOver() {
        Threshold limit = Threshold.BURN;
        return of(
                Inputs.BURN_MULTIPLE,
                multiple -> Condition.of(
                        multiple > limit.value(), figure(DiagnosisCode.BURN, "multiple", multiple, limit)));
    }

    /** It runs its infrastructure itself: by its strategy, or by several components. */
    Condition builds() {
        ImmutableList.Builder<Condition> ways = ImmutableList.builder();
        facts.current().ifPresent(current -> ways.add(byStrategy(current)));
        if (facts.tellsWhetherItBuilds()) {
            int own = facts.ownComponents().size();
            ways.add(Condition.of(
                    own >= Threshold.OWN_COMPONENTS.whole(),
                    Explanation.of(DiagnosisCode.COMPONENTS_OWN)
                            .word("components", own == 0 ? "none" : Identified.listed(facts.ownComponents()))
                            .figure("count", own, Unit.COUNT)
                            .figure("limit", Threshold.OWN_COMPONENTS.value(), Unit.COUNT)));
        }
        ImmutableList<Condition> known = ways.build();
        return known.isEmpty() ? currentMissing() : Condition.any(known.toArray(new Condition[0]));
    }

    private Condition byStrategy(Strategy current) {
        return facts.runsItself()
                ? Condition.of(
                        true,
                        Explanation.of(DiagnosisCode.RUNS_ITSELF)
                                .word("strategy", currentName())
                                .word("sourcing", current.info().sourcing().id()))
                : Condition.of(false, words(DiagnosisCode.BOUGHT, "strategy", currentName()));
    }

    Condition notInProduction() {
        return facts.live()
                ? Condition.of(false, inProduction())
                : Condition.of(true, Explanation.of(DiagnosisCode.NOT_IN_PRODUCTION));
    }

    private Explanation.Builder inProduction() {
        return Explanation.of(DiagnosisCode.IN_PRODUCTION)
                .figure("users", facts.startup().usage().activeUsers().value(), Unit.USERS);
    }

    private String currentName() {
        return facts.current().orElseThrow().id().value();
    }

    private static Explanation.Builder words(DiagnosisCode code, String name, String text) {
        return Explanation.of(code).word(name, text);
    }

    private static Explanation.Builder figure(DiagnosisCode code, String name, double value, Threshold limit) {
        return Explanation.of(code).figure(name, value, limit.unit()).figure("limit", limit.value(), limit.unit());
    }
}
