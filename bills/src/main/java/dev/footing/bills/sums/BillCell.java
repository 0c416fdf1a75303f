package dev.footing.bills.sums;

import dev.footing.bills.mapping.Placement;
import java.time.YearMonth;
import org.joda.money.CurrencyUnit;

/** What is summed together. */
record BillCell(CurrencyUnit currency, YearMonth month, Placement placement, String service) {
    /** Where services beyond those that can be held are summed. */
    static final String OTHERS = "(others)";

    BillCell folded() {
        return new BillCell(
                currency,
                month,
                new Placement(placement.component(), OTHERS, placement.byCategory(), placement.managed()),
                OTHERS);
    }
}
