package dev.footing.api.problem;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that is wrong and that its author can mend: where it stands, the value that was found, the rule that the
 * value breaks, and the way out. It is not a fault of Footing; those are exceptions that say which invariant broke.
 *
 * <pre>{@code
 * Problem.ofInput("/team/engineers", "-3", "must be above 0 and at most 1,000,000 FTE", "Give the head count ...")
 * }</pre>
 */
@Value.Immutable
public abstract class Problem {
    Problem() {}

    /** What kind of thing a problem is about. */
    public enum Kind {
        /** A figure or word of the profile, a policy or a calibration. */
        INPUT,
        /** A strategy provider, or the artifact that should have held one. */
        PROVIDER;

        /** {@return the id that documents use} */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return what the problem is about} */
    public abstract Kind kind();

    /**
     * {@return where it stands: the JSON pointer of an input (empty for the whole document), or the provider's id,
     * class or artifact}
     */
    public abstract String where();

    /** {@return what was found there, shortened where it is long, control characters made visible} */
    public abstract String value();

    /** {@return the rule that it breaks, as the rest of a sentence that starts with the place: "must be above 0"} */
    public abstract String rule();

    /** {@return what to do about it, one sentence} */
    public abstract String wayOut();

    /** {@return the place in the text that was read, where there was a text} */
    public abstract Optional<Position> position();

    /**
     * Describes an input that cannot be used.
     *
     * @param pointer JSON pointer of the input
     * @param value what was found
     * @param rule the rule, as the rest of a sentence
     * @param wayOut what to do
     * @return the problem
     */
    public static Problem ofInput(String pointer, String value, String rule, String wayOut) {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(wayOut, "wayOut");
        return builder()
                .kind(Kind.INPUT)
                .where(pointer)
                .value(shortened(value))
                .rule(rule)
                .wayOut(wayOut)
                .build();
    }

    /**
     * Describes a provider that cannot be used, or a part of what it proposed.
     *
     * @param provider the provider's id, class or artifact
     * @param value what was found
     * @param rule the rule, as the rest of a sentence
     * @param wayOut what to do
     * @return the problem
     */
    public static Problem ofProvider(String provider, String value, String rule, String wayOut) {
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(wayOut, "wayOut");
        return builder()
                .kind(Kind.PROVIDER)
                .where(shortened(provider))
                .value(shortened(value))
                .rule(rule)
                .wayOut(wayOut)
                .build();
    }

    /**
     * Moves the problem to where the faulty value stands in a larger document.
     *
     * @param pointer JSON pointer of the faulty value
     * @return the same problem at that place
     */
    public Problem at(String pointer) {
        return builder().from(this).where(pointer).build();
    }

    /**
     * Adds the place in a text.
     *
     * @param position line and column
     * @return the same problem with that position
     */
    public Problem at(Position position) {
        return builder().from(this).position(position).build();
    }

    /** {@return the problem as one sentence and its way out} */
    public String sentence() {
        String place = where().isEmpty() ? "The document" : where();
        String line = position()
                .map(p -> " (line " + p.line() + ", column " + p.column() + ")")
                .orElse("");
        String found = value().isEmpty() ? "" : ", but is " + value();
        return place + line + " " + rule() + found + ". " + wayOut();
    }

    private static String shortened(String text) {
        int most = 120;
        if (text.length() <= most) {
            return VisibleText.of(text);
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return VisibleText.of(text.substring(0, end)) + "... (" + text.length() + " characters)";
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Problem}; all but the position is required. */
    public static final class Builder extends ImmutableProblem.Builder {
        Builder() {}
    }
}
