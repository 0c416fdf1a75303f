package dev.footing.api.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.ParameterOverride;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Phase;
import dev.footing.api.strategy.StrategyOverride;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The judgements that turn figures into one figure: what revenue and an engineer's month are worth, and from when on a
 * startup counts as further on. It is a value with evidence for each entry; two results under different policies are
 * not compared silently.
 */
@Value.Immutable
public abstract class Policy {
    private static final double ALL_WEIGHT = 100;
    private static final double WEIGHT_TOLERANCE = 1e-9;

    Policy() {}

    /** {@return its name, such as {@code default-1}} */
    public abstract String id();

    /** {@return where its entries come from, by path; every one has evidence} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Evidence> evidence();

    /** {@return gross margin of revenue before infrastructure} */
    public abstract Share margin();

    /** {@return omega: what an engineer-month is worth to the company, as a multiple of its cost} */
    public abstract Ratio opportunityMultiple();

    /** {@return the yearly rate at which later money counts less} */
    public abstract Ratio discountRate();

    /** {@return the share of the spend that a gain must exceed to count} */
    public abstract Share materiality();

    /**
     * {@return the share of cases in which a feasible strategy lasts, or that of the best one where none reaches it}
     */
    public abstract Share feasibleLasts();

    /** {@return the share of cases in which a strategy lasts that a verdict may speak of} */
    public abstract Share verdictLasts();

    /** {@return the share of trials in which the winner must be ahead of its rival to be recommended} */
    public abstract Share verdictConfidence();

    /** {@return the share of the spend that missing answers must be worth to hold a verdict up} */
    public abstract Share informationWorth();

    /** {@return how each criterion is scored and weighed; every one has a rule} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Criterion, CriterionRule> criteria();

    /** {@return active users from which a startup counts as growing} */
    public abstract Users growthUsers();

    /** {@return active users from which a product counts as wanted} */
    public abstract Users marketFitUsers();

    /** {@return age from which a startup without users counts as growing} */
    public abstract Months growthAge();

    /** {@return age from which the product of a startup without users counts as wanted} */
    public abstract Months marketFitAge();

    /** {@return the id of the policy whose entries were overridden, where that is how it was made} */
    public abstract Optional<String> basedOn();

    /** {@return what was overridden, in the order stated; none unless it is based on another one} */
    public abstract ImmutableList<ParameterOverride> overrides();

    /** {@return numbers of strategies that are replaced whoever proposes them, in the order stated} */
    public abstract ImmutableList<StrategyOverride> strategyOverrides();

    /** {@return the rate by which startups in another currency are converted; without one they are refused} */
    public abstract Optional<ExchangeRate> exchangeRate();

    /** {@return SHA-256 of everything in it, by which results name it} */
    @Value.Lazy
    public String hash() {
        Encoding encoding = new Encoding().put("policy", id());
        for (Parameter<Policy> parameter : PolicyParameters.all()) {
            encoding.put(parameter.path(), parameter.get(this));
        }
        evidence().forEach((path, evidence) -> encoding.put(path + ".evidence", evidence));
        strategyOverrides().forEach(override -> override.encodeTo(encoding));
        exchangeRate().ifPresent(rate -> encoding.put("exchangeRate", rate));
        return encoding.sha256();
    }

    @Value.Check
    void check() {
        for (Criterion criterion : Criterion.values()) {
            if (!criteria().containsKey(criterion)) {
                throw new InvalidValueException(
                        "criteria", criterion.id() + " missing", "must have every criterion", "Give it a weight of 0.");
            }
        }
        for (Phase phase : Phase.values()) {
            double sum = criteria().values().stream()
                    .mapToDouble(rule -> rule.weights().in(phase))
                    .sum();
            if (!(StrictMath.abs(sum - ALL_WEIGHT) <= WEIGHT_TOLERANCE)) {
                throw new InvalidValueException(
                        "criteria",
                        sum + " in " + phase.id(),
                        "must have weights that sum to 100 in every phase",
                        "Scale the weights.");
            }
        }
        ParameterRules.checkEvidence(this, PolicyParameters.all(), evidence());
        Overrides.check(this, PolicyParameters.all(), basedOn(), overrides());
        StrategyOverride.checkOnce(strategyOverrides());
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Policy}; all but overrides and the exchange rate is required. */
    public static final class Builder extends ImmutablePolicy.Builder {
        Builder() {}
    }
}
