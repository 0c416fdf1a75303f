package dev.footing.api.outcome;

import dev.footing.api.description.Description;
import dev.footing.api.quantity.Amounts;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What a plan spends on engineers and platform over the horizon, split as the founding article splits a budget. It
 * holds neither other costs nor incidents, audit and revenue, so it is not all that is spent.
 *
 * @param productEngineering cost of the engineers' work on the product
 * @param infrastructureEngineering cost of the engineers' work on infrastructure, hires included
 * @param hosting bills for the platform, setup included
 */
public record BudgetAllocation(Money productEngineering, Money infrastructureEngineering, Money hosting) {
    /** What its members are, in documents and in hashes. */
    public static final Description<BudgetAllocation> DESCRIPTION = Description.of(BudgetAllocation.class)
            .amount("engineering", "cost of all engineers", BudgetAllocation::engineering)
            .amount("productEngineering", "engineers' work on the product", BudgetAllocation::productEngineering)
            .amount(
                    "infrastructureEngineering",
                    "engineers' work on infrastructure",
                    BudgetAllocation::infrastructureEngineering)
            .share(
                    "infrastructureShareOfEngineering",
                    "infrastructure in the engineers' cost",
                    BudgetAllocation::infrastructureShareOfEngineering)
            .amount("hosting", "bills for the platform", BudgetAllocation::hosting)
            .amount("infrastructureTotal", "infrastructure work and hosting", BudgetAllocation::infrastructureTotal)
            .amount("total", "engineers and hosting", BudgetAllocation::total)
            .share(
                    "infrastructureShareOfTotal",
                    "infrastructure in the total",
                    BudgetAllocation::infrastructureShareOfTotal)
            .listed(
                    "engineering",
                    "productEngineering",
                    "infrastructureEngineering",
                    "hosting",
                    "infrastructureTotal",
                    "total",
                    "infrastructureShareOfEngineering",
                    "infrastructureShareOfTotal")
            .build();

    /**
     * Refuses null and amounts in several currencies.
     *
     * @param productEngineering cost of the engineers' work on the product
     * @param infrastructureEngineering cost of the engineers' work on infrastructure, hires included
     * @param hosting bills for the platform, setup included
     */
    public BudgetAllocation {
        Objects.requireNonNull(productEngineering, "productEngineering");
        Objects.requireNonNull(infrastructureEngineering, "infrastructureEngineering");
        Objects.requireNonNull(hosting, "hosting");
        SimulationRules.checkCurrency("infrastructureEngineering", infrastructureEngineering, productEngineering);
        SimulationRules.checkCurrency("hosting", hosting, productEngineering);
    }

    /** {@return cost of all engineers} */
    public Money engineering() {
        return productEngineering.plus(infrastructureEngineering);
    }

    /** {@return infrastructure engineering and hosting} */
    public Money infrastructureTotal() {
        return infrastructureEngineering.plus(hosting);
    }

    /** {@return all engineers and hosting} */
    public Money total() {
        return engineering().plus(hosting);
    }

    /** {@return the share of the engineers' cost that goes into infrastructure, 0 to 1; 0 where they cost nothing} */
    public double infrastructureShareOfEngineering() {
        return share(infrastructureEngineering, engineering());
    }

    /** {@return the share of the total that goes into infrastructure, 0 to 1; 0 where nothing is spent} */
    public double infrastructureShareOfTotal() {
        return share(infrastructureTotal(), total());
    }

    private static double share(Money part, Money whole) {
        return whole.isZero() ? 0 : Amounts.toDouble(part.toBigMoney()) / Amounts.toDouble(whole.toBigMoney());
    }
}
