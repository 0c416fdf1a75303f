package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Provenance;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Measure;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.ParameterOverride;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.formats.json.Decimals;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.BigMoneyProvider;

/** What was replaced in the policy, the calibration or a strategy, and why; a sentence each. */
final class OverrideLines {
    private final Provenance provenance;

    OverrideLines(Provenance provenance) {
        this.provenance = provenance;
    }

    ImmutableList<String> lines() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        add(lines, "Policy", provenance.policy().basedOn(), provenance.policy().overrides());
        add(
                lines,
                "Calibration",
                provenance.calibration().basedOn(),
                provenance.calibration().overrides());
        for (StrategyOverride override : provenance.policy().strategyOverrides()) {
            lines.add("The policy replaces " + override.path() + " of " + override.strategy() + " by "
                    + shown(override.value().orElseThrow()) + ": " + sentence(override.reason()));
        }
        return lines.build();
    }

    private static void add(
            ImmutableList.Builder<String> lines,
            String kind,
            Optional<String> base,
            List<ParameterOverride> overrides) {
        for (ParameterOverride override : overrides) {
            String was = override.was()
                    .map(value -> shown(value) + " in " + base.orElse("another"))
                    .orElse("absent in " + base.orElse("another"));
            lines.add(kind + ", " + override.path() + ": "
                    + shown(override.value().orElseThrow()) + " (" + was + "): " + sentence(override.reason()));
        }
    }

    private static String sentence(String reason) {
        return reason + (reason.endsWith(".") ? "" : ".");
    }

    private static String shown(Object value) {
        if (value instanceof Double number) {
            return Decimals.text(number);
        } else if (value instanceof Measure measure) {
            return Decimals.text(measure.value());
        } else if (value instanceof BigMoneyProvider money) {
            return Decimals.text(money.toBigMoney().getAmount()) + " "
                    + money.toBigMoney().getCurrencyUnit().getCode();
        } else if (value instanceof Estimate estimate) {
            return shown(estimate);
        } else if (value instanceof MoneyEstimate estimate) {
            return shown(estimate.toEstimate()) + " " + estimate.currency().getCode();
        } else if (value instanceof Iterable<?> several) {
            return "["
                    + ImmutableList.copyOf(several).stream()
                            .map(OverrideLines::shown)
                            .collect(Collectors.joining(", ")) + "]";
        } else if (value instanceof Identified constant) {
            return constant.id();
        }
        return value.toString();
    }

    private static String shown(Estimate estimate) {
        if (estimate instanceof Estimate.Pert pert) {
            return Decimals.text(pert.low()) + " to " + Decimals.text(pert.high()) + ", likely "
                    + Decimals.text(pert.likely());
        } else if (estimate instanceof Estimate.LogNormal logNormal) {
            return "median " + Decimals.text(logNormal.median()) + ", sigma " + Decimals.text(logNormal.sigma());
        }
        return Decimals.text(estimate.likely());
    }
}
