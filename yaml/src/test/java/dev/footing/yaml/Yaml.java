package dev.footing.yaml;

import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Writes a document in JSON as people write YAML: indented or in brackets, in quotes where needed and at times else.
 */
public final class Yaml {
    private final SplittableRandom random;

    public Yaml(SplittableRandom random) {
        this.random = random;
    }

    public String of(String json) {
        JsonNode root = JsonDocument.parse(JsonText.of(json), new ProblemList()).root();
        return (random.nextBoolean() ? "# a comment\n---\n" : "")
                + value(root, 0).strip() + "\n";
    }

    private String value(JsonNode node, int depth) {
        String indent = "  ".repeat(depth);
        boolean flow = depth > 0 && random.nextInt(4) == 0;
        return switch (node.kind()) {
            case OBJECT ->
                node.members().isEmpty() || flow
                        ? node.members().entrySet().stream()
                                .map(member -> quoted(member.getKey()) + ": " + flow(member.getValue()))
                                .collect(Collectors.joining(", ", "{ ", " }"))
                        : node.members().entrySet().stream()
                                .map(member -> "\n" + indent + text(member.getKey()) + ": "
                                        + value(member.getValue(), depth + 1))
                                .collect(Collectors.joining());
            case LIST ->
                node.elements().isEmpty() || flow
                        ? flow(node)
                        : node.elements().stream()
                                .map(element -> "\n" + indent + "- " + value(element, depth + 1))
                                .collect(Collectors.joining());
            case TEXT -> text(node.text());
            default -> node.text();
        };
    }

    private String flow(JsonNode node) {
        return switch (node.kind()) {
            case OBJECT ->
                node.members().entrySet().stream()
                        .map(member -> quoted(member.getKey()) + ": " + flow(member.getValue()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
            case LIST -> node.elements().stream().map(this::flow).collect(Collectors.joining(", ", "[ ", " ]"));
            case TEXT -> quoted(node.text());
            default -> node.text();
        };
    }

    /** Without quotes where a word needs none. */
    private String text(String text) {
        boolean bare =
                text.matches("[a-z$/][a-z0-9$/-]*|[0-9]{4}-[0-9]{2}-[0-9]{2}") && !text.matches("true|false|null");
        return bare ? text : quoted(text);
    }

    private String quoted(String text) {
        boolean plain = text.codePoints().allMatch(point -> point >= ' ' && point < 0x7f);
        if (plain && random.nextBoolean()) {
            return "'" + text.replace("'", "''") + "'";
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
            } else if (point >= ' ' && point < 0x7f) {
                quoted.appendCodePoint(point);
            } else {
                quoted.append(String.format("\\U%08x", point));
            }
        });
        return quoted.append('"').toString();
    }
}
