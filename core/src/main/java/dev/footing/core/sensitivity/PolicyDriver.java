package dev.footing.core.sensitivity;

import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import java.util.Objects;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/** A number of the policy. */
final class PolicyDriver implements Driver {
    private static final String PREFIX = "policy/";

    private final Question question;
    private final String path;
    private final Range range;
    private final ToDoubleFunction<Policy> getter;
    private final DoubleFunction<Policy.Builder> setter;

    private PolicyDriver(
            Question question,
            String path,
            Range range,
            ToDoubleFunction<Policy> getter,
            DoubleFunction<Policy.Builder> setter) {
        this.question = question;
        this.path = path;
        this.range = range;
        this.getter = getter;
        this.setter = setter;
    }

    static PolicyDriver margin(Question question) {
        return new PolicyDriver(
                question,
                "margin",
                Share.RANGE,
                policy -> policy.margin().value(),
                value -> Policy.builder().from(question.policy()).margin(Share.of(value)));
    }

    static PolicyDriver opportunityMultiple(Question question) {
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
    public Range range() {
        return range;
    }

    @Override
    public boolean whole() {
        return false;
    }

    @Override
    public double value() {
        return getter.applyAsDouble(question.policy());
    }

    @Override
    public Changed at(double value) {
        return new Changed(question.startup(), setter.apply(value).build(), 0);
    }

    @Override
    public Evidence evidence() {
        return Objects.requireNonNull(question.policy().evidence().get(path), path);
    }

    @Override
    public boolean answered() {
        return false;
    }
}
