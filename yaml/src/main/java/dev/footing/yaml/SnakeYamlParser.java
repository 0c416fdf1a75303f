package dev.footing.yaml;

import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.json.YamlParser;
import java.util.Objects;

/**
 * Reads YAML 1.2 by the events of SnakeYAML Engine, which has no types to make and no code to run from a text. It is
 * found by {@link java.util.ServiceLoader}; no program has to name it.
 *
 * <pre>{@code
 * Startup startup = ProfileReader.readYaml("name: Example\n...").startup();
 * }</pre>
 */
public final class SnakeYamlParser implements YamlParser {
    /** Makes one as {@link java.util.ServiceLoader} does; it holds nothing and is safe for threads. */
    public SnakeYamlParser() {}

    @Override
    public JsonNode parse(String text, ProblemList problems) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(problems, "problems");
        return YamlParsing.parse(text, problems);
    }
}
