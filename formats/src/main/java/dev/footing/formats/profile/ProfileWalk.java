package dev.footing.formats.profile;

import com.google.common.collect.Iterables;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Input.Presence;
import dev.footing.api.startup.Inputs;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import dev.footing.formats.reading.Checks;
import dev.footing.formats.reading.Currencies;
import java.util.List;
import java.util.Optional;

/** Goes through a profile along the table of inputs and gathers what is stated. */
final class ProfileWalk {
    private final Checks checks;
    private final InputReader reader;
    private final Statement statement = new Statement();

    ProfileWalk(Checks checks, InputReader reader) {
        this.checks = checks;
        this.reader = reader;
    }

    Statement profile(JsonNode root) {
        root.member(Shape.SCHEMA).ifPresent(this::checkSchema);
        root.member(Shape.SCHEMA_OF_EDITORS).ifPresent(checks::schemaOfEditors);
        group(Shape.ROOT, root);
        return statement;
    }

    private void group(Shape shape, JsonNode node) {
        statement.group(shape);
        node.members().forEach((name, value) -> member(shape, name, value));
        for (Input<?> input : shape.inputs().values()) {
            boolean there =
                    statement.find(input.id()).isPresent() || statement.failed().contains(input);
            if (!there && input.presence() != Presence.OPTIONAL) {
                missing(input, node);
            }
        }
        for (Shape group : shape.groups().values()) {
            group.all().stream()
                    .filter(input -> input.presence() == Presence.REQUIRED)
                    .filter(input -> !statement.groups().contains(group))
                    .filter(input -> !statement.failed().contains(input))
                    .forEach(input -> missing(input, node));
        }
    }

    private void missing(Input<?> input, JsonNode around) {
        statement.fail(input);
        String name = input.id().substring(input.id().lastIndexOf('/') + 1);
        checks.missing(around, input.id(), "Add \"" + name + "\", " + kind(input) + label(input) + ".");
    }

    /** What an input is, unless its name says as much. */
    private static String label(Input<?> input) {
        return input.id().endsWith('/' + input.label()) ? "" : ": " + input.label();
    }

    private static String kind(Input<?> input) {
        return switch (input.kind()) {
            case WHOLE -> "a whole number";
            case NUMBER, ESTIMATE -> "a number of " + input.unit().symbol();
            case AMOUNT, AMOUNT_ESTIMATE -> "an amount";
            default -> "a text";
        };
    }

    private void member(Shape shape, String name, JsonNode value) {
        Shape group = shape.groups().get(name);
        Input<?> input = shape.inputs().get(name);
        if (group != null) {
            groupMember(group, value);
        } else if (input != null
                && (input != Inputs.CURRENCY || Currencies.read(checks, value).isPresent())) {
            input(input, value);
        } else if (input != null) {
            statement.fail(input);
        } else if (!shape.extras().contains(name)) {
            checks.unknownName(value, name, () -> wayOut(shape, name));
        }
    }

    /** Offers the nearest name here, else the one input of that name in another group. */
    private static String wayOut(Shape shape, String name) {
        KnownNames known = KnownNames.of(Iterables.concat(shape.names(), shape.extras()));
        List<String> elsewhere =
                Inputs.ids().stream().filter(id -> id.endsWith('/' + name)).toList();
        boolean astray = known.nearest(name).isEmpty() && elsewhere.size() == 1;
        return (astray ? "Maybe " + elsewhere.get(0) + " was meant. " : "") + known.wayOut(name);
    }

    private void groupMember(Shape group, JsonNode value) {
        if (value.is(Kind.OBJECT)) {
            group(group, value);
            return;
        }
        if (value.is(Kind.LIST) && group.isFlags()) {
            raised(group, value);
            return;
        }
        if (group.isFlags()) {
            checks.wrong(value, "must be a list of warning signs, or an object of them", list(group, value));
            return;
        }
        String wayOut = "Known: " + String.join(", ", Iterables.concat(group.names(), group.extras())) + ".";
        checks.wrong(value, "must be an object", wayOut);
        group.all().forEach(statement::fail);
    }

    /** How a list would be written in place of a value that is none, such as a single word. */
    private static String list(Shape flags, JsonNode value) {
        String word = value.is(Kind.TEXT) ? value.text() : "";
        return flags.names().contains(word)
                ? "Write [\"" + word + "\"]."
                : "Write a list, such as [\"" + Iterables.getLast(flags.names()) + "\"]. "
                        + KnownNames.of(flags.names()).wayOut(word);
    }

    private void input(Input<?> input, JsonNode value) {
        if (value.is(Kind.NULL) && input.presence() != Presence.OPTIONAL) {
            checks.problems()
                    .add(value, "must not be null", "It cannot be left out: give " + kind(input) + label(input) + ".");
            statement.fail(input);
            return;
        }
        Optional<? extends Stated<?>> read = reader.read(input, value);
        if (read.isPresent()) {
            statement.state(read.get());
        } else {
            statement.fail(input);
        }
    }

    private void raised(Shape flags, JsonNode list) {
        for (JsonNode element : list.elements()) {
            String word = "must be a word in quotes";
            if (!checks.is(
                    element, Kind.TEXT, word, "Write for example \"" + Iterables.getLast(flags.names()) + "\".")) {
                continue;
            }
            Input<?> flag = flags.inputs().get(element.text());
            if (flag == null) {
                checks.unknownWord(element, "must be a known warning sign", flags.names());
            } else if (statement.find(flag.id()).isPresent()) {
                checks.problems().add(element, "must stand once in its list", "Keep one of them.");
            } else {
                statement.state(Stated.of(flag, FlagState.RAISED, element));
            }
        }
    }

    private void checkSchema(JsonNode node) {
        String wayOut = KnownNames.of(List.of(Shape.SCHEMA_ID)).wayOut(node.text());
        if (checks.is(node, Kind.TEXT, "must be the id of a schema", wayOut)
                && !node.text().equals(Shape.SCHEMA_ID)) {
            checks.problems().add(node, "must be a schema that is known", wayOut);
        }
    }
}
