package dev.footing.api.bill;

import dev.footing.api.quantity.Identified;

/** What the amounts of a {@link Bill} are. */
public enum BillBasis implements Identified {
    /** What a provider billed. */
    BILLED,
    /** What resources that are planned would cost in a month, at list prices, as a tool estimates it. */
    PLANNED,
    /** What a tool allocates to what runs in clusters, by their prices; what runs outside of them is not in it. */
    ALLOCATED
}
