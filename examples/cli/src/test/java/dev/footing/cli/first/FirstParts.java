package dev.footing.cli.first;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.spi.StrategyDivision;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;

/** What the two strategies of the first release that were divided offered for single components. */
final class FirstParts {
    private static final Evidence EVIDENCE = Evidence.of(Grade.ASSUMED, "as in the first release");

    private final StrategyDivision division;

    private FirstParts(StrategyDivision division) {
        this.division = division;
    }

    static ImmutableList<ComponentOption> managed(Strategy whole) {
        FirstParts parts = new FirstParts(StrategyDivision.of(
                whole, ComponentSourcing.MANAGED, Estimate.fixed(2), Estimate.range(0.1, 0.2, 0.5)));
        return ImmutableList.of(
                parts.priced(Component.ORCHESTRATION, 0.03, 0.10, 0.6, 1.2),
                parts.priced(Component.COMPUTE, 0.40, 0.15, 0.5, 1.0),
                parts.priced(Component.DATABASE, 0.22, 0.25, 1.0, 1.6),
                parts.priced(Component.STORAGE, 0.10, 0.08, 0.4, 1.2),
                parts.priced(Component.CACHE, 0.05, 0.05, 0.3, 1.6),
                parts.priced(Component.OBSERVABILITY, 0.10, 0.15, 0.8, 1.7),
                parts.priced(Component.SECURITY, 0.02, 0.10, 0.8, 1.3),
                parts.priced(Component.SECRETS, 0.02, 0.04, 0.3, 1.3),
                parts.priced(Component.CI_CD, 0.06, 0.08, 0.5, 1.5));
    }

    static ImmutableList<ComponentOption> selfRun(Strategy whole) {
        FirstParts parts = new FirstParts(StrategyDivision.of(
                whole, ComponentSourcing.SELF_RUN, Estimate.fixed(1.5), Estimate.range(0.4, 0.6, 1.2)));
        return ImmutableList.of(
                parts.needing(Component.ORCHESTRATION, 0.03, 0.10, 0.6, ExpertiseArea.SCALING),
                parts.needing(
                        Component.COMPUTE,
                        0.40,
                        0.15,
                        0.5,
                        ExpertiseArea.DISASTER_RECOVERY,
                        ExpertiseArea.OBSERVABILITY),
                parts.needing(
                        Component.DATABASE, 0.22, 0.25, 1.0, ExpertiseArea.DISASTER_RECOVERY, ExpertiseArea.SCALING),
                parts.needing(Component.STORAGE, 0.10, 0.08, 0.4, ExpertiseArea.DISASTER_RECOVERY),
                parts.needing(Component.CACHE, 0.05, 0.05, 0.3, ExpertiseArea.SCALING),
                parts.needing(Component.OBSERVABILITY, 0.10, 0.15, 0.8, ExpertiseArea.OBSERVABILITY),
                parts.needing(Component.SECURITY, 0.02, 0.10, 0.8, ExpertiseArea.SECURITY_AND_COMPLIANCE),
                parts.needing(Component.SECRETS, 0.02, 0.04, 0.3, ExpertiseArea.SECURITY_AND_COMPLIANCE),
                parts.needing(Component.CI_CD, 0.06, 0.08, 0.5, ExpertiseArea.SECURITY_AND_COMPLIANCE));
    }

    private ComponentOption priced(Component component, double bill, double work, double time, double price) {
        return division.option(component, bill, work, time)
                .evidence(EVIDENCE)
                .priceIndex(Estimate.range(price - 0.15, price, price + 0.3))
                .build();
    }

    private ComponentOption needing(
            Component component, double bill, double work, double time, ExpertiseArea... areas) {
        return division.option(component, bill, work, time)
                .evidence(EVIDENCE)
                .requiredExpertise(ImmutableSortedSet.copyOf(areas))
                .build();
    }
}
