package dev.footing.core.sensitivity;

import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import java.util.Objects;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * A number of the policy.
 *
 * @param question what is asked
 * @param path the name of the parameter
 * @param range what it may be
 * @param getter reads it
 * @param setter states another
 */
record PolicyDriver(
        SensitivityQuestion question,
        String path,
        Range range,
        ToDoubleFunction<Policy> getter,
        DoubleFunction<Policy.Builder> setter)
        implements SensitivityDriver {
    private static final String PREFIX = "policy/";

    static PolicyDriver margin(SensitivityQuestion question) {
        return new PolicyDriver(
                question,
                "margin",
                Share.RANGE,
                policy -> policy.margin().value(),
                value -> Policy.builder().from(question.policy()).margin(Share.of(value)));
    }

    static PolicyDriver opportunityMultiple(SensitivityQuestion question) {
        return new PolicyDriver(
                question,
                "opportunityMultiple",
                Ratio.RANGE,
                policy -> policy.opportunityMultiple().value(),
                value -> Policy.builder().from(question.policy()).opportunityMultiple(Ratio.of(value)));
    }

    @Override
    public String id() {
        return PREFIX + path;
    }

    @Override
    public double value() {
        return getter.applyAsDouble(question.policy());
    }

    @Override
    public ChangedQuestion at(double value) {
        return new ChangedQuestion(
                question.startup(), question.rules().with(setter.apply(value).build()), 0);
    }

    @Override
    public Evidence evidence() {
        return Objects.requireNonNull(question.policy().evidence().get(path), path);
    }
}
