package dev.footing.api.record;

import dev.footing.api.description.Description;
import dev.footing.api.description.ReadMembers;
import dev.footing.api.description.ValueType;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grounds;
import dev.footing.api.strategy.StrategyId;
import java.util.Objects;

/**
 * That an entry of a policy or a calibration was replaced, or that a policy replaced a number of a strategy.
 *
 * @param path which entry; of a number of a strategy what {@link #pathOf} gives
 * @param grounds why, and where the new value comes from
 */
public record RecordedOverride(String path, Grounds grounds) {
    /** What its members are, in documents and in hashes. */
    public static final Description<RecordedOverride> DESCRIPTION = Description.of(RecordedOverride.class)
            .text("path", "which entry", RecordedOverride::path)
            .text("reason", "why", RecordedOverride::reason)
            .maybe(
                    "evidence",
                    ValueType.evidence(),
                    "where the value comes from",
                    override -> override.grounds().stated())
            .readBy(read -> new RecordedOverride(read.text("path"), grounds(read)))
            .build();

    /**
     * Refuses null.
     *
     * @param path which entry
     * @param grounds why, and where the new value comes from
     */
    public RecordedOverride {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(grounds, "grounds");
    }

    /** {@return why} */
    public String reason() {
        return grounds.reason();
    }

    /**
     * Takes why something was replaced from what was read: evidence where it is there, else the reason alone.
     *
     * @param read members of which {@code reason} is required and {@code evidence} may be absent
     * @return the same
     * @throws dev.footing.api.problem.InvalidValueException where they say nothing
     */
    public static Grounds grounds(ReadMembers read) {
        Objects.requireNonNull(read, "read");
        String reason = read.text("reason");
        return read.find("evidence", Evidence.class)
                .map(evidence -> new Grounds(reason, evidence))
                .orElseGet(() -> Grounds.of(reason));
    }

    /**
     * Names a number of a strategy among the entries of a policy.
     *
     * @param strategy the strategy
     * @param path the name of its number
     * @return a path that no entry of a policy has
     */
    public static String pathOf(StrategyId strategy, String path) {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(path, "path");
        return "strategyOverrides:" + strategy + ":" + path;
    }
}
