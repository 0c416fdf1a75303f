package dev.footing.api.startup;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.joda.money.BigMoney;

/**
 * Money that is due in certain months because of the strategy that a startup is on now: new machines or the renewal of
 * a lease while it stays, or the rest of a commitment and an exit fee once it has left. It is part of the platform's
 * bill of those months. Regular monthly costs are no payments; they belong to the bill.
 *
 * <pre>{@code
 * Payment.inMonth(18, BigMoney.parse("USD 250000"), PaymentCondition.STAYING)
 * }</pre>
 *
 * @param month the first month from now in which it is due, 1 to 120
 * @param untilMonth the last month in which it is due, from {@code month} to 120
 * @param amount what is due in each of these months, zero or more
 * @param when whether it is owed while the startup stays, or once it has left
 */
public record Payment(int month, int untilMonth, BigMoney amount, PaymentCondition when) implements AmountRecord {
    /** The most payments that a startup may state. */
    public static final int MOST = 24;

    /** What to do where there are more. */
    public static final String TOO_MANY = "Add up those that are due in the same month.";

    /** Which months a payment may be due in. */
    public static final Range MONTH = Range.of(1, 120, Unit.MONTHS);
    /** Which amounts a payment may have. */
    public static final Range AMOUNT = Range.amount(Unit.MONEY);

    /**
     * Refuses null, months that are out of range, and a negative amount.
     *
     * @param month the first month from now in which it is due, 1 to 120
     * @param untilMonth the last month in which it is due, from {@code month} to 120
     * @param amount what is due in each of these months, zero or more
     * @param when whether it is owed while the startup stays, or once it has left
     */
    public Payment {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(when, "when");
        MONTH.check("month", month);
        MONTH.check("untilMonth", untilMonth);
        InvalidValueException.throwIf(
                untilMonth < month,
                "untilMonth",
                Integer.toString(untilMonth),
                "must not be before month " + month,
                "Give the last month in which it is due, or leave it out for a single payment.");
        amount = AMOUNT.check("amount", amount);
    }

    /**
     * A payment in a single month.
     *
     * @param month the month from now, 1 to 120
     * @param amount what is due
     * @param when whether it is owed while the startup stays, or once it has left
     * @return the payment
     */
    public static Payment inMonth(int month, BigMoney amount, PaymentCondition when) {
        return new Payment(month, month, amount, when);
    }

    /**
     * Changes the amount and leaves the rest, as an exchange into another currency does.
     *
     * @param change gives the new amount
     * @return the payment with that amount
     */
    @Override
    public Payment map(UnaryOperator<BigMoney> change) {
        return new Payment(month, untilMonth, change.apply(amount), when);
    }

    /**
     * Tells whether it is due in a month.
     *
     * @param asked a month from now
     * @return whether the month lies between the first and the last one
     */
    public boolean dueIn(int asked) {
        return month <= asked && asked <= untilMonth;
    }
}
