package dev.footing.api.record;

import dev.footing.api.strategy.StrategyId;
import java.util.Objects;

/**
 * That an entry of a policy or a calibration was replaced, or by a policy a number of a strategy.
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

    /**
     * Tells that a policy replaced a number of a strategy.
     *
     * @param strategy whose number
     * @param path which of its parameters
     * @param reason why
     * @return the same, by the path that a difference of two results has for it
     */
    public static RecordedOverride ofStrategy(StrategyId strategy, String path, String reason) {
        return new RecordedOverride("strategyOverrides:" + strategy + ":" + path, reason);
    }
}
