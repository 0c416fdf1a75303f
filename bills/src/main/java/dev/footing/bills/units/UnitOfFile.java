package dev.footing.bills.units;

import dev.footing.bills.focus.Charge;
import dev.footing.bills.focus.ChargeKind;
import dev.footing.bills.focus.FocusColumn;
import dev.footing.bills.focus.FocusRow;

/** What one file has of a unit. It is mutable and is used by one thread. */
final class UnitOfFile {
    private final String file;
    private final int order;
    private long rows;
    private long usage;
    private long nameless;
    private long reach = Long.MIN_VALUE;

    UnitOfFile(String file, int order) {
        this.file = file;
        this.order = order;
    }

    void add(Charge charge, FocusRow row) {
        rows++;
        reach = Math.max(reach, charge.isLong() ? charge.start() : charge.end());
        if (charge.kind() == ChargeKind.USAGE) {
            usage++;
            nameless += row.has(FocusColumn.RESOURCE) ? 0 : 1;
        }
    }

    String file() {
        return file;
    }

    /** Whether keys prove little, as most usage names no resource. */
    boolean mostlyNameless() {
        return nameless * 2 > usage;
    }

    /** Whether this counts where it and another one are the same: reaches further, has more rows, or came later. */
    boolean better(UnitOfFile other) {
        if (reach != other.reach) {
            return reach > other.reach;
        }
        return rows != other.rows ? rows > other.rows : order > other.order;
    }
}
