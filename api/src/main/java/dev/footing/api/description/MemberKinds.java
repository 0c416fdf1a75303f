package dev.footing.api.description;

import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.function.Function;

/**
 * The ways to add a member to a description, by what it holds: most members are one line each.
 *
 * @param <T> the type that is described
 */
abstract sealed class MemberKinds<T> permits Description.Builder {
    MemberKinds() {}

    /**
     * Adds a member that every value has.
     *
     * @param name its name in documents
     * @param held what it holds
     * @param meant what it means, a few words
     * @param getter reads it
     * @return this
     */
    public abstract Description.Builder<T> add(String name, ValueType held, String meant, Function<T, Object> getter);

    /**
     * Adds an object with members of its own that every value has.
     *
     * @param name its name in documents
     * @param held the description of the object
     * @param meant what it means, a few words
     * @param getter reads it
     * @return this
     */
    public Description.Builder<T> add(String name, Description<?> held, String meant, Function<T, Object> getter) {
        return add(name, ValueType.parts(held), meant, getter);
    }

    /**
     * Adds the id of a constant that every value has.
     *
     * @param name its name in documents
     * @param held the enumeration
     * @param meant what it means, a few words
     * @param getter reads it
     * @param <E> the enumeration
     * @return this
     */
    public <E extends Enum<E> & Identified> Description.Builder<T> add(
            String name, Class<E> held, String meant, Function<T, Object> getter) {
        return add(name, ValueType.word(held), meant, getter);
    }

    /**
     * Adds a finite number that every value has.
     *
     * @param name its name in documents
     * @param held what it counts
     * @param meant what it means, a few words
     * @param getter reads it
     * @return this
     */
    public Description.Builder<T> add(String name, Unit held, String meant, Function<T, Object> getter) {
        return add(name, ValueType.number(held), meant, getter);
    }

    /**
     * Adds a number that every value has.
     *
     * @param name its name in documents
     * @param held which numbers it may be
     * @param meant what it means, a few words
     * @param getter reads it
     * @return this
     */
    public Description.Builder<T> add(String name, Range held, String meant, Function<T, Object> getter) {
        return add(name, ValueType.number(held), meant, getter);
    }

    /**
     * Adds a member that is left out where there is no value.
     *
     * @param name its name in documents
     * @param held what it holds
     * @param meant what it means, a few words
     * @param getter reads it; empty where there is no value
     * @return this
     */
    public abstract Description.Builder<T> maybe(String name, ValueType held, String meant, Function<T, Object> getter);

    /**
     * Adds an object with members of its own that is left out where there is no value.
     *
     * @param name its name in documents
     * @param held the description of the object
     * @param meant what it means, a few words
     * @param getter reads it; empty where there is no value
     * @return this
     */
    public Description.Builder<T> maybe(String name, Description<?> held, String meant, Function<T, Object> getter) {
        return maybe(name, ValueType.parts(held), meant, getter);
    }

    /**
     * Adds the id of a constant that is left out where there is no value.
     *
     * @param name its name in documents
     * @param held the enumeration
     * @param meant what it means, a few words
     * @param getter reads it; empty where there is no value
     * @param <E> the enumeration
     * @return this
     */
    public <E extends Enum<E> & Identified> Description.Builder<T> maybe(
            String name, Class<E> held, String meant, Function<T, Object> getter) {
        return maybe(name, ValueType.word(held), meant, getter);
    }

    /**
     * Adds a finite number that is left out where there is no value.
     *
     * @param name its name in documents
     * @param held what it counts
     * @param meant what it means, a few words
     * @param getter reads it; empty where there is no value
     * @return this
     */
    public Description.Builder<T> maybe(String name, Unit held, String meant, Function<T, Object> getter) {
        return maybe(name, ValueType.number(held), meant, getter);
    }

    /**
     * Adds a number that is left out where there is no value.
     *
     * @param name its name in documents
     * @param held which numbers it may be
     * @param meant what it means, a few words
     * @param getter reads it; empty where there is no value
     * @return this
     */
    public Description.Builder<T> maybe(String name, Range held, String meant, Function<T, Object> getter) {
        return maybe(name, ValueType.number(held), meant, getter);
    }

    /**
     * Adds a member that is {@code null} where there is no value.
     *
     * @param name its name in documents
     * @param held what it holds
     * @param meant what it means, a few words
     * @param getter reads it; empty where there is no value
     * @return this
     */
    public abstract Description.Builder<T> orNull(
            String name, ValueType held, String meant, Function<T, Object> getter);

    /**
     * Adds an object with members of its own that is {@code null} where there is no value.
     *
     * @param name its name in documents
     * @param held the description of the object
     * @param meant what it means, a few words
     * @param getter reads it; empty where there is no value
     * @return this
     */
    public Description.Builder<T> orNull(String name, Description<?> held, String meant, Function<T, Object> getter) {
        return orNull(name, ValueType.parts(held), meant, getter);
    }

    /**
     * Adds a finite number that is {@code null} where there is no value.
     *
     * @param name its name in documents
     * @param held what it counts
     * @param meant what it means, a few words
     * @param getter reads it; empty where there is no value
     * @return this
     */
    public Description.Builder<T> orNull(String name, Unit held, String meant, Function<T, Object> getter) {
        return orNull(name, ValueType.number(held), meant, getter);
    }

    /**
     * Adds a number that is {@code null} where there is no value.
     *
     * @param name its name in documents
     * @param held which numbers it may be
     * @param meant what it means, a few words
     * @param getter reads it; empty where there is no value
     * @return this
     */
    public Description.Builder<T> orNull(String name, Range held, String meant, Function<T, Object> getter) {
        return orNull(name, ValueType.number(held), meant, getter);
    }

    /**
     * Adds any text that every value has.
     *
     * @param name its name in documents
     * @param meant what it means, a few words
     * @param getter reads it
     * @return this
     */
    public Description.Builder<T> text(String name, String meant, Function<T, Object> getter) {
        return add(name, ValueType.text(), meant, getter);
    }

    /**
     * Adds an amount of either sign that every value has.
     *
     * @param name its name in documents
     * @param meant what it means, a few words
     * @param getter reads it
     * @return this
     */
    public Description.Builder<T> amount(String name, String meant, Function<T, Object> getter) {
        return add(name, ValueType.amount(), meant, getter);
    }

    /**
     * Adds a share that every value has.
     *
     * @param name its name in documents
     * @param meant what it means, a few words
     * @param getter reads it
     * @return this
     */
    public Description.Builder<T> share(String name, String meant, Function<T, Object> getter) {
        return add(name, ValueType.share(), meant, getter);
    }

    /**
     * Adds a truth value that every value has.
     *
     * @param name its name in documents
     * @param meant what it means, a few words
     * @param getter reads it
     * @return this
     */
    public Description.Builder<T> yesNo(String name, String meant, Function<T, Object> getter) {
        return add(name, ValueType.yesNo(), meant, getter);
    }

    /**
     * Adds a list of texts.
     *
     * @param name its name in documents
     * @param meant what it means, a few words
     * @param getter reads it
     * @return this
     */
    public Description.Builder<T> texts(String name, String meant, Function<T, Object> getter) {
        return add(name, ValueType.list(ValueType.text()), meant, getter);
    }

    /**
     * Adds a list of objects with members of their own.
     *
     * @param name its name in documents
     * @param element the description of each
     * @param meant what it means, a few words
     * @param getter reads it
     * @return this
     */
    public Description.Builder<T> list(String name, Description<?> element, String meant, Function<T, Object> getter) {
        return add(name, ValueType.listOf(element), meant, getter);
    }

    /**
     * Adds a list of ids of constants.
     *
     * @param name its name in documents
     * @param element the enumeration
     * @param meant what it means, a few words
     * @param getter reads it
     * @param <E> the enumeration
     * @return this
     */
    public <E extends Enum<E> & Identified> Description.Builder<T> list(
            String name, Class<E> element, String meant, Function<T, Object> getter) {
        return add(name, ValueType.list(ValueType.word(element)), meant, getter);
    }
}
