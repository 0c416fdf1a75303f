package dev.footing.api.assessment;

import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.ParameterOverride;
import dev.footing.api.strategy.Overridden;
import dev.footing.api.strategy.StrategyId;
import java.util.Objects;
import java.util.Optional;

/**
 * A number that was replaced in a result: what it was, what it became, and where the new one comes from. Of a strategy
 * it is the number for the startup of the result, where a policy may state a multiple or a formula. What speaks of a
 * strategy that was not proposed is not among them, as it replaced nothing.
 *
 * @param by which of the two asked for it
 * @param strategy the strategy whose number it is; empty where it is an entry of the policy or the calibration itself
 * @param path the name of the number
 * @param was the number before; empty where there was none
 * @param value the number that stands in its place; never empty
 * @param evidence where it comes from
 */
public record AppliedOverride(
        Origin by, Optional<StrategyId> strategy, String path, Optional<?> was, Optional<?> value, Evidence evidence) {
    /** Who may replace a number. */
    public enum Origin implements Identified {
        /** The calibration. */
        CALIBRATION,
        /** The policy, after the calibration. */
        POLICY
    }

    /** What its members are, in documents. */
    public static final Description<AppliedOverride> DESCRIPTION = Description.of(AppliedOverride.class)
            .add("by", Origin.class, "who replaced it", AppliedOverride::by)
            .maybe("strategy", ValueType.text(), "the strategy whose number it is", AppliedOverride::strategy)
            .text("path", "which number", AppliedOverride::path)
            .maybe("was", ValueType.any(), "the value before", AppliedOverride::was)
            .add("value", ValueType.any(), "the value that stands in its place", AppliedOverride::value)
            .add("evidence", ValueType.evidence(), "where the value comes from", AppliedOverride::evidence)
            .build();

    /**
     * Refuses null.
     *
     * @param by which of the two asked for it
     * @param strategy the strategy whose number it is
     * @param path the name of the number
     * @param was the number before
     * @param value the number that stands in its place
     * @param evidence where it comes from
     */
    public AppliedOverride {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(was, "was");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(evidence, "evidence");
    }

    /**
     * An entry of the policy or the calibration.
     *
     * @param by which of the two
     * @param override what was replaced in it
     * @return the same, as a result lists it
     */
    public static AppliedOverride of(Origin by, ParameterOverride override) {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(override, "override");
        return new AppliedOverride(
                by, Optional.empty(), override.path(), override.was(), override.value(), override.evidence());
    }

    /**
     * A number of a strategy.
     *
     * @param by who asked for it
     * @param number what was replaced, for one startup
     * @return the same, as a result lists it
     */
    public static AppliedOverride of(Origin by, Overridden.ReplacedNumber number) {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(number, "number");
        return new AppliedOverride(
                by,
                Optional.of(number.override().strategy()),
                number.override().path(),
                number.was(),
                number.value(),
                number.evidence());
    }
}
