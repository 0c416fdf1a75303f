package dev.footing.api.record;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.description.Description;
import dev.footing.api.description.ReadMembers;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.RedFlag;
import java.util.Objects;

/**
 * The warning signs of a startup when a result was made: how far the spiral had gone, and which signs were raised. It
 * holds no facts behind them; a check compares it with the diagnosis of the day.
 *
 * @param stage how far the spiral had gone
 * @param raised the signs that were raised; all others were clear or unknown
 */
public record RecordedDiagnosis(SpiralStage stage, ImmutableSortedSet<RedFlag> raised) {
    private static final Description<RecordedDiagnosis> SPIRAL = Description.of(RecordedDiagnosis.class)
            .add("stage", SpiralStage.class, "how far it had gone", RecordedDiagnosis::stage)
            .build();

    /** What its members are, in documents and in hashes: those of the diagnosis of a result. */
    public static final Description<RecordedDiagnosis> DESCRIPTION = Description.of(RecordedDiagnosis.class)
            .add("spiral", SPIRAL, "how far the spiral had gone", diagnosis -> diagnosis)
            .list("redFlags", Sign.DESCRIPTION, "the warning signs that were raised", RecordedDiagnosis::signs)
            .readBy(RecordedDiagnosis::of)
            .build();

    /**
     * Refuses null.
     *
     * @param stage how far the spiral had gone
     * @param raised the signs that were raised
     */
    public RecordedDiagnosis {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(raised, "raised");
    }

    /**
     * A warning sign as a result states it.
     *
     * @param flag the sign
     * @param state whether it was raised
     */
    private record Sign(RedFlag flag, FlagState state) {
        private static final Description<Sign> DESCRIPTION = Description.of(Sign.class)
                .add("id", RedFlag.class, "the warning sign", Sign::flag)
                .add("state", FlagState.class, "whether it was raised", Sign::state)
                .readBy(read -> new Sign(read.get("id", RedFlag.class), read.get("state", FlagState.class)))
                .build();
    }

    private Iterable<Sign> signs() {
        return raised.stream().map(flag -> new Sign(flag, FlagState.RAISED)).toList();
    }

    private static RecordedDiagnosis of(ReadMembers read) {
        return new RecordedDiagnosis(
                read.get("spiral", ReadMembers.class).get("stage", SpiralStage.class),
                read.list("redFlags", Sign.class).stream()
                        .filter(sign -> sign.state() == FlagState.RAISED)
                        .map(Sign::flag)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(RedFlag::compareTo)));
    }
}
