package dev.footing.core.framework;

import static dev.footing.api.framework.FrameworkThreshold.TUNING_USERS;

import com.google.common.collect.ImmutableList;
import dev.footing.api.framework.Advice;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.PostponementFinding;
import dev.footing.api.framework.PostponementRule;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.NeedEvidence;
import dev.footing.api.startup.PlannedOptimization;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Whether planned optimizations are needed yet.
 *
 * @param inputs what to look at
 */
record Postponement(FrameworkInputs inputs) {
    ImmutableList<PostponementFinding> findings() {
        return Arrays.stream(PostponementRule.values()).map(this::finding).collect(ImmutableList.toImmutableList());
    }

    private PostponementFinding finding(PostponementRule rule) {
        return inputs.startup().plannedOptimizations().stream()
                .filter(planned -> planned.kind() == rule.kind())
                .map(PlannedOptimization::evidence)
                .findFirst()
                .map(evidence -> judge(rule, evidence))
                .orElse(finding(rule, Advice.NOT_PLANNED, Explanation.of(FrameworkCode.OPTIMIZATION_NOT_PLANNED)));
    }

    private PostponementFinding judge(PostponementRule rule, NeedEvidence evidence) {
        return switch (rule) {
            case NO_MILLION_USER_TUNING_BEFORE_10K -> byUsers(rule);
            case NO_MULTI_REGION_BEFORE_DEMAND ->
                byEvidence(rule, evidence, evidence != NeedEvidence.NONE, FrameworkCode.NEEDS_DEMAND);
            case NO_CACHE_BEFORE_MEASUREMENT ->
                byEvidence(rule, evidence, evidence == NeedEvidence.MEASURED, FrameworkCode.NEEDS_MEASUREMENT);
            case NO_MICROSERVICES_BEFORE_PAIN ->
                byEvidence(rule, evidence, evidence != NeedEvidence.NONE, FrameworkCode.NEEDS_PAIN);
        };
    }

    private static PostponementFinding byEvidence(
            PostponementRule rule, NeedEvidence evidence, boolean shown, FrameworkCode missing) {
        return finding(
                rule,
                shown ? Advice.GO : Advice.POSTPONE,
                Explanation.of(shown ? FrameworkCode.NEED_SHOWN : missing).word("evidence", evidence.id()));
    }

    private PostponementFinding byUsers(PostponementRule rule) {
        double boundary = TUNING_USERS.value();
        if (!inputs.startup().states(Inputs.ACTIVE_USERS)) {
            return finding(
                    rule,
                    Advice.UNKNOWN,
                    Explanation.of(FrameworkCode.USERS_NOT_COUNTED).figure("boundary", boundary, Unit.USERS));
        }
        double users = inputs.situation().users();
        if (users >= boundary) {
            return finding(rule, Advice.GO, about(FrameworkCode.USERS_ENOUGH, users));
        }
        OptionalInt month = inputs.monthOf(boundary);
        return finding(
                rule,
                Advice.POSTPONE,
                month.isPresent()
                        ? about(FrameworkCode.USERS_ENOUGH_LATER, users).figure("month", month.getAsInt(), Unit.COUNT)
                        : about(FrameworkCode.USERS_NEVER_ENOUGH, users)
                                .figure("horizon", inputs.situation().horizon(), Unit.COUNT));
    }

    private static Explanation.Builder about(FrameworkCode code, double users) {
        return Explanation.of(code)
                .figure("users", users, Unit.USERS)
                .figure("boundary", TUNING_USERS.value(), Unit.USERS);
    }

    private static PostponementFinding finding(PostponementRule rule, Advice advice, Explanation.Builder because) {
        return new PostponementFinding(rule, advice, ImmutableList.of(because.build()));
    }
}
