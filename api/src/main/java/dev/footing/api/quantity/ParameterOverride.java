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
 * @param grounds why, and where the value comes from
 */
public record ParameterOverride(String path, Optional<?> was, Optional<?> value, Grounds grounds) {
    private static final int LONGEST = 500;

    /**
     * Refuses an override that says nothing.
     *
     * @param path the name of the parameter
     * @param was the value before
     * @param value the value that stands in its place
     * @param grounds why, and where the value comes from
     */
    public ParameterOverride {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(was, "was");
        Objects.requireNonNull(grounds, "grounds");
        InvalidValueException.throwIf(
                value.isEmpty(), path, "", "must have a value", "Give one, or leave the override out.");
    }

    /** {@return why, for readers} */
    public String reason() {
        return grounds.reason();
    }

    /** {@return where the value comes from} */
    public Evidence evidence() {
        return grounds.evidence();
    }

    /**
     * Adds a reason to a canonical text where it says more than the evidence, which stands there anyway.
     *
     * @param encoding the text
     */
    public void encodeComment(Encoding encoding) {
        grounds.comment().ifPresent(comment -> encoding.put(path + ".reason", comment));
    }

    /**
     * Holds a reason against its rule: results print it, so it is one line, and nothing in it steers a terminal.
     *
     * @param reason why something was replaced
     * @return the same reason
     * @throws InvalidValueException where it is blank, longer than 500 characters, or holds a control character
     */
    public static String checkReason(String reason) {
        Objects.requireNonNull(reason, "reason");
        return checkLine("reason", reason);
    }

    /** Holds a text that results print against the same rule. */
    static String checkLine(String name, String line) {
        boolean hidden = line.codePoints()
                .anyMatch(point -> Character.isISOControl(point) || Character.getType(point) == Character.FORMAT);
        InvalidValueException.throwIf(
                line.isBlank() || line.length() > LONGEST || hidden,
                name,
                '"' + line + '"',
                "must be one line that is not blank, of at most " + LONGEST + " characters",
                "Say it in a few words; results print it.");
        return line;
    }
}
