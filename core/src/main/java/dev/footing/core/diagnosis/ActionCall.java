package dev.footing.core.diagnosis;

import dev.footing.api.quantity.Identified;
import dev.footing.api.recovery.Action;

/**
 * That a finding of the diagnosis calls for an action of a recovery.
 *
 * @param finding a stage of the spiral, a trap or a red flag
 * @param action what it calls for
 * @param onlyWithoutRound whether it calls for it only where no round is planned that other actions prepare
 */
public record ActionCall(Identified finding, Action action, boolean onlyWithoutRound) {
    static ActionCall of(Identified finding, Action action) {
        return new ActionCall(finding, action, false);
    }
}
