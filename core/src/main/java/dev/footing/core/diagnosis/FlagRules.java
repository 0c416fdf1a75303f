package dev.footing.core.diagnosis;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.diagnosis.RedFlagFinding;
import dev.footing.api.diagnosis.Severity;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.RedFlag;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The twenty warning signs: how much each matters, from what it is measured, and how. */
final class FlagRules {
    private final Facts facts;
    private final Signs signs;
    private final Prospects prospects;

    FlagRules(Facts facts, Prospects prospects) {
        this.facts = facts;
        this.signs = new Signs(facts);
        this.prospects = prospects;
    }

    ImmutableList<RedFlagFinding> findings() {
        return Arrays.stream(RedFlag.values()).map(this::finding).collect(ImmutableList.toImmutableList());
    }

    private RedFlagFinding finding(RedFlag flag) {
        ImmutableList<Input<?>> reads = reads(flag);
        FlagState reported = facts.startup().redFlag(flag);
        RedFlagFinding.Builder finding = RedFlagFinding.builder()
                .flag(flag)
                .severity(severity(flag))
                .reported(reported)
                .measuredFrom(reads.stream().map(Input::id).toList())
                .remedy(Remedies.of(flag));
        if (reads.isEmpty()) {
            return finding.measured(FlagState.UNKNOWN)
                    .addEvidence(Explanation.of(DiagnosisCode.ONLY_REPORTED).build())
                    .build();
        }
        Condition measured = measure(flag).strictly();
        finding.measured(measured.state()).addAllEvidence(measured.facts());
        if (!measured.missing().isEmpty()) {
            finding.addEvidence(Explanation.of(DiagnosisCode.NOT_MEASURED)
                    .word("missing", ids(measured.missing()))
                    .build());
        }
        RedFlagFinding found = finding.build();
        return found.disagrees()
                ? finding.addEvidence(Explanation.of(DiagnosisCode.REPORT_DIFFERS)
                                .word("reported", reported.id())
                                .word("measured", measured.state().id())
                                .build())
                        .build()
                : found;
    }

    static String ids(List<Input<?>> inputs) {
        return inputs.stream().map(Input::id).collect(Collectors.joining(", "));
    }

    static Severity severity(RedFlag flag) {
        return switch (flag) {
            case INFRASTRUCTURE_TIME_OVER_20_PERCENT,
                    INFRASTRUCTURE_WEEK_BECAME_MONTHS,
                    RELEASES_MONTHLY_NOT_WEEKLY,
                    DEMOS_DELAYED_BY_DEPLOYS,
                    TEAM_SPLIT_BY_INFRASTRUCTURE,
                    ACQUISITION_SLOWED_BY_MISSING_FEATURES,
                    SALES_DEMOS_UNSTABLE,
                    HIRING_DEVOPS_OVER_PRODUCT,
                    INVESTORS_ASK_ABOUT_FEATURES,
                    FEEDBACK_BLOCKED_BY_INFRASTRUCTURE,
                    CUSTOMERS_AFTER_INFRASTRUCTURE -> Severity.SERIOUS;
            case COMPLIANCE_TALKS_STALLED,
                    BURN_OVER_PLAN_BY_INFRASTRUCTURE,
                    SERIES_A_STALLED_ON_TRACTION,
                    DILIGENCE_FINDS_BRITTLENESS -> Severity.CRITICAL;
            case BOARD_ABSORBED_BY_INFRASTRUCTURE,
                    DEMO_DAY_ABOUT_INFRASTRUCTURE,
                    INFRASTRUCTURE_MILESTONES_CELEBRATED,
                    ARCHITECTURE_DOMINATES_TALK,
                    OUTAGE_BLAME -> Severity.MINOR;
        };
    }

    /** The inputs that it is measured from; none where only people can tell. */
    static ImmutableList<Input<?>> reads(RedFlag flag) {
        return switch (flag) {
            case INFRASTRUCTURE_TIME_OVER_20_PERCENT ->
                ImmutableList.of(Inputs.INFRASTRUCTURE_TIME_SHARE, Inputs.INFRASTRUCTURE_ENGINEERS);
            case INFRASTRUCTURE_WEEK_BECAME_MONTHS ->
                ImmutableList.of(Inputs.CURRENT_STRATEGY, Inputs.CURRENT_MONTHS, Inputs.ACTIVE_USERS);
            case TEAM_SPLIT_BY_INFRASTRUCTURE ->
                ImmutableList.of(Inputs.INFRASTRUCTURE_TIME_SHARE, Inputs.INFRASTRUCTURE_ENGINEERS);
            case RELEASES_MONTHLY_NOT_WEEKLY -> ImmutableList.of(Inputs.RELEASES_PER_MONTH);
            case ACQUISITION_SLOWED_BY_MISSING_FEATURES ->
                ImmutableList.of(Inputs.MONTHS_SINCE_FEATURE, Inputs.MONTHLY_GROWTH, Inputs.ACTIVE_USERS);
            case SALES_DEMOS_UNSTABLE -> ImmutableList.of(Inputs.UPTIME);
            case COMPLIANCE_TALKS_STALLED ->
                ImmutableList.of(
                        Inputs.COMPLIANCE_MONTH,
                        Inputs.CURRENT_STRATEGY,
                        Facts.input(ExpertiseArea.SECURITY_AND_COMPLIANCE));
            case BURN_OVER_PLAN_BY_INFRASTRUCTURE ->
                ImmutableList.of(
                        Inputs.BURN_MULTIPLE,
                        Inputs.INFRASTRUCTURE_TIME_SHARE,
                        Inputs.INFRASTRUCTURE_ENGINEERS,
                        Inputs.PLANNED_INFRASTRUCTURE_SHARE);
            case SERIES_A_STALLED_ON_TRACTION -> ImmutableList.of(Inputs.FUNDING_MONTH, Inputs.CURRENT_STRATEGY);
            case DILIGENCE_FINDS_BRITTLENESS ->
                ImmutableList.of(
                        Inputs.UPTIME,
                        Inputs.SECURITY_INCIDENTS,
                        Inputs.CURRENT_STRATEGY,
                        Facts.input(ExpertiseArea.DISASTER_RECOVERY));
            case FEEDBACK_BLOCKED_BY_INFRASTRUCTURE ->
                ImmutableList.of(
                        Inputs.MONTHS_SINCE_FEATURE, Inputs.INFRASTRUCTURE_TIME_SHARE, Inputs.INFRASTRUCTURE_ENGINEERS);
            default -> ImmutableList.of();
        };
    }

    private Condition measure(RedFlag flag) {
        return switch (flag) {
            case INFRASTRUCTURE_TIME_OVER_20_PERCENT -> signs.shareFlagged();
            case INFRASTRUCTURE_WEEK_BECAME_MONTHS ->
                facts.live() ? Condition.untold(Signs.inapplicable("the build is over")) : signs.buildLate();
            case TEAM_SPLIT_BY_INFRASTRUCTURE -> signs.workBeyondStaff();
            case RELEASES_MONTHLY_NOT_WEEKLY -> signs.releasesMonthly();
            case ACQUISITION_SLOWED_BY_MISSING_FEATURES ->
                facts.live()
                        ? Condition.all(signs.noFeatures(), signs.notGrowing()).raisingOnly()
                        : Condition.untold(Signs.inapplicable("there are no users yet"));
            case SALES_DEMOS_UNSTABLE -> signs.unstable();
            case COMPLIANCE_TALKS_STALLED ->
                Condition.all(
                        signs.auditTooSoon(),
                        signs.lacks(ExpertiseArea.SECURITY_AND_COMPLIANCE, DiagnosisCode.SECURITY_BOUGHT));
            case BURN_OVER_PLAN_BY_INFRASTRUCTURE -> Condition.all(signs.burnOver(), signs.shareOverPlan());
            case SERIES_A_STALLED_ON_TRACTION -> stalledOnTraction();
            case DILIGENCE_FINDS_BRITTLENESS ->
                Condition.atLeast(
                        Threshold.FRAGILE_SIGNS.whole(),
                        signs.unstable(),
                        signs.incidents(),
                        signs.lacks(ExpertiseArea.DISASTER_RECOVERY, DiagnosisCode.BOUGHT));
            case FEEDBACK_BLOCKED_BY_INFRASTRUCTURE -> Condition.all(signs.noFeatures(), signs.shareHigh());
            default -> throw new IllegalArgumentException(flag + " can only be reported.");
        };
    }

    /** Once the round is talked about: staying leaves less than half of the chance that the best strategy has. */
    private Condition stalledOnTraction() {
        Optional<Integer> month = facts.startup().funding().map(Funding::month);
        if (month.isEmpty()) {
            return Condition.missing(Inputs.FUNDING_MONTH);
        }
        if (month.orElseThrow() > Threshold.ROUND_TALKS.value()) {
            return Condition.untold(Explanation.of(DiagnosisCode.ROUND_FAR)
                    .figure("month", month.orElseThrow(), Unit.COUNT)
                    .figure("limit", Threshold.ROUND_TALKS.value(), Unit.MONTHS)
                    .build());
        }
        Optional<StrategyAssessment> staying = facts.current().flatMap(current -> prospects.of(current.id()));
        Optional<StrategyAssessment> best = prospects.bestChance();
        if (staying.isEmpty()) {
            return signs.currentMissing();
        }
        if (best.isEmpty()) {
            return Condition.untold(Signs.inapplicable("every strategy is ruled out"));
        }
        double chance = Prospects.chance(staying.orElseThrow()).orElse(0.0);
        double most = Prospects.chance(best.orElseThrow()).orElse(0.0);
        Explanation fact = Explanation.of(DiagnosisCode.ROUND_CHANCE)
                .word("strategy", staying.orElseThrow().id().value())
                .figure("chance", chance, Unit.SHARE)
                .word("best", best.orElseThrow().id().value())
                .figure("bestChance", most, Unit.SHARE)
                .figure("limit", Threshold.ROUND_CHANCE.value(), Unit.SHARE)
                .build();
        return most > 0 ? Condition.of(chance < Threshold.ROUND_CHANCE.value() * most, fact) : Condition.untold(fact);
    }
}
