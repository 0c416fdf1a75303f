package dev.footing.testkit;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Strategy;

/**
 * Every kind of cost is stated, or its absence is explained: the api takes a missing number as nothing, so that a
 * forgotten one makes a strategy look cheap. Evidence of its own for a parameter of that kind is the explanation.
 */
final class CostChecks {
    private static final ImmutableList<CostKind<Strategy>> KINDS = ImmutableList.of(
            new CostKind<>("work to build it", s -> CostKind.some(s.buildEffort()), "buildEffort"),
            new CostKind<>("work to run it", s -> CostKind.some(s.steadyEffort()), "steadyEffort"),
            new CostKind<>(
                    "monthly bill",
                    s -> s.platformFixed().isPositive() || s.platformPerUser().isPositive(),
                    "platformFixed",
                    "platformPerUser"),
            new CostKind<>("setup", s -> some(s.setupCost()), "setupCost", "setupCost.floor", "setupCost.factor"),
            new CostKind<>(
                    "incidents",
                    s -> s.incidentRate().value() > 0 && (CostKind.some(s.incidentEffort()) || some(s.incidentCost())),
                    "incidentRate",
                    "incidentEffort",
                    "incidentCost"),
            new CostKind<>(
                    "audit",
                    s -> s.complianceEffort().value() > 0 || s.complianceCost().isPositive(),
                    "complianceEffort",
                    "complianceCost"),
            new CostKind<>("work to leave it", s -> s.exitEffort().value() > 0, "exitEffort"));

    private final TestedProvider tested;

    CostChecks(StrategyProviderContract contract) {
        this.tested = TestedProvider.of(contract);
    }

    void check() {
        tested.forEach((probe, strategy) -> {
            for (CostKind<Strategy> kind : KINDS) {
                if (kind.missing(strategy, strategy.evidenceByParameter())) {
                    throw missing(probe, strategy, kind);
                }
            }
        });
    }

    private static AssertionError missing(Probe probe, Strategy strategy, CostKind<Strategy> kind) {
        String path = kind.numbers().get(0);
        return Breach.of(
                "Asked for " + probe.description() + ", " + strategy.id() + " costs nothing for: " + kind.name() + ".",
                "every kind of cost is stated, or evidence of its own says why there is none.",
                "Set " + String.join(", ", kind.numbers()) + ", or say why it is nothing: .putEvidenceByParameter(\""
                        + path + "\", Evidence.of(Grade.ASSUMED, \"none, because ...\")).");
    }

    private static boolean some(SetupCost cost) {
        if (cost instanceof SetupCost.Hardware hardware) {
            return CostKind.some(hardware.factor())
                    && (hardware.floor().isPositive()
                            || hardware.monthsOfListPriceBill().value() > 0);
        }
        return some(((SetupCost.Stated) cost).amount());
    }

    private static boolean some(MoneyEstimate estimate) {
        return CostKind.some(estimate.toEstimate());
    }
}
