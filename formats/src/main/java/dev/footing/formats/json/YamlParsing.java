package dev.footing.formats.json;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import java.io.CharArrayReader;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Builds the tree of one document in YAML 1.2, the same tree as that of the same document in JSON. What JSON has no
 * word for is refused: anchors, aliases, merging, tags, further documents, names that are no texts.
 */
final class YamlParsing {
    private final JsonText text;
    private final ProblemList problems;
    private final TreeBuilder tree;
    private final YamlPlaces places;
    private JsonPlace current = JsonPlace.ROOT;

    YamlParsing(JsonText text, ProblemList problems) {
        this.text = text;
        this.problems = problems;
        this.tree = new TreeBuilder(problems);
        this.places = new YamlPlaces(text);
    }

    JsonNode document() {
        try {
            places.unprintable().ifPresent(problem -> {
                throw new UnreadableException(problem);
            });
            return read(new Parse(settings())
                    .parseReader(new CharArrayReader(text.characters(), text.start(), text.length()))
                    .iterator());
        } catch (MarkedYamlEngineException broken) {
            Problem problem = YamlSyntax.problem(places, current.pointer(), broken);
            throw new UnreadableException(problem).asInvalid(problems);
        } catch (UnreadableException limit) {
            throw limit.asInvalid(problems);
        }
    }

    /** Versions are looked at here, and sizes were looked at before. */
    private static LoadSettings settings() {
        return LoadSettings.builder()
                .setUseMarks(true)
                .setBufferSize(1 << 16)
                .setCodePointLimit(JsonText.MOST_BYTES)
                .setVersionFunction(version -> version)
                .build();
    }

    private JsonNode read(Iterator<Event> events) {
        events.next();
        if (!(events.next() instanceof DocumentStartEvent start)) {
            String wayOut = "The text is empty; look whether it is the right one.";
            throw TreeBuilder.unreadable(current, new Position(1, 1), "", "must hold an object", wayOut);
        }
        start.getSpecVersion()
                .filter(version -> version.getMajor() != 1 || version.getMinor() != 2)
                .ifPresent(version -> {
                    String value = "%YAML " + version.getMajor() + "." + version.getMinor();
                    tree.problem(current, places.start(start), value, "must be YAML 1.2", "Remove the line.");
                });
        JsonNode root = value(events, events.next(), JsonPlace.ROOT, 1);
        current = JsonPlace.ROOT;
        events.next();
        if (events.next() instanceof DocumentStartEvent another) {
            String wayOut = "Remove what stands from here on, or keep it in a file of its own.";
            throw TreeBuilder.unreadable(
                    current, places.start(another), "another document behind it", "must be one document", wayOut);
        }
        return root;
    }

    private JsonNode value(Iterator<Event> events, Event event, JsonPlace place, int level) {
        current = place;
        Position position = places.start(event);
        tree.begin(place, position, event instanceof CollectionStartEvent, level);
        if (event instanceof AliasEvent alias) {
            String shown = Quoted.text("*" + alias.getAlias().getValue());
            return tree.refused(place, position, shown, "must not be an alias", "Write the value itself.");
        }
        refuseAnchor(event, place, position);
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag().isPresent()
                    ? refusedTag(scalar, place, position)
                    : YamlScalars.read(tree, scalar, place, position);
        }
        CollectionStartEvent collection = (CollectionStartEvent) event;
        collection.getTag().ifPresent(tag -> refuseTag(tag, place, position));
        return collection instanceof MappingStartEvent
                ? object(events, place, position, level)
                : list(events, place, position, level);
    }

    private JsonNode object(Iterator<Event> events, JsonPlace place, Position position, int level) {
        TreeBuilder.Members members = tree.members(place);
        for (Event key = events.next(); !(key instanceof MappingEndEvent); key = events.next()) {
            Optional<String> text = name(key, place);
            if (text.isPresent()) {
                TreeBuilder.Name name = members.name(text.get(), places.start(key));
                members.add(name, value(events, events.next(), name.place(), level + 1));
            } else {
                skip(events, key, place, level + 1);
                skip(events, events.next(), place, level + 1);
            }
            current = place;
        }
        return members.object(position);
    }

    private JsonNode list(Iterator<Event> events, JsonPlace place, Position position, int level) {
        ImmutableList.Builder<JsonNode> elements = ImmutableList.builder();
        int index = 0;
        for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
            elements.add(value(events, event, place.child(Integer.toString(index)), level + 1));
            current = place;
            index++;
        }
        return JsonNode.list(place, position, elements.build());
    }

    /** The name that a key is; one that cannot be a name is reported. */
    private Optional<String> name(Event key, JsonPlace place) {
        Position at = places.start(key);
        if (!(key instanceof ScalarEvent scalar) || scalar.getTag().isPresent()) {
            tree.problem(
                    place, at, "something else", "must have names that are texts", "Write the name itself, in quotes.");
            return Optional.empty();
        }
        refuseAnchor(key, place, at);
        String name = scalar.getValue();
        if (scalar.isPlain() && name.equals("<<")) {
            tree.problem(place, at, "\"<<\"", "must not be merged with others", "Write its members themselves.");
            return Optional.empty();
        }
        if (scalar.isPlain() && !YamlScalars.isText(name)) {
            tree.problem(
                    place,
                    at,
                    name.isEmpty() ? "nothing" : name,
                    "must have names that are texts",
                    "Put it in quotes if it is a name.");
            return Optional.empty();
        }
        return Optional.of(name);
    }

    private void refuseAnchor(Event event, JsonPlace place, Position position) {
        if (event instanceof NodeEvent node) {
            node.getAnchor()
                    .ifPresent(anchor -> tree.problem(
                            place,
                            position,
                            Quoted.text("&" + anchor.getValue()),
                            "must not have an anchor",
                            "Remove it; aliases are not read."));
        }
    }

    private JsonNode refusedTag(ScalarEvent scalar, JsonPlace place, Position position) {
        refuseTag(scalar.getTag().orElseThrow(), place, position);
        return JsonNode.scalar(JsonNode.Kind.REFUSED, place, position, "a value with a tag");
    }

    private void refuseTag(String tag, JsonPlace place, Position position) {
        tree.problem(
                place, position, Quoted.text(tag), "must not have a tag", "Remove it; put what is a text in quotes.");
    }

    /** Passes over a value that has begun; it may be no deeper than one that is read. */
    private void skip(Iterator<Event> events, Event first, JsonPlace place, int level) {
        int open = 0;
        for (Event event = first; ; event = events.next()) {
            if (event instanceof CollectionStartEvent) {
                tree.begin(place, places.start(event), true, level + open);
                open++;
            }
            open -= event instanceof CollectionEndEvent ? 1 : 0;
            if (open == 0) {
                return;
            }
        }
    }
}
