package dev.footing.api.record;

import dev.footing.api.description.Description;
import dev.footing.api.description.ReadMembers;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Share;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Chances;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.VerdictCondition;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What a verdict said, without its sentences. What was written down before verdicts had conditions and chances has
 * neither, and its hash stays what it was.
 */
@Value.Immutable
public abstract class RecordedVerdict {
    private static final Description<RecordedVerdict> MARGIN = Description.of(RecordedVerdict.class)
            .amount("amount", "difference of the objectives", RecordedVerdict::margin)
            .add(
                    "unit",
                    ValueType.of(Scalar.Kind.CURRENCY),
                    "its currency",
                    verdict -> verdict.margin().map(Money::getCurrencyUnit))
            .derived()
            .build();

    /** What its members are, in documents and in hashes. */
    public static final Description<RecordedVerdict> DESCRIPTION = Description.of(RecordedVerdict.class)
            .add("kind", Verdict.Kind.class, "what kind of answer it was", RecordedVerdict::kind)
            .maybe("strategy", ValueType.text(StrategyId::of), "the strategy that was ahead", RecordedVerdict::strategy)
            .maybe("rival", ValueType.text(StrategyId::of), "the best of another sourcing", RecordedVerdict::rival)
            .maybe("confidence", ValueType.share(), "how sure it was", RecordedVerdict::confidence)
            .maybe(
                    "margin",
                    MARGIN,
                    "how far it was ahead",
                    verdict -> verdict.margin().map(any -> verdict))
            .maybe("condition", VerdictCondition.DESCRIPTION, "what to take unless", RecordedVerdict::condition)
            .maybe("chances", Chances.DESCRIPTION, "how likely each was the best", RecordedVerdict::chances)
            .readBy(read -> builder()
                    .kind(read.get("kind", Verdict.Kind.class))
                    .strategy(read.find("strategy", StrategyId.class))
                    .rival(read.find("rival", StrategyId.class))
                    .margin(read.find("margin", ReadMembers.class).map(margin -> margin.get("amount", Money.class)))
                    .confidence(read.find("confidence", Share.class))
                    .condition(read.find("condition", VerdictCondition.class))
                    .chances(read.find("chances", Chances.class))
                    .build())
            .build();

    /** A verdict without sentences and errors. */
    public static final ValueType TYPE = new ValueType.Named("recordedVerdict", ValueType.parts(DESCRIPTION));

    RecordedVerdict() {}

    /** {@return the kind of answer} */
    public abstract Verdict.Kind kind();

    /** {@return the strategy that was ahead} */
    public abstract Optional<StrategyId> strategy();

    /** {@return the best one of another sourcing} */
    public abstract Optional<StrategyId> rival();

    /** {@return by how much it was ahead of the rival} */
    public abstract Optional<Money> margin();

    /** {@return how sure the verdict was: the chance of its direction, or the share of trials ahead of the rival} */
    public abstract Optional<Share> confidence();

    /** {@return the other branch; absent of every kind but {@link Verdict.Kind#CONDITIONAL}} */
    public abstract Optional<VerdictCondition> condition();

    /** {@return how likely each strategy and each direction was the best, where the verdict said so} */
    public abstract Optional<Chances> chances();

    /** {@return the strategy that was recommended; empty unless the kind is a recommendation} */
    public Optional<StrategyId> recommended() {
        return kind().recommends() ? strategy() : Optional.empty();
    }

    @Value.Check
    void check() {
        InvalidValueException.throwIf(
                condition().isPresent() != (kind() == Verdict.Kind.CONDITIONAL),
                "condition",
                condition().isPresent() ? "present in " + kind().id() : "absent",
                "must be there where the verdict is conditional, and nowhere else",
                "Give the other branch, or another kind.");
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RecordedVerdict}; only the kind is required. */
    public static final class Builder extends ImmutableRecordedVerdict.Builder {
        Builder() {}
    }
}
