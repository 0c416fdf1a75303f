package dev.footing.formats.text;

import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.Confirmation;
import dev.footing.api.sensitivity.Crossing;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Where two plans break even, and what the simulation says there, as readers are told. It never finds out. */
public final class Turns {
    private Turns() {}

    /**
     * Says at which value two plans break even. One so small that it would be printed as nothing is told as just above
     * nothing: that is where something begins to exist at all.
     *
     * @param breakEven the driver and the two
     * @param crossing one of its crossings
     * @param currency the currency of amounts
     * @return such as {@code 1,234 users} or {@code just above 0 users}
     */
    public static String at(BreakEven breakEven, Crossing crossing, CurrencyUnit currency) {
        String value = Quantities.of(breakEven.driver(), crossing.at(), breakEven.unit(), currency);
        return nothing(breakEven, crossing, currency) ? "just above " + value : value;
    }

    /** Whether a value above nothing would be printed as nothing. */
    static boolean nothing(BreakEven breakEven, Crossing crossing, CurrencyUnit currency) {
        return crossing.at() > 0
                && Quantities.of(breakEven.driver(), crossing.at(), breakEven.unit(), currency)
                        .equals(Quantities.of(breakEven.driver(), 0, breakEven.unit(), currency));
    }

    /**
     * Says who is ahead in the simulation where two plans break even. A jump was simulated on its upper side, and it is
     * said so.
     *
     * @param breakEven the driver and the two
     * @param crossing one of its crossings
     * @return such as {@code paas ahead by $12,000 +- $900}; empty where nothing was simulated
     */
    public static Optional<String> simulated(BreakEven breakEven, Crossing crossing) {
        return crossing.confirmed()
                .map(confirmed -> (crossing.jump() ? "on the upper side " : "") + ahead(breakEven, confirmed));
    }

    private static String ahead(BreakEven breakEven, Confirmation confirmed) {
        Money difference = confirmed.difference();
        if (difference.isZero()) {
            return "neither ahead";
        }
        return (difference.isPositive() ? breakEven.first() : breakEven.second()) + " ahead by "
                + Rounded.withError(difference.abs(), confirmed.error());
    }
}
