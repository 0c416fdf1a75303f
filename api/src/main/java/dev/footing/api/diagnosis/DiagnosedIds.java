package dev.footing.api.diagnosis;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.startup.RedFlag;
import java.util.Objects;

/**
 * What was found, in ids alone: enough to choose what to do about it.
 *
 * @param stage the stage of the spiral
 * @param redFlags the warning signs that are raised
 * @param traps the traps that are raised
 */
public record DiagnosedIds(SpiralStage stage, ImmutableSortedSet<RedFlag> redFlags, ImmutableSortedSet<Trap> traps) {
    /**
     * Refuses null.
     *
     * @param stage the stage of the spiral
     * @param redFlags the warning signs that are raised
     * @param traps the traps that are raised
     */
    public DiagnosedIds {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(redFlags, "redFlags");
        Objects.requireNonNull(traps, "traps");
    }

    /** {@return whether nothing was found} */
    public boolean healthy() {
        return stage == SpiralStage.NONE && redFlags.isEmpty() && traps.isEmpty();
    }
}
