package dev.footing.api.verdict;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Share;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What follows from the figures. Only {@link Kind#RECOMMEND} recommends; the other kinds say what stands against a
 * recommendation, and a no never looks like a cannot tell. Every kind says how to leave it in {@link #nextQuestions()}
 * or {@link #revisitIf()}.
 */
@Value.Immutable
public abstract class Verdict {
    Verdict() {}

    /** What kind of answer it is, in the order in which the rules are tried. */
    public enum Kind implements Identified {
        /** No strategy lasts, ruled out or not. */
        NO_FEASIBLE_OPTION,
        /** Some strategies last, and each of those is ruled out. */
        VETOED,
        /** Answers that are missing decide the sourcing, and are worth asking for first. */
        INSUFFICIENT_EVIDENCE,
        /** Two sourcings are too near to each other to call. */
        CLOSE_CALL,
        /** One strategy is to be taken. */
        RECOMMEND
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

    /** {@return the share of trials in which the strategy is ahead of its rival; absent without a simulation} */
    public abstract Optional<Share> confidence();

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

    /** {@return the strategy to take; empty unless the kind is {@link Kind#RECOMMEND}} */
    public Optional<StrategyId> recommended() {
        return kind() == Kind.RECOMMEND ? strategy() : Optional.empty();
    }

    /**
     * Adds the verdict to a canonical text; its sentences follow from figures that are there already.
     *
     * @param encoding the text
     */
    public void encodeTo(Encoding encoding) {
        encoding.put("kind", kind())
                .put("strategy", strategy().map(StrategyId::value))
                .put("reason", reason())
                .put("rival", rival().map(StrategyId::value))
                .put("margin", margin())
                .put("marginError", marginError())
                .put("confidence", confidence())
                .put("evpi", evpi());
    }

    @Value.Check
    void check() {
        if (kind() == Kind.RECOMMEND && (strategy().isEmpty() || reason().isEmpty())) {
            throw new InvalidValueException(
                    "verdict", "recommend without a strategy", "must say what and why", "Give strategy and reason.");
        }
        if (because().isEmpty() || (nextQuestions().isEmpty() && revisitIf().isEmpty())) {
            throw new InvalidValueException(
                    "verdict",
                    kind().id(),
                    "must say why, and how to leave it",
                    "Give because, and nextQuestions or revisitIf.");
        }
        checkSimulated();
    }

    private void checkSimulated() {
        if ((confidence().isPresent() || marginError().isPresent()) && margin().isEmpty()) {
            throw new InvalidValueException(
                    "margin",
                    "absent",
                    "must be there where its error or a confidence is",
                    "Give the margin over the rival, or none of the three.");
        }
        marginError().ifPresent(error -> {
            if (error.isNegative() || !error.isSameCurrency(margin().orElse(error))) {
                throw new InvalidValueException(
                        "marginError",
                        error.toString(),
                        "must not be negative, and in the currency of the margin",
                        "Give how far the margin spreads, either way.");
            }
        });
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
