package dev.footing.core.composition;

import com.google.common.collect.ImmutableList;
import dev.footing.api.catalog.CatalogEntry;
import dev.footing.api.catalog.CatalogSystem;
import dev.footing.api.startup.Component;

/** The components of which the founding article says how to get them, as entries of the catalog. */
public final class ComponentEntries {
    private ComponentEntries() {}

    /** {@return the six components that it wants bought at first} */
    public static ImmutableList<CatalogEntry> all() {
        return ImmutableList.of(
                entry(Component.ORCHESTRATION, "What schedules and restarts workloads."),
                entry(Component.DATABASE, "Where records are kept."),
                entry(Component.CACHE, "What keeps hot data near."),
                entry(Component.OBSERVABILITY, "Monitoring, logs, traces and alerts."),
                entry(Component.SECURITY, "Access, scanning and audit trails."),
                entry(Component.CI_CD, "Builds, tests and releases."));
    }

    private static CatalogEntry entry(Component component, String meaning) {
        return CatalogEntry.assumed(
                CatalogSystem.COMPONENT,
                component,
                "The Right Infrastructure Strategy for Startups, Phase 1",
                meaning + " The article wants it bought before the market fits; here figures decide.",
                Advisor.class);
    }
}
