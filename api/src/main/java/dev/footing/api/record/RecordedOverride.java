package dev.footing.api.record;

import dev.footing.api.description.Description;
import dev.footing.api.strategy.StrategyId;
import java.util.Objects;

/**
 * That an entry of a policy or a calibration was replaced, or that a policy replaced a number of a strategy.
 *
 * @param path which entry; of a number of a strategy what {@link #pathOf} gives
 * @param reason why
 */
public record RecordedOverride(String path, String reason) {
    /** What its members are, in documents and in hashes. */
    public static final Description<RecordedOverride> DESCRIPTION = Description.of(RecordedOverride.class)
            .text("path", "which entry", RecordedOverride::path)
            .text("reason", "why", RecordedOverride::reason)
            .readBy(read -> new RecordedOverride(read.get("path", String.class), read.get("reason", String.class)))
            .build();

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

    /**
     * Names a number of a strategy among the entries of a policy.
     *
     * @param strategy the strategy
     * @param path the name of its number
     * @return a path that no entry of a policy has
     */
    public static String pathOf(StrategyId strategy, String path) {
        return "strategyOverrides:" + strategy + ":" + path;
    }
}
