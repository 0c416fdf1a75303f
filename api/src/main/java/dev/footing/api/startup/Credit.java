package dev.footing.api.startup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.joda.money.BigMoney;

/**
 * Money of a vendor's programme that pays the platform's bill for a while: a balance, the last month in which it can be
 * used, and what it pays for. It is not cash: it never pays for engineers, for a setup or for what is owed beside the
 * bill, and what is left at its end is lost.
 *
 * <pre>{@code
 * Credit.of(BigMoney.parse("USD 100000"), 24)
 * }</pre>
 *
 * @param amount the balance now, above 0
 * @param untilMonth the last month from now in which it pays, 1 to 120
 * @param covers what it pays for: ids of strategies, or sourcings for all strategies of one; in order, without doubles
 */
public record Credit(BigMoney amount, int untilMonth, ImmutableList<String> covers) implements AmountRecord {
    /** The most credits that a startup may state. */
    public static final int MOST = 12;

    /** What to do where there are more. */
    public static final String TOO_MANY = "Add up those that end in the same month.";

    /** What a credit pays for unless it says so: everything that is bought. */
    public static final ImmutableList<String> USUAL = ImmutableList.of(ComponentSourcing.MANAGED.id());

    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9.-]{0,99}");

    /** Which balances a credit may have. */
    public static final Range AMOUNT = Range.above(0, Range.LARGEST_AMOUNT, Unit.MONEY);
    /** Which months it may end in. */
    public static final Range MONTH = Range.of(1, 120, Unit.MONTHS);

    /**
     * Refuses null, an amount of nothing or less, a month that is out of range, and a credit that pays for nothing.
     *
     * @param amount the balance now, above 0
     * @param untilMonth the last month from now in which it pays, 1 to 120
     * @param covers what it pays for: ids of strategies, or sourcings
     */
    public Credit {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(covers, "covers");
        amount = AMOUNT.check("amount", amount);
        MONTH.check("untilMonth", untilMonth);
        InvalidValueException.throwIf(
                covers.isEmpty(),
                "covers",
                "nothing",
                "must name a strategy or a sourcing",
                "Leave it out for everything that is bought, or write [\"" + ComponentSourcing.MANAGED.id() + "\"].");
        covers.forEach(word -> InvalidValueException.throwIf(
                !WORD.matcher(word).matches(),
                "covers",
                '"' + word + '"',
                "must be the id of a strategy, or a sourcing",
                "Write managed, self-run, hybrid, or an id such as paas."));
        covers = ImmutableSortedSet.copyOf(Comparator.<String>naturalOrder(), covers)
                .asList();
    }

    /**
     * A credit that pays for whatever is bought.
     *
     * @param amount the balance now, above 0
     * @param untilMonth the last month from now in which it pays, 1 to 120
     * @return the credit
     */
    public static Credit of(BigMoney amount, int untilMonth) {
        return new Credit(amount, untilMonth, USUAL);
    }

    /**
     * Changes the amount and leaves the rest, as an exchange into another currency does.
     *
     * @param change gives the new amount
     * @return the credit with that amount
     */
    @Override
    public Credit map(UnaryOperator<BigMoney> change) {
        return new Credit(change.apply(amount), untilMonth, covers);
    }

    /**
     * Tells whether it pays for a strategy.
     *
     * @param strategy the strategy's id
     * @param sourcing the id of how the strategy gets infrastructure
     * @return whether one of the two is covered
     */
    public boolean pays(String strategy, String sourcing) {
        return covers.contains(Objects.requireNonNull(strategy, "strategy"))
                || covers.contains(Objects.requireNonNull(sourcing, "sourcing"));
    }
}
