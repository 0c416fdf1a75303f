package dev.footing.api.description;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * One member of a described value: its name in documents, its type, what it means and how to get it.
 *
 * @param <T> the type that has it
 */
public final class Member<T> {
    /** Whether documents have the member. */
    public enum Presence {
        /** Always. */
        REQUIRED,
        /** Only where there is a value. */
        OPTIONAL,
        /** Always, as {@code null} where there is no value, because its absence says something. */
        NULLABLE
    }

    private final String name;
    private final ValueType type;
    private final String meaning;
    private final Presence presence;
    private final boolean documented;
    private final boolean derived;
    private final Function<T, Object> getter;

    Member(
            String name,
            ValueType type,
            String meaning,
            Presence presence,
            boolean documented,
            boolean derived,
            Function<T, Object> getter) {
        this.name = name;
        this.type = type;
        this.meaning = meaning;
        this.presence = presence;
        this.documented = documented;
        this.derived = derived;
        this.getter = getter;
    }

    /** {@return its name in documents; a dot stands between the name of a group and the name within} */
    public String name() {
        return name;
    }

    /** {@return what it holds} */
    public ValueType type() {
        return type;
    }

    /** {@return what it means, a few words} */
    public String meaning() {
        return meaning;
    }

    /** {@return whether documents have it} */
    public Presence presence() {
        return presence;
    }

    /** {@return whether schemas state its meaning as the description of the member} */
    public boolean documented() {
        return documented;
    }

    /** {@return whether it follows from other members, so that readers leave it alone} */
    public boolean derived() {
        return derived;
    }

    /**
     * Reads the member.
     *
     * @param from a value
     * @return the member's value as its type says, or empty where there is none
     */
    public Optional<?> get(T from) {
        Object found = getter.apply(from);
        if (found instanceof Optional<?> optional) {
            return optional.map(this::plain);
        }
        if (found instanceof OptionalDouble number) {
            return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
        }
        if (found instanceof OptionalInt whole) {
            return whole.isPresent() ? Optional.of(whole.getAsInt()) : Optional.empty();
        }
        if (found instanceof OptionalLong whole) {
            return whole.isPresent() ? Optional.of(whole.getAsLong()) : Optional.empty();
        }
        return Optional.of(plain(found));
    }

    Member<T> documentedInSchemas() {
        return new Member<>(name, type, meaning, presence, true, derived, getter);
    }

    Member<T> derivedFromOthers() {
        return new Member<>(name, type, meaning, presence, documented, true, getter);
    }

    <U> Member<U> of(Function<U, T> owner) {
        return new Member<>(name, type, meaning, presence, documented, derived, from -> get(owner.apply(from)));
    }

    <U> Member<U> ofOptional(Function<U, Optional<T>> owner) {
        return new Member<>(
                name,
                type,
                meaning,
                Presence.OPTIONAL,
                documented,
                derived,
                from -> owner.apply(from).flatMap(this::get));
    }

    private Object plain(Object found) {
        return type.isText() ? found.toString() : found;
    }

    @Override
    public String toString() {
        return name;
    }
}
