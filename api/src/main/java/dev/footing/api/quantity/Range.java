package dev.footing.api.quantity;

import dev.footing.api.problem.InvalidValueException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.joda.money.BigMoney;

/**
 * The values that a number may have. The ends belong to the range unless {@code aboveLow} says that the lower one does
 * not. One range is both the invariant of a value and the entry in the table of inputs, so the two cannot differ.
 *
 * <pre>{@code
 * double engineers = Range.above(0, 1e6, Unit.FTE).check("engineers", 8);
 * }</pre>
 *
 * @param low the lower end, finite
 * @param high the upper end, finite and not below {@code low}
 * @param aboveLow whether a value must be above the lower end
 * @param unit what is counted
 */
public record Range(double low, double high, boolean aboveLow, Unit unit) {
    /** Any number that is one: neither NaN nor infinite. */
    public static final Range FINITE = of(-Double.MAX_VALUE, Double.MAX_VALUE, Unit.NONE);

    /** The largest amount of money: beyond it figures could overflow. */
    public static final double LARGEST_AMOUNT = 1e15;

    private static final double HUNDRED = 100;
    private static final String KEEP_THE_RULE = "Give a finite number that keeps this rule.";

    /**
     * Refuses a range that holds nothing, and ends that are not finite.
     *
     * @param low the lower end, finite
     * @param high the upper end, finite and not below {@code low}
     * @param aboveLow whether a value must be above the lower end
     * @param unit what is counted
     */
    public Range {
        Objects.requireNonNull(unit, "unit");
        boolean holdsSomething = aboveLow ? low < high : low <= high;
        if (!holdsSomething || !Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException("A range needs finite ends, low " + (aboveLow ? "<" : "<=")
                    + " high, but has low " + low + " and high " + high + ".");
        }
        low = low + 0.0;
        high = high + 0.0;
    }

    /**
     * A range with both ends.
     *
     * @param low the lower end
     * @param high the upper end
     * @param unit what is counted
     * @return the range
     */
    public static Range of(double low, double high, Unit unit) {
        return new Range(low, high, false, unit);
    }

    /**
     * A range without its lower end.
     *
     * @param low the lower end, itself not allowed
     * @param high the upper end
     * @param unit what is counted
     * @return the range
     */
    public static Range above(double low, double high, Unit unit) {
        return new Range(low, high, true, unit);
    }

    /**
     * Amounts of money from zero to the largest.
     *
     * @param unit the money unit: once, a month, or a user and month
     * @return the range
     */
    public static Range amount(Unit unit) {
        return of(0, LARGEST_AMOUNT, unit);
    }

    /**
     * Checks whether a value lies in the range.
     *
     * @param value any double
     * @return false for what lies outside, for NaN and for infinities
     */
    public boolean contains(double value) {
        return Double.isFinite(value) && value <= high && (aboveLow ? value > low : value >= low);
    }

    /**
     * Returns a value that lies in the range.
     *
     * @param name the attribute's name, for the message
     * @param value any double
     * @return the same value; zero for negative zero
     * @throws InvalidValueException where the value lies outside, is NaN or infinite
     */
    public double check(String name, double value) {
        if (!contains(value)) {
            throw broken(name, Double.toString(value), percentMeant(value) ? asShare(value) : KEEP_THE_RULE);
        }
        return value + 0.0;
    }

    /**
     * Returns a whole number that lies in the range.
     *
     * @param name the attribute's name, for the message
     * @param value any int
     * @return the same value
     * @throws InvalidValueException where the value lies outside
     */
    public int check(String name, int value) {
        if (!contains(value)) {
            throw broken(name, Integer.toString(value), KEEP_THE_RULE);
        }
        return value;
    }

    /**
     * Returns an amount that lies in the range, in canonical form: no trailing zeros behind the point, so that equal
     * amounts are equal values. The decimal amount is held against the range, and so is the double that arithmetic
     * makes of it.
     *
     * @param name the attribute's name, for the message
     * @param amount any amount
     * @return the same amount in canonical form
     * @throws InvalidValueException where the amount lies outside
     */
    public BigMoney check(String name, BigMoney amount) {
        Objects.requireNonNull(amount, name);
        BigDecimal exact = amount.getAmount();
        boolean within = exact.compareTo(new BigDecimal(low)) >= 0 && exact.compareTo(new BigDecimal(high)) <= 0;
        if (!within || !contains(Amounts.toDouble(amount))) {
            throw broken(name, amount.toString(), KEEP_THE_RULE);
        }
        BigDecimal stripped = exact.stripTrailingZeros();
        return BigMoney.of(amount.getCurrencyUnit(), stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    /**
     * Returns an estimate whose possible values lie in the range. Of a log-normal quantity, which has no upper end, the
     * median must.
     *
     * @param name the attribute's name, for the message
     * @param estimate any estimate
     * @return the same estimate
     * @throws InvalidValueException where a value lies outside
     */
    public Estimate check(String name, Estimate estimate) {
        Objects.requireNonNull(estimate, name);
        estimate.anchors().forEach(anchor -> check(name, anchor));
        return estimate;
    }

    /**
     * Returns a money estimate whose possible values lie in the range, as {@link #check(String, Estimate)} does.
     *
     * @param name the attribute's name, for the message
     * @param estimate any money estimate
     * @return the same estimate
     * @throws InvalidValueException where a value lies outside
     */
    public MoneyEstimate check(String name, MoneyEstimate estimate) {
        Objects.requireNonNull(estimate, name);
        estimate.anchors().forEach(anchor -> check(name, anchor));
        return estimate;
    }

    /** {@return the rule in words, as the rest of a sentence} */
    public String rule() {
        if (low == -Double.MAX_VALUE && high == Double.MAX_VALUE) {
            return "must be a finite number";
        }
        String end = end();
        String least = aboveLow ? "must be above " + plain(low) : "must be at least " + plain(low);
        if (high == Double.MAX_VALUE) {
            return least + end;
        }
        return least + " and at most " + plain(high) + end;
    }

    /** The unit behind a number, where it says something: of an amount only per what it is. */
    private String end() {
        return switch (unit) {
            case MONEY, RATIO, LOG, COUNT, NONE -> "";
            case MONEY_PER_MONTH -> " a month";
            case MONEY_PER_USER_MONTH -> " a user and month";
            default -> " " + unit.symbol();
        };
    }

    private InvalidValueException broken(String name, String value, String wayOut) {
        return new InvalidValueException(name, value, rule(), wayOut);
    }

    /** Whether a share that is too large would be one in the range, were it a percentage. */
    private boolean percentMeant(double value) {
        boolean relative = unit == Unit.SHARE || unit == Unit.PER_MONTH;
        return relative && value > high && value <= HUNDRED && contains(value / HUNDRED);
    }

    private static String asShare(double percent) {
        BigDecimal decimal = BigDecimal.valueOf(percent).stripTrailingZeros();
        return "Write " + decimal.movePointLeft(2).toPlainString() + " for " + decimal.toPlainString() + "%.";
    }

    private static String plain(double value) {
        return value == StrictMath.rint(value) && StrictMath.abs(value) <= LARGEST_AMOUNT
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
