package dev.footing.api.diagnosis;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.RedFlag;
import org.immutables.value.Value;

/**
 * What is known of a red flag: what was reported, what the startup's figures say, and which of the two stands. A
 * missing answer is unknown; it neither raises a flag nor clears it.
 */
@Value.Immutable
public abstract class RedFlagFinding {
    /** What its members are, in documents and in hashes. */
    public static final Description<RedFlagFinding> DESCRIPTION = Description.of(RedFlagFinding.class)
            .add("id", RedFlag.class, "the warning sign", RedFlagFinding::flag)
            .add("category", RedFlag.Category.class, "what it is about", RedFlagFinding::category)
            .add("severity", Severity.class, "how grave it is", RedFlagFinding::severity)
            .add("state", FlagState.class, "whether it is raised", RedFlagFinding::state)
            .add("reported", FlagState.class, "what the startup says", RedFlagFinding::reported)
            .add("measured", FlagState.class, "what the figures say", RedFlagFinding::measured)
            .yesNo("disagrees", "whether the two differ", RedFlagFinding::disagrees)
            .add(
                    "measuredFrom",
                    ValueType.list(ValueType.words(Inputs.ids())),
                    "the inputs that measure it",
                    RedFlagFinding::measuredFrom)
            .add("evidence", Explanation.LIST, "the facts behind the state", RedFlagFinding::evidence)
            .add("remedy", Remedy.TYPE, "what mends it", RedFlagFinding::remedy)
            .build();

    RedFlagFinding() {}

    /** {@return the flag} */
    public abstract RedFlag flag();

    /** {@return how much it matters} */
    public abstract Severity severity();

    /** {@return what was reported of it} */
    public abstract FlagState reported();

    /** {@return what the figures say of it; unknown where they do not suffice} */
    public abstract FlagState measured();

    /**
     * {@return the ids of the inputs that it can be measured from, in the order in which they are read; none where it
     * can only be reported}
     */
    public abstract ImmutableList<String> measuredFrom();

    /** {@return the figures behind it, what is missing, and a disagreement where there is one} */
    public abstract ImmutableList<Explanation> evidence();

    /** {@return what to do about it} */
    public abstract Remedy remedy();

    /** {@return what stands: what was measured, else what was reported, else unknown} */
    public FlagState state() {
        return measured() == FlagState.UNKNOWN ? reported() : measured();
    }

    /** {@return where the flag shows} */
    public RedFlag.Category category() {
        return flag().category();
    }

    /** {@return whether it was reported one way and measured the other} */
    public boolean disagrees() {
        return reported() != FlagState.UNKNOWN && measured() != FlagState.UNKNOWN && reported() != measured();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RedFlagFinding}; all but measuredFrom and evidence is required. */
    public static final class Builder extends ImmutableRedFlagFinding.Builder {
        Builder() {}
    }
}
