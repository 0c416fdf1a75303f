package dev.footing.api.record;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import java.util.Objects;

/**
 * By which policy or calibration something was made, as far as a result tells: enough to recognise it, not to compute
 * with it.
 *
 * @param id its name
 * @param hash the SHA-256 of its content
 * @param overrides the entries in which it differs from the one that it is based on
 */
public record RecordedRules(String id, String hash, ImmutableList<RecordedOverride> overrides) {
    /** What its members are, in documents and in hashes. */
    public static final Description<RecordedRules> DESCRIPTION = Description.of(RecordedRules.class)
            .text("id", "its name", RecordedRules::id)
            .add("hash", ValueType.of(Scalar.Kind.SHA_256), "the hash of its content", RecordedRules::hash)
            .list("overrides", RecordedOverride.DESCRIPTION, "what was replaced in it", RecordedRules::overrides)
            .readBy(read -> new RecordedRules(
                    read.get("id", String.class),
                    read.get("hash", String.class),
                    read.list("overrides", RecordedOverride.class)))
            .build();

    /**
     * Refuses null.
     *
     * @param id its name
     * @param hash the SHA-256 of its content
     * @param overrides the entries in which it differs from the one that it is based on
     */
    public RecordedRules {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(overrides, "overrides");
    }
}
