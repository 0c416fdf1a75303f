package dev.footing.api.outcome;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Parameter;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What a strategy does to a startup when nothing goes wrong: every estimate at its likely value, no overrun, no
 * incident. Sums are over the whole horizon. Amounts are rounded once, half even, to the currency's minor unit; totals
 * are sums of rounded amounts. It is not a forecast: what may go wrong is the simulation's matter.
 */
@Value.Immutable
public abstract class PlanOutcome {
    PlanOutcome() {}

    /** {@return months until the product runs on it, zero or more} */
    public abstract double timeToProductionMonths();

    /** {@return share of engineering that goes into the product, 0 to 1} */
    public abstract double productShare();

    /** {@return engineer-months that go into the product, zero or more} */
    public abstract double productEngineerMonths();

    /** {@return engineer-months of infrastructure work that the team could not do, zero or more} */
    public abstract double unmetEngineerMonths();

    /** {@return cost of the engineers' work on infrastructure, hires included} */
    public abstract Money infrastructureEngineering();

    /** {@return cost of the engineers' work on the product} */
    public abstract Money productEngineering();

    /** {@return bills for the platform, setup included} */
    public abstract Money platform();

    /** {@return cost of incidents; nothing in a plan} */
    public abstract Money incidentCost();

    /** {@return cost of the audit} */
    public abstract Money complianceCost();

    /** {@return infrastructure engineering and platform, as the founding article counts infrastructure} */
    public Money infrastructureTotal() {
        return infrastructureEngineering().plus(platform());
    }

    /** {@return what goes into engineers and platform, split as the founding article splits a budget} */
    public BudgetAllocation allocation() {
        return new BudgetAllocation(productEngineering(), infrastructureEngineering(), platform());
    }

    /** {@return infrastructure total, incidents and audit} */
    public Money totalCostOfOwnership() {
        return infrastructureTotal().plus(incidentCost()).plus(complianceCost());
    }

    /** {@return what the engineers' work on infrastructure would have been worth beyond its cost} */
    public abstract Money opportunityCost();

    /** {@return revenue of users} */
    public abstract Money revenue();

    /** {@return cash at the end of each month, the first month first; at least one month} */
    public abstract ImmutableList<Money> cashByMonth();

    /** {@return cash at the end of the horizon} */
    public Money cashAtHorizon() {
        return cashByMonth().get(cashByMonth().size() - 1);
    }

    /** {@return months until cash runs out; absent where it lasts beyond the horizon} */
    public abstract OptionalDouble runwayMonths();

    /** {@return the next round, where one is planned} */
    public abstract Optional<RoundOutcome> round();

    /**
     * {@return expected round and margin of revenue, less cost of ownership and opportunity, discounted by the policy}
     */
    public abstract Money objective();

    /**
     * Adds the figures to a canonical text.
     *
     * @param encoding the text
     */
    public void encodeTo(Encoding encoding) {
        for (Parameter<PlanOutcome> parameter : PlanParameters.all()) {
            encoding.put(parameter.path(), parameter.get(this));
        }
    }

    @Value.Check
    PlanOutcome canonical() {
        return OutcomeRules.canonical(this);
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanOutcome}; all but runway and round is required. */
    public static final class Builder extends ImmutablePlanOutcome.Builder {
        Builder() {}
    }
}
