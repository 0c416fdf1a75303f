package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.footing.api.assessment.AppliedOverride;
import dev.footing.api.assessment.AppliedOverride.Origin;
import dev.footing.api.assessment.Provenance;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.EngineerFormula;
import dev.footing.api.quantity.EngineerRange;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grounds;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Measure;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Multiple;
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
        policy.strategyOverrides().forEach(override -> lines.add(sentence(Origin.POLICY, override)));
        calibration.strategyOverrides().forEach(override -> lines.add(sentence(Origin.CALIBRATION, override)));
        return lines.build();
    }

    private String sentence(Origin by, StrategyOverride override) {
        Optional<AppliedOverride> applied = applied(by, override);
        String was = applied.flatMap(AppliedOverride::was)
                .map(number -> ", which was " + shown(number) + ",")
                .orElse("");
        return "The " + by.id() + " replaces " + override.path() + " of " + override.strategy() + was + " by "
                + became(override.value().orElseThrow(), applied) + ": " + why(override.grounds());
    }

    /** What it became for this startup; a multiple or a formula follows the number that it gives. */
    private static String became(Object stated, Optional<AppliedOverride> applied) {
        boolean computed =
                stated instanceof Multiple || stated instanceof EngineerFormula || stated instanceof EngineerRange;
        return applied.flatMap(AppliedOverride::value)
                .filter(value -> computed)
                .map(number -> shown(number) + " (" + shown(stated) + ")")
                .orElseGet(() -> shown(stated));
    }

    private Optional<AppliedOverride> applied(Origin by, StrategyOverride override) {
        return provenance.overrides().stream()
                .filter(applied -> applied.by() == by
                        && applied.path().equals(override.path())
                        && applied.strategy()
                                .filter(override.strategy()::equals)
                                .isPresent())
                .findFirst();
    }

    private static String sentence(String kind, Optional<String> basedOn, ParameterOverride override) {
        String base = basedOn.orElse("another");
        String was = override.was().map(value -> shown(value) + " in " + base).orElse("absent in " + base);
        return kind + ", " + override.path() + ": " + shown(override.value().orElseThrow()) + " (" + was + "): "
                + why(override.grounds());
    }

    /** Why, with the grade of the new number, its day and its sample. */
    private static String why(Grounds grounds) {
        Evidence evidence = grounds.evidence();
        String marks = evidence.grade().id()
                + evidence.date().map(date -> ", " + date).orElse("")
                + evidence.sample().map(sample -> "; " + sample).orElse("");
        return grounds.comment().map(comment -> bare(comment) + "; ").orElse("") + bare(evidence.source()) + " ("
                + marks + ").";
    }

    private static String bare(String line) {
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
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
        } else if (value instanceof Multiple multiple) {
            return multiple.toString();
        } else if (value instanceof EngineerRange range) {
            return shown(range.low()) + " to " + shown(range.high()) + ", likely " + shown(range.likely());
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
