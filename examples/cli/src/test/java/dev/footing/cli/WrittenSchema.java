package dev.footing.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.footing.formats.schema.DocumentSchema;
import java.util.List;

/** One of the schemas of what is written, as it is printed or closed. */
final class WrittenSchema {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonSchema schema;

    WrittenSchema(DocumentSchema document) {
        this(read(document.text()));
    }

    private WrittenSchema(JsonNode schema) {
        this.schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }

    /** As if no member could be added, so that it finds every member that it does not name. */
    static WrittenSchema closed(DocumentSchema document) {
        JsonNode schema = read(document.text());
        close(schema);
        return new WrittenSchema(schema);
    }

    List<String> faults(JsonNode document) {
        return schema.validate(document).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(fault);
        }
    }

    private static void close(JsonNode node) {
        node.forEach(WrittenSchema::close);
        if (node.has("properties")
                && "object".equals(node.path("type").asText())
                && !node.has("additionalProperties")) {
            ((ObjectNode) node).put("additionalProperties", false);
        }
    }
}
