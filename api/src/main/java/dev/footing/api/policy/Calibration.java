package dev.footing.api.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.ParameterOverride;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import dev.footing.api.quantity.Users;
import dev.footing.api.strategy.StrategyOverride;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * The parameters of the world: what missing expertise costs, how growth follows product work, what the next round
 * depends on. A calibration is replaced as a whole, and two results under different calibrations are not comparable
 * figure by figure.
 *
 * <p>The chance of the round at product share s is {@code 1/(1 + exp(-(intercept + slope*s + logSlope*ln(max(s,
 * 0.01)/referenceShare))))}; the intercept is stated, or follows from the month of the round by {@link RoundTiming}.
 *
 * <p>A mechanism that was added has a neutral value, which stands in where nothing is said and switches it off.
 */
@Value.Immutable
public abstract class Calibration {
    static final Range COEFFICIENT = Range.of(-1e6, 1e6, Unit.NONE);
    static final Range REFERENCE = Range.above(0, 1, Unit.SHARE);
    static final Range EXPONENT = Range.of(0, 2, Unit.NONE);
    static final Range CLAMP_LOW = Range.above(0, 1, Unit.RATIO);
    static final Range CLAMP_HIGH = Range.of(1, 1_000, Unit.RATIO);
    static final Range SIZE_REFERENCE = Range.above(0, Range.LARGEST_AMOUNT, Unit.MONEY_PER_MONTH);
    static final Range PRIOR = Range.above(0, 1_000, Unit.COUNT);
    static final Range PEAK = Range.of(1, 100, Unit.RATIO);
    static final double NEUTRAL_CLAMP_LOW = 0.1;
    static final double NEUTRAL_CLAMP_HIGH = 5;
    private static final BigDecimal USUAL_REFERENCE = BigDecimal.valueOf(100_000);

    /**
     * The content of the overrides with which the calibrations of the first release keep the numbers that two built-in
     * strategies had in it. That release had no overrides, and decisions on record name its calibrations by their
     * hashes; so just these overrides do not enter the hash, and any others do.
     */
    private static final String FIRST_STRATEGIES = "ceae8e24b7f5b9da4c0aaa68e3f37a08826970972b5f4c3c723f62ae3479bf94";

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

    /**
     * {@return theta: how effort and time follow the size of what is run, as the exponent of its list price over
     * {@link #sizeReference}; 0 for not at all}
     */
    @Value.Default
    public double sizeExponent() {
        return 0;
    }

    /** {@return A_ref: the monthly list price of machines for which the strategies' numbers are stated} */
    @Value.Default
    public BigMoney sizeReference() {
        return usualReference();
    }

    /** {@return the least that size multiplies effort by, above 0 up to 1} */
    @Value.Default
    public double sizeLow() {
        return NEUTRAL_CLAMP_LOW;
    }

    /** {@return the most that size multiplies effort by, 1 or more} */
    @Value.Default
    public double sizeHigh() {
        return NEUTRAL_CLAMP_HIGH;
    }

    /** {@return nu: what a serious incident of median cost loses beyond that, in months of revenue} */
    @Value.Default
    public Ratio incidentRevenueShare() {
        return Ratio.of(0);
    }

    /**
     * {@return alpha: how many incidents a strategy's own rate weighs as much as, where incidents on the current
     * strategy were counted; absent where a count changes nothing}
     */
    public abstract Optional<Double> incidentPrior();

    /**
     * {@return chi_ref: the peak to average for which prices of machines are stated; absent where peaks are ignored}
     */
    public abstract Optional<Double> peakReference();

    /**
     * {@return whether expertise in security and compliance is required only where a rule or a customer asks for it}
     */
    @Value.Default
    public boolean securityOnlyWithAudit() {
        return false;
    }

    /**
     * {@return months on a strategy after which an area that was not answered counts as held there; absent for never}
     */
    public abstract Optional<Months> familiarMonths();

    /** {@return h: users at which a bill says as much of another strategy's bill as its list prices do; 0 for any} */
    @Value.Default
    public Users liveUsers() {
        return Users.of(0);
    }

    /** {@return a0: the round's log-odds at a product share of nothing; absent where they follow from the month} */
    public abstract Optional<Double> roundIntercept();

    /** {@return how the round's chance grows with the month in which it is raised; absent where it does not} */
    public abstract Optional<RoundTiming> roundTiming();

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

    /**
     * {@return numbers of strategies that it replaces, whoever proposes them, before a policy does; none by default.
     * They are stated of a startup of any size, so they may be formulas in the number of engineers}
     */
    public abstract ImmutableList<StrategyOverride> strategyOverrides();

    /** {@return the prices that were put over it, which are among the numbers of strategies; absent where none were} */
    public abstract Optional<PriceBook> prices();

    /** {@return the id of the calibration whose parameters were overridden, where that is how it was made} */
    public abstract Optional<String> basedOn();

    /** {@return what was overridden, in the order stated; none unless it is based on another one} */
    public abstract ImmutableList<ParameterOverride> overrides();

    /** The reference that stands in: 100,000 in the calibration's currency. */
    private BigMoney usualReference() {
        return BigMoney.of(currency(), USUAL_REFERENCE);
    }

    /** Whether effort does not follow size; the numbers that say how it would are then neutral at their defaults. */
    boolean ignoresSize() {
        return sizeExponent() == 0;
    }

    boolean hasUsualReference() {
        return sizeReference().equals(usualReference());
    }

    /** {@return the currency of its amounts} */
    public CurrencyUnit currency() {
        return valuation().currency();
    }

    /** {@return SHA-256 of everything in it, by which results name it} */
    @Value.Lazy
    public String hash() {
        Encoding encoding = new Encoding().put("calibration", id());
        for (Parameter<Calibration> parameter : CalibrationParameters.all()) {
            encoding.put(parameter.path(), parameter.stated(this));
        }
        encoding.put("published", published());
        if (!FIRST_STRATEGIES.equals(hashOf(strategyOverrides()))) {
            strategyOverrides().forEach(override -> override.encodeTo(encoding));
        }
        evidence().forEach((path, evidence) -> encoding.put(path + ".evidence", evidence));
        overrides().forEach(override -> override.encodeComment(encoding));
        prices().ifPresent(book -> encoding.put("prices", book.hash()));
        return encoding.sha256();
    }

    private static String hashOf(ImmutableList<StrategyOverride> overrides) {
        Encoding encoding = new Encoding();
        overrides.forEach(override -> override.encodeTo(encoding));
        return encoding.sha256();
    }

    @Value.Check
    Calibration canonical() {
        Optional<Double> intercept =
                roundIntercept().map(odds -> COEFFICIENT.check("round.intercept", odds.doubleValue()));
        InvalidValueException.throwIf(
                intercept.isPresent() == roundTiming().isPresent(),
                "round.intercept",
                intercept.isPresent() ? "beside a chance by month" : "",
                "must be stated, or a chance by month in its place, and not both",
                "State round.intercept, or round.chance24, round.medianMonths and round.sigma.");
        double exponent = EXPONENT.check("sizeExponent", sizeExponent());
        BigMoney reference = SIZE_REFERENCE.check("sizeReference", sizeReference());
        CLAMP_LOW.check("sizeLow", sizeLow());
        CLAMP_HIGH.check("sizeHigh", sizeHigh());
        incidentPrior().ifPresent(prior -> PRIOR.check("incidentPrior", prior.doubleValue()));
        peakReference().ifPresent(peak -> PEAK.check("peakReference", peak.doubleValue()));
        double slope = COEFFICIENT.check("round.slope", roundSlope());
        COEFFICIENT.check("round.logSlope", roundLogSlope());
        REFERENCE.check("round.referenceShare", roundReferenceShare());
        ParameterRules<Calibration> rules = new ParameterRules<>(this, CalibrationParameters.all());
        ImmutableSortedMap<String, Evidence> evidence = rules.evidence(evidence());
        rules.checkOverrides(basedOn(), overrides());
        StrategyOverride.checkOnce(strategyOverrides());
        boolean same = intercept.equals(roundIntercept())
                && Double.compare(slope, roundSlope()) == 0
                && Double.compare(exponent, sizeExponent()) == 0
                && reference.equals(sizeReference())
                && evidence.equals(evidence());
        return same
                ? this
                : builder()
                        .from(this)
                        .sizeExponent(exponent)
                        .sizeReference(reference)
                        .evidence(evidence)
                        .roundIntercept(intercept)
                        .roundSlope(slope)
                        .build();
    }

    /** {@return its name and hash in one line, for logs} */
    @Override
    public String toString() {
        return "Calibration " + id() + " " + hash();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Calibration}; all but published figures, prices and overrides of either kind is required. */
    public static final class Builder extends ImmutableCalibration.Builder {
        Builder() {}
    }
}
