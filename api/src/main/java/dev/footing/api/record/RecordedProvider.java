package dev.footing.api.record;

import java.util.Objects;

/**
 * A provider that was asked.
 *
 * @param id its id
 * @param artifact the artifact that it came from
 */
public record RecordedProvider(String id, String artifact) {
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
