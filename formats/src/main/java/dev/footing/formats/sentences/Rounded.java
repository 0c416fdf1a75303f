package dev.footing.formats.sentences;

import dev.footing.api.outcome.Distribution;
import dev.footing.api.outcome.MoneyDistribution;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.joda.money.Money;

/** Figures of a simulation, with no more digits than their Monte Carlo error leaves them. */
public final class Rounded {
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);
    /** A chance up to this would be printed as none at all. */
    private static final double RARE = 0.005;

    private static final int BRIEF_DIGITS = 3;
    private static final int TENTHS = -1;
    private static final int UNITS = 0;
    private static final int THOUSANDS = 3;
    private static final int TEN_THOUSANDS = 4;
    private static final int MILLIONS = 6;

    private Rounded() {}

    /**
     * Prints a mean in full.
     *
     * @param figure an amount over the trials
     * @return such as {@code $301,200}
     */
    public static String money(MoneyDistribution figure) {
        return money(figure.mean(), figure.error());
    }

    /**
     * Prints a mean in full.
     *
     * @param mean the mean
     * @param error its standard error
     * @return such as {@code $301,200}
     */
    public static String money(Money mean, Money error) {
        return Words.money(of(mean, to(mean.getAmount(), place(error.getAmount(), UNITS))));
    }

    /**
     * Prints a mean and its error. An error of nothing is left out: a figure without one is the same in all trials, or
     * rests on a single trial, which tells none.
     *
     * @param mean the mean
     * @param error its standard error
     * @return such as {@code $1.20M +- $0.01M}
     */
    public static String withError(Money mean, Money error) {
        if (error.isZero()) {
            return Words.money(mean);
        }
        int place = place(error.getAmount(), UNITS);
        BigDecimal rounded = to(mean.getAmount(), place);
        BigDecimal around = to(error.getAmount(), place);
        if (place >= TEN_THOUSANDS && rounded.abs().compareTo(MILLION) >= 0) {
            int decimals = Math.max(0, MILLIONS - place);
            return Words.millions(of(mean, rounded), decimals) + " +- " + Words.millions(of(mean, around), decimals);
        }
        return Words.money(of(mean, rounded)) + " +- " + Words.money(of(mean, around));
    }

    /**
     * Prints a mean and its error where there is little room. The error is rounded up.
     *
     * @param mean the mean
     * @param error its standard error
     * @return such as {@code $1,235k +- $1k}
     */
    public static String withErrorInThousands(Money mean, Money error) {
        if (error.isZero()) {
            return Words.thousands(mean);
        }
        BigDecimal up =
                error.getAmount().movePointLeft(3).setScale(0, RoundingMode.UP).movePointRight(3);
        BigDecimal rounded = to(mean.getAmount(), place(up, THOUSANDS));
        return Words.thousands(of(mean, rounded)) + " +- " + Words.thousands(of(mean, up));
    }

    /**
     * Prints an error where there is little room, rounded up.
     *
     * @param error a standard error
     * @return such as {@code $1k}
     */
    public static String upInThousands(Money error) {
        BigDecimal up =
                error.getAmount().movePointLeft(3).setScale(0, RoundingMode.UP).movePointRight(3);
        return Words.thousands(of(error, up));
    }

    /**
     * Prints an amount of which only the size matters.
     *
     * @param amount the amount
     * @return three digits of it, such as {@code $188,000}
     */
    public static String roughly(Money amount) {
        return Words.money(of(amount, amount.getAmount().round(THREE_DIGITS)));
    }

    /**
     * Prints an amount for a first page: three digits, fewer where its error leaves fewer, and from a million on in
     * millions.
     *
     * @param amount the amount
     * @param error its standard error; nothing where it has none
     * @return such as {@code $124,000}, {@code $1.57M} or {@code $442M}
     */
    public static String brief(Money amount, Money error) {
        BigDecimal value = amount.getAmount();
        if (value.signum() == 0) {
            return Words.money(amount);
        }
        int digits = value.precision() - value.scale() - BRIEF_DIGITS;
        int place = Math.max(digits, place(error.getAmount(), UNITS));
        BigDecimal rounded = to(value, place);
        return rounded.abs().compareTo(MILLION) < 0
                ? Words.money(of(amount, rounded))
                : Words.millions(of(amount, rounded), Math.max(0, MILLIONS - Math.max(place, TEN_THOUSANDS)));
    }

    /**
     * Prints a mean with at most one digit behind the point.
     *
     * @param figure a figure over the trials
     * @return such as {@code 1.6}
     */
    public static String number(Distribution figure) {
        int place = place(new BigDecimal(figure.error()), TENTHS);
        return Words.number(to(new BigDecimal(figure.mean()), place).doubleValue());
    }

    /**
     * Prints a share of trials. It is nothing, or all, only where it is so in every trial.
     *
     * @param share a share, 0 to 1
     * @return such as {@code 90%} or {@code <1%}
     */
    public static String percent(double share) {
        if (share > 0 && share < 0.005) {
            return "<1%";
        }
        return share < 1 && share >= 0.995 ? ">99%" : Words.percent(share);
    }

    /**
     * Prints a chance in whole percent. Nothing is certain and nothing impossible that was only simulated.
     *
     * @param chance a chance, 0 to 1
     * @return such as {@code 64%}, {@code <1%} or {@code >99%}
     */
    public static String chance(double chance) {
        if (chance <= RARE) {
            return "<1%";
        }
        return chance >= 1 - RARE ? ">99%" : Words.percent(chance);
    }

    private static int place(BigDecimal error, int least) {
        return error.signum() == 0 ? least : Math.max(least, error.precision() - error.scale() - 1);
    }

    private static BigDecimal to(BigDecimal value, int place) {
        return value.setScale(-place, RoundingMode.HALF_EVEN);
    }

    private static Money of(Money like, BigDecimal amount) {
        return like.withAmount(amount.setScale(like.getScale(), RoundingMode.HALF_EVEN));
    }
}
