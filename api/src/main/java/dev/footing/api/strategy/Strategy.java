package dev.footing.api.strategy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ExpertiseArea;
import java.util.Arrays;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * One way of running infrastructure, tailored to one startup by its provider: data, without arithmetic. What is not
 * said adds nothing: no hires, no setup cost, no incidents, no compliance work, no limit. Required are the description,
 * the time, the efforts, the fixed bill (whose currency is the strategy's) and one evidence for all numbers; single
 * numbers may have their own.
 *
 * <pre>{@code
 * Strategy.builder()
 *     .info(INFO)
 *     .evidence(Evidence.of(Grade.ASSUMED, "our platform team's estimate of May 2024"))
 *     .timeToProduction(Estimate.range(1, 2, 4))
 *     .buildEffort(Estimate.fixed(2))
 *     .steadyEffort(Estimate.range(0.5, 1, 2))
 *     .platformFixed(BigMoney.parse("USD 4000"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Strategy {
    static final Range TIME = Range.of(0, 1_200, Unit.MONTHS);
    static final Range DELAY = Range.of(0, 1_200, Unit.MONTHS);
    static final Range COMPLIANCE_MONTHS = Range.of(1, 1_200, Unit.MONTHS);
    static final Range PRICE_INDEX = Range.of(1e-6, 1e6, Unit.RATIO);

    Strategy() {}

    /** {@return what it is called} */
    public abstract StrategyInfo info();

    /** {@return where its numbers come from, but for those that have evidence of their own} */
    public abstract Evidence evidence();

    /** {@return the evidence of single numbers, by the path in {@link StrategyParameters}} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Evidence> evidenceByParameter();

    /** {@return T: months until production for a team that has all the required expertise} */
    public abstract Estimate timeToProduction();

    /**
     * {@return sigma_L: standard deviation of the logarithm of the overrun; 0.41 by default, which surveys of estimates
     * of software effort imply}
     */
    @Value.Default
    public double overrunSigma() {
        return 0.41;
    }

    /** {@return R: what the team should have done before; nothing by default} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<ExpertiseArea> requiredExpertise();

    /** {@return B: engineers who build until production, with all the required expertise} */
    public abstract Estimate buildEffort();

    /** {@return S: engineers who keep it running, with all the required expertise} */
    public abstract Estimate steadyEffort();

    /** {@return h: engineers who have to be hired for it; none by default} */
    @Value.Default
    public Fte hires() {
        return Fte.of(0);
    }

    /** {@return j: whole months until the hires are there; they work and cost from the month after} */
    @Value.Default
    public int hiringDelayMonths() {
        return 0;
    }

    /** {@return F: the fixed part of the monthly bill, where no bill is known} */
    public abstract BigMoney platformFixed();

    /** {@return w: the monthly bill for each active user above the included ones; nothing by default} */
    @Value.Default
    public BigMoney platformPerUser() {
        return BigMoney.zero(currency());
    }

    /** {@return u_i: active users that the fixed part covers; none by default} */
    @Value.Default
    public Users includedUsers() {
        return Users.of(0);
    }

    /** {@return iota: its unit price against machines rented at list price, depreciation included; 1 by default} */
    @Value.Default
    public Estimate priceIndex() {
        return Estimate.fixed(1);
    }

    /**
     * {@return unit prices of single components, likely ones, against machines rented at list price, where they differ
     * from that of the whole; they count where a startup says what a component costs, and are as uncertain as
     * {@link #priceIndex}; none by default}
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Component, Double> priceIndexByComponent();

    /** {@return whether the bill follows users down again; false where capacity once bought stays; true by default} */
    @Value.Default
    public boolean elastic() {
        return true;
    }

    /**
     * {@return whether its capacity is bought for the busiest hour, and paid for in all the others; true by default
     * where it is not elastic}
     */
    @Value.Default
    public boolean paysForPeak() {
        return !elastic();
    }

    /** {@return G: what is paid once, in the first month; nothing by default} */
    @Value.Default
    public SetupCost setupCost() {
        return SetupCost.none(currency());
    }

    /** {@return lambda: serious incidents a month, with all the required expertise; none by default} */
    @Value.Default
    public PerMonth incidentRate() {
        return PerMonth.of(0);
    }

    /** {@return W: engineer-months that one incident takes; none by default} */
    @Value.Default
    public Estimate incidentEffort() {
        return Estimate.fixed(0);
    }

    /** {@return D: what one incident costs; nothing by default} */
    @Value.Default
    public MoneyEstimate incidentCost() {
        return MoneyEstimate.fixed(BigMoney.zero(currency()));
    }

    /** {@return K_e: engineer-months to get through an audit; none by default} */
    @Value.Default
    public EngineerMonths complianceEffort() {
        return EngineerMonths.of(0);
    }

    /** {@return K_d: whole months over which that work spreads, 1 or more; 1 by default} */
    @Value.Default
    public int complianceMonths() {
        return 1;
    }

    /** {@return K_c: what auditors and tools cost; nothing by default} */
    @Value.Default
    public BigMoney complianceCost() {
        return BigMoney.zero(currency());
    }

    /** {@return X: engineer-months to move off it later; none by default} */
    @Value.Default
    public EngineerMonths exitEffort() {
        return EngineerMonths.of(0);
    }

    /** {@return up to where it carries a product, where there is a limit} */
    public abstract Optional<Ceiling> ceiling();

    /** {@return what speaks for or against it and is not in the figures, one short line each} */
    public abstract ImmutableList<String> notQuantified();

    /** {@return its id} */
    public StrategyId id() {
        return info().id();
    }

    /** {@return the currency of its amounts} */
    public CurrencyUnit currency() {
        return platformFixed().getCurrencyUnit();
    }

    /**
     * Looks up where one of its numbers comes from.
     *
     * @param parameter an entry of {@link StrategyParameters}
     * @return the number's own evidence, else that of the strategy
     */
    public Evidence evidenceOf(Parameter<Strategy> parameter) {
        return StrategyParameters.evidenceOf(this, parameter);
    }

    /**
     * Adds everything that it says to a canonical text, but for its name and summary, which are for readers, and for
     * whether it pays for the peak, where that follows from what else it says.
     *
     * @param encoding the text
     */
    public void encodeTo(Encoding encoding) {
        encoding.put("id", id().value()).put("sourcing", info().sourcing());
        for (Parameter<Strategy> parameter : StrategyParameters.all()) {
            Optional<?> value = parameter.stated(this);
            if (value.isPresent() || !parameter.optional()) {
                encoding.put(parameter.path(), value);
                encoding.put(parameter.path() + ".evidence", evidenceOf(parameter));
            }
        }
    }

    @Value.Check
    Strategy canonical() {
        return new StrategyRules(this).canonical();
    }

    /** {@return its id and sourcing in one line, for logs} */
    @Override
    public String toString() {
        return "Strategy " + id() + ", " + info().sourcing().id();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with everything of this strategy} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Strategy}. */
    public static final class Builder extends ImmutableStrategy.Builder {
        Builder() {}

        /**
         * Gives several numbers evidence of their own.
         *
         * @param grade how firmly they stand
         * @param source the source in words, or the reason for an assumption
         * @param parameters the numbers, by their paths in {@link StrategyParameters}
         * @return this builder
         */
        public Builder evidence(Grade grade, String source, String... parameters) {
            return putAllEvidenceByParameter(
                    Maps.toMap(Arrays.asList(parameters), parameter -> Evidence.of(grade, source)));
        }

        /**
         * Says of several numbers why they are assumed.
         *
         * @param reason the reason
         * @param parameters the numbers, by their paths in {@link StrategyParameters}
         * @return this builder
         */
        public Builder assumed(String reason, String... parameters) {
            return evidence(Grade.ASSUMED, reason, parameters);
        }
    }
}
