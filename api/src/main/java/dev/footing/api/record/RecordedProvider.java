package dev.footing.api.record;

import dev.footing.api.description.Description;
import java.util.Objects;

/**
 * A provider that was asked.
 *
 * @param id its id
 * @param artifact the artifact that it came from
 */
public record RecordedProvider(String id, String artifact) {
    /** What its members are, in documents and in hashes. */
    public static final Description<RecordedProvider> DESCRIPTION = Description.of(RecordedProvider.class)
            .text("id", "its id", RecordedProvider::id)
            .text("artifact", "the artifact that it came from", RecordedProvider::artifact)
            .readBy(read -> new RecordedProvider(read.get("id", String.class), read.get("artifact", String.class)))
            .build();

    /**
     * Refuses null.
     *
     * @param id its id
     * @param artifact the artifact that it came from
     */
    public RecordedProvider {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(artifact, "artifact");
    }
}
