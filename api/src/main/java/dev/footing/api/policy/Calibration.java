package dev.footing.api.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.ParameterOverride;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;

/**
 * The parameters of the world: what missing expertise costs, how growth follows product work, what the next round
 * depends on. A calibration is replaced as a whole, and two results under different calibrations are not comparable
 * figure by figure.
 *
 * <p>The chance of the round at product share s is {@code 1/(1 + exp(-(intercept + slope*s + logSlope*ln(max(s,
 * 0.01)/referenceShare))))}.
 */
@Value.Immutable
public abstract class Calibration {
    static final Range COEFFICIENT = Range.of(-1e6, 1e6, Unit.NONE);
    static final Range REFERENCE = Range.above(0, 1, Unit.SHARE);

    Calibration() {}

    /** {@return its name, such as {@code field-2025}} */
    public abstract String id();

    /** {@return where its numbers come from, by the path in {@link CalibrationParameters}; every one has evidence} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Evidence> evidence();

    /** {@return delta: relative delay of production for each required area without expertise} */
    public abstract Ratio gapDelay();

    /** {@return b: relative growth of the build effort for each such area} */
    public abstract Ratio gapBuild();

    /** {@return s: relative growth of the steady effort for each such area} */
    public abstract Ratio gapSteady();

    /** {@return gamma: relative growth of incidents for each such area} */
    public abstract Ratio gapIncidents();

    /** {@return kappa: how far growth follows the product share; 0 not at all, 1 in proportion} */
    public abstract Share growthElasticity();

    /** {@return rho: the part of the new bill that is already paid while a live product moves} */
    public abstract Share overlap();

    /** {@return a0: the round's log-odds at a product share of nothing} */
    public abstract double roundIntercept();

    /** {@return a1: what the log-odds gain from no to full product work} */
    public abstract double roundSlope();

    /** {@return a2: what the log-odds gain for each factor e of product share} */
    public abstract Estimate roundLogSlope();

    /** {@return r: the product share at which the logarithmic term is nothing, above 0 and up to 1} */
    public abstract double roundReferenceShare();

    /** {@return what the company is valued at when it raises} */
    public abstract Valuation valuation();

    /** {@return returns that were published for strategies and are shown beside the computed ones; none by default} */
    public abstract ImmutableList<PublishedFigure> published();

    /** {@return the id of the calibration whose parameters were overridden, where that is how it was made} */
    public abstract Optional<String> basedOn();

    /** {@return what was overridden, in the order stated; none unless it is based on another one} */
    public abstract ImmutableList<ParameterOverride> overrides();

    /** {@return the currency of its amounts} */
    public CurrencyUnit currency() {
        return valuation().currency();
    }

    /** {@return SHA-256 of everything in it, by which results name it} */
    @Value.Lazy
    public String hash() {
        Encoding encoding = new Encoding().put("calibration", id());
        for (Parameter<Calibration> parameter : CalibrationParameters.all()) {
            encoding.put(parameter.path(), parameter.get(this));
        }
        encoding.put("published", published());
        evidence().forEach((path, evidence) -> encoding.put(path + ".evidence", evidence));
        return encoding.sha256();
    }

    @Value.Check
    Calibration canonical() {
        double intercept = COEFFICIENT.check("round.intercept", roundIntercept());
        double slope = COEFFICIENT.check("round.slope", roundSlope());
        COEFFICIENT.check("round.logSlope", roundLogSlope());
        REFERENCE.check("round.referenceShare", roundReferenceShare());
        ParameterRules.checkEvidence(this, CalibrationParameters.all(), evidence());
        Overrides.check(this, CalibrationParameters.all(), basedOn(), overrides());
        boolean same = Double.compare(intercept, roundIntercept()) == 0 && Double.compare(slope, roundSlope()) == 0;
        return same
                ? this
                : builder()
                        .from(this)
                        .roundIntercept(intercept)
                        .roundSlope(slope)
                        .build();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Calibration}; all but published figures and overrides is required. */
    public static final class Builder extends ImmutableCalibration.Builder {
        Builder() {}
    }
}
