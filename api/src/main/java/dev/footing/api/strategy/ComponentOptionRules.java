package dev.footing.api.strategy;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.ComponentSourcing;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * The invariants of a component option. What is added up may be a twentieth of what a strategy may have, so that nine
 * options and their base always compose to a strategy.
 */
final class ComponentOptionRules {
    private static final Range BILL = Range.amount(Unit.MONEY_PER_MONTH);
    private static final Range INCIDENT_COST = Range.amount(Unit.MONEY);

    private ComponentOptionRules() {}

    static ComponentOption canonical(ComponentOption option) {
        checkSourcing(option);
        ComponentOption.SHARE.check("share", option.share().value());
        ComponentOption.TIME.check("timeToProduction", option.timeToProduction());
        ComponentOption.EFFORT.check("buildEffort", option.buildEffort());
        ComponentOption.EFFORT.check("steadyEffort", option.steadyEffort());
        ComponentOption.EFFORT.check("baseBuildEffort", option.baseBuildEffort());
        ComponentOption.EFFORT.check("baseSteadyEffort", option.baseSteadyEffort());
        Strategy.PRICE_INDEX.check("priceIndex", option.priceIndex());
        ComponentOption.RATE.check("incidentRate", option.incidentRate().value());
        ComponentOption.WORK.check("incidentEffort", option.incidentEffort());
        MoneyEstimate cost = INCIDENT_COST.check("incidentCost", option.incidentCost());
        ComponentOption.WORK.check("complianceEffort", option.complianceEffort().value());
        Strategy.COMPLIANCE_MONTHS.check("complianceMonths", option.complianceMonths());
        ComponentOption.WORK.check("exitEffort", option.exitEffort().value());
        checkCurrencies(option, cost.currency());
        double sigma = Estimate.SIGMA.check("overrunSigma", option.overrunSigma());
        BigMoney fixed = BILL.check("platformFixed", option.platformFixed());
        BigMoney perUser = BILL.check("platformPerUser", option.platformPerUser());
        BigMoney audit = ComponentOption.AMOUNT.check("complianceCost", option.complianceCost());
        boolean same = Double.compare(sigma, option.overrunSigma()) == 0
                && fixed.equals(option.platformFixed())
                && perUser.equals(option.platformPerUser())
                && audit.equals(option.complianceCost());
        if (same) {
            return option;
        }
        return option.toBuilder()
                .overrunSigma(sigma)
                .platformFixed(fixed)
                .platformPerUser(perUser)
                .complianceCost(audit)
                .build();
    }

    private static void checkSourcing(ComponentOption option) {
        if (option.sourcing() == ComponentSourcing.NONE) {
            throw new InvalidValueException(
                    "sourcing",
                    ComponentSourcing.NONE.id(),
                    "must be a way of getting the component",
                    "Use managed, self-run or custom; a startup says itself what it does not need.");
        }
    }

    private static void checkCurrencies(ComponentOption option, CurrencyUnit incidents) {
        List<CurrencyUnit> others = List.of(
                option.platformPerUser().getCurrencyUnit(),
                option.complianceCost().getCurrencyUnit(),
                incidents);
        for (CurrencyUnit other : others) {
            if (!other.equals(option.currency())) {
                throw new InvalidValueException(
                        option.component().id(),
                        other.getCode() + " beside " + option.currency().getCode(),
                        "must state all its amounts in one currency",
                        "Use the currency of platformFixed.");
            }
        }
    }
}
