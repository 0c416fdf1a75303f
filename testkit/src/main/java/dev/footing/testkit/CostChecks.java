package dev.footing.testkit;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Strategy;
import java.util.function.Predicate;

/**
 * Every kind of cost is stated, or its absence is explained: the api takes a missing number as nothing, so that a
 * forgotten one makes a strategy look cheap. Evidence of its own for a parameter of that kind is the explanation.
 */
final class CostChecks {
    private static final ImmutableList<Kind> KINDS = ImmutableList.of(
            new Kind("work to build it", s -> some(s.buildEffort()), "buildEffort"),
            new Kind("work to run it", s -> some(s.steadyEffort()), "steadyEffort"),
            new Kind(
                    "monthly bill",
                    s -> s.platformFixed().isPositive() || s.platformPerUser().isPositive(),
                    "platformFixed",
                    "platformPerUser"),
            new Kind("setup", s -> some(s.setupCost()), "setupCost", "setupCost.floor", "setupCost.factor"),
            new Kind(
                    "incidents",
                    s -> s.incidentRate().value() > 0 && (some(s.incidentEffort()) || some(s.incidentCost())),
                    "incidentRate",
                    "incidentEffort",
                    "incidentCost"),
            new Kind(
                    "audit",
                    s -> s.complianceEffort().value() > 0 || s.complianceCost().isPositive(),
                    "complianceEffort",
                    "complianceCost"),
            new Kind("work to leave it", s -> s.exitEffort().value() > 0, "exitEffort"));

    private final TestedProvider tested;

    CostChecks(StrategyProviderContract contract) {
        this.tested = TestedProvider.of(contract);
    }

    /** A kind of cost: whether a strategy has it, and the parameters whose evidence can explain why not. */
    private record Kind(String name, Predicate<Strategy> stated, ImmutableList<String> paths) {
        Kind(String name, Predicate<Strategy> stated, String... paths) {
            this(name, stated, ImmutableList.copyOf(paths));
        }

        boolean excused(Strategy strategy) {
            return paths.stream().anyMatch(strategy.evidenceByParameter()::containsKey);
        }
    }

    void check() {
        tested.forEach((probe, strategy) -> {
            for (Kind kind : KINDS) {
                if (!kind.stated().test(strategy) && !kind.excused(strategy)) {
                    throw missing(probe, strategy, kind);
                }
            }
        });
    }

    private static AssertionError missing(Probe probe, Strategy strategy, Kind kind) {
        String path = kind.paths().get(0);
        return Breach.of(
                "Asked for " + probe.description() + ", " + strategy.id() + " costs nothing for: " + kind.name() + ".",
                "every kind of cost is stated, or evidence of its own says why there is none.",
                "Set " + String.join(", ", kind.paths()) + ", or say why it is nothing: .putEvidenceByParameter(\""
                        + path + "\", Evidence.of(Grade.ASSUMED, \"none, because ...\")).");
    }

    private static boolean some(SetupCost cost) {
        if (cost instanceof SetupCost.Hardware hardware) {
            return some(hardware.factor())
                    && (hardware.floor().isPositive()
                            || hardware.monthsOfListPriceBill().value() > 0);
        }
        return some(((SetupCost.Stated) cost).amount());
    }

    private static boolean some(Estimate estimate) {
        return estimate.anchors().stream().anyMatch(anchor -> anchor > 0);
    }

    private static boolean some(MoneyEstimate estimate) {
        return some(estimate.toEstimate());
    }
}
