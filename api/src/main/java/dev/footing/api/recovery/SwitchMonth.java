package dev.footing.api.recovery;

import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Encoding.Encodable;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What comes of staying for some months and switching then.
 *
 * @param month whole months on the current strategy before the switch
 * @param lasts the share of trials in which cash lasts to the round, or to the horizon where none is planned
 * @param raiseProbability the chance of the round; empty where none is planned
 * @param gain the objective against that of staying
 * @param helps whether that gain counts: above what is material, and above its own 95% error
 */
public record SwitchMonth(int month, double lasts, OptionalDouble raiseProbability, MoneyChange gain, boolean helps)
        implements Encodable {
    private static final Range MONTHS = Range.of(0, 119, Unit.MONTHS);

    /**
     * Refuses months and shares that are none.
     *
     * @param month whole months on the current strategy before the switch
     * @param lasts the share of trials in which cash lasts to the round, or to the horizon where none is planned
     * @param raiseProbability the chance of the round; empty where none is planned
     * @param gain the objective against that of staying
     * @param helps whether that gain counts
     */
    public SwitchMonth {
        MONTHS.check("month", month);
        lasts = Share.RANGE.check("lasts", lasts);
        Objects.requireNonNull(raiseProbability, "raiseProbability");
        Objects.requireNonNull(gain, "gain");
        raiseProbability = raiseProbability.isPresent()
                ? OptionalDouble.of(Share.RANGE.check("raiseProbability", raiseProbability.getAsDouble()))
                : raiseProbability;
    }

    @Override
    public void encodeTo(Encoding encoding, String path) {
        encoding.put(path + ".month", month).put(path + ".lasts", lasts);
        raiseProbability.ifPresent(chance -> encoding.put(path + ".raiseProbability", chance));
        encoding.put(path + ".gain", gain).put(path + ".helps", helps);
    }
}
