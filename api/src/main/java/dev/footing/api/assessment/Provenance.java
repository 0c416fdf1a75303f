package dev.footing.api.assessment;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.ExchangeRate;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PriceBook;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.ParameterOverride;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.scorecard.CustomCriterion;
import dev.footing.api.strategy.StrategyOverride;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** By what a result was made, so that it can be made again and distinguished from others. */
@Value.Immutable
public abstract class Provenance {
    private static final Description<ParameterOverride> OVERRIDE = Description.of(ParameterOverride.class)
            .text("path", "which entry", ParameterOverride::path)
            .maybe("was", ValueType.any(), "the value before", ParameterOverride::was)
            .add("value", ValueType.any(), "the value that stands in its place", ParameterOverride::value)
            .text("reason", "why", ParameterOverride::reason)
            .maybe(
                    "evidence",
                    ValueType.evidence(),
                    "where the value comes from",
                    override -> override.grounds().stated())
            .build();

    private static final Description<StrategyOverride> STRATEGY_OVERRIDE = Description.of(StrategyOverride.class)
            .text("strategy", "the strategy", StrategyOverride::strategy)
            .text("path", "which number", StrategyOverride::path)
            .maybe("was", ValueType.any(), "never stated, as it differs by startup", override -> Optional.empty())
            .add("value", ValueType.any(), "the value that stands in its place", StrategyOverride::value)
            .text("reason", "why", StrategyOverride::reason)
            .maybe(
                    "evidence",
                    ValueType.evidence(),
                    "where the value comes from",
                    override -> override.grounds().stated())
            .listed("path", "was", "value", "reason", "evidence", "strategy")
            .build();

    private static final Description<ExchangeRate> RATE = Description.of(ExchangeRate.class)
            .meaning("by which amounts of a startup in another currency are converted")
            .add("currency", ValueType.of(Scalar.Kind.CURRENCY), "the currency of the startup", ExchangeRate::currency)
            .add("rate", ExchangeRate.RATE, "what one unit of it is worth", ExchangeRate::rate)
            .add(
                    "into",
                    ValueType.of(Scalar.Kind.CURRENCY),
                    "the currency of the rate, in which strategies and rules are stated",
                    rate -> rate.rate().getCurrencyUnit())
            .add("source", ValueType.of(Scalar.Kind.LINE), "where the rate comes from", ExchangeRate::source)
            .add("date", ValueType.of(Scalar.Kind.DATE), "the day of the rate", ExchangeRate::date)
            .build();

    private static final Description<PriceBook> PRICES = Description.of(PriceBook.class)
            .text("id", "its name", PriceBook::id)
            .add("hash", ValueType.of(Scalar.Kind.SHA_256), "the hash of its content", PriceBook::hash)
            .build();

    /** A calibration, by its name and its hash. */
    static final ValueType CALIBRATION = new ValueType.Named(
            "calibration",
            ValueType.parts(Description.of(Calibration.class)
                    .text("id", "its name", Calibration::id)
                    .add("hash", ValueType.of(Scalar.Kind.SHA_256), "the hash of its content", Calibration::hash)
                    .maybe("basedOn", ValueType.text(), "the one that it is based on", Calibration::basedOn)
                    .list("overrides", OVERRIDE, "what was replaced in it", Calibration::overrides)
                    .list(
                            "strategyOverrides",
                            STRATEGY_OVERRIDE,
                            "numbers of strategies that it replaces",
                            Calibration::strategyOverrides)
                    .maybe("prices", PRICES, "the prices that were put over it", Calibration::prices)
                    .build()));

    private static final Description<Policy> POLICY = Description.of(Policy.class)
            .text("id", "its name", Policy::id)
            .add("hash", ValueType.of(Scalar.Kind.SHA_256), "the hash of its content", Policy::hash)
            .maybe("basedOn", ValueType.text(), "the one that it is based on", Policy::basedOn)
            .list("overrides", OVERRIDE, "what was replaced in it", Policy::overrides)
            .list("strategyOverrides", STRATEGY_OVERRIDE, "numbers that it replaces", Policy::strategyOverrides)
            .maybe(
                    "exchangeRate",
                    RATE,
                    "how amounts in another currency are converted, where it is one",
                    policy -> policy.exchangeRates().stream()
                            .filter(only -> policy.exchangeRates().size() == 1)
                            .findFirst())
            .maybe(
                    "exchangeRates",
                    ValueType.listOf(RATE),
                    "how amounts in other currencies are converted, where they are several",
                    policy -> Optional.of(policy.exchangeRates()).filter(rates -> rates.size() > 1))
            .build();

    /** What its members are, in documents and in hashes. */
    public static final Description<Provenance> DESCRIPTION = Description.of(Provenance.class)
            .text("engine", "the version of Footing", Provenance::engine)
            .add("calibration", CALIBRATION, "the parameters of the world", Provenance::calibration)
            .add("policy", POLICY, "the rules of judgement", Provenance::policy)
            .maybe(
                    "exchangeRate",
                    RATE,
                    "by which amounts were told in the startup's currency",
                    Provenance::exchangeRate)
            .maybe(
                    "criteria",
                    ValueType.listOf(CustomCriterion.DESCRIPTION),
                    "criteria beside those of the policy",
                    provenance -> Optional.of(provenance.criteria()).filter(criteria -> !criteria.isEmpty()))
            .maybe(
                    "overrides",
                    ValueType.listOf(AppliedOverride.DESCRIPTION),
                    "numbers that were replaced here",
                    provenance -> Optional.of(provenance.overrides()).filter(overrides -> !overrides.isEmpty()))
            .list("providers", ProviderRecord.DESCRIPTION, "the providers that were asked", Provenance::providers)
            .maybe("seed", ValueType.of(Scalar.Kind.LARGE_WHOLE), "the seed of all random draws", Provenance::seed)
            .maybe("trials", ValueType.whole(1, Unit.COUNT), "how many trials were simulated", Provenance::trials)
            .add("hash", ValueType.of(Scalar.Kind.HASH), "the hash by which the result is known", Provenance::hash)
            .build();

    private static final Range TRIALS = Range.of(1, 1e9, Unit.COUNT);

    Provenance() {}

    /** {@return the version of Footing, or {@code development} outside a packaged build} */
    public abstract String engine();

    /** {@return the parameters of the world} */
    public abstract Calibration calibration();

    /** {@return the rules of judgement} */
    public abstract Policy policy();

    /** {@return by which rate amounts were converted and told; absent where the startup is in the rules' currency} */
    public abstract Optional<ExchangeRate> exchangeRate();

    /** {@return criteria of the scorecard that were handed over beside those of the policy, by id} */
    public abstract ImmutableList<CustomCriterion> criteria();

    /**
     * {@return every number that policy and calibration replaced for this startup, what it was and what it became:
     * their own entries first, then numbers of strategies, by strategy}
     */
    public abstract ImmutableList<AppliedOverride> overrides();

    /** {@return the providers that were asked, by id} */
    public abstract ImmutableList<ProviderRecord> providers();

    /** {@return the number from which all random draws come; absent without a simulation} */
    public abstract OptionalLong seed();

    /** {@return how many trials were simulated; absent without a simulation} */
    public abstract OptionalInt trials();

    /**
     * {@return SHA-256 over the canonical text of startup, calibration, policy, criteria, strategies, seed, trials,
     * figures, components and diagnosis; providers that proposed nothing do not enter}
     */
    public abstract String hash();

    @Value.Check
    void check() {
        trials().ifPresent(trials -> TRIALS.check("trials", trials));
        InvalidValueException.throwIf(
                trials().isPresent() != seed().isPresent(),
                "seed",
                seed().isPresent() ? "present" : "absent",
                "must stand with trials, or not at all",
                "Give both after a simulation, and neither without one.");
    }

    /** {@return the hash of the result and by which rules it was made in one line, for logs} */
    @Override
    public String toString() {
        return "Provenance of " + hash() + ": " + engine() + ", "
                + calibration().id() + ", " + policy().id();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Provenance}; all but exchange rate, criteria, overrides, providers, seed and trials is required.
     */
    public static final class Builder extends ImmutableProvenance.Builder {
        Builder() {}
    }
}
