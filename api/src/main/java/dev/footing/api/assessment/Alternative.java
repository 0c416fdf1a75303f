package dev.footing.api.assessment;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.verdict.Verdict;
import org.immutables.value.Value;

/**
 * What the same startup, strategies, policy and luck come to under another calibration. It stands beside an assessment
 * so that a reader sees how much of the answer rests on the parameters of the world; it decides nothing there.
 */
@Value.Immutable
public abstract class Alternative {
    Alternative() {}

    /** {@return the other parameters of the world} */
    public abstract Calibration calibration();

    /** {@return what follows under them} */
    public abstract Verdict verdict();

    /** {@return every proposed strategy, by its rank under them} */
    public abstract ImmutableList<StrategyAssessment> strategies();

    /**
     * Tells whether another verdict says the same: the same kind and the same strategy ahead.
     *
     * @param other the verdict of the assessment
     * @return whether the two agree
     */
    public boolean agreesWith(Verdict other) {
        return verdict().kind() == other.kind() && verdict().strategy().equals(other.strategy());
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Alternative}; calibration and verdict are required. */
    public static final class Builder extends ImmutableAlternative.Builder {
        Builder() {}
    }
}
