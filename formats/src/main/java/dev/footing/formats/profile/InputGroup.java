package dev.footing.formats.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** One object of a profile: which groups and inputs it holds, in the order of the table of inputs. */
final class InputGroup {
    static final String SCHEMA = "schema";
    static final String SCHEMA_OF_EDITORS = "$schema";
    static final String EVIDENCE = "evidence";

    /** The whole profile. */
    static final InputGroup ROOT = new InputGroup("");

    private final String pointer;
    private final ImmutableMap<String, InputGroup> groups;
    private final ImmutableMap<String, Input<?>> inputs;
    private final ImmutableSet<String> names;

    private InputGroup(String pointer) {
        this.pointer = pointer;
        Map<String, InputGroup> within = new LinkedHashMap<>();
        Map<String, Input<?>> direct = new LinkedHashMap<>();
        Set<String> order = new LinkedHashSet<>();
        for (Input<?> input : Inputs.all()) {
            if (input.id().startsWith(pointer + '/')) {
                String rest = input.id().substring(pointer.length() + 1);
                int slash = rest.indexOf('/');
                String name = slash < 0 ? rest : rest.substring(0, slash);
                order.add(name);
                if (slash < 0) {
                    direct.put(name, input);
                } else {
                    within.computeIfAbsent(name, group -> new InputGroup(pointer + '/' + group));
                }
            }
        }
        this.groups = ImmutableMap.copyOf(within);
        this.inputs = ImmutableMap.copyOf(direct);
        this.names = ImmutableSet.copyOf(order);
    }

    ImmutableMap<String, InputGroup> groups() {
        return groups;
    }

    ImmutableMap<String, Input<?>> inputs() {
        return inputs;
    }

    /** The names of groups and inputs. */
    ImmutableSet<String> names() {
        return names;
    }

    /** The names that may stand here, those that are no inputs or groups of inputs included. */
    ImmutableSet<String> known() {
        return pointer.isEmpty()
                ? ImmutableSet.<String>builder()
                        .addAll(names)
                        .add(SCHEMA, SCHEMA_OF_EDITORS, EVIDENCE)
                        .build()
                : names;
    }

    /** Whether it can also be a list of what is raised. */
    boolean isFlags() {
        return !inputs.isEmpty() && inputs.values().stream().allMatch(input -> input.type() == FlagState.class);
    }

    /** Every input here and in the groups within. */
    ImmutableList<Input<?>> all() {
        return Inputs.all().stream()
                .filter(input -> input.id().startsWith(pointer + '/'))
                .collect(ImmutableList.toImmutableList());
    }

    /** The pointers of every input and group within, for which evidence can be given. */
    ImmutableSet<String> places() {
        ImmutableSet.Builder<String> places = ImmutableSet.builder();
        inputs.values().forEach(input -> places.add(input.id()));
        groups.values().forEach(group -> places.add(group.pointer).addAll(group.places()));
        return places.build();
    }
}
