package dev.footing.api.assessment;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.outcome.Objective;
import dev.footing.api.outcome.Probability;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.policy.Calibration;
import dev.footing.api.quantity.Unit;
import dev.footing.api.verdict.Verdict;
import org.immutables.value.Value;

/**
 * What the same startup, strategies, policy and random draws come to under another calibration. It stands beside an
 * assessment so that a reader sees how much of the answer rests on the parameters of the world; it decides nothing
 * there.
 */
@Value.Immutable
public abstract class Alternative {
    private static final Description<StrategyAssessment> STRATEGY = Description.of(StrategyAssessment.class)
            .text("id", "its id", StrategyAssessment::id)
            .add("rank", ValueType.whole(1, Unit.COUNT), "its place; the first is 1", StrategyAssessment::rank)
            .all(StrategyAssessment::objective, Objective.TOTAL)
            .maybe(
                    "lasts",
                    Probability.TYPE,
                    "how often cash lasts",
                    assessed -> assessed.simulation().map(SimulatedOutcome::lasts))
            .maybe(
                    "raiseProbability",
                    ValueType.share(),
                    "mean chance of the round",
                    assessed -> assessed.simulation()
                            .flatMap(outcome -> outcome.round())
                            .map(round -> round.raiseProbability().mean()))
            .maybe(
                    "returnOnInvested",
                    Unit.RATIO,
                    "mean return on the money invested",
                    assessed -> assessed.simulation()
                            .flatMap(outcome -> outcome.round())
                            .flatMap(round -> round.returnOnInvested())
                            .map(gain -> gain.mean()))
            .build();

    /** What its members are, in documents. */
    static final Description<BesideVerdict> DESCRIPTION = Description.of(BesideVerdict.class)
            .add(
                    "calibration",
                    Provenance.CALIBRATION,
                    "the other parameters of the world",
                    beside -> beside.alternative().calibration())
            .yesNo(
                    "agrees",
                    "whether the verdict says the same",
                    beside -> beside.alternative().agreesWith(beside.assessed()))
            .add(
                    "verdict",
                    Verdict.TYPE,
                    "what follows under them",
                    beside -> beside.alternative().verdict())
            .list(
                    "strategies",
                    STRATEGY,
                    "every strategy in brief, by its rank under them",
                    beside -> beside.alternative().strategies())
            .build();

    /** An alternative with the verdict that it stands beside. */
    record BesideVerdict(Alternative alternative, Verdict assessed) {}

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

    /** {@return the answer under this calibration in one line, for logs} */
    @Override
    public String toString() {
        return "Alternative under " + calibration().id() + ": " + verdict();
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
