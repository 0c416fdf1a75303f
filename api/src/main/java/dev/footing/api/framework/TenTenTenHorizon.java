package dev.footing.api.framework;

import dev.footing.api.quantity.Identified;

/** How far ahead the first test looks. Each horizon asks another question of the figures. */
public enum TenTenTenHorizon implements Identified {
    /** Whether the product runs within ten days. */
    TEN_DAYS,
    /** Whether the users of ten months are carried without a change. */
    TEN_MONTHS,
    /** Whether leaving stays affordable, so that all can be built anew once the load is known. */
    TEN_YEARS
}
