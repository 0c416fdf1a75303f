package dev.footing.api.recovery;

import dev.footing.api.description.Described;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.problem.InvalidValueException;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * By how much an amount changes from one course to another on the same random draws: with an action against doing
 * nothing, or with other inputs against those that were stated.
 *
 * @param mean the mean change, after less before
 * @param error its Monte Carlo standard error, paired trial by trial; empty of a plan
 */
public record MoneyChange(Money mean, Optional<Money> error) implements Described<MoneyChange> {
    /** What its members are, in documents and in hashes. */
    public static final Description<MoneyChange> DESCRIPTION = Description.of(MoneyChange.class)
            .amount("mean", "the mean of the change", MoneyChange::mean)
            .maybe("error", ValueType.amountNotNegative(), "its standard error", MoneyChange::error)
            .build();

    /**
     * Refuses another currency and a negative error.
     *
     * @param mean the mean change, after less before
     * @param error its Monte Carlo standard error; empty of a plan
     */
    public MoneyChange {
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(error, "error");
        Money scale = mean;
        error.ifPresent(spread -> InvalidValueException.throwIf(
                spread.isNegative() || !spread.isSameCurrency(scale),
                "error",
                spread.toString(),
                "must not be negative, and in " + scale.getCurrencyUnit().getCode(),
                "Give how far the change spreads, either way, in its own currency."));
    }

    @Override
    public Description<MoneyChange> description() {
        return DESCRIPTION;
    }
}
