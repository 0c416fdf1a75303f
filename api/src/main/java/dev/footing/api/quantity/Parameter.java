package dev.footing.api.quantity;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One entry in the table of a value's numbers and words: how documents call it, what it means, what it counts, and how
 * to get it. Strategies, calibrations and policies each have one such table, from which documents, hashes and evidence
 * are made, so that no second list of attributes exists. Where a parameter can also be set, an {@link Entry} holds it.
 *
 * @param path the name in documents, with dots between levels
 * @param label what it is, a few words
 * @param unit what it counts
 * @param form how documents write it, and which values it may have
 * @param getter reads it; empty where the value does not have it
 * @param neutral whether a value has it in a way that changes nothing: it is then left out of documents and hashes and
 *     needs no evidence, so that a parameter can be added and what there was keeps its hash
 * @param <S> the type that has it
 */
public record Parameter<S>(
        String path, String label, Unit unit, Form form, Function<S, Optional<?>> getter, Predicate<S> neutral) {
    @SuppressWarnings("UnnecessaryLambda") // it is told by its identity
    private static final Predicate<Object> NEVER = any -> false;

    /**
     * Refuses null.
     *
     * @param path the name in documents, with dots between levels
     * @param label what it is, a few words
     * @param unit what it counts
     * @param form how documents write it
     * @param getter reads it; empty where the value does not have it
     * @param neutral whether a value has it in a way that changes nothing
     */
    public Parameter {
        Objects.requireNonNull(neutral, "neutral");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(getter, "getter");
    }

    /**
     * A parameter that documents must state wherever a value has it.
     *
     * @param path the name in documents, with dots between levels
     * @param label what it is, a few words
     * @param unit what it counts
     * @param form how documents write it
     * @param getter reads it; empty where the value does not have it
     */
    @SuppressWarnings("unchecked") // it accepts any value
    public Parameter(String path, String label, Unit unit, Form form, Function<S, Optional<?>> getter) {
        this(path, label, unit, form, getter, (Predicate<S>) (Predicate<?>) NEVER);
    }

    /**
     * A computed figure.
     *
     * @param path the name in documents, with dots between levels
     * @param label what it is, a few words
     * @param unit what it counts
     * @param getter reads it; empty where the value does not have it
     */
    public Parameter(String path, String label, Unit unit, Function<S, Optional<?>> getter) {
        this(path, label, unit, Form.of(Form.Kind.FIGURE), getter);
    }

    /**
     * Reads the parameter.
     *
     * @param from a value
     * @return a scalar that {@link Encoding} knows, or empty where the value does not have one
     */
    public Optional<?> get(S from) {
        return getter.apply(from);
    }

    /**
     * Reads the parameter where it changes something.
     *
     * @param from a value
     * @return what {@link #get} returns, but empty where that is neutral
     */
    public Optional<?> stated(S from) {
        return neutral.test(from) ? Optional.empty() : get(from);
    }

    /** {@return whether documents may leave it out: what stands in then is neutral} */
    public boolean optional() {
        return neutral != NEVER;
    }

    /**
     * The same parameter with a neutral value.
     *
     * @param test whether a value has it in a way that changes nothing
     * @return a parameter that documents may leave out
     */
    public Parameter<S> neutralWhen(Predicate<S> test) {
        return new Parameter<>(path, label, unit, form, getter, test);
    }
}
