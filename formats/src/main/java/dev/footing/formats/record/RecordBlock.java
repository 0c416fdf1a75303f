package dev.footing.formats.record;

import dev.footing.api.description.Description;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import dev.footing.api.record.DecisionRecord;
import dev.footing.formats.json.CanonicalJson;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.result.DescribedWriter;
import java.util.Set;

/**
 * The part of a record that a check reads, as JSON with the hash of its own content.
 *
 * @param record the record
 * @param hash the hash of everything else in the block; blank before it is known
 */
record RecordBlock(DecisionRecord record, String hash) {
    static final String SCHEMA = "footing/record/1";
    static final String HASH = "sha256";

    static final Description<RecordBlock> DESCRIPTION = Description.of(RecordBlock.class)
            .all(RecordBlock::record, DecisionRecord.DESCRIPTION)
            .add(
                    HASH,
                    ValueType.of(Scalar.Kind.SHA_256),
                    "of the canonical text of everything else here",
                    RecordBlock::hash)
            .documented()
            .build();

    /** A block whose hash is still to be computed. */
    RecordBlock(DecisionRecord record) {
        this(record, "");
    }

    /** The block with its hash; it ends with a line feed. */
    String json() {
        JsonNode root =
                JsonDocument.parse(JsonText.of(text()), new ProblemList()).root();
        return new RecordBlock(record, hash(root)).text();
    }

    /** The hash of everything in a block but the hash itself. */
    static String hash(JsonNode root) {
        return CanonicalJson.sha256(root, Set.of(HASH));
    }

    private String text() {
        return DescribedWriter.document(SCHEMA, DESCRIPTION, this);
    }
}
