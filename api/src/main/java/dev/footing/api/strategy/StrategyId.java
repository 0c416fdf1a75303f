package dev.footing.api.strategy;

import dev.footing.api.problem.InvalidValueException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The name of a strategy in documents. Built-in strategies have plain ids such as {@code managed-kubernetes}; all
 * others stand in a namespace, as {@code acme.on-premises}. Ids are ordered as texts, and strategies by their ids.
 *
 * @param value lower-case words of letters and digits joined by hyphens, after any number of such namespaces and dots;
 *     at most 100 characters
 */
public record StrategyId(String value) implements Comparable<StrategyId> {
    private static final Pattern PATTERN =
            Pattern.compile("([a-z][a-z0-9]*(-[a-z0-9]+)*\\.)*[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 100;

    /** The best mix of component options, which the host composes; no provider may use it. */
    public static final StrategyId COMPOSED = new StrategyId("composed");

    /**
     * Refuses what is not an id.
     *
     * @param value lower-case words of letters and digits joined by hyphens, after any number of such namespaces and
     *     dots; at most 100 characters
     */
    public StrategyId {
        Objects.requireNonNull(value, "value");
        InvalidValueException.throwIf(
                value.length() > LONGEST || !PATTERN.matcher(value).matches(),
                "id",
                '"' + value + '"',
                "must be lower-case words joined by hyphens, at most " + LONGEST + " characters",
                "Write it as managed-kubernetes, or with a namespace as acme.on-premises.");
    }

    /**
     * Takes a text.
     *
     * @param value the id
     * @return the strategy id
     */
    public static StrategyId of(String value) {
        return new StrategyId(value);
    }

    /** {@return whether it stands in a namespace, as all but the built-in ones do} */
    public boolean namespaced() {
        return value.indexOf('.') >= 0;
    }

    @Override
    public int compareTo(StrategyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
