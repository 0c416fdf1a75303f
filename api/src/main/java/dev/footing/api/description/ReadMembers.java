package dev.footing.api.description;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The members of an object that was read, by name. What is required is there; a description makes a value of them. */
public final class ReadMembers {
    private final ImmutableMap<String, Object> values;

    /**
     * Takes what was read.
     *
     * @param values the value of each member that was there
     */
    public ReadMembers(Map<String, Object> values) {
        this.values = ImmutableMap.copyOf(values);
    }

    /**
     * Whether the object has a member.
     *
     * @param name its name
     * @return whether it is there
     */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /**
     * Finds a text that is required.
     *
     * @param name its name
     * @return its value
     */
    public String text(String name) {
        return get(name, String.class);
    }

    /**
     * Finds a number that is required.
     *
     * @param name its name
     * @return its value
     */
    public double number(String name) {
        return get(name, Number.class).doubleValue();
    }

    /**
     * Finds a member that is required.
     *
     * @param name its name
     * @param type the class of its value
     * @param <V> the type of its value
     * @return its value
     */
    public <V> V get(String name, Class<V> type) {
        return type.cast(Objects.requireNonNull(values.get(name), name));
    }

    /**
     * Finds a member that may be absent.
     *
     * @param name its name
     * @param type the class of its value
     * @param <V> the type of its value
     * @return its value, or empty where it is absent
     */
    public <V> Optional<V> find(String name, Class<V> type) {
        return Optional.ofNullable(values.get(name)).map(type::cast);
    }

    /**
     * Finds a list.
     *
     * @param name its name
     * @param type the class of its elements
     * @param <V> the type of its elements
     * @return the elements
     */
    public <V> ImmutableList<V> list(String name, Class<V> type) {
        ImmutableList<?> elements = get(name, ImmutableList.class);
        return elements.stream().map(type::cast).collect(ImmutableList.toImmutableList());
    }
}
