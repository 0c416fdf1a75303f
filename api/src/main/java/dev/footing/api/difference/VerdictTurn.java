package dev.footing.api.difference;

import dev.footing.api.description.Description;
import dev.footing.api.record.RecordedVerdict;
import java.util.Objects;

/**
 * A verdict that turned into another one.
 *
 * @param from the verdict without what turned it
 * @param to the verdict with it
 */
public record VerdictTurn(RecordedVerdict from, RecordedVerdict to) {
    /** What its members are, in documents and in hashes. */
    public static final Description<VerdictTurn> DESCRIPTION = Description.of(VerdictTurn.class)
            .add("from", RecordedVerdict.TYPE, "the verdict without it", VerdictTurn::from)
            .add("to", RecordedVerdict.TYPE, "the verdict with it", VerdictTurn::to)
            .build();

    /**
     * Refuses null.
     *
     * @param from the verdict without what turned it
     * @param to the verdict with it
     */
    public VerdictTurn {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /**
     * Tells whether two verdicts are different answers.
     *
     * @param from a verdict
     * @param to another
     * @return whether their kinds or the strategies that are ahead differ
     */
    public static boolean isOne(RecordedVerdict from, RecordedVerdict to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return from.kind() != to.kind() || !from.strategy().equals(to.strategy());
    }
}
