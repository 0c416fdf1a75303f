package dev.footing.core.sensitivity;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.sensitivity.Sensitivity;

/**
 * What was found.
 *
 * @param sensitivity what each input moves, the most important first
 * @param flips the smallest changes that change the winner, the nearest first
 * @param breakEven where the two strategies break even, driver by driver
 * @param notes what has to be said beside it
 * @param revisitIf the nearest flips, as what would change the verdict
 */
public record SensitivityFindings(
        ImmutableList<Sensitivity> sensitivity,
        ImmutableList<Flip> flips,
        ImmutableList<BreakEven> breakEven,
        ImmutableList<Explanation> notes,
        ImmutableList<Explanation> revisitIf) {
    /** {@return nothing was asked for} */
    public static SensitivityFindings none() {
        return new SensitivityFindings(
                ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }
}
