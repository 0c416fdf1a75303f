package dev.footing.formats.profile;

import dev.footing.api.startup.Input;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that a profile states, input by input, and what it tries to state in a way that cannot be read. */
final class Statement {
    private final Map<String, Stated<?>> inputs = new LinkedHashMap<>();
    private final Set<Input<?>> failed = new LinkedHashSet<>();
    private final List<Shape> groups = new ArrayList<>();

    void state(Stated<?> stated) {
        inputs.put(stated.input().id(), stated);
    }

    void fail(Input<?> input) {
        failed.add(input);
    }

    void group(Shape shape) {
        groups.add(shape);
    }

    List<Stated<?>> inputs() {
        return List.copyOf(inputs.values());
    }

    Optional<Stated<?>> find(String id) {
        return Optional.ofNullable(inputs.get(id));
    }

    Set<Input<?>> failed() {
        return failed;
    }

    /** The groups whose objects are there, empty ones too. */
    List<Shape> groups() {
        return groups;
    }

    void leaveOut(Input<?> input) {
        inputs.remove(input.id());
    }

    void leaveOutGroup(String group) {
        inputs.values().removeIf(stated -> stated.input().group().equals(group));
    }
}
