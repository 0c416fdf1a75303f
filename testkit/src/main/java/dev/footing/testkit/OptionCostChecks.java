package dev.footing.testkit;

import com.google.common.collect.ImmutableList;
import dev.footing.api.strategy.ComponentOption;

/**
 * Every kind of cost of an option for a component is stated, or evidence of its own says why there is none, as for
 * strategies. An option has no setup: what is paid once is part of the strategy that it belongs to.
 */
final class OptionCostChecks {
    private static final ImmutableList<CostKind<ComponentOption>> KINDS = ImmutableList.of(
            new CostKind<>(
                    "work to build it",
                    o -> CostKind.some(o.buildEffort()) || CostKind.some(o.baseBuildEffort()),
                    "buildEffort",
                    "baseBuildEffort"),
            new CostKind<>(
                    "work to run it",
                    o -> CostKind.some(o.steadyEffort()) || CostKind.some(o.baseSteadyEffort()),
                    "steadyEffort",
                    "baseSteadyEffort"),
            new CostKind<>(
                    "monthly bill",
                    o -> o.platformFixed().isPositive() || o.platformPerUser().isPositive(),
                    "platformFixed",
                    "platformPerUser"),
            new CostKind<>(
                    "incidents",
                    o -> o.incidentRate().value() > 0
                            && (CostKind.some(o.incidentEffort())
                                    || CostKind.some(o.incidentCost().toEstimate())),
                    "incidentRate",
                    "incidentEffort",
                    "incidentCost"),
            new CostKind<>(
                    "audit",
                    o -> o.complianceEffort().value() > 0 || o.complianceCost().isPositive(),
                    "complianceEffort",
                    "complianceCost"),
            new CostKind<>("work to leave it", o -> o.exitEffort().value() > 0, "exitEffort"));

    private final TestedProvider tested;

    OptionCostChecks(StrategyProviderContract contract) {
        this.tested = TestedProvider.of(contract);
    }

    void check() {
        for (Probe probe : tested.probes()) {
            for (ComponentOption option : options(probe)) {
                KINDS.stream()
                        .filter(kind -> kind.missing(option, option.evidenceByParameter()))
                        .findFirst()
                        .ifPresent(kind -> {
                            throw missing(probe, option, kind);
                        });
            }
        }
    }

    private ImmutableList<ComponentOption> options(Probe probe) {
        return TestedProvider.quietly(() -> tested.provider().components(probe.startup()))
                .orElse(ImmutableList.of());
    }

    private static AssertionError missing(Probe probe, ComponentOption option, CostKind<ComponentOption> kind) {
        return Breach.of(
                "Asked for " + probe.description() + ", the option "
                        + option.sourcing().id() + " " + option.component().id() + " costs nothing for: " + kind.name()
                        + ".",
                "every kind of cost of an option is stated, or evidence of its own says why there is none.",
                "Set " + String.join(", ", kind.numbers()) + ", or say why it is nothing: .evidence(Grade.ASSUMED,"
                        + " \"none, because ...\", \"" + kind.numbers().get(0) + "\").");
    }
}
