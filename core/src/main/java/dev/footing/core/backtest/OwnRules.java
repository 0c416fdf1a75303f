package dev.footing.core.backtest;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import java.util.Objects;

/**
 * Rules that fit outcomes of one's own, as far as so many of them can tell.
 *
 * @param calibration the calibration; the one before where no case speaks of a number in it
 * @param policy the policy; the one before where no case speaks of a number in it
 * @param numbers the numbers that outcomes can speak of, also those of which none does
 */
public record OwnRules(Calibration calibration, Policy policy, ImmutableList<OwnNumber> numbers) {
    /**
     * Refuses null.
     *
     * @param calibration the calibration
     * @param policy the policy
     * @param numbers the numbers
     */
    public OwnRules {
        Objects.requireNonNull(calibration, "calibration");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(numbers, "numbers");
    }
}
