package dev.footing.api.quantity;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * A {@link Parameter} that can also be set, on a draft of the value that has it. Documents are read by such entries,
 * and single numbers are replaced by them.
 *
 * @param <S> the type that has the parameter
 * @param <D> the draft on which it is set
 */
public final class Entry<S, D> {
    private final Parameter<S> parameter;
    private final BiConsumer<D, Object> setter;

    private Entry(Parameter<S> parameter, BiConsumer<D, Object> setter) {
        this.parameter = parameter;
        this.setter = setter;
    }

    /**
     * Makes an entry.
     *
     * @param parameter what it is, and how it is read
     * @param type the plain type in which it is set, as its form says
     * @param setter sets it on a draft
     * @param <S> the type that has the parameter
     * @param <D> the draft on which it is set
     * @param <T> the plain type
     * @return the entry
     */
    public static <S, D, T> Entry<S, D> of(Parameter<S> parameter, Class<T> type, BiConsumer<D, T> setter) {
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(setter, "setter");
        return new Entry<>(parameter, (draft, value) -> setter.accept(draft, type.cast(value)));
    }

    /**
     * The same entry with a neutral value.
     *
     * @param test whether a value has it in a way that changes nothing
     * @return an entry that documents may leave out
     */
    public Entry<S, D> neutralWhen(Predicate<S> test) {
        return new Entry<>(parameter.neutralWhen(test), setter);
    }

    /** {@return what it is} */
    public Parameter<S> parameter() {
        return parameter;
    }

    /** {@return its name in documents} */
    public String path() {
        return parameter.path();
    }

    /**
     * Sets it.
     *
     * @param draft where
     * @param value a value of the plain type of its form
     * @param <T> that type
     * @throws dev.footing.api.problem.InvalidValueException where it cannot have that value; the problem names the path
     * @throws ClassCastException where the value is of another type
     */
    public <T> void set(D draft, T value) {
        setter.accept(draft, parameter.form().check(path(), value));
    }

    @Override
    public String toString() {
        return path();
    }
}
