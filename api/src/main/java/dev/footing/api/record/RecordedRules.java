package dev.footing.api.record;

import com.google.common.collect.ImmutableList;
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
