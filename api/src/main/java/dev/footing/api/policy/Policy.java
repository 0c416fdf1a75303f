package dev.footing.api.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.ParameterOverride;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Phase;
import dev.footing.api.strategy.StrategyOverride;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * The judgements that turn figures into one figure: what revenue and an engineer's month are worth, and from when on a
 * startup counts as further on. It is a value with evidence for each entry; two results under different policies are
 * not compared silently.
 */
@Value.Immutable
public abstract class Policy {
    static final Range LIMIT = Range.above(0, Range.LARGEST_AMOUNT, Unit.MONEY);
    /** What costs may spread by; more than this would say that nothing is known of them. */
    static final Range DISCREPANCY = Range.of(0, 3, Unit.RATIO);

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

    /**
     * {@return how likely a verdict must be to be recommended: the share of trials in which the winner must be ahead of
     * its rival, or the chance of its direction, as {@link #confidenceOf} says}
     */
    public abstract Share verdictConfidence();

    /** {@return the share of the spend that missing answers must be worth to hold a verdict up} */
    public abstract Share informationWorth();

    /** {@return the part of a round's expected value that counts, which is the money that comes in; all by default} */
    @Value.Default
    public Share roundShare() {
        return Share.of(1);
    }

    /** {@return by how much a feasible strategy may last less often than {@link #feasibleLasts} asks} */
    @Value.Default
    public Share lastingTolerance() {
        return Share.of(0);
    }

    /** {@return over which months work on infrastructure costs opportunities} */
    @Value.Default
    public OpportunityMonths opportunityMonths() {
        return OpportunityMonths.AFTER_ROUND;
    }

    /** {@return whether what cannot be paid or built once cash has run out is taken out of the objective} */
    @Value.Default
    public boolean ruin() {
        return false;
    }

    /** {@return whether missing answers hold a verdict up that says to stay, by sourcing and not by worth alone} */
    @Value.Default
    public boolean stayingMayBeInsufficient() {
        return true;
    }

    /** {@return when a strategy is beyond its ceiling} */
    @Value.Default
    public CeilingRule ceiling() {
        return CeilingRule.USERS_AND_BILL;
    }

    /**
     * {@return money raised above which the next round is a later one where its stage is not said; absent for never}
     */
    public abstract Optional<BigMoney> seedLimit();

    /**
     * {@return monthly revenue above which the next round is a later one where its stage is not said; absent for never}
     */
    public abstract Optional<BigMoney> revenueLimit();

    /**
     * {@return whether strategies are ranked where money runs out whatever one does, and a horizon that is not stated
     * follows from the cash}
     */
    @Value.Default
    public boolean rankWhereMoneyEnds() {
        return false;
    }

    /** {@return whose chance a verdict's confidence is} */
    @Value.Default
    public ConfidenceRule confidenceOf() {
        return ConfidenceRule.RIVAL;
    }

    /** {@return by how much the chance of a direction must exceed that of every other to be recommended} */
    @Value.Default
    public Share directionLead() {
        return Share.of(0);
    }

    /**
     * {@return how far costs of ownership spread between companies with the same facts, beyond the ranges of the
     * numbers: the standard deviation of their logarithm}
     */
    @Value.Default
    public double discrepancy() {
        return 0;
    }

    /** {@return whether a verdict names the missing answers that would lead to another sourcing} */
    @Value.Default
    public boolean conditional() {
        return false;
    }

    /** {@return engineers to hire for each missing area of expertise; 0 where it is not asked what hiring costs} */
    @Value.Default
    public Ratio hiresPerArea() {
        return Ratio.of(0);
    }

    /** {@return months until they are there} */
    @Value.Default
    public Months hiringMonths() {
        return Months.of(0);
    }

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

    /**
     * {@return whether a rule against buying covers customers' data where the startup does not say what it covers; else
     * it then forbids a mix nothing but to buy everything}
     */
    @Value.Default
    public boolean forbidsByComponent() {
        return false;
    }

    /**
     * {@return the rates by which startups in other currencies are converted, one for each currency; those in a
     * currency without one are refused}
     */
    public abstract ImmutableList<ExchangeRate> exchangeRates();

    /** {@return SHA-256 of everything in it, by which results name it} */
    @Value.Lazy
    public String hash() {
        Encoding encoding = new Encoding().put("policy", id());
        for (Parameter<Policy> parameter : PolicyParameters.all()) {
            encoding.put(parameter.path(), parameter.stated(this));
        }
        evidence().forEach((path, evidence) -> encoding.put(path + ".evidence", evidence));
        strategyOverrides().forEach(override -> override.encodeTo(encoding));
        for (ExchangeRate rate : exchangeRates()) {
            boolean only = exchangeRates().size() == 1;
            encoding.put(only ? "exchangeRate" : "exchangeRate." + rate.currency(), rate);
        }
        overrides().forEach(override -> override.encodeComment(encoding));
        return encoding.sha256();
    }

    @Value.Check
    Policy canonical() {
        for (Criterion criterion : Criterion.values()) {
            InvalidValueException.throwIf(
                    !criteria().containsKey(criterion),
                    "criteria",
                    criterion.id() + " missing",
                    "must have every criterion",
                    "Give it a weight of 0.");
        }
        for (Phase phase : Phase.values()) {
            double sum = criteria().values().stream()
                    .mapToDouble(rule -> rule.weights().in(phase))
                    .sum();
            InvalidValueException.throwIf(
                    !(StrictMath.abs(sum - ALL_WEIGHT) <= WEIGHT_TOLERANCE),
                    "criteria",
                    sum + " in " + phase.id(),
                    "must have weights that sum to 100 in every phase",
                    "Scale the weights.");
        }
        double spread = DISCREPANCY.check("discrepancy", discrepancy());
        ParameterRules<Policy> rules = new ParameterRules<>(this, PolicyParameters.all());
        ImmutableSortedMap<String, Evidence> evidence = rules.evidence(evidence());
        rules.checkOverrides(basedOn(), overrides());
        StrategyOverride.checkOnce(strategyOverrides());
        checkRates();
        Optional<BigMoney> seed = seedLimit().map(limit -> LIMIT.check("seedLimit", limit));
        Optional<BigMoney> revenue = revenueLimit().map(limit -> LIMIT.check("revenueLimit", limit));
        return evidence.equals(evidence())
                        && seed.equals(seedLimit())
                        && revenue.equals(revenueLimit())
                        && Double.compare(spread, discrepancy()) == 0
                ? this
                : builder()
                        .from(this)
                        .evidence(evidence)
                        .seedLimit(seed)
                        .revenueLimit(revenue)
                        .discrepancy(spread)
                        .build();
    }

    private void checkRates() {
        Set<CurrencyUnit> seen = new HashSet<>();
        for (ExchangeRate rate : exchangeRates()) {
            InvalidValueException.throwIf(
                    !seen.add(rate.currency()),
                    "exchangeRates",
                    rate.currency().getCode() + " twice",
                    "must have one rate for each currency",
                    "Leave one of them out.");
        }
    }

    /** {@return its name and hash in one line, for logs} */
    @Override
    public String toString() {
        return "Policy " + id() + " " + hash();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Policy}; all but overrides and exchange rates is required. */
    public static final class Builder extends ImmutablePolicy.Builder {
        Builder() {}

        /**
         * States the rate of the only other currency.
         *
         * @param rate the rate
         * @return this
         */
        public Builder exchangeRate(ExchangeRate rate) {
            return exchangeRates(ImmutableList.of(Objects.requireNonNull(rate, "rate")));
        }
    }
}
