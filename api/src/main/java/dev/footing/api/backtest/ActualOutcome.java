package dev.footing.api.backtest;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Direction;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A startup as it was known when it decided, and what became of it: a document of {@code footing/outcome/1}, which is a
 * profile with a member {@code actual}. It says nothing of why something came about.
 *
 * <pre>{@code
 * ActualOutcome outcome = ActualOutcome.builder()
 *     .startup(asOfTheDecision)
 *     .addDirections("managed")
 *     .raised(true)
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class ActualOutcome {
    /** The beginning of a direction that rules one strategy out. */
    public static final String OFF = "off:";

    /** Which months can be observed. */
    public static final Range MONTH = Range.of(1, 120, Unit.MONTHS);

    /** Which amounts of cash can be observed. */
    public static final Range CASH = Range.of(-1e15, 1e15, Unit.MONEY);

    ActualOutcome() {}

    /** {@return the startup, as it was known then} */
    public abstract Startup startup();

    /** {@return the strategy that turned out right; absent where directions say it} */
    public abstract Optional<StrategyId> strategy();

    /**
     * {@return the directions that turned out right: {@code stay}, a sourcing, or {@code off:} and a strategy for any
     * but that one}
     */
    public abstract ImmutableList<String> directions();

    /** {@return the month for which cash and users were observed, counted from the decision; 1 to 120} */
    public abstract OptionalInt month();

    /** {@return the cash at the end of that month, in the currency of the startup} */
    public abstract OptionalDouble cash();

    /** {@return active users at the end of that month} */
    public abstract OptionalDouble users();

    /** {@return the share of engineering that went into infrastructure up to the horizon, 0 to 1} */
    public abstract OptionalDouble infrastructureShare();

    /** {@return whether the round that was planned came about; absent where nobody knows} */
    public abstract Optional<Boolean> raised();

    /** {@return the strategy that the startup was on when it decided} */
    public Optional<StrategyId> current() {
        return startup().current().flatMap(CurrentPlatform::strategy).map(StrategyId::of);
    }

    /** {@return whether it says which advice turned out right} */
    public boolean judges() {
        return strategy().isPresent() || !directions().isEmpty();
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
        return strategy().equals(Optional.of(id))
                || directions().stream()
                        .anyMatch(direction -> direction.startsWith(OFF)
                                ? !direction.substring(OFF.length()).equals(id.value())
                                : direction.equals(sourcing.id()) || (stays && direction.equals(Direction.STAY.id())));
    }

    /**
     * {@return the strategy that the startup went on with, of which figures can be compared; empty where nobody says}
     */
    public Optional<StrategyId> taken() {
        return strategy()
                .or(() -> directions().equals(ImmutableList.of(Direction.STAY.id())) ? current() : Optional.empty());
    }

    @Value.Check
    void check() {
        month().ifPresent(month -> MONTH.check("month", month));
        cash().ifPresent(cash -> CASH.check("cash", cash));
        users().ifPresent(users -> Users.RANGE.check("users", users));
        infrastructureShare().ifPresent(share -> Share.RANGE.check("infrastructureShare", share));
        directions().forEach(direction -> {
            boolean off = direction.startsWith(OFF);
            if (off) {
                StrategyId.of(direction.substring(OFF.length()));
            }
            InvalidValueException.throwIf(
                    !off && !Identified.ids(Direction.class).contains(direction),
                    "directions",
                    '"' + direction + '"',
                    "must be a direction",
                    "Use one of " + Identified.ids(Direction.class) + ", or off: and the id of a strategy.");
        });
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ActualOutcome}; only the startup is required. */
    public static final class Builder extends ImmutableActualOutcome.Builder {
        Builder() {}
    }
}
