package dev.footing.api.startup;

import dev.footing.api.quantity.Identified;

/** When a {@link Payment} is owed. */
public enum PaymentCondition implements Identified {
    /** In months in which the startup still runs its current strategy: new machines, the renewal of a lease. */
    STAYING,
    /** In months, or parts of them, after it has left: the rest of a commitment, an exit fee. */
    LEFT
}
