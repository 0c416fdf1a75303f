package dev.footing.api.outcome;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import java.util.OptionalDouble;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The invariants of a plan's figures, and their canonical form. */
final class OutcomeRules {
    private static final Range MONTHS = Range.of(0, Double.MAX_VALUE, Unit.MONTHS);
    private static final Range WORK = Range.of(0, Double.MAX_VALUE, Unit.ENGINEER_MONTHS);

    private OutcomeRules() {}

    static PlanOutcome canonical(PlanOutcome plan) {
        if (plan.cashByMonth().isEmpty()) {
            throw new InvalidValueException(
                    "cashByMonth", "empty", "must have one amount for each month", "Project at least one month.");
        }
        checkCurrencies(plan);
        double time = MONTHS.check("timeToProductionMonths", plan.timeToProductionMonths());
        double share = Share.RANGE.check("productShare", plan.productShare());
        double product = WORK.check("productEngineerMonths", plan.productEngineerMonths());
        double unmet = WORK.check("unmetEngineerMonths", plan.unmetEngineerMonths());
        OptionalDouble runway = plan.runwayMonths().isEmpty()
                ? plan.runwayMonths()
                : OptionalDouble.of(
                        MONTHS.check("runwayMonths", plan.runwayMonths().getAsDouble()));
        boolean same = Double.compare(time, plan.timeToProductionMonths()) == 0
                && Double.compare(share, plan.productShare()) == 0
                && Double.compare(product, plan.productEngineerMonths()) == 0
                && Double.compare(unmet, plan.unmetEngineerMonths()) == 0
                && runway.equals(plan.runwayMonths());
        if (same) {
            return plan;
        }
        return PlanOutcome.builder()
                .from(plan)
                .timeToProductionMonths(time)
                .productShare(share)
                .productEngineerMonths(product)
                .unmetEngineerMonths(unmet)
                .runwayMonths(runway)
                .build();
    }

    private static void checkCurrencies(PlanOutcome plan) {
        CurrencyUnit currency = plan.infrastructureEngineering().getCurrencyUnit();
        ImmutableMap<String, Money> amounts = ImmutableMap.of(
                "productEngineering", plan.productEngineering(),
                "platform", plan.platform(),
                "incidentCost", plan.incidentCost(),
                "complianceCost", plan.complianceCost(),
                "opportunityCost", plan.opportunityCost(),
                "revenue", plan.revenue(),
                "objective", plan.objective());
        amounts.forEach((name, amount) -> checkCurrency(name, amount.getCurrencyUnit(), currency));
        plan.cashByMonth().forEach(cash -> checkCurrency("cashByMonth", cash.getCurrencyUnit(), currency));
        plan.round().ifPresent(round -> checkCurrency("round", round.valuation().currency(), currency));
    }

    private static void checkCurrency(String name, CurrencyUnit found, CurrencyUnit wanted) {
        if (!found.equals(wanted)) {
            throw new InvalidValueException(
                    name,
                    found.getCode(),
                    "must be in " + wanted.getCode() + ", the currency of infrastructureEngineering",
                    "State every amount in one currency.");
        }
    }
}
