package dev.footing.api.record;

import java.util.Objects;

/**
 * That an entry of a policy or a calibration was replaced.
 *
 * @param path which entry
 * @param reason why
 */
public record RecordedOverride(String path, String reason) {
    /**
     * Refuses null.
     *
     * @param path which entry
     * @param reason why
     */
    public RecordedOverride {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reason, "reason");
    }
}
