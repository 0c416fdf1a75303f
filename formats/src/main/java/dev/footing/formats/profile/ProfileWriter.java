package dev.footing.formats.profile;

import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Grade;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Input.Presence;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.whatif.Supposition;
import dev.footing.formats.json.JsonWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes startups as profiles, with defaults filled in and marked in the evidence. What it writes of a startup in US
 * dollars, {@link ProfileReader} reads as the same startup; only what a startup holds under a mark of default without
 * its being the default, as a phase that was derived, does not come back.
 *
 * <pre>{@code
 * String text = ProfileWriter.text(startup);
 * }</pre>
 */
public final class ProfileWriter {
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Evidence> evidence;
    private boolean onlyStated;

    private ProfileWriter(Startup startup) {
        this.evidence = new TreeMap<>(startup.evidence());
        Set<String> groups = new HashSet<>();
        for (Input<?> input : Inputs.all()) {
            input.get(startup).ifPresent(value -> {
                values.put(input.id(), value);
                groups.add(input.group());
            });
        }
        for (Input<?> input : Inputs.all()) {
            Optional<?> standsIn = input.defaultFor(startup);
            boolean open = !values.containsKey(input.id()) && !evidence.containsKey(input.id());
            if (open && standsIn.isPresent() && groups.contains(input.group())) {
                values.put(input.id(), standsIn.get());
                evidence.put(input.id(), startup.evidenceOf(input));
            }
        }
    }

    /**
     * Writes a startup as a document of its own.
     *
     * @param startup a startup
     * @return a profile
     */
    public static String text(Startup startup) {
        Objects.requireNonNull(startup, "startup");
        return JsonWriter.text(json -> write(startup, json));
    }

    /**
     * Writes of a startup only what was stated, as a profile to go on editing.
     *
     * @param startup a startup
     * @return a profile without defaults and their marks, but for one that says that there is a platform of which
     *     nothing is known; it reads as the same startup
     */
    public static String stated(Startup startup) {
        Objects.requireNonNull(startup, "startup");
        ProfileWriter writer = new ProfileWriter(startup);
        writer.onlyStated = true;
        boolean unknownPlatform = startup.current().isPresent()
                && Inputs.all().stream()
                        .filter(input -> input.group().equals(Inputs.CURRENT_MONTHS.group()))
                        .noneMatch(startup::states);
        Inputs.all().stream()
                .filter(input -> input.presence() == Presence.OPTIONAL && !startup.states(input))
                .filter(input -> !(unknownPlatform && input == Inputs.CURRENT_MONTHS))
                .forEach(input -> {
                    writer.values.remove(input.id());
                    writer.evidence.computeIfPresent(
                            input.id(), (id, source) -> source.grade() == Grade.DEFAULT ? null : source);
                });
        return JsonWriter.text(writer::document);
    }

    /**
     * Writes a startup with some inputs otherwise, each either supposed or not stated at all. A group of which nothing
     * is stated any more is left out.
     */
    static String changed(Startup startup, Map<Input<?>, Optional<?>> changed) {
        ProfileWriter writer = new ProfileWriter(startup);
        Set<String> groups = new HashSet<>();
        changed.forEach((input, value) -> {
            writer.evidence.remove(input.id());
            if (value.isPresent()) {
                writer.values.put(input.id(), value.get());
                writer.evidence.put(input.id(), Supposition.EVIDENCE);
            } else {
                writer.values.remove(input.id());
                groups.add(input.group());
            }
        });
        groups.forEach(writer::leaveOutUnlessStated);
        return JsonWriter.text(writer::document);
    }

    private void leaveOutUnlessStated(String group) {
        List<String> within = Inputs.all().stream()
                .filter(input -> input.group().equals(group))
                .map(Input::id)
                .filter(values::containsKey)
                .toList();
        if (within.stream()
                .allMatch(id -> evidence.containsKey(id) && evidence.get(id).grade() == Grade.DEFAULT)) {
            within.forEach(values::remove);
            within.forEach(evidence::remove);
            evidence.remove(group);
        }
    }

    /**
     * Writes a startup as one value of a larger document.
     *
     * @param startup a startup
     * @param json where the value is to stand
     */
    public static void write(Startup startup, JsonWriter json) {
        Objects.requireNonNull(startup, "startup");
        Objects.requireNonNull(json, "json");
        new ProfileWriter(startup).document(json);
    }

    private void document(JsonWriter json) {
        json.startObject().member(InputGroup.SCHEMA, ProfileReader.SCHEMA);
        members(InputGroup.ROOT, json);
        if (!evidence.isEmpty()) {
            json.name(InputGroup.EVIDENCE).startObject();
            evidence.forEach(json::member);
            json.endObject();
        }
        json.endObject();
    }

    private void members(InputGroup around, JsonWriter json) {
        for (String name : around.names()) {
            InputGroup group = around.groups().get(name);
            Input<?> input = around.inputs().get(name);
            if (group != null && group.all().stream().anyMatch(within -> values.containsKey(within.id()))) {
                json.name(name).startObject();
                members(group, json);
                json.endObject();
            } else if (input != null && values.containsKey(input.id())) {
                json.name(name);
                value(input, json);
            }
        }
    }

    private void value(Input<?> input, JsonWriter json) {
        Object value = Optional.ofNullable(values.get(input.id())).orElseThrow();
        Optional<Percentiles> percentiles = onlyStated ? Percentiles.of(value) : Optional.empty();
        if (percentiles.isPresent()) {
            json.startObject()
                    .member("p5", percentiles.get().p5())
                    .member("p95", percentiles.get().p95())
                    .endObject();
        } else if (input.kind() == Form.Kind.RECORDS) {
            json.list((Iterable<?>) value, entry -> InputRecords.write(entry, json));
        } else {
            json.value(value);
        }
    }
}
