package dev.footing.bills.sums;

import dev.footing.bills.mapping.Placement;
import java.time.YearMonth;
import org.joda.money.CurrencyUnit;

/** What is summed together. */
record BillCell(CurrencyUnit currency, YearMonth month, Placement placement, String service) {
    /** Where services beyond those that can be held are summed. */
    static final String OTHERS = "(others)";

    /** What the language would write, without what that costs for each of millions of charges. */
    @Override
    public boolean equals(Object other) {
        return other instanceof BillCell cell
                && service.equals(cell.service)
                && month.equals(cell.month)
                && placement.equals(cell.placement)
                && currency.equals(cell.currency);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * service.hashCode() + month.hashCode())
                + placement.rule().hashCode();
    }

    BillCell folded() {
        return new BillCell(
                currency,
                month,
                new Placement(placement.component(), OTHERS, placement.byCategory(), placement.managed()),
                OTHERS);
    }
}
