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
final class Shape {
    static final String SCHEMA_ID = "footing/profile/1";
    static final String SCHEMA = "schema";
    static final String SCHEMA_OF_EDITORS = "$schema";
    static final String EVIDENCE = "evidence";

    /** The whole profile. */
    static final Shape ROOT = new Shape("");

    private final String pointer;
    private final ImmutableMap<String, Shape> groups;
    private final ImmutableMap<String, Input<?>> inputs;
    private final ImmutableSet<String> names;

    private Shape(String pointer) {
        this.pointer = pointer;
        Map<String, Shape> within = new LinkedHashMap<>();
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
                } else if (!within.containsKey(name)) {
                    within.put(name, new Shape(pointer + '/' + name));
                }
            }
        }
        this.groups = ImmutableMap.copyOf(within);
        this.inputs = ImmutableMap.copyOf(direct);
        this.names = ImmutableSet.copyOf(order);
    }

    String pointer() {
        return pointer;
    }

    ImmutableMap<String, Shape> groups() {
        return groups;
    }

    ImmutableMap<String, Input<?>> inputs() {
        return inputs;
    }

    /** The names of groups and inputs. */
    ImmutableSet<String> names() {
        return names;
    }

    /** The names that may stand here without being inputs or groups of inputs. */
    ImmutableList<String> extras() {
        return pointer.isEmpty() ? ImmutableList.of(SCHEMA, SCHEMA_OF_EDITORS, EVIDENCE) : ImmutableList.of();
    }

    /** Whether it can also be a list of what is raised. */
    boolean isFlags() {
        return !inputs.isEmpty() && inputs.values().stream().allMatch(input -> input.type() == FlagState.class);
    }

    /** Every input here and in the groups within. */
    ImmutableList<Input<?>> all() {
        ImmutableList.Builder<Input<?>> all = ImmutableList.builder();
        all.addAll(inputs.values());
        groups.values().forEach(group -> all.addAll(group.all()));
        return all.build();
    }

    /** The pointers of everything that evidence can be given for. */
    static ImmutableSet<String> places() {
        ImmutableSet.Builder<String> places = ImmutableSet.builder();
        ROOT.addPlaces(places);
        return places.build();
    }

    private void addPlaces(ImmutableSet.Builder<String> places) {
        inputs.values().forEach(input -> places.add(input.id()));
        groups.values().forEach(group -> {
            places.add(group.pointer);
            group.addPlaces(places);
        });
    }
}
