package dev.footing.api.quantity;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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
 * @param <S> the type that has it
 */
public record Parameter<S>(String path, String label, Unit unit, Form form, Function<S, Optional<?>> getter) {
    /**
     * Refuses null.
     *
     * @param path the name in documents, with dots between levels
     * @param label what it is, a few words
     * @param unit what it counts
     * @param form how documents write it
     * @param getter reads it; empty where the value does not have it
     */
    public Parameter {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(getter, "getter");
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
}
