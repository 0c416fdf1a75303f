package dev.footing.api.quantity;

import dev.footing.api.problem.InvalidValueException;
import java.util.Objects;
import java.util.Optional;

/**
 * One number of a policy or a calibration that was replaced, and why. Results list it among what they rest on.
 *
 * @param path the name of the parameter
 * @param was the value before; empty where there was none, as with another form of valuation
 * @param value the value that stands in its place
 * @param reason why, for readers
 */
public record ParameterOverride(String path, Optional<?> was, Optional<?> value, String reason) {
    private static final int LONGEST = 500;

    /**
     * Refuses an override that says nothing, or not why.
     *
     * @param path the name of the parameter
     * @param was the value before
     * @param value the value that stands in its place
     * @param reason why, for readers
     */
    public ParameterOverride {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(was, "was");
        InvalidValueException.throwIf(
                value.isEmpty(), path, "", "must have a value", "Give one, or leave the override out.");
        reason = checkReason(reason);
    }

    /**
     * Holds a reason against its rule: results print it, so it is one line, and nothing in it steers a terminal.
     *
     * @param reason why something was replaced
     * @return the same reason
     * @throws InvalidValueException where it is blank, longer than 500 characters, or holds a control character
     */
    public static String checkReason(String reason) {
        boolean hidden = reason.codePoints()
                .anyMatch(point -> Character.isISOControl(point) || Character.getType(point) == Character.FORMAT);
        InvalidValueException.throwIf(
                reason.isBlank() || reason.length() > LONGEST || hidden,
                "reason",
                '"' + reason + '"',
                "must be one line that is not blank, of at most " + LONGEST + " characters",
                "Say it in a few words; results print it.");
        return reason;
    }

    /**
     * {@return the evidence of a number that was put in place of another: assumed, for that reason}
     *
     * @param reason why it was replaced
     */
    public static Evidence evidence(String reason) {
        return Evidence.of(Grade.ASSUMED, reason);
    }
}
