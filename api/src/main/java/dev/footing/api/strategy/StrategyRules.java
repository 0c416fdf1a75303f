package dev.footing.api.strategy;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.List;
import org.joda.money.BigMoney;

/**
 * The invariants of a strategy, and its canonical form.
 *
 * @param strategy a strategy that was just built
 */
record StrategyRules(Strategy strategy) {
    private static final Range AMOUNT = Range.amount(Unit.MONEY);

    Strategy canonical() {
        Strategy.TIME.check("timeToProduction", strategy.timeToProduction());
        Fte.RANGE.check("buildEffort", strategy.buildEffort());
        Fte.RANGE.check("steadyEffort", strategy.steadyEffort());
        Strategy.DELAY.check("hiringDelayMonths", strategy.hiringDelayMonths());
        Strategy.PRICE_INDEX.check("priceIndex", strategy.priceIndex());
        strategy.priceIndexByComponent()
                .forEach((component, index) ->
                        Strategy.PRICE_INDEX.check(StrategyParameters.priceIndexOf(component), index));
        EngineerMonths.RANGE.check("incidentEffort", strategy.incidentEffort());
        AMOUNT.check("incidentCost", strategy.incidentCost());
        Strategy.COMPLIANCE_MONTHS.check("complianceMonths", strategy.complianceMonths());
        checkEvidence();
        CanonicalAmounts stated = new CanonicalAmounts(
                strategy.overrunSigma(),
                strategy.platformFixed(),
                strategy.platformPerUser(),
                strategy.complianceCost());
        stated.requireOneCurrency(
                strategy.id().value(),
                List.of(
                        strategy.platformPerUser().getCurrencyUnit(),
                        strategy.setupCost().currency(),
                        strategy.incidentCost().currency(),
                        strategy.complianceCost().getCurrencyUnit(),
                        strategy.ceiling()
                                .flatMap(Ceiling::monthlyListPriceBill)
                                .map(BigMoney::getCurrencyUnit)
                                .orElse(strategy.currency())));
        CanonicalAmounts checked = new CanonicalAmounts(
                Estimate.SIGMA.check("overrunSigma", strategy.overrunSigma()),
                AMOUNT.check("platformFixed", strategy.platformFixed()),
                AMOUNT.check("platformPerUser", strategy.platformPerUser()),
                AMOUNT.check("complianceCost", strategy.complianceCost()));
        if (checked.equals(stated)) {
            return strategy;
        }
        return strategy.toBuilder()
                .overrunSigma(checked.overrunSigma())
                .platformFixed(checked.platformFixed())
                .platformPerUser(checked.platformPerUser())
                .complianceCost(checked.complianceCost())
                .build();
    }

    private void checkEvidence() {
        List<String> known =
                StrategyParameters.all().stream().map(Parameter::path).toList();
        for (String path : strategy.evidenceByParameter().keySet()) {
            if (!known.contains(path)) {
                throw new InvalidValueException(
                        strategy.id().value(),
                        '"' + path + '"',
                        "must give evidence for its own parameters",
                        KnownNames.of(known).wayOut(path));
            }
        }
    }
}
