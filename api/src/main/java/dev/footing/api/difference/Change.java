package dev.footing.api.difference;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.startup.Correlation;
import dev.footing.api.startup.Credit;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Payment;
import dev.footing.api.startup.PlannedOptimization;
import dev.footing.api.startup.Startup;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something in which two results differ.
 *
 * @param cause the cause that it belongs to
 * @param path what it is: the id of an input, the path of an entry of calibration or policy, a strategy's id, or its
 *     id, a colon and the path of its parameter
 * @param from its value in the first result, a scalar that documents can hold; empty where it was not there
 * @param to its value in the second result; empty where it is not there
 */
public record Change(Cause cause, String path, Optional<?> from, Optional<?> to) {
    /** What its members are, in documents and in hashes. */
    public static final Description<Change> DESCRIPTION = Description.of(Change.class)
            .add("cause", Cause.class, "the cause that it belongs to", Change::cause)
            .text("path", "what it is", Change::path)
            .maybe("from", ValueType.any(), "absent where there was nothing", Change::from)
            .documented()
            .maybe("to", ValueType.any(), "absent where nothing is left", Change::to)
            .documented()
            .build();

    /**
     * Refuses null.
     *
     * @param cause the cause that it belongs to
     * @param path what it is
     * @param from its value in the first result
     * @param to its value in the second result
     */
    public Change {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /**
     * Lists the inputs in which two startups differ, defaults included.
     *
     * @param from one startup
     * @param to the other
     * @return the changes, in the order of the profile; of lists of records one text each
     */
    public static ImmutableList<Change> ofInputs(Startup from, Startup to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        for (Input<?> input : Inputs.all()) {
            Optional<?> was = input.get(from).map(Change::held);
            Optional<?> now = input.get(to).map(Change::held);
            if (!was.equals(now)) {
                changes.add(new Change(Cause.INPUTS, input.id(), was, now));
            }
        }
        return changes.build();
    }

    /**
     * Lists the inputs in which two startups are alike, and of which each says another source.
     *
     * @param from one startup
     * @param to the other
     * @return the changes, in the order of the profile; the path of each is that of the input with {@code .evidence}
     *     behind it
     */
    public static ImmutableList<Change> ofEvidence(Startup from, Startup to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return Inputs.all().stream()
                .filter(input -> input.get(from).isPresent() && input.get(from).equals(input.get(to)))
                .filter(input -> !from.evidenceOf(input).equals(to.evidenceOf(input)))
                .map(input -> new Change(
                        Cause.INPUTS,
                        input.id() + ".evidence",
                        Optional.of(words(from.evidenceOf(input))),
                        Optional.of(words(to.evidenceOf(input)))))
                .collect(ImmutableList.toImmutableList());
    }

    private static String words(Evidence evidence) {
        return Stream.of(
                        Optional.of(evidence.grade().id() + ": " + evidence.source()),
                        evidence.date().map(LocalDate::toString))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /**
     * States that an input gets a value, whatever it had.
     *
     * @param input the input
     * @param value its value
     * @param <T> the type of the value
     * @return the change to that value, from nothing; of a list of records one text each
     */
    public static <T> Change to(Input<T> input, T value) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(value, "value");
        return new Change(Cause.INPUTS, input.id(), Optional.empty(), Optional.of(held(value)));
    }

    /** The value in a form that documents can hold. */
    private static Object held(Object value) {
        if (!(value instanceof List<?> entries)) {
            return value;
        }
        return entries.stream().map(Change::line).collect(ImmutableList.toImmutableList());
    }

    private static String line(Object entry) {
        if (entry instanceof Correlation correlation) {
            return correlation.first() + " with " + correlation.second() + ": " + correlation.rank();
        }
        if (entry instanceof Payment payment) {
            return payment.amount() + " in months " + payment.month() + " to " + payment.untilMonth() + ", "
                    + payment.when().id();
        }
        if (entry instanceof Credit credit) {
            return credit.amount() + " until month " + credit.untilMonth() + " for "
                    + String.join(", ", credit.covers());
        }
        return entry instanceof PlannedOptimization planned
                ? planned.kind().id() + ", evidence " + planned.evidence().id()
                : String.valueOf(entry);
    }
}
