package dev.footing.bills.focus;

import dev.footing.bills.mapping.Placement;
import java.time.YearMonth;
import org.joda.money.CurrencyUnit;

/**
 * One charge.
 *
 * @param kind what it is for
 * @param start when it begins, in seconds since 1970
 * @param end when it ends, in seconds since 1970; after the start
 * @param billed the month in which its billing period begins
 * @param currency the currency of its costs
 * @param costs its costs
 * @param provider who provides the service; blank where that is not said
 * @param service the service; blank where that is not said
 * @param placement the component to which it belongs
 * @param commitment whether it belongs to a commitment
 * @param unused whether it is what was not used of a commitment
 * @param discount whether it is a discount, where it is a credit
 * @param invoiced whether it is on an invoice
 */
public record Charge(
        ChargeKind kind,
        long start,
        long end,
        YearMonth billed,
        CurrencyUnit currency,
        Costs costs,
        String provider,
        String service,
        Placement placement,
        boolean commitment,
        boolean unused,
        boolean discount,
        boolean invoiced) {
    private static final long MONTH = 31L * 86_400;

    /** {@return whether it takes longer than any month} */
    public boolean isLong() {
        return end - start > MONTH;
    }
}
