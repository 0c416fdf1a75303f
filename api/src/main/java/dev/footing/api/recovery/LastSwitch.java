package dev.footing.api.recovery;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Encoding.Encodable;
import dev.footing.api.strategy.StrategyId;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Until when switching to the best other strategy helps. Only what was looked at is known: the months of the table.
 *
 * @param strategy the strategy that is switched to
 * @param table month by month, from now on
 */
public record LastSwitch(StrategyId strategy, ImmutableList<SwitchMonth> table) implements Encodable {
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
    public void encodeTo(Encoding encoding, String path) {
        encoding.put(path + ".strategy", strategy.value()).put(path + ".table", table);
    }
}
