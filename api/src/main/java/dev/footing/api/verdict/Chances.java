package dev.footing.api.verdict;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Described;
import dev.footing.api.description.Description;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Share;
import dev.footing.api.strategy.StrategyId;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How likely each strategy is to be the best one, and each direction to be the right one: the share of trials in which
 * a strategy has the highest objective of the feasible ones, averaged over the missing answers on expertise. Costs of
 * ownership differ between companies beyond the ranges of the numbers; that discrepancy, an entry of the policy, is in
 * it. It is not how often a strategy lasts, and not how far it is ahead.
 *
 * <pre>{@code
 * double leaving = 1 - chances.of(Direction.STAY).value();
 * }</pre>
 */
@Value.Immutable
public abstract class Chances implements Described<Chances> {
    private static final double TOLERANCE = 1e-6;

    /** What its members are, in documents and in hashes. */
    public static final Description<Chances> DESCRIPTION = Description.of(Chances.class)
            .list(
                    "strategies",
                    OfStrategy.DESCRIPTION,
                    "how likely each is the best, likeliest first",
                    Chances::strategies)
            .list("directions", OfDirection.DESCRIPTION, "the same by direction, likeliest first", Chances::directions)
            .readBy(read -> builder()
                    .strategies(read.list("strategies", OfStrategy.class))
                    .directions(read.list("directions", OfDirection.class))
                    .build())
            .build();

    Chances() {}

    /**
     * The chance of a strategy.
     *
     * @param strategy the strategy
     * @param chance how likely it is the best one
     */
    public record OfStrategy(StrategyId strategy, Share chance) implements Described<OfStrategy> {
        /** What its members are, in documents and in hashes. */
        public static final Description<OfStrategy> DESCRIPTION = Description.of(OfStrategy.class)
                .text("strategy", "the strategy", OfStrategy::strategy)
                .share("chance", "how likely it is the best one", OfStrategy::chance)
                .readBy(read -> new OfStrategy(StrategyId.of(read.text("strategy")), read.get("chance", Share.class)))
                .build();

        /**
         * Refuses null.
         *
         * @param strategy the strategy
         * @param chance how likely it is the best one
         */
        public OfStrategy {
            Objects.requireNonNull(strategy, "strategy");
            Objects.requireNonNull(chance, "chance");
        }

        @Override
        public Description<OfStrategy> description() {
            return DESCRIPTION;
        }
    }

    /**
     * The chance of a direction.
     *
     * @param direction the direction
     * @param chance how likely the best strategy lies there
     */
    public record OfDirection(Direction direction, Share chance) implements Described<OfDirection> {
        /** What its members are, in documents and in hashes. */
        public static final Description<OfDirection> DESCRIPTION = Description.of(OfDirection.class)
                .add("direction", Direction.class, "staying, or the sourcing of a move", OfDirection::direction)
                .share("chance", "how likely the best strategy lies there", OfDirection::chance)
                .readBy(read ->
                        new OfDirection(read.get("direction", Direction.class), read.get("chance", Share.class)))
                .build();

        /**
         * Refuses null.
         *
         * @param direction the direction
         * @param chance how likely the best strategy lies there
         */
        public OfDirection {
            Objects.requireNonNull(direction, "direction");
            Objects.requireNonNull(chance, "chance");
        }

        @Override
        public Description<OfDirection> description() {
            return DESCRIPTION;
        }
    }

    /** {@return the strategies that are the best in any trial, likeliest first; the chances sum to 1} */
    public abstract ImmutableList<OfStrategy> strategies();

    /** {@return the directions in which any of them lies, likeliest first; the chances sum to 1} */
    public abstract ImmutableList<OfDirection> directions();

    /**
     * Looks up the chance of a strategy.
     *
     * @param strategy the strategy
     * @return its chance; 0 where it is the best in no trial
     */
    public Share of(StrategyId strategy) {
        Objects.requireNonNull(strategy, "strategy");
        return strategies().stream()
                .filter(each -> each.strategy().equals(strategy))
                .map(OfStrategy::chance)
                .findFirst()
                .orElse(Share.of(0));
    }

    /**
     * Looks up the chance of a direction.
     *
     * @param direction the direction
     * @return its chance; 0 where no strategy that lies there is the best in any trial
     */
    public Share of(Direction direction) {
        Objects.requireNonNull(direction, "direction");
        return directions().stream()
                .filter(each -> each.direction() == direction)
                .map(OfDirection::chance)
                .findFirst()
                .orElse(Share.of(0));
    }

    /**
     * Finds the likeliest direction beside one.
     *
     * @param direction the direction that is left out
     * @return the likeliest of the others; empty where there is no other
     */
    public Optional<OfDirection> likeliestBeside(Direction direction) {
        Objects.requireNonNull(direction, "direction");
        return directions().stream()
                .filter(each -> each.direction() != direction)
                .findFirst();
    }

    @Override
    public Description<Chances> description() {
        return DESCRIPTION;
    }

    @Value.Check
    void check() {
        sumsToOne(
                "strategies",
                strategies().stream().mapToDouble(each -> each.chance().value()).sum());
        sumsToOne(
                "directions",
                directions().stream().mapToDouble(each -> each.chance().value()).sum());
    }

    private static void sumsToOne(String field, double sum) {
        InvalidValueException.throwIf(
                !(StrictMath.abs(sum - 1) <= TOLERANCE),
                field,
                Double.toString(sum),
                "must have chances that sum to 1",
                "Give the chance of each that is the best in some trial.");
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Chances}. */
    public static final class Builder extends ImmutableChances.Builder {
        Builder() {}
    }
}
