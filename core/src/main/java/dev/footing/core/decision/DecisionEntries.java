package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.catalog.CatalogEntry;
import dev.footing.api.catalog.CatalogSystem;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Motive;

/** What the rules of the decision read, as entries of the catalog. */
public final class DecisionEntries {
    private static final String CHECK = "The \"Expertise Reality Check\"";

    private DecisionEntries() {}

    /** {@return the expertise audit, and the motive that is a fact} */
    public static ImmutableList<CatalogEntry> all() {
        return ImmutableList.of(
                area(ExpertiseArea.PRODUCTION_KUBERNETES, "Somebody has built Kubernetes for production from nothing."),
                area(ExpertiseArea.SECURITY_AND_COMPLIANCE, "Somebody knows audits, and what to do after a break-in."),
                area(ExpertiseArea.DISASTER_RECOVERY, "Somebody has designed how systems come back after a loss."),
                area(ExpertiseArea.OBSERVABILITY, "Somebody knows how to watch systems and to find out why they fail."),
                area(ExpertiseArea.SCALING, "Somebody has grown systems under load."),
                CatalogEntry.assumed(
                        CatalogSystem.TEST,
                        VetoRule.EXPERTISE_REALITY_CHECK,
                        CHECK,
                        "What needs an area that the team has not done before is bought and not built.",
                        Vetoes.class),
                CatalogEntry.assumed(
                        CatalogSystem.MOTIVE,
                        Motive.COMPLIANCE_FORBIDS_MANAGED,
                        "The Psychology of Startup Infrastructure Failure",
                        "A rule forbids what is bought. The article does not know this motive; it is a fact and no trap.",
                        Vetoes.class));
    }

    private static CatalogEntry area(ExpertiseArea area, String meaning) {
        return CatalogEntry.assumed(CatalogSystem.EXPERTISE, area, CHECK, meaning, OpenAnswers.class);
    }
}
