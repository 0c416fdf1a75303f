package dev.footing.formats.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Form;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Input.Presence;
import dev.footing.api.startup.Inputs;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import dev.footing.formats.reading.Checks;
import dev.footing.formats.reading.ValueReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/**
 * What a profile states, input by input, and what it tries to state in a way that cannot be read. It is filled along
 * the table of inputs, is mutable, and is used by one thread.
 */
final class StatedInputs {
    private static final ImmutableSet<String> PLACES = InputGroup.ROOT.places();

    private final Checks checks;
    private final ValueReader values;
    private final InputRecords records;
    private final Map<String, StatedInput<?>> stated = new LinkedHashMap<>();
    private final Set<Input<?>> failed = new LinkedHashSet<>();
    private final List<InputGroup> groups = new ArrayList<>();

    StatedInputs(Checks checks, CurrencyUnit currency) {
        this.checks = checks;
        this.values = new ValueReader(checks, currency);
        this.records = new InputRecords(checks, values.scalars());
    }

    /** Reads a whole profile but for its evidence. */
    void readProfile(JsonNode root) {
        root.member(InputGroup.SCHEMA)
                .ifPresent(node ->
                        checks.schema(node, ProfileReader.SCHEMA, node.text(), "must be a schema that is known"));
        root.member(InputGroup.SCHEMA_OF_EDITORS).ifPresent(checks::schemaOfEditors);
        group(InputGroup.ROOT, root);
    }

    /** Reads the value of one input; empty where it was reported. */
    <T> Optional<StatedInput<T>> read(Input<T> input, JsonNode node) {
        Optional<?> value =
                input.kind() == Form.Kind.RECORDS ? records.read(input, node) : values.read(input.form(), node);
        return value.map(read -> StatedInput.of(input, read, node));
    }

    /** Reads where inputs come from. */
    ImmutableMap<String, Evidence> evidence(JsonNode node) {
        String wayOut = "Write { \"/team/engineers\": { \"grade\": \"measured\", \"source\": \"payroll\" } }.";
        if (!checks.is(node, Kind.OBJECT, "must be an object of evidence by input", wayOut)) {
            return ImmutableMap.of();
        }
        ImmutableMap.Builder<String, Evidence> all = ImmutableMap.builder();
        node.members().forEach((place, value) -> {
            Optional<Evidence> evidence = values.scalars().evidence(value);
            if (PLACES.contains(place)) {
                evidence.ifPresent(source -> all.put(place, source));
            } else {
                unknownPlace(value, place);
            }
        });
        return all.buildOrThrow();
    }

    private void unknownPlace(JsonNode node, String place) {
        String rule = "must be named by the JSON pointer of an input or of a group of inputs";
        checks.problems()
                .add(
                        node,
                        JsonNode.quoted(place),
                        rule,
                        () -> KnownNames.of(PLACES)
                                .nearest(place)
                                .map(near -> "Maybe " + near + " was meant.")
                                .orElse("Inputs are named like /team/engineers, groups like /team."));
    }

    ImmutableList<StatedInput<?>> all() {
        return ImmutableList.copyOf(stated.values());
    }

    Optional<StatedInput<?>> find(String id) {
        return Optional.ofNullable(stated.get(id));
    }

    ImmutableSet<Input<?>> failed() {
        return ImmutableSet.copyOf(failed);
    }

    /** The groups whose objects are there, empty ones too. */
    ImmutableList<InputGroup> groups() {
        return ImmutableList.copyOf(groups);
    }

    void state(StatedInput<?> input) {
        stated.put(input.input().id(), input);
    }

    void leaveOut(Input<?> input) {
        stated.remove(input.id());
    }

    void leaveOutGroup(String group) {
        stated.values().removeIf(input -> input.input().group().equals(group));
    }

    private void group(InputGroup group, JsonNode node) {
        groups.add(group);
        node.members().forEach((name, value) -> member(group, name, value));
        group.inputs().values().stream()
                .filter(input -> input.presence() != Presence.OPTIONAL)
                .filter(input -> !stated.containsKey(input.id()) && !failed.contains(input))
                .forEach(input -> missing(input, node));
        group.groups().values().stream()
                .filter(within -> !groups.contains(within))
                .flatMap(within -> within.all().stream())
                .filter(input -> input.presence() == Presence.REQUIRED && !failed.contains(input))
                .forEach(input -> missing(input, node));
    }

    private void missing(Input<?> input, JsonNode around) {
        failed.add(input);
        String name = input.id().substring(input.group().length() + 1);
        checks.missing(around, input.id(), "Add \"" + name + "\", " + described(input) + ".");
    }

    /** What an input is; its label is left out where its name says as much. */
    private static String described(Input<?> input) {
        String kind = switch (input.kind()) {
            case WHOLE -> "a whole number";
            case NUMBER, ESTIMATE -> "a number of " + input.unit().symbol();
            case AMOUNT, AMOUNT_ESTIMATE -> "an amount";
            default -> "a text";
        };
        return input.id().endsWith('/' + input.label()) ? kind : kind + ": " + input.label();
    }

    private void member(InputGroup around, String name, JsonNode value) {
        InputGroup group = around.groups().get(name);
        Input<?> input = around.inputs().get(name);
        if (group != null) {
            groupMember(group, value);
        } else if (input != null) {
            input(input, value);
        } else if (!around.known().contains(name)) {
            checks.unknownName(value, name, () -> wayOut(around, name));
        }
    }

    /** Offers the nearest name here, else the one input of that name in another group. */
    private static String wayOut(InputGroup group, String name) {
        KnownNames known = KnownNames.of(group.known());
        List<String> elsewhere =
                Inputs.ids().stream().filter(id -> id.endsWith('/' + name)).toList();
        boolean astray = known.nearest(name).isEmpty() && elsewhere.size() == 1;
        return (astray ? "Maybe " + elsewhere.get(0) + " was meant. " : "") + known.wayOut(name);
    }

    private void groupMember(InputGroup group, JsonNode value) {
        if (value.is(Kind.OBJECT)) {
            group(group, value);
        } else if (!group.isFlags()) {
            checks.wrong(value, "must be an object", "Known: " + String.join(", ", group.names()) + ".");
            failed.addAll(group.all());
        } else if (value.is(Kind.LIST)) {
            value.elements().forEach(element -> raised(group, element));
        } else {
            checks.wrong(value, "must be a list of warning signs, or an object of them", list(group, value));
        }
    }

    /** How a list would be written in place of a value that is none, such as a single word. */
    private static String list(InputGroup flags, JsonNode value) {
        String word = value.is(Kind.TEXT) ? value.text() : "";
        return flags.names().contains(word)
                ? "Write [\"" + word + "\"]."
                : "Write a list, such as [\"" + Iterables.getLast(flags.names()) + "\"]. "
                        + KnownNames.of(flags.names()).wayOut(word);
    }

    private void input(Input<?> input, JsonNode value) {
        if (value.is(Kind.NULL) && input.presence() != Presence.OPTIONAL) {
            checks.problems().add(value, "must not be null", "It cannot be left out: give " + described(input) + ".");
            failed.add(input);
            return;
        }
        boolean readable =
                input != Inputs.CURRENCY || values.scalars().currency(value).isPresent();
        Optional<? extends StatedInput<?>> read = readable ? read(input, value) : Optional.empty();
        read.ifPresentOrElse(this::state, () -> failed.add(input));
    }

    private void raised(InputGroup flags, JsonNode element) {
        String wayOut = "Write for example \"" + Iterables.getLast(flags.names()) + "\".";
        if (!checks.is(element, Kind.TEXT, "must be a word in quotes", wayOut)) {
            return;
        }
        Input<?> flag = flags.inputs().get(element.text());
        if (flag == null) {
            checks.unknownWord(element, "must be a known warning sign", flags.names());
        } else if (stated.containsKey(flag.id())) {
            checks.problems().add(element, "must stand once in its list", "Keep one of them.");
        } else {
            state(StatedInput.of(flag, FlagState.RAISED, element));
        }
    }
}
