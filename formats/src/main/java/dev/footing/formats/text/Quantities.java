package dev.footing.formats.text;

import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Inputs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;

/** Values of inputs as readers write them: amounts in their currency, growth in percent, factors without a unit. */
public final class Quantities {
    private static final double SMALL = 100;

    private Quantities() {}

    /**
     * Says a value of an input, or of a number of the policy.
     *
     * @param id the id of the input or number
     * @param value a finite value
     * @param unit what it counts
     * @param currency the currency of amounts
     * @return the value with its unit
     */
    public static String of(String id, double value, Unit unit, CurrencyUnit currency) {
        return switch (unit) {
            case MONEY -> money(value, currency);
            case MONEY_PER_MONTH -> money(value, currency) + " a month";
            case MONEY_PER_USER_MONTH -> money(value, currency) + " a user and month";
            case RATIO -> Words.number(value);
            case PER_MONTH ->
                id.equals(Inputs.RELEASES_PER_MONTH.id())
                        ? Words.number(value, unit)
                        : Words.finePercent(value) + " a month";
            default -> Words.number(value, unit);
        };
    }

    /** Two values with a word between them and their unit once. */
    static String span(String first, String word, String second) {
        int blank = first.indexOf(' ');
        boolean same = blank > 0 && second.endsWith(first.substring(blank));
        return (same ? first.substring(0, blank) : first) + " " + word + " " + second;
    }

    /** An amount, with cents where it is small and has some. */
    private static String money(double value, CurrencyUnit currency) {
        boolean whole = Math.abs(value) >= SMALL || Math.rint(value) == value;
        if (whole) {
            return Words.money(Amounts.toMoney(value, currency));
        }
        BigDecimal cents = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
        String unit = currency.equals(CurrencyUnit.USD) ? "$" : currency.getCode() + " ";
        return (cents.signum() < 0 ? "-" : "") + unit + cents.abs().toPlainString();
    }
}
