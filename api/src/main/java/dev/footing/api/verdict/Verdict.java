package dev.footing.api.verdict;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Share;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What follows from the figures. {@link Kind#RECOMMEND} recommends, and so does {@link Kind#CONDITIONAL}, with the
 * other branch in {@link #condition()}; the other kinds say what stands against a recommendation, and a no never looks
 * like a cannot tell. Every kind says how to leave it in {@link #nextQuestions()} or {@link #revisitIf()}.
 */
@Value.Immutable
public abstract class Verdict {
    private static final Description<Verdict> MARGIN = Description.of(Verdict.class)
            .amount("amount", "difference of the objectives", Verdict::margin)
            .add(
                    "unit",
                    ValueType.of(Scalar.Kind.CURRENCY_CODE),
                    "its currency",
                    verdict -> verdict.margin().map(Money::getCurrencyUnit))
            .maybe("error", ValueType.amountNotNegative(), "its standard error", Verdict::marginError)
            .build();

    private static final Description<Verdict> COMPACT_MARGIN = Description.of(Verdict.class)
            .amount("amount", "difference of the objectives", Verdict::margin)
            .maybe("error", ValueType.amountNotNegative(), "its standard error", Verdict::marginError)
            .build();

    /** What its members are; its sentences follow from figures that are hashed already. */
    public static final Description<Verdict> DESCRIPTION = Description.of(Verdict.class)
            .add("kind", Kind.class, "what kind of answer it is", Verdict::kind)
            .maybe("strategy", ValueType.text(), "the strategy that is ahead", Verdict::strategy)
            .maybe("sourcing", Sourcing.class, "its sourcing", Verdict::sourcing)
            .maybe("reason", Reason.class, "why it is ahead", Verdict::reason)
            .maybe("rival", ValueType.text(), "the best feasible strategy of another sourcing", Verdict::rival)
            .maybe("confidence", ValueType.share(), "how sure it is", Verdict::confidence)
            .maybe("margin", MARGIN, "how far it is ahead", Verdict::withMargin)
            .maybe("condition", VerdictCondition.DESCRIPTION, "what to take unless", Verdict::condition)
            .maybe("chances", Chances.DESCRIPTION, "how likely each is the best", Verdict::chances)
            .maybe("evpi", ValueType.amount(), "what the missing answers on expertise are worth", Verdict::evpi)
            .add("because", Explanation.LIST, "what speaks for it", Verdict::because)
            .add("against", Explanation.LIST, "what speaks against it", Verdict::against)
            .add("warnings", Explanation.LIST, "rules that the current strategy breaks", Verdict::warnings)
            .add("nextQuestions", Explanation.LIST, "what to find out or settle next", Verdict::nextQuestions)
            .add("revisitIf", Explanation.LIST, "what would change it", Verdict::revisitIf)
            .hashed("kind", "strategy", "reason", "rival")
            .hashedAs("margin", Verdict::margin)
            .hashedAs("marginError", Verdict::marginError)
            .hashed("confidence", "evpi", "condition", "chances")
            .build();

    /** What documents with many results say of each verdict. */
    public static final Description<Verdict> COMPACT = Description.of(Verdict.class)
            .add("kind", Kind.class, "what kind of answer it is", Verdict::kind)
            .maybe("strategy", ValueType.text(), "the strategy that is ahead", Verdict::strategy)
            .maybe("recommended", ValueType.text(), "the strategy to take", Verdict::recommended)
            .maybe("rival", ValueType.text(), "the best feasible strategy of another sourcing", Verdict::rival)
            .maybe("confidence", ValueType.share(), "how sure it is", Verdict::confidence)
            .maybe("margin", COMPACT_MARGIN, "how far it is ahead", Verdict::withMargin)
            .maybe("condition", VerdictCondition.DESCRIPTION, "what to take unless", Verdict::condition)
            .maybe("chances", Chances.DESCRIPTION, "how likely each is the best", Verdict::chances)
            .build();

    /** A verdict, as results have it. */
    public static final ValueType TYPE = new ValueType.Named("verdict", ValueType.parts(DESCRIPTION));

    /** A verdict without its sentences. */
    public static final ValueType COMPACT_TYPE = new ValueType.Named("compactVerdict", ValueType.parts(COMPACT));

    Verdict() {}

    /** What kind of answer it is, in the order in which the rules are tried. */
    public enum Kind implements Identified {
        /** No strategy lasts, ruled out or not. */
        NO_FEASIBLE_OPTION,
        /** Some strategies last, and each of those is ruled out. */
        VETOED,
        /** Answers that are missing decide the sourcing, and are worth asking for first. */
        INSUFFICIENT_EVIDENCE,
        /** One strategy is to be taken, unless the startup has expertise that it did not say it has. */
        CONDITIONAL,
        /** Two sourcings are too near to each other to call. */
        CLOSE_CALL,
        /** One strategy is to be taken. */
        RECOMMEND;

        /** {@return whether it says which strategy to take} */
        public boolean recommends() {
            return this == RECOMMEND || this == CONDITIONAL;
        }
    }

    /** Why a recommendation is not simply the best one. */
    public enum Reason implements Identified {
        /** It has the highest objective. */
        BEST,
        /** The startup is on it, and no other gains enough to move; it may itself have the highest objective. */
        LEAVE_IT
    }

    /** {@return the kind of answer} */
    public abstract Kind kind();

    /**
     * {@return the strategy that is ahead; of a close call and of missing evidence, the one that is ahead as it stands}
     */
    public abstract Optional<StrategyId> strategy();

    /** {@return the sourcing of that strategy} */
    public abstract Optional<Sourcing> sourcing();

    /** {@return why that strategy is ahead, where one is} */
    public abstract Optional<Reason> reason();

    /** {@return the best feasible strategy of another sourcing, where there is one} */
    public abstract Optional<StrategyId> rival();

    /**
     * {@return by how much the objective of the strategy is above that of its rival; below where staying is left alone}
     */
    public abstract Optional<Money> margin();

    /** {@return the Monte Carlo standard error of the margin, paired trial by trial; absent without a simulation} */
    public abstract Optional<Money> marginError();

    /**
     * {@return how sure it is: the chance of the strategy's direction where the policy goes by direction, and else the
     * share of trials in which the strategy is ahead of its rival; absent without a simulation}
     */
    public abstract Optional<Share> confidence();

    /** {@return the other branch of a conditional verdict; absent of every other kind} */
    public abstract Optional<VerdictCondition> condition();

    /**
     * {@return how likely each strategy and each direction is the best; absent without a simulation, and where the
     * policy compares with the rival alone}
     */
    public abstract Optional<Chances> chances();

    /** {@return what the missing answers on expertise are worth, where answers are missing} */
    public abstract Optional<Money> evpi();

    /** {@return what speaks for it} */
    public abstract ImmutableList<Explanation> because();

    /** {@return what speaks against it} */
    public abstract ImmutableList<Explanation> against();

    /** {@return rules that the strategy the startup is on breaks, which do not rule it out} */
    public abstract ImmutableList<Explanation> warnings();

    /** {@return what to find out or settle next} */
    public abstract ImmutableList<Explanation> nextQuestions();

    /** {@return what would change it} */
    public abstract ImmutableList<Explanation> revisitIf();

    /**
     * {@return the strategy to take; empty unless the kind is {@link Kind#RECOMMEND} or {@link Kind#CONDITIONAL}, of
     * which it is the branch for the answers as they stand}
     */
    public Optional<StrategyId> recommended() {
        return kind().recommends() ? strategy() : Optional.empty();
    }

    /**
     * Adds the verdict to a canonical text; its sentences follow from figures that are there already.
     *
     * @param encoding the text
     */
    public void encodeTo(Encoding encoding) {
        Objects.requireNonNull(encoding, "encoding");
        DESCRIPTION.encodeTo(this, encoding, "");
    }

    private Optional<Verdict> withMargin() {
        return margin().map(any -> this);
    }

    @Value.Check
    void check() {
        InvalidValueException.throwIf(
                kind().recommends() && (strategy().isEmpty() || reason().isEmpty()),
                "verdict",
                kind().id() + " without a strategy",
                "must say what and why",
                "Give strategy and reason.");
        if (because().isEmpty() || (nextQuestions().isEmpty() && revisitIf().isEmpty())) {
            throw new InvalidValueException(
                    "verdict",
                    kind().id(),
                    "must say why, and how to leave it",
                    "Give because, and nextQuestions or revisitIf.");
        }
        checkCondition();
        checkSimulated();
    }

    private void checkCondition() {
        InvalidValueException.throwIf(
                condition().isPresent() != (kind() == Kind.CONDITIONAL),
                "condition",
                condition().isPresent() ? "present in " + kind().id() : "absent",
                "must be there where the verdict is conditional, and nowhere else",
                "Give the other branch, or another kind.");
        condition()
                .ifPresent(condition -> InvalidValueException.throwIf(
                        sourcing().equals(Optional.of(condition.sourcing())),
                        "condition",
                        condition.sourcing().id(),
                        "must lead to another sourcing than the verdict's strategy has",
                        "Leave the condition out where it changes nothing."));
    }

    private void checkSimulated() {
        InvalidValueException.throwIf(
                marginError().isPresent() && margin().isEmpty(),
                "margin",
                "absent",
                "must be there where its error is",
                "Give the margin over the rival, or neither.");
        InvalidValueException.throwIf(
                confidence().isPresent() && margin().isEmpty() && chances().isEmpty(),
                "margin",
                "absent",
                "must be there where a confidence is that no chances explain",
                "Give the margin over the rival, the chances, or no confidence.");
        marginError().ifPresent(error -> {
            InvalidValueException.throwIf(
                    error.isNegative() || !error.isSameCurrency(margin().orElse(error)),
                    "marginError",
                    error.toString(),
                    "must not be negative, and in the currency of the margin",
                    "Give how far the margin spreads, either way.");
        });
    }

    /** {@return the verdict in one line, for logs} */
    @Override
    public String toString() {
        String ahead = strategy().map(strategy -> " " + strategy).orElse("");
        String sure = confidence().map(share -> ", confidence " + share.value()).orElse("");
        return kind().id() + ahead + sure;
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Verdict}; kind, because, and a way to leave it are required. */
    public static final class Builder extends ImmutableVerdict.Builder {
        Builder() {}
    }
}
