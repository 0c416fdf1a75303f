package dev.footing.api.policy;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Days;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Encoding.Encodable;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * At what rate amounts of a startup are taken into the currency of strategies and calibrations, before anything is
 * computed. It is one rate on one day; how it may move is in no figure.
 *
 * @param currency the currency in which the startup states its amounts
 * @param rate what one unit of it is worth in the other currency: above 0, at most a million
 * @param source where the rate can be looked up, one line of at most 500 characters
 * @param date the day of the rate
 */
public record ExchangeRate(CurrencyUnit currency, BigMoney rate, String source, LocalDate date) implements Encodable {
    /** What a rate may be. */
    public static final Range RATE = Range.above(0, 1e6, Unit.NONE);

    private static final int LONGEST = 500;

    /**
     * Refuses a rate of a currency to itself, one that is not above 0, and a source that is no line.
     *
     * @param currency the currency in which the startup states its amounts
     * @param rate what one unit of it is worth in the other currency
     * @param source where the rate can be looked up
     * @param date the day of the rate
     */
    public ExchangeRate {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(source, "source");
        Days.check("date", Objects.requireNonNull(date, "date"));
        rate = RATE.check("rate", rate);
        InvalidValueException.throwIf(
                rate.getCurrencyUnit().equals(currency),
                "currency",
                currency.getCode(),
                "must differ from the currency of strategies and calibrations",
                "Leave the rate out; nothing is to be converted.");
        if (source.isBlank() || source.length() > LONGEST || source.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValueException(
                    "source",
                    '"' + source + '"',
                    "must be one line that is not blank, of at most " + LONGEST + " characters",
                    "Say where the rate can be found; results print it.");
        }
    }

    /**
     * Converts an amount, exactly: nothing is rounded.
     *
     * @param amount an amount in {@link #currency}
     * @return the same worth in the other currency
     * @throws InvalidValueException where the amount is in another currency
     */
    public BigMoney convert(BigMoney amount) {
        InvalidValueException.throwIf(
                !amount.getCurrencyUnit().equals(currency),
                "amount",
                amount.toString(),
                "must be in " + currency.getCode(),
                "State every amount in one currency.");
        return BigMoney.of(rate.getCurrencyUnit(), amount.getAmount().multiply(rate.getAmount()));
    }

    /** {@return where the rate comes from, as evidence of the currency of a startup that was converted} */
    public Evidence evidence() {
        return Evidence.builder()
                .grade(Grade.PUBLISHED)
                .source("converted at " + rate + " for " + currency.getCode() + " 1; " + source)
                .date(date)
                .build();
    }

    @Override
    public void encodeTo(Encoding encoding, String path) {
        encoding.put(path + ".currency", currency.getCode())
                .put(path + ".rate", rate)
                .put(path + ".source", source)
                .put(path + ".date", date);
    }
}
