package dev.footing.bills.units;

import dev.footing.bills.focus.Charge;
import dev.footing.bills.focus.FocusColumn;
import dev.footing.bills.focus.FocusRow;
import java.time.YearMonth;

/**
 * What a provider bills one account for in one period: what one file has whole or another one in its place.
 *
 * @param provider who provides
 * @param account who is billed; it is never shown
 * @param period the month in which the billing period begins
 */
public record BillUnit(String provider, String account, YearMonth period) {
    /**
     * The unit to which a row belongs.
     *
     * @param charge the charge
     * @param row the row that it is
     * @return the unit
     */
    public static BillUnit of(Charge charge, FocusRow row) {
        return new BillUnit(charge.provider(), row.text(FocusColumn.ACCOUNT), charge.billed());
    }

    /** What is shown of it. */
    String shown() {
        return (provider.isEmpty() ? "" : provider + " ") + period;
    }

    @Override
    public String toString() {
        return shown();
    }
}
