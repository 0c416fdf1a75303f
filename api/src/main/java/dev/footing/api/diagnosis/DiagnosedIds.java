package dev.footing.api.diagnosis;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.description.Description;
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
    /** What its members are, in documents and in hashes. */
    public static final Description<DiagnosedIds> DESCRIPTION = Description.of(DiagnosedIds.class)
            .add("stage", SpiralStage.class, "the stage of the spiral", DiagnosedIds::stage)
            .list("redFlags", RedFlag.class, "the warning signs that are raised", DiagnosedIds::redFlags)
            .list("traps", Trap.class, "the traps that are raised", DiagnosedIds::traps)
            .build();

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
