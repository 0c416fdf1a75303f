package dev.footing.api.record;

import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.StrategyId;
import java.util.Objects;
import java.util.Optional;

/**
 * A value that can be measured again, and the threshold at which a decision is to be looked at again. From which side
 * the threshold is reached follows from the value when the decision was made.
 *
 * @param measure what is measured: the id of an input such as {@code /team/engineers}, or of a {@link Gauge}
 * @param unit what it counts; {@link Unit#MONEY} is in the startup's currency
 * @param recorded its value when the decision was made
 * @param threshold the value from which on the decision is open again; another one than the recorded
 * @param effect what is to be expected there
 * @param strategy the strategy that the effect speaks of, where it speaks of one
 */
public record Trigger(
        String measure, Unit unit, double recorded, double threshold, Effect effect, Optional<StrategyId> strategy) {
    /** What its members are, in documents and in hashes. */
    public static final Description<Trigger> DESCRIPTION = Description.of(Trigger.class)
            .text("measure", "what is watched", Trigger::measure)
            .add("unit", Unit.class, "what it counts", Trigger::unit)
            .add("direction", Direction.class, "which way it would have to move", Trigger::direction)
            .derived()
            .add("recorded", Unit.NONE, "its value when the decision was made", Trigger::recorded)
            .add("threshold", Unit.NONE, "from where on the decision is open again", Trigger::threshold)
            .add("effect", Effect.class, "what follows there", Trigger::effect)
            .maybe("strategy", ValueType.text(StrategyId::of), "the strategy that it is about", Trigger::strategy)
            .readBy(read -> new Trigger(
                    read.get("measure", String.class),
                    read.get("unit", Unit.class),
                    read.get("recorded", Double.class),
                    read.get("threshold", Double.class),
                    read.get("effect", Effect.class),
                    read.find("strategy", StrategyId.class)))
            .build();

    /** What is to be expected beyond a threshold. */
    public enum Effect implements Identified {
        /** The strategy wins in place of the one that is ahead. */
        WINS,
        /** Two sourcings are too near to each other to call. */
        TOO_CLOSE,
        /** The gap is wide enough to call. */
        CALLED,
        /** The strategy is no longer feasible. */
        INFEASIBLE,
        /** A rule bars the strategy. */
        RULED_OUT,
        /** The rule that bars the strategy no longer does. */
        ALLOWED,
        /** Cash lasts with the strategy. */
        LASTS,
        /** Missing answers have to be asked for first. */
        ANSWERS_NEEDED,
        /** Missing answers no longer hold a verdict up. */
        ANSWERS_IDLE,
        /** Nothing can be recommended any more. */
        NOTHING_LEFT;

        /** {@return whether it is said of one strategy, which a trigger then names} */
        public boolean ofStrategy() {
            return switch (this) {
                case WINS, INFEASIBLE, RULED_OUT, ALLOWED, LASTS -> true;
                case TOO_CLOSE, CALLED, ANSWERS_NEEDED, ANSWERS_IDLE, NOTHING_LEFT -> false;
            };
        }
    }

    /** From which side a threshold is reached. */
    public enum Direction implements Identified {
        /** The value rises to it. */
        RISES,
        /** The value falls to it. */
        FALLS
    }

    /**
     * Refuses null, what is no number, a measure that nothing can measure, a threshold that is reached already, and an
     * effect on no strategy.
     *
     * @param measure what is measured
     * @param unit what it counts
     * @param recorded its value when the decision was made
     * @param threshold the value from which on the decision is open again
     * @param effect what is to be expected there
     * @param strategy the strategy that the effect speaks of
     */
    public Trigger {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(unit, "unit");
        recorded = Range.FINITE.check("recorded", recorded);
        threshold = Range.FINITE.check("threshold", threshold);
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(strategy, "strategy");
        InvalidValueException.throwIf(
                recorded == threshold,
                "threshold",
                Double.toString(threshold),
                "must be another value than the recorded one",
                "Leave out what is at its threshold already.");
        boolean gauge = Identified.ids(Gauge.class).contains(measure);
        if (!gauge && Inputs.find(measure).isEmpty()) {
            throw KnownNames.of(Identified.ids(Gauge.class))
                    .refusal("measure", measure, "must be the id of an input or of a gauge");
        }
        InvalidValueException.throwIf(
                effect.ofStrategy() && strategy.isEmpty(),
                "strategy",
                "none",
                "must be named where the effect is " + effect.id(),
                "Name the strategy that it speaks of.");
    }

    /** {@return from which side the threshold is reached} */
    public Direction direction() {
        return threshold > recorded ? Direction.RISES : Direction.FALLS;
    }

    /**
     * Tells how far a value has come.
     *
     * @param now the value as it is now
     * @return the share of the way from the recorded value to the threshold: 0 where nothing moved, 1 at the threshold,
     *     more beyond it, negative where it moved away
     */
    public double wayTo(double now) {
        double share = (now / 2 - recorded / 2) / (threshold / 2 - recorded / 2);
        return StrictMath.max(-Double.MAX_VALUE, StrictMath.min(Double.MAX_VALUE, share)) + 0.0;
    }

    /**
     * Tells whether a value has reached the threshold or lies beyond it. On the threshold counts as reached.
     *
     * @param now the value as it is now
     * @return whether the decision is open again
     */
    public boolean reachedBy(double now) {
        return direction() == Direction.RISES ? now >= threshold : now <= threshold;
    }
}
