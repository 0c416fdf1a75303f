package dev.footing.api.assessment;

import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.Objects;
import org.joda.money.Money;

/**
 * How much a live startup runs, in list prices of machines a month, and what that does to the effort that a strategy
 * takes. It is of today's load, so growth does not move it.
 *
 * @param listPrice what its machines of today cost at list price
 * @param load what today's load costs at list price on machines as the strategy buys them: for the busiest hour, or
 *     paid by use
 * @param factor what the strategy's effort is multiplied by for it, above 0; 1 where effort does not follow size
 */
public record SizeOfRun(Money listPrice, Money load, double factor) {
    /** What its members are, in documents and in hashes. */
    public static final Description<SizeOfRun> DESCRIPTION = Description.of(SizeOfRun.class)
            .amount("listPrice", "monthly list price of the machines of today", SizeOfRun::listPrice)
            .amount("load", "monthly list price of today's load as the strategy buys it", SizeOfRun::load)
            .add("factor", ValueType.NOT_NEGATIVE, "what effort is multiplied by for it", SizeOfRun::factor)
            .build();

    private static final Range FACTOR = Range.above(0, 1e6, Unit.RATIO);

    /**
     * Refuses null, two currencies and a factor that is not above 0.
     *
     * @param listPrice what its machines of today cost at list price
     * @param load what today's load costs at list price on machines as the strategy buys them
     * @param factor what the strategy's effort is multiplied by for it
     */
    public SizeOfRun {
        Objects.requireNonNull(listPrice, "listPrice");
        Objects.requireNonNull(load, "load");
        InvalidValueException.throwIf(
                !listPrice.getCurrencyUnit().equals(load.getCurrencyUnit()),
                "load",
                load.toString(),
                "must be in " + listPrice.getCurrencyUnit() + ", as the list price is",
                "State both in one currency.");
        factor = FACTOR.check("factor", factor);
    }
}
