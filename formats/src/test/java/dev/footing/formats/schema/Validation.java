package dev.footing.formats.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/** Holds documents against one of the schemas with a validator that others wrote. */
public final class Validation {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonSchema schema;

    public Validation(DocumentSchema document) {
        this.schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(document.text());
    }

    public List<String> faults(String text) {
        return schema.validate(tree(text)).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    /** What is wrong with a schema as such. */
    static List<String> faultsOf(DocumentSchema document) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(tree(document.text()))
                .stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(fault);
        }
    }
}
