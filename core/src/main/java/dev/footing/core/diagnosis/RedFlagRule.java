package dev.footing.core.diagnosis;

import static dev.footing.api.diagnosis.Severity.CRITICAL;
import static dev.footing.api.diagnosis.Severity.MINOR;
import static dev.footing.api.diagnosis.Severity.SERIOUS;
import static dev.footing.api.recovery.Action.ASK_CUSTOMERS;
import static dev.footing.api.recovery.Action.ASK_THE_TEAM;
import static dev.footing.api.recovery.Action.BRIEF_INVESTORS;
import static dev.footing.api.recovery.Action.COST_TUNING;
import static dev.footing.api.recovery.Action.CUSTOMER_FEEDBACK_LOOP;
import static dev.footing.api.recovery.Action.ENGINEERS_TO_ASKED_FOR_FEATURES;
import static dev.footing.api.recovery.Action.FREEZE_NEW_INFRASTRUCTURE;
import static dev.footing.api.recovery.Action.INVENTORY_DEBT;
import static dev.footing.api.recovery.Action.MORALE;
import static dev.footing.api.recovery.Action.POSITIONING;
import static dev.footing.api.recovery.Action.SCALING_STORY;
import static dev.footing.api.recovery.Action.VELOCITY_METRICS;
import static dev.footing.api.recovery.Action.WEEKLY_RELEASES;

import com.google.common.collect.ImmutableList;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.diagnosis.RedFlagFinding;
import dev.footing.api.diagnosis.Severity;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.recovery.Action;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.RedFlag;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A red flag: how much it matters, what to do about it, which actions of a recovery it calls for, and how it is
 * measured and from which inputs. {@link #ALL} is the table; a new flag is a constant of {@link RedFlag} and a row.
 *
 * @param flag the flag
 * @param severity how much it matters
 * @param remedy what to do about it
 * @param calls what it calls for in a recovery
 * @param measure how it is measured
 * @param reads the inputs that it is measured from, in the order in which they are read; none where only people can
 *     tell
 */
record RedFlagRule(
        RedFlag flag,
        Severity severity,
        RemedyRule remedy,
        ImmutableList<ActionCall> calls,
        Function<RedFlagSigns, Condition> measure,
        ImmutableList<Input<?>> reads) {
    /** Every flag, in the order in which actions name their reasons. */
    static final ImmutableList<RedFlagRule> ALL = ImmutableList.of(
            flag(RedFlag.INFRASTRUCTURE_TIME_OVER_20_PERCENT, SERIOUS, RemedyRule.CAP_INFRASTRUCTURE_TIME)
                    .calls(FREEZE_NEW_INFRASTRUCTURE)
                    .measured(
                            RedFlagSigns::shareFlagged,
                            Inputs.INFRASTRUCTURE_TIME_SHARE,
                            Inputs.INFRASTRUCTURE_ENGINEERS),
            flag(RedFlag.INFRASTRUCTURE_WEEK_BECAME_MONTHS, SERIOUS, RemedyRule.END_OR_BUY_THE_BUILD)
                    .calls(FREEZE_NEW_INFRASTRUCTURE)
                    .measured(
                            RedFlagSigns::openBuildLate,
                            Inputs.CURRENT_STRATEGY,
                            Inputs.CURRENT_MONTHS,
                            Inputs.ACTIVE_USERS),
            flag(RedFlag.RELEASES_MONTHLY_NOT_WEEKLY, SERIOUS, RemedyRule.RELEASE_WEEKLY)
                    .calls(VELOCITY_METRICS, WEEKLY_RELEASES)
                    .measured(RedFlagSigns::releasesMonthly, Inputs.RELEASES_PER_MONTH),
            flag(RedFlag.DEMOS_DELAYED_BY_DEPLOYS, SERIOUS, RemedyRule.DEPLOY_IN_ONE_STEP)
                    .calls(WEEKLY_RELEASES),
            flag(RedFlag.ACQUISITION_SLOWED_BY_MISSING_FEATURES, SERIOUS, RemedyRule.SHIP_WHAT_WAS_ASKED)
                    .calls(ASK_CUSTOMERS, ENGINEERS_TO_ASKED_FOR_FEATURES)
                    .measured(
                            RedFlagSigns::notGrowingForLackOfFeatures,
                            Inputs.MONTHS_SINCE_FEATURE,
                            Inputs.MONTHLY_GROWTH,
                            Inputs.ACTIVE_USERS),
            flag(RedFlag.HIRING_DEVOPS_OVER_PRODUCT, SERIOUS, RemedyRule.HIRE_FOR_THE_PRODUCT)
                    .calls(ENGINEERS_TO_ASKED_FOR_FEATURES),
            flag(RedFlag.INVESTORS_ASK_ABOUT_FEATURES, SERIOUS, RemedyRule.TELL_INVESTORS)
                    .calls(ENGINEERS_TO_ASKED_FOR_FEATURES, BRIEF_INVESTORS),
            flag(RedFlag.DEMO_DAY_ABOUT_INFRASTRUCTURE, MINOR, RemedyRule.SHOW_CUSTOMERS_FIRST)
                    .calls(POSITIONING)
                    .callsWithoutRound(BRIEF_INVESTORS),
            flag(RedFlag.BOARD_ABSORBED_BY_INFRASTRUCTURE, MINOR, RemedyRule.SHOW_CUSTOMERS_FIRST)
                    .calls(BRIEF_INVESTORS, POSITIONING),
            flag(RedFlag.SERIES_A_STALLED_ON_TRACTION, CRITICAL, RemedyRule.AGREE_ON_TRACTION)
                    .calls(POSITIONING)
                    .callsWithoutRound(BRIEF_INVESTORS)
                    .measured(RedFlagSigns::stalledOnTraction, Inputs.FUNDING_MONTH, Inputs.CURRENT_STRATEGY),
            flag(RedFlag.BURN_OVER_PLAN_BY_INFRASTRUCTURE, CRITICAL, RemedyRule.BRING_BURN_TO_PLAN)
                    .calls(BRIEF_INVESTORS, COST_TUNING)
                    .measured(
                            signs -> Condition.all(signs.burnOver(), signs.shareOverPlan()),
                            Inputs.BURN_MULTIPLE,
                            Inputs.INFRASTRUCTURE_TIME_SHARE,
                            Inputs.INFRASTRUCTURE_ENGINEERS,
                            Inputs.PLANNED_INFRASTRUCTURE_SHARE),
            flag(RedFlag.SALES_DEMOS_UNSTABLE, SERIOUS, RemedyRule.MEND_THE_LEAST_STABLE)
                    .calls(INVENTORY_DEBT)
                    .measured(RedFlagSigns::unstable, Inputs.UPTIME),
            flag(RedFlag.COMPLIANCE_TALKS_STALLED, CRITICAL, RemedyRule.CLOSE_SECURITY_GAPS)
                    .calls(INVENTORY_DEBT)
                    .measured(
                            signs -> Condition.all(
                                    signs.auditTooSoon(),
                                    signs.lacks(ExpertiseArea.SECURITY_AND_COMPLIANCE, DiagnosisCode.SECURITY_BOUGHT)),
                            Inputs.COMPLIANCE_MONTH,
                            Inputs.CURRENT_STRATEGY,
                            KnownFacts.input(ExpertiseArea.SECURITY_AND_COMPLIANCE)),
            flag(RedFlag.DILIGENCE_FINDS_BRITTLENESS, CRITICAL, RemedyRule.REHEARSE_RECOVERY)
                    .calls(INVENTORY_DEBT, SCALING_STORY)
                    .measured(
                            signs -> Condition.atLeast(
                                    Threshold.FRAGILE_SIGNS.whole(),
                                    signs.unstable(),
                                    signs.incidents(),
                                    signs.lacks(ExpertiseArea.DISASTER_RECOVERY, DiagnosisCode.BOUGHT)),
                            Inputs.UPTIME,
                            Inputs.SECURITY_INCIDENTS,
                            Inputs.CURRENT_STRATEGY,
                            KnownFacts.input(ExpertiseArea.DISASTER_RECOVERY)),
            flag(RedFlag.OUTAGE_BLAME, MINOR, RemedyRule.REVIEW_WITHOUT_BLAME).calls(ASK_THE_TEAM, MORALE),
            flag(RedFlag.TEAM_SPLIT_BY_INFRASTRUCTURE, SERIOUS, RemedyRule.ROTATE_THE_DUTY)
                    .calls(ASK_THE_TEAM, MORALE)
                    .measured(
                            RedFlagSigns::workBeyondStaff,
                            Inputs.INFRASTRUCTURE_TIME_SHARE,
                            Inputs.INFRASTRUCTURE_ENGINEERS),
            flag(RedFlag.ARCHITECTURE_DOMINATES_TALK, MINOR, RemedyRule.NAME_THE_CUSTOMER)
                    .calls(ASK_THE_TEAM, MORALE),
            flag(RedFlag.INFRASTRUCTURE_MILESTONES_CELEBRATED, MINOR, RemedyRule.CELEBRATE_CUSTOMERS)
                    .calls(ASK_THE_TEAM),
            flag(RedFlag.FEEDBACK_BLOCKED_BY_INFRASTRUCTURE, SERIOUS, RemedyRule.SHIP_WHAT_WAS_ASKED)
                    .calls(ASK_CUSTOMERS, CUSTOMER_FEEDBACK_LOOP)
                    .measured(
                            signs -> Condition.all(signs.noFeatures(), signs.shareHigh()),
                            Inputs.MONTHS_SINCE_FEATURE,
                            Inputs.INFRASTRUCTURE_TIME_SHARE,
                            Inputs.INFRASTRUCTURE_ENGINEERS),
            flag(RedFlag.CUSTOMERS_AFTER_INFRASTRUCTURE, SERIOUS, RemedyRule.NAME_THE_CUSTOMER)
                    .calls(ASK_CUSTOMERS, CUSTOMER_FEEDBACK_LOOP));

    /** A row for what only people can tell, and which calls for nothing yet. */
    private static RedFlagRule flag(RedFlag flag, Severity severity, RemedyRule remedy) {
        return new RedFlagRule(
                flag,
                severity,
                remedy,
                ImmutableList.of(),
                signs -> Condition.unknown(Explanation.of(DiagnosisCode.ONLY_REPORTED)),
                ImmutableList.of());
    }

    private RedFlagRule calls(Action... actions) {
        return calling(Arrays.stream(actions).map(action -> ActionCall.of(flag, action)));
    }

    private RedFlagRule callsWithoutRound(Action action) {
        return calling(Stream.of(new ActionCall(flag, action, true)));
    }

    private RedFlagRule calling(Stream<ActionCall> more) {
        ImmutableList<ActionCall> all = Stream.concat(calls.stream(), more).collect(ImmutableList.toImmutableList());
        return new RedFlagRule(flag, severity, remedy, all, measure, reads);
    }

    private RedFlagRule measured(Function<RedFlagSigns, Condition> how, Input<?>... from) {
        return new RedFlagRule(flag, severity, remedy, calls, how, ImmutableList.copyOf(from));
    }

    /** What is known of each flag, in the order of {@link RedFlag}. */
    static ImmutableList<RedFlagFinding> findings(RedFlagSigns signs) {
        return ALL.stream()
                .sorted(Comparator.comparing(RedFlagRule::flag))
                .map(rule -> rule.finding(signs))
                .collect(ImmutableList.toImmutableList());
    }

    private RedFlagFinding finding(RedFlagSigns signs) {
        FlagState reported = signs.reported(flag);
        Condition measured = measure.apply(signs).strictly();
        RedFlagFinding.Builder finding = RedFlagFinding.builder()
                .flag(flag)
                .severity(severity)
                .reported(reported)
                .measuredFrom(reads.stream().map(Input::id).toList())
                .measured(measured.state())
                .addAllEvidence(measured.facts())
                .remedy(remedy.remedy());
        if (!measured.missing().isEmpty()) {
            finding.addEvidence(Explanation.of(DiagnosisCode.NOT_MEASURED)
                    .word("missing", measured.missingIds())
                    .build());
        }
        if (finding.build().disagrees()) {
            finding.addEvidence(Explanation.of(DiagnosisCode.REPORT_DIFFERS)
                    .word("reported", reported.id())
                    .word("measured", measured.state().id())
                    .build());
        }
        return finding.build();
    }
}
