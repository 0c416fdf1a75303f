package dev.footing.api.diagnosis;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.RedFlag;
import org.immutables.value.Value;

/**
 * What is known of a warning sign: what was reported, what the startup's figures say, and which of the two stands. A
 * missing answer is unknown; it neither raises a sign nor clears it.
 */
@Value.Immutable
public abstract class RedFlagFinding {
    RedFlagFinding() {}

    /** {@return the warning sign} */
    public abstract RedFlag flag();

    /** {@return how much it matters} */
    public abstract Severity severity();

    /** {@return what was said of it} */
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

    /** {@return where the sign shows} */
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
