package dev.footing.formats.sentences;

import dev.footing.api.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;

/** Numbers as readers like them. It never changes a figure, it only prints fewer digits. */
public final class Words {
    private static final double MANY = 100;
    private static final double TEN = 10;
    private static final int CENTS = 2;
    private static final int SMALL_DIGITS = 2;
    private static final int SMALL_DECIMALS = 4;

    private Words() {}

    /**
     * Prints an amount, with cents below a hundred where it has some.
     *
     * @param amount an amount in any currency
     * @return such as {@code $1,260,000} or {@code $12.50}
     */
    public static String money(BigMoneyProvider amount) {
        BigDecimal cents = amount.toBigMoney().getAmount().abs().setScale(CENTS, RoundingMode.HALF_EVEN);
        boolean whole =
                cents.doubleValue() >= MANY || cents.stripTrailingZeros().scale() <= 0;
        return whole ? money(amount, "#,##0") : cents(amount);
    }

    /** An amount with cents, whatever its size. */
    static String cents(BigMoneyProvider amount) {
        return money(amount, CENTS);
    }

    private static String money(BigMoneyProvider amount, String pattern) {
        return signed(amount, format(pattern, amount.toBigMoney().getAmount().abs()));
    }

    /** An amount with so many digits behind the point. */
    static String money(BigMoneyProvider amount, int decimals) {
        return money(amount, "#,##0." + "0".repeat(decimals));
    }

    /**
     * Prints an amount in millions, or in full below a hundred thousand.
     *
     * @param amount an amount in any currency
     * @return such as {@code $8.0M}
     */
    public static String millions(BigMoneyProvider amount) {
        double millions = amount.toBigMoney().getAmount().movePointLeft(6).doubleValue();
        if (Math.abs(millions) < 0.1) {
            return money(amount);
        }
        return signed(amount, format("#,##0.0", Math.abs(millions))) + "M";
    }

    /**
     * Prints an amount in thousands.
     *
     * @param amount an amount in any currency
     * @return such as {@code $1,354k}
     */
    public static String thousands(BigMoneyProvider amount) {
        BigDecimal thousands = amount.toBigMoney().getAmount().movePointLeft(3);
        return signed(amount, format("#,##0", thousands.abs())) + "k";
    }

    /**
     * Prints an amount in millions, whatever its size.
     *
     * @param amount an amount in any currency
     * @param decimals digits behind the point
     * @return such as {@code $8.03M}
     */
    public static String millions(BigMoneyProvider amount, int decimals) {
        BigDecimal millions = amount.toBigMoney().getAmount().movePointLeft(6);
        String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return signed(amount, format(pattern, millions.abs())) + "M";
    }

    /** Digits with the sign and the currency of their amount; what is rounded to 0 has no sign. */
    private static String signed(BigMoneyProvider amount, String digits) {
        boolean negative = amount.toBigMoney().isNegative() && !digits.equals("0");
        CurrencyUnit currency = amount.toBigMoney().getCurrencyUnit();
        return (negative ? "-" : "") + (currency.equals(CurrencyUnit.USD) ? "$" : currency.getCode() + " ") + digits;
    }

    /**
     * Prints a share as a percentage.
     *
     * @param share a share, 1 being all
     * @return such as {@code 90%}
     */
    public static String percent(double share) {
        return format("#,##0", share * 100) + "%";
    }

    /** A share as a percentage with a digit behind the point where it has one, such as {@code 99.5%}. */
    static String finePercent(double share) {
        return format("#,##0.#", share * 100) + "%";
    }

    /**
     * Prints a share as a percentage.
     *
     * @param share a share, 1 being all
     * @param decimals digits behind the point
     * @return such as {@code 3.2%}
     */
    public static String percent(double share, int decimals) {
        return format("#,##0." + "0".repeat(decimals), share * 100) + "%";
    }

    /**
     * Prints a number with one digit behind the point, or none where there are many before it.
     *
     * @param value a finite number
     * @return such as {@code 12.5}
     */
    public static String number(double value) {
        return format(Math.abs(value) < MANY ? "0.#" : "#,##0", value);
    }

    /**
     * Prints a number and its unit: with one digit behind the point, below 1 with two that count, and users whole.
     *
     * @param value a finite number
     * @param unit what it counts
     * @return such as {@code 12.5 months}
     */
    public static String number(double value, Unit unit) {
        return switch (unit) {
            case SHARE -> percent(value);
            case COUNT, NONE -> small(value);
            case USERS -> counted(format("#,##0", value), unit);
            case MONEY, MONEY_PER_MONTH, MONEY_PER_USER_MONTH -> significant(value);
            case PER_MONTH -> significant(value) + " " + unit.symbol();
            case RATIO -> times(format(Math.abs(value) < TEN ? "0.##" : "#,##0.#", value));
            default -> counted(small(value), unit);
        };
    }

    /** A number and its unit with up to so many digits behind the point. */
    static String number(double value, Unit unit, int decimals) {
        String pattern = "#,##0." + "#".repeat(decimals);
        return switch (unit) {
            case SHARE -> format(pattern, value * 100) + "%";
            case COUNT, NONE -> format(pattern, value);
            case MONEY, MONEY_PER_MONTH, MONEY_PER_USER_MONTH, PER_MONTH -> number(value, unit);
            case RATIO -> times(format(pattern, value));
            default -> counted(format(pattern, value), unit);
        };
    }

    /** A factor; a single one has a digit behind the point, as in {@code 1.0 times}. */
    private static String times(String number) {
        return (number.equals("1") ? "1.0" : number) + " " + Unit.RATIO.symbol();
    }

    /**
     * Prints a number of trials.
     *
     * @param number how many, as it is printed
     * @return such as {@code 4,096 trials}, or {@code 1 trial}
     */
    public static String trials(String number) {
        return number + (number.equals("1") ? " trial" : " trials");
    }

    /** A number and its unit, which is in the singular behind 1. */
    private static String counted(String number, Unit unit) {
        boolean one = number.equals("1") || number.equals("-1");
        return number + " "
                + switch (unit) {
                    case ENGINEER_MONTHS, MONTHS, DAYS, HOURS, USERS ->
                        one ? unit.symbol().substring(0, unit.symbol().length() - 1) : unit.symbol();
                    default -> unit.symbol();
                };
    }

    private static String small(double value) {
        if (value == 0 || Math.abs(value) >= 1) {
            return number(value);
        }
        BigDecimal two = new BigDecimal(value).round(new MathContext(SMALL_DIGITS));
        return format("0." + "#".repeat(SMALL_DECIMALS), two);
    }

    /** A number in full, or below a hundred with three digits that count. */
    private static String significant(double value) {
        return value == 0 || Math.abs(value) >= MANY
                ? format("#,##0", value)
                : new BigDecimal(value)
                        .round(new MathContext(3))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static String format(String pattern, Object value) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        String text = format.format(value);
        return text.matches("-0(\\.0*)?") ? text.substring(1) : text;
    }
}
