package dev.footing.formats.portfolio;

import com.google.common.collect.ImmutableList;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Direction;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A startup as it was known when it decided, and what became of it: a document of {@code footing/outcome/1}, which is a
 * profile with a member {@code actual}.
 *
 * @param startup the startup, as it was known then
 * @param strategy the strategy that turned out right; empty where directions say it
 * @param directions the directions that turned out right: {@code stay}, a sourcing, or {@code off:} and a strategy for
 *     any but that one
 * @param month the month for which the figures below were observed, counted as the startup counts
 * @param cash the cash at the end of that month, in the currency of the startup
 * @param infrastructureShare the share of engineering that went into infrastructure
 * @param raised whether the round that was planned came about
 */
public record ActualOutcome(
        Startup startup,
        Optional<StrategyId> strategy,
        ImmutableList<String> directions,
        OptionalInt month,
        OptionalDouble cash,
        OptionalDouble infrastructureShare,
        Optional<Boolean> raised) {
    /** The beginning of a direction that rules one strategy out. */
    static final String OFF = "off:";

    /** {@return the strategy that the startup was on when it decided} */
    public Optional<StrategyId> current() {
        return startup.current().flatMap(CurrentPlatform::strategy).map(StrategyId::of);
    }

    /** {@return whether it says which advice turned out right} */
    public boolean judges() {
        return strategy.isPresent() || !directions.isEmpty();
    }

    /**
     * Says whether a strategy goes where it turned out right to go.
     *
     * @param id the strategy
     * @param sourcing its sourcing
     * @return whether it is the strategy, or one of a direction
     */
    public boolean holds(StrategyId id, Sourcing sourcing) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sourcing, "sourcing");
        boolean stays = current().equals(Optional.of(id));
        return strategy.equals(Optional.of(id))
                || directions.stream()
                        .anyMatch(direction -> direction.startsWith(OFF)
                                ? !direction.substring(OFF.length()).equals(id.value())
                                : direction.equals(sourcing.id()) || (stays && direction.equals(Direction.STAY.id())));
    }

    /**
     * {@return the strategy that the startup went on with, of which figures can be compared; empty where nobody says}
     */
    public Optional<StrategyId> taken() {
        return strategy.or(
                () -> directions.equals(ImmutableList.of(Direction.STAY.id())) ? current() : Optional.empty());
    }
}
