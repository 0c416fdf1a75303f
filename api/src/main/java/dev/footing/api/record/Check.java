package dev.footing.api.record;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Range;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Whether a decision still stands: every trip-wire with where it is now, and what else was found.
 *
 * @param record the decision
 * @param today the day of the check
 * @param name what the startup is called today
 * @param now the verdict on the startup as it is today, by the rules of the record
 * @param wires every trigger of the record, in its order
 * @param findings what else was found, the gravest first
 */
public record Check(
        DecisionRecord record,
        LocalDate today,
        String name,
        RecordedVerdict now,
        ImmutableList<TripWire> wires,
        ImmutableList<Finding> findings) {
    /** What is to be done, from the least to the most. */
    public enum Outcome implements Identified {
        /** The decision stands. */
        HOLDS,
        /** It stands, and something moves that should be looked at. */
        WATCH,
        /** It has to be made again. */
        REOPEN
    }

    /**
     * A trigger and where its value is now.
     *
     * @param trigger the trigger
     * @param now the value now; absent where it cannot be measured any more
     * @param outcome what follows from it alone
     */
    public record TripWire(Trigger trigger, OptionalDouble now, Outcome outcome) {
        /**
         * Refuses null.
         *
         * @param trigger the trigger
         * @param now the value now
         * @param outcome what follows from it alone
         */
        public TripWire {
            Objects.requireNonNull(trigger, "trigger");
            Objects.requireNonNull(now, "now");
            now = now.isPresent() ? OptionalDouble.of(Range.FINITE.check("now", now.getAsDouble())) : now;
            Objects.requireNonNull(outcome, "outcome");
        }
    }

    /**
     * Something else that was found.
     *
     * @param outcome what follows from it alone
     * @param what what was found
     */
    public record Finding(Outcome outcome, Explanation what) {
        /**
         * Refuses null.
         *
         * @param outcome what follows from it alone
         * @param what what was found
         */
        public Finding {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(what, "what");
        }
    }

    /**
     * Refuses null.
     *
     * @param record the decision
     * @param today the day of the check
     * @param name what the startup is called today
     * @param now the verdict on the startup as it is today
     * @param wires every trigger of the record
     * @param findings what else was found
     */
    public Check {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(wires, "wires");
        Objects.requireNonNull(findings, "findings");
    }

    /** {@return what the startup was called when the decision was made} */
    public String decidedFor() {
        return record.result().startup().name();
    }

    /** {@return whether it is called as it was when the decision was made; the outcome does not hang on it} */
    public boolean sameName() {
        return name.equals(decidedFor());
    }

    /** {@return what is to be done: the gravest of all that was found} */
    public Outcome outcome() {
        return Stream.concat(
                        wires.stream().map(TripWire::outcome), findings.stream().map(Finding::outcome))
                .max(Comparator.naturalOrder())
                .orElse(Outcome.HOLDS);
    }
}
