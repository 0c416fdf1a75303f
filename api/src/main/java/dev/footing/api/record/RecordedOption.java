package dev.footing.api.record;

import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/** A strategy as a result told it. */
@Value.Immutable
public abstract class RecordedOption {
    private static final Range RANK = Range.of(1, 1e6, Unit.COUNT);

    RecordedOption() {}

    /** {@return its id} */
    public abstract StrategyId id();

    /** {@return its name for readers} */
    public abstract String name();

    /** {@return how it gets its infrastructure} */
    public abstract Sourcing sourcing();

    /** {@return its place; the first is 1} */
    public abstract int rank();

    /** {@return whether nothing ruled it out and cash lasted often enough} */
    public abstract boolean feasible();

    /** {@return the figure that decides: the mean of the simulation where there was one, else that of the plan} */
    public abstract Money objective();

    /** {@return its numbers, where they were told} */
    public abstract Optional<Strategy> strategy();

    @Value.Check
    void check() {
        RANK.check("rank", rank());
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RecordedOption}; all but its numbers is required. */
    public static final class Builder extends ImmutableRecordedOption.Builder {
        Builder() {}
    }
}
