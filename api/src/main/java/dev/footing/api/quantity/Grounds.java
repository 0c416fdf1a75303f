package dev.footing.api.quantity;

import dev.footing.api.problem.InvalidValueException;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a number stands in place of another: the evidence of the new one, and a reason in words. A reason alone is a
 * judgement, so the number is assumed for that reason; evidence alone is its own reason.
 *
 * <pre>{@code
 * Grounds.of("what our cluster took last year");
 * Grounds.of(Evidence.of(Grade.MEASURED, "our tickets of 2025").withSample("412 tickets of 12 months"));
 * }</pre>
 *
 * @param reason why, for readers; one line
 * @param evidence where the new number comes from; never {@link Grade#DEFAULT}, as somebody stated it
 */
public record Grounds(String reason, Evidence evidence) {
    /**
     * Refuses a reason that is no line, and evidence of nothing.
     *
     * @param reason why, for readers
     * @param evidence where the new number comes from
     */
    public Grounds {
        reason = ParameterOverride.checkReason(Objects.requireNonNull(reason, "reason"));
        Objects.requireNonNull(evidence, "evidence");
        InvalidValueException.throwIf(
                evidence.grade() == Grade.DEFAULT,
                "evidence",
                evidence.grade().id(),
                "must be of a number that was stated",
                "Take measured, published, derived, reported or assumed; leave the override out for the number as it is.");
        InvalidValueException.throwIf(
                evidence.source().isBlank(),
                "source",
                '"' + evidence.source() + '"',
                "must be the source of a " + evidence.grade().id() + " number",
                "Say where it can be found, or take assumed with a reason.");
    }

    /**
     * A judgement.
     *
     * @param reason why
     * @return the reason, with a number that is assumed for it
     */
    public static Grounds of(String reason) {
        Objects.requireNonNull(reason, "reason");
        return new Grounds(reason, assumed(reason));
    }

    /**
     * Evidence that needs no other reason.
     *
     * @param evidence where the new number comes from; its source is one line of at most 500 characters
     * @return the evidence, with its source as the reason
     */
    public static Grounds of(Evidence evidence) {
        Objects.requireNonNull(evidence, "evidence");
        return new Grounds(evidence.source(), evidence);
    }

    private static Evidence assumed(String reason) {
        return Evidence.of(Grade.ASSUMED, reason);
    }

    /** {@return the evidence, where it says more than the reason does} */
    public Optional<Evidence> stated() {
        return evidence.equals(assumed(reason)) ? Optional.empty() : Optional.of(evidence);
    }

    /** {@return the reason, where it says more than the evidence does} */
    public Optional<String> comment() {
        return reason.equals(evidence.source()) ? Optional.empty() : Optional.of(reason);
    }

    /**
     * Adds itself to a canonical text, in which a reason alone stands as it always did.
     *
     * @param encoding the text
     * @param path of what
     */
    public void encodeTo(Encoding encoding, String path) {
        encoding.put(path + ".reason", reason).put(path + ".evidence", stated());
    }
}
