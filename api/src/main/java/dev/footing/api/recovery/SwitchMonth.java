package dev.footing.api.recovery;

import dev.footing.api.description.Described;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
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
        implements Described<SwitchMonth> {
    /** What its members are, in documents and in hashes. */
    public static final Description<SwitchMonth> DESCRIPTION = Description.of(SwitchMonth.class)
            .add("month", ValueType.whole(0, Unit.MONTHS), "the month of the move", SwitchMonth::month)
            .add("lasts", Unit.SHARE, "share of trials in which cash lasts", SwitchMonth::lasts)
            .maybe("raiseProbability", Unit.SHARE, "chance of the round", SwitchMonth::raiseProbability)
            .add("gain", MoneyChange.DESCRIPTION, "what moving then gains", SwitchMonth::gain)
            .yesNo("helps", "whether it still helps", SwitchMonth::helps)
            .build();

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
    public Description<SwitchMonth> description() {
        return DESCRIPTION;
    }
}
