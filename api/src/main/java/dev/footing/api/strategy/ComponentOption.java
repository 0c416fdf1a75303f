package dev.footing.api.strategy;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ExpertiseArea;
import java.util.Arrays;
import org.immutables.value.Value;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * One way of getting one component, tailored to one startup by its provider: data from which mixes are composed, one
 * option for each component. It is not a strategy and is never assessed alone.
 *
 * <p>Its numbers are of three sorts. Efforts, incidents, audit and exit are its own part and are added up. The base is
 * needed once, however many components are got this way; a mix takes the largest. Bills and prices are those of a whole
 * platform that is got this way, of which the mix takes {@link #share}. What is not said adds nothing.
 *
 * <pre>{@code
 * ComponentOption.builder()
 *     .component(Component.DATABASE)
 *     .sourcing(ComponentSourcing.SELF_RUN)
 *     .evidence(Evidence.of(Grade.ASSUMED, "our database team's estimate of May 2024"))
 *     .share(Share.of(0.22))
 *     .timeToProduction(Estimate.range(1, 2, 5))
 *     .buildEffort(Estimate.fixed(0.5))
 *     .steadyEffort(Estimate.range(0.1, 0.2, 0.5))
 *     .platformFixed(BigMoney.parse("USD 4000"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class ComponentOption {
    static final Range SHARE = Range.of(0.001, 1, Unit.SHARE);
    static final Range TIME = Range.of(0, 1_000, Unit.MONTHS);
    static final Range EFFORT = Range.of(0, 50_000, Unit.FTE);
    static final Range WORK = Range.of(0, 5e7, Unit.ENGINEER_MONTHS);
    static final Range RATE = Range.of(0, 50_000, Unit.PER_MONTH);
    static final Range AMOUNT = Range.of(0, 5e13, Unit.MONEY);

    ComponentOption() {}

    /** {@return which component it gets} */
    public abstract Component component();

    /** {@return how it gets it; never {@link ComponentSourcing#NONE}} */
    public abstract ComponentSourcing sourcing();

    /** {@return where its numbers come from, but for those that have evidence of their own} */
    public abstract Evidence evidence();

    /**
     * {@return the evidence of single numbers, by the name of the builder's method, such as {@code exitEffort}; where a
     * cost is nothing, why}
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Evidence> evidenceByParameter();

    /**
     * {@return the component's part of a whole platform's bill at list prices, 0.001 to 1; the shares of the options of
     * all nine {@linkplain Component#usual() usual components} of one sourcing, and of those offered beside them, are 1
     * together}
     */
    public abstract Share share();

    /** {@return T: months until the component is in production for a team that has all the expertise it needs} */
    public abstract Estimate timeToProduction();

    /** {@return sigma_L: standard deviation of the logarithm of the overrun; 0.41 by default, as of a strategy} */
    @Value.Default
    public double overrunSigma() {
        return 0.41;
    }

    /** {@return R: what the team should have done before; nothing by default} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<ExpertiseArea> requiredExpertise();

    /** {@return its part of B: engineers who build it} */
    public abstract Estimate buildEffort();

    /** {@return its part of S: engineers who keep it running, on-call duty not included} */
    public abstract Estimate steadyEffort();

    /** {@return engineers who are needed for any build of this sourcing, once; none by default} */
    @Value.Default
    public Estimate baseBuildEffort() {
        return Estimate.fixed(0);
    }

    /** {@return engineers whom being on call for this sourcing binds, once; none by default} */
    @Value.Default
    public Estimate baseSteadyEffort() {
        return Estimate.fixed(0);
    }

    /** {@return F: the fixed monthly bill of a whole platform that is got this way, where no bill is known} */
    public abstract BigMoney platformFixed();

    /** {@return w: the monthly bill of such a platform for each user above the included ones; nothing by default} */
    @Value.Default
    public BigMoney platformPerUser() {
        return BigMoney.zero(currency());
    }

    /** {@return u_i: active users that the fixed part covers; none by default} */
    @Value.Default
    public Users includedUsers() {
        return Users.of(0);
    }

    /** {@return iota: its unit price against machines rented at list price; 1 by default} */
    @Value.Default
    public Estimate priceIndex() {
        return Estimate.fixed(1);
    }

    /** {@return its part of lambda: serious incidents a month, with all the expertise it needs; none by default} */
    @Value.Default
    public PerMonth incidentRate() {
        return PerMonth.of(0);
    }

    /** {@return W: engineer-months that one of its incidents takes; none by default} */
    @Value.Default
    public Estimate incidentEffort() {
        return Estimate.fixed(0);
    }

    /** {@return D: what one of its incidents costs; nothing by default} */
    @Value.Default
    public MoneyEstimate incidentCost() {
        return MoneyEstimate.fixed(BigMoney.zero(currency()));
    }

    /** {@return its part of K_e: engineer-months to get through an audit; none by default} */
    @Value.Default
    public EngineerMonths complianceEffort() {
        return EngineerMonths.of(0);
    }

    /** {@return K_d: whole months that an audit of it takes, 1 or more; a mix takes the longest; 1 by default} */
    @Value.Default
    public int complianceMonths() {
        return 1;
    }

    /** {@return its part of K_c: what auditors and tools cost; nothing by default} */
    @Value.Default
    public BigMoney complianceCost() {
        return BigMoney.zero(currency());
    }

    /** {@return its part of X: engineer-months to move off it later; none by default} */
    @Value.Default
    public EngineerMonths exitEffort() {
        return EngineerMonths.of(0);
    }

    /** {@return the currency of its amounts} */
    public CurrencyUnit currency() {
        return platformFixed().getCurrencyUnit();
    }

    /**
     * Adds everything that it says to a canonical text.
     *
     * @param encoding the text
     */
    public void encodeTo(Encoding encoding) {
        encoding.put("component", component())
                .put("sourcing", sourcing())
                .put("share", share())
                .put("timeToProduction", timeToProduction())
                .put("overrunSigma", overrunSigma())
                .put("requiredExpertise", requiredExpertise())
                .put("buildEffort", buildEffort())
                .put("steadyEffort", steadyEffort())
                .put("baseBuildEffort", baseBuildEffort())
                .put("baseSteadyEffort", baseSteadyEffort())
                .put("platformFixed", platformFixed())
                .put("platformPerUser", platformPerUser())
                .put("includedUsers", includedUsers())
                .put("priceIndex", priceIndex())
                .put("incidentRate", incidentRate())
                .put("incidentEffort", incidentEffort())
                .put("incidentCost", incidentCost())
                .put("complianceEffort", complianceEffort())
                .put("complianceMonths", complianceMonths())
                .put("complianceCost", complianceCost())
                .put("exitEffort", exitEffort())
                .put("evidence", evidence());
        evidenceByParameter().forEach((name, own) -> encoding.put(name + ".evidence", own));
    }

    @Value.Check
    ComponentOption canonical() {
        return new ComponentOptionRules(this).canonical();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with everything of this option} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link ComponentOption}; component, sourcing, evidence, share, time, efforts and the fixed bill are
     * required.
     */
    public static final class Builder extends ImmutableComponentOption.Builder {
        Builder() {}

        /**
         * Gives several numbers evidence of their own.
         *
         * @param grade how firmly they stand
         * @param source the source in words, or why a cost is nothing
         * @param parameters the numbers, by the names of this builder's methods
         * @return this builder
         */
        public Builder evidence(Grade grade, String source, String... parameters) {
            return putAllEvidenceByParameter(
                    Maps.toMap(Arrays.asList(parameters), parameter -> Evidence.of(grade, source)));
        }
    }
}
