package dev.footing.core.sensitivity;

import dev.footing.api.sensitivity.TurnInterval;
import dev.footing.api.strategy.StrategyId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A change of who is ahead along a driver.
 *
 * @param at where it is; of a jump the first value of the upper side
 * @param within between which values it lies
 * @param below the side below it
 * @param above the side above it
 * @param jump whether there is no doubt on either side of one value
 */
record LeadChange(double at, TurnInterval within, Side below, Side above, boolean jump) {
    /**
     * Who is ahead on one side.
     *
     * @param ahead the strategy; empty where none is feasible
     * @param certain whether the trials leave no doubt of it anywhere on that side
     */
    record Side(Optional<StrategyId> ahead, boolean certain) {}

    /** Digits of the width of an interval that are stated. */
    private static final int DIGITS = 2;

    /**
     * Rounds to what the width of the interval carries, outwards, but not beyond where the two strategies are ahead.
     *
     * @param least the lowest value at which the lower one was seen ahead
     * @param most the highest value at which the upper one was seen ahead
     */
    LeadChange rounded(double least, double most) {
        double width = within.high() - within.low();
        if (!(width > 0)) {
            return this;
        }
        int scale = DIGITS - 1 - (int) StrictMath.floor(StrictMath.log10(width));
        double low = Math.min(within.low(), Math.max(least, rounded(within.low(), scale, RoundingMode.FLOOR)));
        double high = Math.max(within.high(), Math.min(most, rounded(within.high(), scale, RoundingMode.CEILING)));
        double near = rounded(at, scale, jump ? RoundingMode.CEILING : RoundingMode.HALF_EVEN);
        return new LeadChange(Math.max(low, Math.min(high, near)), new TurnInterval(low, high), below, above, jump);
    }

    private static double rounded(double value, int scale, RoundingMode mode) {
        return BigDecimal.valueOf(value).setScale(scale, mode).doubleValue();
    }
}
