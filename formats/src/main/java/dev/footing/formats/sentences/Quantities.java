package dev.footing.formats.sentences;

import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Inputs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Values of inputs as readers write them: amounts in their currency, growth in percent, factors without a unit. */
public final class Quantities {
    private static final double SMALL = 100;
    private static final int CENTS = 2;

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
        return unit.money() ? price(value, unit, currency, 0) : figure(id, value, unit, 0);
    }

    /** An amount with what it is paid for, and with at least so many digits behind the point. */
    static String price(double value, Unit unit, CurrencyUnit currency, int decimals) {
        String amount = decimals == 0
                ? money(value, currency)
                : Words.money(BigMoney.of(currency, value), Math.max(CENTS, decimals));
        return switch (unit) {
            case MONEY_PER_MONTH -> amount + " a month";
            case MONEY_PER_USER_MONTH -> amount + " a user and month";
            default -> amount;
        };
    }

    /** A value of an input that is no amount; with so many digits behind the point, or with 0 as its unit has them. */
    static String figure(String id, double value, Unit unit, int decimals) {
        return switch (unit) {
            case RATIO -> Words.number(value);
            case PER_MONTH ->
                id.equals(Inputs.RELEASES_PER_MONTH.id())
                        ? Words.number(value, unit)
                        : (decimals == 0 ? Words.finePercent(value) : Words.number(value, Unit.SHARE, decimals))
                                + " a month";
            default -> decimals == 0 ? Words.number(value, unit) : Words.number(value, unit, decimals);
        };
    }

    /**
     * Says two values with a word between them and their unit once.
     *
     * @param first the first value with its unit
     * @param word the word
     * @param second the second value with its unit
     * @return such as {@code 8 to 12 FTE}
     */
    public static String span(String first, String word, String second) {
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
        BigDecimal cents = BigDecimal.valueOf(value).setScale(CENTS, RoundingMode.HALF_EVEN);
        return Words.cents(BigMoney.of(currency, cents));
    }
}
