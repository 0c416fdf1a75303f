package dev.footing.api.bill;

import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.quantity.Unit;

/**
 * How fast a bill grows: the median of the slopes between its complete months, of its list cost a day, so that neither
 * the length of a month nor a discount or a credit looks like growth. It is growth of the bill and not of users.
 *
 * @param likely growth a month; 0.1 is ten percent
 * @param low the low end of its 90% interval; with fewer than six months the least slope
 * @param high the high end of its 90% interval; with fewer than six months the greatest slope
 * @param months how many months it follows from
 * @param fillsProfile whether these are enough for a profile
 */
public record BillGrowth(double likely, double low, double high, int months, boolean fillsProfile) {
    /** What its members are, in documents. */
    public static final Description<BillGrowth> DESCRIPTION = Description.of(BillGrowth.class)
            .add("likely", Unit.NONE, "growth a month", BillGrowth::likely)
            .add("low", Unit.NONE, "the low end of its interval", BillGrowth::low)
            .add("high", Unit.NONE, "the high end of its interval", BillGrowth::high)
            .add("months", ValueType.whole(1, Unit.MONTHS), "how many months it follows from", BillGrowth::months)
            .yesNo("fillsProfile", "whether these are enough for a profile", BillGrowth::fillsProfile)
            .build();

    /**
     * Refuses an interval that does not hold the likely value.
     *
     * @param likely growth a month
     * @param low the low end
     * @param high the high end
     * @param months how many months it follows from
     * @param fillsProfile whether these are enough
     */
    public BillGrowth {
        if (!(low <= likely && likely <= high)) {
            throw new IllegalArgumentException("Growth of " + likely + " is not from " + low + " to " + high + ".");
        }
    }
}
