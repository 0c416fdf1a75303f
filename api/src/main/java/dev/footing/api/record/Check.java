package dev.footing.api.record;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
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
    /** What its members are, in documents and in hashes. */
    public static final Description<Check> DESCRIPTION = Description.of(Check.class)
            .add("outcome", Outcome.class, "what is to be done", Check::outcome)
            .add(
                    "decided",
                    ValueType.of(Scalar.Kind.DATE),
                    "the day of the decision",
                    check -> check.record().date())
            .add("checked", ValueType.of(Scalar.Kind.DATE), "the day of the check", Check::today)
            .text("decidedFor", "the startup of the record", Check::decidedFor)
            .documented()
            .text("checkedFor", "the startup of the profile", Check::name)
            .documented()
            .yesNo("sameName", "whether the two are called the same", Check::sameName)
            .add(
                    "recorded",
                    RecordedVerdict.TYPE,
                    "the verdict of the record",
                    check -> check.record().result().verdict())
            .add("now", RecordedVerdict.TYPE, "the verdict on the startup as it is", Check::now)
            .list("tripWires", TripWire.DESCRIPTION, "every trigger, and where it is now", Check::wires)
            .list("findings", Finding.DESCRIPTION, "what else was found", Check::findings)
            .build();

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
        /** What its members are, in documents and in hashes. */
        public static final Description<TripWire> DESCRIPTION = Description.of(TripWire.class)
                .all(TripWire::trigger, Trigger.DESCRIPTION)
                .orNull("now", Unit.NONE, "null where it was not measured", TripWire::now)
                .documented()
                .maybe(
                        "gone",
                        Unit.NONE,
                        "the share of the way to the threshold",
                        wire -> wire.now().isPresent()
                                ? Optional.of(wire.trigger().wayTo(wire.now().getAsDouble()))
                                : Optional.empty())
                .documented()
                .add("outcome", Outcome.class, "what follows from it alone", TripWire::outcome)
                .build();

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
        /** What its members are, in documents and in hashes. */
        public static final Description<Finding> DESCRIPTION = Description.of(Finding.class)
                .add("outcome", Outcome.class, "what follows from it alone", Finding::outcome)
                .add("what", Explanation.TYPE, "what was found", Finding::what)
                .build();

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

    /** {@return the outcome and the decision in one line, for logs} */
    @Override
    public String toString() {
        return "Check on " + today + ": " + outcome().id() + ", of " + record;
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
