package dev.footing.formats.record;

import dev.footing.api.record.DecisionRecord;
import dev.footing.api.record.Trigger;
import dev.footing.formats.json.CanonicalJson;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.JsonWriter;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.result.RecordedWriter;
import java.util.Set;

/** The part of a record that a check reads, as JSON with the hash of its own content. */
final class RecordBlock {
    static final String SCHEMA = "footing/record/1";
    static final String HASH = "sha256";

    private RecordBlock() {}

    static String write(DecisionRecord record) {
        String without = text(record, "");
        return text(
                record,
                hash(JsonDocument.parse(JsonText.of(without), new ProblemList()).root()));
    }

    /** The hash of everything in a block but the hash itself. */
    static String hash(JsonNode root) {
        return CanonicalJson.sha256(root, Set.of(HASH));
    }

    private static String text(DecisionRecord record, String hash) {
        return JsonWriter.text(json -> {
            RecordedWriter writer = new RecordedWriter(json);
            json.startObject().member("schema", SCHEMA).member("date", record.date());
            writer.members(record.result());
            json.name("triggers").startList();
            for (Trigger trigger : record.triggers()) {
                json.startObject();
                writer.members(trigger);
                json.endObject();
            }
            json.endList().member(HASH, hash).endObject();
        });
    }
}
