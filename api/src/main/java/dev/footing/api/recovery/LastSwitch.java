package dev.footing.api.recovery;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Described;
import dev.footing.api.description.Description;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import dev.footing.api.strategy.StrategyId;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Until when switching to the best other strategy helps. Only what was looked at is known: the months of the table.
 *
 * @param strategy the strategy that is switched to
 * @param table month by month, from now on
 */
public record LastSwitch(StrategyId strategy, ImmutableList<SwitchMonth> table) implements Described<LastSwitch> {
    /** What its members are, in documents and in hashes. */
    public static final Description<LastSwitch> DESCRIPTION = Description.of(LastSwitch.class)
            .meaning("until when moving to a strategy still helps")
            .text("strategy", "the strategy", LastSwitch::strategy)
            .orNull("month", ValueType.of(Scalar.Kind.WHOLE), "null where it does not help now", LastSwitch::month)
            .documented()
            .list("table", SwitchMonth.DESCRIPTION, "month by month", LastSwitch::table)
            .hashed("strategy", "table")
            .build();

    /**
     * Refuses null.
     *
     * @param strategy the strategy that is switched to
     * @param table month by month, from now on
     */
    public LastSwitch {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(table, "table");
    }

    /** {@return the last month of the table up to which switching helps in every one; empty where it does not now} */
    public OptionalInt month() {
        OptionalInt last = OptionalInt.empty();
        for (SwitchMonth row : table) {
            if (!row.helps()) {
                return last;
            }
            last = OptionalInt.of(row.month());
        }
        return last;
    }

    @Override
    public Description<LastSwitch> description() {
        return DESCRIPTION;
    }
}
