package dev.footing.api.outcome;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.description.Member;
import dev.footing.api.description.ValueType;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a strategy does to a startup when nothing goes wrong: every estimate at its likely value, no overrun, no
 * incident. Sums are over the whole horizon. Amounts are rounded once, half even, to the currency's minor unit; totals
 * are sums of rounded amounts. It is not a forecast: what may go wrong is the simulation's matter.
 */
@Value.Immutable
public abstract class PlanOutcome {
    private static final Range MONTHS = Range.of(0, Double.MAX_VALUE, Unit.MONTHS);
    private static final Range WORK = Range.of(0, Double.MAX_VALUE, Unit.ENGINEER_MONTHS);

    /** What its members are, in documents and in hashes. */
    public static final Description<PlanOutcome> DESCRIPTION = Description.of(PlanOutcome.class)
            .titled()
            .add("timeToProductionMonths", Unit.MONTHS, "time to production", PlanOutcome::timeToProductionMonths)
            .add("productShare", Unit.SHARE, "engineering on the product", PlanOutcome::productShare)
            .add(
                    "productEngineerMonths",
                    Unit.ENGINEER_MONTHS,
                    "work on the product",
                    PlanOutcome::productEngineerMonths)
            .add("unmetEngineerMonths", Unit.ENGINEER_MONTHS, "work beyond the team", PlanOutcome::unmetEngineerMonths)
            .amount("infrastructureEngineering", "infrastructure work", PlanOutcome::infrastructureEngineering)
            .amount("productEngineering", "product work", PlanOutcome::productEngineering)
            .amount("platform", "platform bills", PlanOutcome::platform)
            .maybe("creditsUsed", ValueType.amount(), "bills that credits paid", PlanOutcome::creditsUsed)
            .amount("infrastructureTotal", "infrastructure, work and bills", PlanOutcome::infrastructureTotal)
            .amount("incidentCost", "incidents", PlanOutcome::incidentCost)
            .amount("complianceCost", "audit", PlanOutcome::complianceCost)
            .amount("totalCostOfOwnership", "total cost of ownership", PlanOutcome::totalCostOfOwnership)
            .amount("opportunityCost", "opportunity cost", PlanOutcome::opportunityCost)
            .amount("ruin", "cash that runs out", PlanOutcome::ruin)
            .amount("revenue", "revenue", PlanOutcome::revenue)
            .amount("cashAtHorizon", "cash at the horizon", PlanOutcome::cashAtHorizon)
            .orNull("runwayMonths", MONTHS, "runway", PlanOutcome::runwayMonths)
            .maybeAll(PlanOutcome::round, RoundOutcome.DESCRIPTION)
            .amount("objective", "objective", PlanOutcome::objective)
            .add("cashByMonth", ValueType.list(ValueType.amount()), "cash by month", PlanOutcome::cashByMonth)
            .build();

    /** The same, by the name that schemas know it by. */
    public static final ValueType TYPE = new ValueType.Named("plan", ValueType.parts(DESCRIPTION));

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

    /** {@return what credits paid of the platform's bills, beside {@link #platform}; absent where there are none} */
    public abstract Optional<Money> creditsUsed();

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

    /**
     * {@return what changes because cash runs out: costs that nobody can pay are not counted, product work and revenue
     * after that are lost; zero where cash lasts to the horizon, else of either sign}
     */
    @Value.Default
    public Money ruin() {
        return Money.zero(revenue().getCurrencyUnit());
    }

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
        DESCRIPTION.encodeTo(this, encoding, "");
    }

    @Value.Check
    PlanOutcome canonical() {
        InvalidValueException.throwIf(
                cashByMonth().isEmpty(),
                "cashByMonth",
                "empty",
                "must have one amount for each month",
                "Project at least one month.");
        checkCurrencies();
        double time = MONTHS.check("timeToProductionMonths", timeToProductionMonths());
        double share = Share.RANGE.check("productShare", productShare());
        double product = WORK.check("productEngineerMonths", productEngineerMonths());
        double unmet = WORK.check("unmetEngineerMonths", unmetEngineerMonths());
        OptionalDouble runway = runwayMonths().isEmpty()
                ? runwayMonths()
                : OptionalDouble.of(MONTHS.check("runwayMonths", runwayMonths().getAsDouble()));
        boolean same = Double.compare(time, timeToProductionMonths()) == 0
                && Double.compare(share, productShare()) == 0
                && Double.compare(product, productEngineerMonths()) == 0
                && Double.compare(unmet, unmetEngineerMonths()) == 0
                && runway.equals(runwayMonths());
        if (same) {
            return this;
        }
        return builder()
                .from(this)
                .timeToProductionMonths(time)
                .productShare(share)
                .productEngineerMonths(product)
                .unmetEngineerMonths(unmet)
                .runwayMonths(runway)
                .build();
    }

    /** Every amount that is described, the stated ones before the totals that are made of them. */
    private void checkCurrencies() {
        CurrencyUnit currency = infrastructureEngineering().getCurrencyUnit();
        cashByMonth().forEach(cash -> checkCurrency("cashByMonth", cash.getCurrencyUnit(), currency));
        round().ifPresent(round -> checkCurrency("round", round.valuation().currency(), currency));
        for (Member<PlanOutcome> member : DESCRIPTION.members()) {
            member.get(this)
                    .filter(Money.class::isInstance)
                    .map(Money.class::cast)
                    .ifPresent(amount -> checkCurrency(member.name(), amount.getCurrencyUnit(), currency));
        }
    }

    private static void checkCurrency(String name, CurrencyUnit found, CurrencyUnit wanted) {
        InvalidValueException.throwIf(
                !found.equals(wanted),
                name,
                found.getCode(),
                "must be in " + wanted.getCode() + ", the currency of infrastructureEngineering",
                "State every amount in one currency.");
    }

    /** {@return the objective and the cost to own in one line, for logs} */
    @Override
    public String toString() {
        return "PlanOutcome: objective " + objective() + ", cost to own " + totalCostOfOwnership();
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
