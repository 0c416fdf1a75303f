package dev.footing.api.strategy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.ComponentSourcing;
import java.util.List;

/**
 * The invariants of a component option. What is added up may be a twentieth of what a strategy may have, so that nine
 * options and their base always compose to a strategy.
 *
 * @param option an option that was just built
 */
record ComponentOptionRules(ComponentOption option) {
    private static final ImmutableList<String> NUMBERS = ImmutableList.of(
            "share",
            "timeToProduction",
            "overrunSigma",
            "requiredExpertise",
            "buildEffort",
            "steadyEffort",
            "baseBuildEffort",
            "baseSteadyEffort",
            "platformFixed",
            "platformPerUser",
            "includedUsers",
            "priceIndex",
            "incidentRate",
            "incidentEffort",
            "incidentCost",
            "complianceEffort",
            "complianceMonths",
            "complianceCost",
            "exitEffort");

    private static final Range BILL = Range.amount(Unit.MONEY_PER_MONTH);
    private static final Range INCIDENT_COST = Range.amount(Unit.MONEY);

    ComponentOption canonical() {
        checkSourcing();
        checkNames();
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
        CanonicalAmounts stated = new CanonicalAmounts(
                option.overrunSigma(), option.platformFixed(), option.platformPerUser(), option.complianceCost());
        stated.requireOneCurrency(
                option.component().id(),
                List.of(
                        option.platformPerUser().getCurrencyUnit(),
                        option.complianceCost().getCurrencyUnit(),
                        cost.currency()));
        CanonicalAmounts checked = new CanonicalAmounts(
                Estimate.SIGMA.check("overrunSigma", option.overrunSigma()),
                BILL.check("platformFixed", option.platformFixed()),
                BILL.check("platformPerUser", option.platformPerUser()),
                ComponentOption.AMOUNT.check("complianceCost", option.complianceCost()));
        if (checked.equals(stated)) {
            return option;
        }
        return option.toBuilder()
                .overrunSigma(checked.overrunSigma())
                .platformFixed(checked.platformFixed())
                .platformPerUser(checked.platformPerUser())
                .complianceCost(checked.complianceCost())
                .build();
    }

    private void checkNames() {
        for (String name : option.evidenceByParameter().keySet()) {
            if (!NUMBERS.contains(name)) {
                throw new InvalidValueException(
                        "evidenceByParameter",
                        name,
                        "must be the name of a number of an option",
                        KnownNames.of(NUMBERS).wayOut(name));
            }
        }
    }

    private void checkSourcing() {
        InvalidValueException.throwIf(
                option.sourcing() == ComponentSourcing.NONE,
                "sourcing",
                ComponentSourcing.NONE.id(),
                "must be a way of getting the component",
                "Use managed, self-run or custom; a startup says itself what it does not need.");
    }
}
