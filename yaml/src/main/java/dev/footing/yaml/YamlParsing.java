package dev.footing.yaml;

import dev.footing.api.problem.Position;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonPlace;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.json.TreeParsing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Builds the tree of one document in YAML 1.2, the same tree as that of the same document in JSON. What JSON has no
 * word for is refused: anchors, aliases, merging, tags, further documents, names that are no texts.
 */
final class YamlParsing extends TreeParsing<Event> {
    private static final String NAMES = "must have names that are texts";

    /** Versions are looked at here, and sizes were looked at before. */
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setBufferSize(1 << 16)
            .setCodePointLimit(JsonText.MOST_BYTES)
            .setVersionFunction(version -> version)
            .build();

    private final YamlPlaces places;
    private final StreamReader reader;
    private final Iterator<Event> events;

    private YamlParsing(String text, ProblemList problems) {
        super(problems);
        this.places = new YamlPlaces(text);
        this.reader = new StreamReader(SETTINGS, text);
        this.events = new ParserImpl(SETTINGS, reader);
    }

    static JsonNode parse(String text, ProblemList problems) {
        YamlParsing parsing = new YamlParsing(text, problems);
        parsing.places.unprintable().ifPresent(problem -> {
            throw parsing.unreadable(problem);
        });
        try {
            return parsing.document();
        } catch (MarkedYamlEngineException broken) {
            throw parsing.unreadable(new YamlFault(parsing.places, broken)
                    .problem(parsing.current().pointer()));
        } catch (YamlEngineException unplaced) {
            throw parsing.unreadable(YamlFault.at(
                    parsing.places, parsing.reader.getMark(), parsing.current().pointer()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory could not be read.", impossible);
        }
    }

    private JsonNode document() throws IOException {
        events.next();
        if (!(events.next() instanceof DocumentStartEvent start)) {
            String wayOut = "The text is empty; look whether it is the right one.";
            throw unreadable(JsonPlace.ROOT, new Position(1, 1), "", "must hold an object", wayOut);
        }
        start.getSpecVersion()
                .filter(version -> version.getMajor() != 1 || version.getMinor() != 2)
                .ifPresent(version -> {
                    String value = "%YAML " + version.getMajor() + "." + version.getMinor();
                    problem(JsonPlace.ROOT, places.start(start), value, "must be YAML 1.2", "Remove the line.");
                });
        JsonNode root = root(events.next());
        events.next();
        if (events.next() instanceof DocumentStartEvent another) {
            String wayOut = "Remove what stands from here on, or keep it in a file of its own.";
            String value = "another document behind it";
            throw unreadable(JsonPlace.ROOT, places.start(another), value, "must be one document", wayOut);
        }
        return root;
    }

    @Override
    protected Event next() {
        return events.next();
    }

    @Override
    protected Position position(Event event) {
        return places.start(event);
    }

    @Override
    protected boolean opensObject(Event event) {
        return event instanceof MappingStartEvent;
    }

    @Override
    protected boolean opensList(Event event) {
        return event instanceof SequenceStartEvent;
    }

    @Override
    protected boolean closes(Event event) {
        return event instanceof CollectionEndEvent;
    }

    @Override
    protected Optional<String> name(Event event, JsonPlace around) {
        Position at = places.start(event);
        if (!(event instanceof ScalarEvent scalar) || scalar.getTag().isPresent()) {
            problem(around, at, "something else", NAMES, "Write the name itself, in quotes.");
            return Optional.empty();
        }
        refuseAnchor(scalar, around, at);
        YamlScalar name = YamlScalar.of(scalar);
        if (name.plain() && name.text().equals("<<")) {
            problem(around, at, "\"<<\"", "must not be merged with others", "Write its members themselves.");
            return Optional.empty();
        }
        if (name.kind() != JsonNode.Kind.TEXT) {
            String shown = name.text().isEmpty() ? "nothing" : name.text();
            problem(around, at, shown, NAMES, "Put it in quotes if it is a name.");
            return Optional.empty();
        }
        return Optional.of(name.text());
    }

    @Override
    protected void checkValue(Event event, JsonPlace place, Position position) {
        if (event instanceof NodeEvent node && !(event instanceof AliasEvent)) {
            refuseAnchor(node, place, position);
        }
        if (event instanceof CollectionStartEvent collection) {
            collection.getTag().ifPresent(tag -> refuseTag(tag, place, position));
        }
    }

    @Override
    protected JsonNode scalar(Event event, JsonPlace place, Position position) throws IOException {
        if (!(event instanceof ScalarEvent scalar)) {
            String shown = JsonNode.quoted("*" + ((AliasEvent) event).getAlias().getValue());
            return refused(place, position, shown, "must not be an alias", "Write the value itself.");
        }
        if (scalar.getTag().isPresent()) {
            refuseTag(scalar.getTag().get(), place, position);
            return word(JsonNode.Kind.REFUSED, place, position, "a value with a tag");
        }
        YamlScalar value = YamlScalar.of(scalar);
        String text = value.text();
        return switch (value.kind()) {
            case TEXT -> text(place, position, text.length(), () -> text);
            case NUMBER -> number(place, position, text.length(), () -> text);
            case REFUSED ->
                refused(
                        place,
                        position,
                        text,
                        "must be a number as JSON writes it, or a text in quotes",
                        "Write " + value.plainDigits() + "; put it in quotes only where a text is meant.");
            default -> word(value.kind(), place, position, value.word());
        };
    }

    private void refuseAnchor(NodeEvent node, JsonPlace place, Position position) {
        node.getAnchor()
                .ifPresent(anchor -> problem(
                        place,
                        position,
                        JsonNode.quoted("&" + anchor.getValue()),
                        "must not have an anchor",
                        "Remove it; aliases are not read."));
    }

    private void refuseTag(String tag, JsonPlace place, Position position) {
        String wayOut = "Remove it; put what is a text in quotes.";
        problem(place, position, JsonNode.quoted(tag), "must not have a tag", wayOut);
    }
}
