package dev.footing.api.record;

import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/** A strategy as a result states it. */
@Value.Immutable
public abstract class RecordedOption {
    /** What its members are, in documents and in hashes. */
    public static final Description<RecordedOption> DESCRIPTION = Description.of(RecordedOption.class)
            .add("id", ValueType.text(StrategyId::of), "its id", RecordedOption::id)
            .text("name", "its name for readers", RecordedOption::name)
            .add("sourcing", Sourcing.class, "how it gets its infrastructure", RecordedOption::sourcing)
            .add("rank", ValueType.whole(1, Unit.COUNT), "its place; the first is 1", RecordedOption::rank)
            .yesNo("feasible", "whether nothing ruled it out and cash lasted", RecordedOption::feasible)
            .amount("objective", "the figure that decides", RecordedOption::objective)
            .readBy(read -> builder()
                    .id(read.get("id", StrategyId.class))
                    .name(read.get("name", String.class))
                    .sourcing(read.get("sourcing", Sourcing.class))
                    .rank(read.get("rank", Integer.class))
                    .feasible(read.get("feasible", Boolean.class))
                    .objective(read.get("objective", Money.class))
                    .build())
            .build();

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

    /** {@return its numbers, where they are stated} */
    public abstract Optional<Strategy> strategy();

    @Value.Check
    void check() {
        RANK.check("rank", rank());
    }

    /** {@return a builder that starts with everything of this option} */
    public Builder toBuilder() {
        return builder().from(this);
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
