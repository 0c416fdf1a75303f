package dev.footing.testkit;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.strategy.ComponentOption;
import java.util.function.Predicate;

/**
 * Every kind of cost of an option for a component is stated, or evidence of its own says why there is none, as for
 * strategies. An option has no setup: what is paid once is part of the strategy that it belongs to.
 */
final class OptionCostChecks {
    private static final ImmutableList<Kind> KINDS = ImmutableList.of(
            new Kind(
                    "work to build it",
                    o -> some(o.buildEffort()) || some(o.baseBuildEffort()),
                    "buildEffort",
                    "baseBuildEffort"),
            new Kind(
                    "work to run it",
                    o -> some(o.steadyEffort()) || some(o.baseSteadyEffort()),
                    "steadyEffort",
                    "baseSteadyEffort"),
            new Kind(
                    "monthly bill",
                    o -> o.platformFixed().isPositive() || o.platformPerUser().isPositive(),
                    "platformFixed",
                    "platformPerUser"),
            new Kind(
                    "incidents",
                    o -> o.incidentRate().value() > 0
                            && (some(o.incidentEffort())
                                    || some(o.incidentCost().toEstimate())),
                    "incidentRate",
                    "incidentEffort",
                    "incidentCost"),
            new Kind(
                    "audit",
                    o -> o.complianceEffort().value() > 0 || o.complianceCost().isPositive(),
                    "complianceEffort",
                    "complianceCost"),
            new Kind("work to leave it", o -> o.exitEffort().value() > 0, "exitEffort"));

    private final TestedProvider tested;

    OptionCostChecks(StrategyProviderContract contract) {
        this.tested = TestedProvider.of(contract);
    }

    /** A kind of cost: whether an option has it, and the numbers whose evidence can explain why not. */
    private record Kind(String name, Predicate<ComponentOption> stated, ImmutableList<String> numbers) {
        Kind(String name, Predicate<ComponentOption> stated, String... numbers) {
            this(name, stated, ImmutableList.copyOf(numbers));
        }

        boolean missing(ComponentOption option) {
            return !stated.test(option) && numbers.stream().noneMatch(option.evidenceByParameter()::containsKey);
        }
    }

    void check() {
        for (Probe probe : tested.probes()) {
            for (ComponentOption option : options(probe)) {
                KINDS.stream().filter(kind -> kind.missing(option)).findFirst().ifPresent(kind -> {
                    throw missing(probe, option, kind);
                });
            }
        }
    }

    private ImmutableList<ComponentOption> options(Probe probe) {
        return TestedProvider.quietly(() -> tested.provider().components(probe.startup()))
                .orElse(ImmutableList.of());
    }

    private static AssertionError missing(Probe probe, ComponentOption option, Kind kind) {
        return Breach.of(
                "Asked for " + probe.description() + ", the option "
                        + option.sourcing().id() + " " + option.component().id() + " costs nothing for: " + kind.name()
                        + ".",
                "every kind of cost of an option is stated, or evidence of its own says why there is none.",
                "Set " + String.join(", ", kind.numbers()) + ", or say why it is nothing: .evidence(Grade.ASSUMED,"
                        + " \"none, because ...\", \"" + kind.numbers().get(0) + "\").");
    }

    private static boolean some(Estimate estimate) {
        return estimate.anchors().stream().anyMatch(anchor -> anchor > 0);
    }
}
