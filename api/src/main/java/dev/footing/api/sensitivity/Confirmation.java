package dev.footing.api.sensitivity;

import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.problem.InvalidValueException;
import java.util.Objects;
import org.joda.money.Money;

/**
 * By how much the first strategy is ahead of the second in the simulation where the two cross, on the random draws of
 * the assessment. It is nothing within its error, but where the difference jumps.
 *
 * @param difference the mean difference; negative where the first is behind
 * @param error its Monte Carlo standard error
 */
public record Confirmation(Money difference, Money error) {
    /** What its members are, in documents and in hashes. */
    public static final Description<Confirmation> DESCRIPTION = Description.of(Confirmation.class)
            .amount("difference", "difference of the objectives there", Confirmation::difference)
            .add("error", ValueType.amountNotNegative(), "its standard error", Confirmation::error)
            .build();

    /**
     * Refuses null, several currencies and a negative error.
     *
     * @param difference the mean difference; negative where the first is behind
     * @param error its Monte Carlo standard error
     */
    public Confirmation {
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(error, "error");
        InvalidValueException.throwIf(
                error.isNegative() || !error.isSameCurrency(difference),
                "error",
                error.toString(),
                "must not be negative, and in the currency of the difference",
                "Give how far the difference spreads, either way.");
    }
}
