package dev.footing.formats.json;

import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * A JSON document as a tree. Reading it holds to fixed limits, so that no text from outside can exhaust memory or
 * stack: 10 MB, 100,000 values, 50 levels, names of 200 characters, texts of 10,000 and numbers of 100.
 *
 * <pre>{@code
 * ProblemList problems = new ProblemList();
 * JsonDocument document = JsonDocument.parse(path, problems);
 * }</pre>
 */
public final class JsonDocument {
    private static final int MOST_YAML = 1_000_000;

    private final JsonNode root;

    private JsonDocument(JsonNode root) {
        this.root = root;
    }

    /**
     * Parses a file: YAML where its name ends in {@code .yaml} or {@code .yml}, whatever the case, else JSON.
     *
     * @param path a file in UTF-8
     * @param problems takes what is wrong with single values
     * @return the document
     * @throws dev.footing.api.problem.UnreadableFileException where it cannot be read
     * @throws MissingYamlException where it is in YAML and the artifact {@code footing-yaml} is not there
     * @throws InvalidProfileException where it cannot be parsed
     */
    public static JsonDocument parse(Path path, ProblemList problems) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(problems, "problems");
        String name = path.toString().toLowerCase(Locale.ROOT);
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        return yaml ? parseYaml(JsonText.of(path), problems) : parse(JsonText.of(path), problems);
    }

    /**
     * Parses a text in JSON. What is wrong with single values (a name twice, a number that no double can hold, a text
     * that is too long) goes into the list, and the rest is read.
     *
     * @param text the text
     * @param problems takes what is wrong with single values
     * @return the document
     * @throws InvalidProfileException where the text cannot be parsed: with everything up to the first such place
     */
    public static JsonDocument parse(JsonText text, ProblemList problems) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(problems, "problems");
        return new JsonDocument(JsonParsing.parse(text, problems));
    }

    /**
     * Parses a text in YAML 1.2, of at most 1 MB as reading it takes more memory. Values are what they would be in
     * JSON, or are refused: {@code no} is a word and 1_000 is no number; anchors, aliases, tags, merging and further
     * documents are not read.
     *
     * @param text the text
     * @param problems takes what is wrong with single values
     * @return the same document as the same in JSON, with its places in the YAML
     * @throws MissingYamlException where the artifact {@code footing-yaml} is not there
     * @throws InvalidProfileException where the text cannot be parsed: with everything up to the first such place
     */
    public static JsonDocument parseYaml(JsonText text, ProblemList problems) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(problems, "problems");
        if (text.length() > MOST_YAML) {
            String rule = "must not be larger than 1 MB where it is YAML";
            throw new InvalidProfileException(List.of(Problem.ofInput("", "", rule, JsonText.TOO_LARGE)));
        }
        YamlParser parser = ServiceLoader.load(YamlParser.class, YamlParser.class.getClassLoader())
                .findFirst()
                .orElseThrow(MissingYamlException::new);
        return new JsonDocument(parser.parse(text.string(), problems));
    }

    /**
     * Takes a value of a larger document as a document of its own: pointers into it begin at the value, and its places
     * in the text stay what they are.
     *
     * @param root the value
     * @return the document that it is
     */
    public static JsonDocument of(JsonNode root) {
        Objects.requireNonNull(root, "root");
        return new JsonDocument(root);
    }

    /** {@return the value that the whole document is} */
    public JsonNode root() {
        return root;
    }

    /**
     * Looks up a value.
     *
     * @param pointer a JSON pointer
     * @return the value there; empty where nothing stands there
     */
    public Optional<JsonNode> find(String pointer) {
        Optional<JsonNode> found = Optional.of(root);
        if (pointer.isEmpty()) {
            return found;
        }
        for (String step : Splitter.on('/').split(pointer.substring(1))) {
            String name = step.replace("~1", "/").replace("~0", "~");
            found = found.flatMap(node -> child(node, name));
        }
        return found;
    }

    /**
     * Finds the place in the text for a pointer.
     *
     * @param pointer a JSON pointer
     * @return where its value starts, or that of the nearest value around it
     */
    public Position nearestPosition(String pointer) {
        String place = pointer;
        while (!place.isEmpty()) {
            Optional<JsonNode> found = place.startsWith("/") ? find(place) : Optional.empty();
            if (found.isPresent()) {
                return found.get().position();
            }
            place = place.substring(0, Math.max(0, place.lastIndexOf('/')));
        }
        return root.position();
    }

    private static Optional<JsonNode> child(JsonNode node, String name) {
        if (!node.is(JsonNode.Kind.LIST)) {
            return node.member(name);
        }
        return Optional.ofNullable(Ints.tryParse(name))
                .filter(index -> index >= 0 && index < node.elements().size())
                .map(node.elements()::get);
    }
}
