package dev.footing.api.backtest;

import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;

/**
 * How many of some cases were hit, with an interval of the share behind it. Without cases the share is 0, and the
 * interval is 0 to 1: nothing is known.
 *
 * @param hits how many
 * @param cases of how many
 * @param low the lower end of the exact 95% interval (Clopper and Pearson), 0 to 1
 * @param high its upper end
 */
public record Hits(int hits, int cases, double low, double high) {
    static final ValueType COUNT = ValueType.whole(0, Unit.COUNT);

    /** What its members are, in documents. */
    public static final Description<Hits> DESCRIPTION = Description.of(Hits.class)
            .add("hits", COUNT, "how many", Hits::hits)
            .add("cases", COUNT, "of how many", Hits::cases)
            .share("share", "their share", Hits::share)
            .share("low", "lower end of the exact 95% interval of the share", Hits::low)
            .share("high", "its upper end", Hits::high)
            .build();

    /**
     * Refuses more hits than cases, and an interval that does not hold the share.
     *
     * @param hits how many
     * @param cases of how many
     * @param low the lower end of the interval
     * @param high its upper end
     */
    public Hits {
        InvalidValueException.throwIf(
                hits < 0 || hits > cases, "hits", hits + " of " + cases, "must be from 0 to the cases", "Count again.");
        low = Share.RANGE.check("low", low);
        high = Share.RANGE.check("high", high);
        InvalidValueException.throwIf(
                cases > 0 && (low > (double) hits / cases || high < (double) hits / cases),
                "low",
                low + " to " + high,
                "must hold the share of " + hits + " of " + cases,
                "Take the interval of these counts.");
    }

    /** {@return the share of hits; 0 without cases} */
    public double share() {
        return cases == 0 ? 0 : (double) hits / cases;
    }
}
