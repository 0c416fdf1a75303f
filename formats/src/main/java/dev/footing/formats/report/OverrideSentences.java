package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.footing.api.assessment.Provenance;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.EngineerFormula;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Measure;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.ParameterOverride;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.formats.json.Decimals;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;

/** What was replaced in the policy, the calibration or a strategy, and why; a sentence each. */
public final class OverrideSentences {
    private final Provenance provenance;

    /**
     * Creates them.
     *
     * @param provenance by what a result was made
     */
    public OverrideSentences(Provenance provenance) {
        this.provenance = provenance;
    }

    /** {@return a sentence for each number that was replaced} */
    public ImmutableList<String> sentences() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        Policy policy = provenance.policy();
        Calibration calibration = provenance.calibration();
        policy.overrides().forEach(override -> lines.add(sentence("Policy", policy.basedOn(), override)));
        calibration
                .overrides()
                .forEach(override -> lines.add(sentence("Calibration", calibration.basedOn(), override)));
        policy.strategyOverrides().forEach(override -> lines.add(sentence("policy", override)));
        calibration.strategyOverrides().forEach(override -> lines.add(sentence("calibration", override)));
        return lines.build();
    }

    private static String sentence(String kind, StrategyOverride override) {
        return "The " + kind + " replaces " + override.path() + " of " + override.strategy() + " by "
                + shown(override.value().orElseThrow()) + ": " + sentence(override.reason());
    }

    private static String sentence(String kind, Optional<String> basedOn, ParameterOverride override) {
        String base = basedOn.orElse("another");
        String was = override.was().map(value -> shown(value) + " in " + base).orElse("absent in " + base);
        return kind + ", " + override.path() + ": " + shown(override.value().orElseThrow()) + " (" + was + "): "
                + sentence(override.reason());
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
            BigMoney amount = money.toBigMoney();
            return Decimals.text(amount.getAmount()) + " "
                    + amount.getCurrencyUnit().getCode();
        } else if (value instanceof Estimate estimate) {
            return shown(estimate);
        } else if (value instanceof EngineerFormula formula) {
            return Decimals.text(formula.base()) + " and " + Decimals.text(formula.perEngineer()) + " for each engineer"
                    + (formula.mostPerEngineer().isPresent()
                            ? ", at most "
                                    + Decimals.text(formula.mostPerEngineer().getAsDouble()) + " for each"
                            : "");
        } else if (value instanceof MoneyEstimate estimate) {
            return shown(estimate.toEstimate()) + " " + estimate.currency().getCode();
        } else if (value instanceof Iterable<?> several) {
            return Streams.stream(several).map(OverrideSentences::shown).collect(Collectors.joining(", ", "[", "]"));
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
