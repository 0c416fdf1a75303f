package dev.footing.core.policy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.catalog.CatalogEntry;
import dev.footing.api.catalog.CatalogSystem;
import dev.footing.api.startup.Phase;

/** What the rule of the phases reads, as entries of the catalog. */
public final class PhaseEntries {
    private static final String SECTION = "The Right Infrastructure Strategy for Startups";

    private PhaseEntries() {}

    /** {@return the phases} */
    public static ImmutableList<CatalogEntry> all() {
        return ImmutableList.of(
                entry(
                        Phase.PRE_PRODUCT_MARKET_FIT,
                        ", Phase 1",
                        "Still looking for what customers want: the first"
                                + " eighteen months, or below a thousand users."),
                entry(
                        Phase.POST_PRODUCT_MARKET_FIT,
                        ", Phase 2",
                        "Customers want it: up to three years, or from a" + " thousand to a hundred thousand users."),
                entry(Phase.GROWTH, ", Phase 3", "It grows: after three years, or beyond a hundred thousand users."));
    }

    private static CatalogEntry entry(Phase phase, String part, String meaning) {
        return CatalogEntry.assumed(CatalogSystem.PHASE, phase, SECTION + part, meaning, PhaseRule.class);
    }
}
