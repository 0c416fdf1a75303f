package dev.footing.core.cashflow;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Share;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ComplianceDemand;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.policy.Rules;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is certain of a startup, in plain numbers: amounts as doubles in the currency's unit, and what follows from the
 * strategy that it is on now. Its uncertain numbers are in {@link SharedDraws}. The letters in brackets are those of
 * the page on the model.
 *
 * @param engineers engineers (E)
 * @param cash cash now (C0)
 * @param otherCosts other monthly costs (o)
 * @param horizon whole months looked at (H)
 * @param users active users now (u0)
 * @param growthVolatility standard deviation of monthly growth (v_g)
 * @param auditMonth month in which an audit is first demanded (M); 0 for never
 * @param roundMonth month of the next round (Phi); 0 where none is planned
 * @param invested the money whose return is reported (I)
 * @param expertise what the team has done before
 * @param observedShare measured share of engineering on infrastructure (f0)
 * @param monthsSpent months on the current strategy (t0)
 * @param current the current strategy as its provider tailored it (s0)
 * @param roundCounts whether the round is one of which something is known: that after the seed
 * @param load how much it runs, in list prices
 * @param payments money that is due in certain months
 * @param counted serious incidents counted on the current strategy (N0)
 * @param countedMonths over how many months (t)
 * @param familiar whether areas that were not answered count as held for the current strategy
 * @param bill the platform's bill now (k0), stated or derived; 0 where it is not known
 * @param billDerived whether the bill follows from the current strategy's list prices
 * @param componentCosts what single components cost now
 * @param credits what vendors' programmes pay
 */
public record Situation(
        double engineers,
        double cash,
        double otherCosts,
        int horizon,
        double users,
        double growthVolatility,
        int auditMonth,
        int roundMonth,
        double invested,
        ExpertiseAudit expertise,
        OptionalDouble observedShare,
        double monthsSpent,
        Optional<Strategy> current,
        boolean roundCounts,
        Load load,
        DuePayments payments,
        OptionalInt counted,
        double countedMonths,
        boolean familiar,
        double bill,
        boolean billDerived,
        ComponentCosts componentCosts,
        Credits credits) {
    /** The unit price of a platform that is not known: that of rented machines with managed services. */
    private static final double UNKNOWN_PRICE_INDEX = 1.3;

    /**
     * Takes a startup.
     *
     * @param startup the startup, in the currency of the calibration
     * @param current the strategy that it is on now, as its provider tailored it; empty where it is on nothing known
     * @param rules calibration and policy
     * @return its certain numbers
     */
    public static Situation of(Startup startup, Optional<Strategy> current, Rules rules) {
        double users = startup.usage().activeUsers().value();
        double cash = Amounts.toDouble(startup.budget().cash());
        double stated = startup.current()
                .flatMap(CurrentPlatform::monthlyPlatformCost)
                .map(Amounts::toDouble)
                .orElse(0.0);
        boolean derived = stated == 0 && users > 0 && current.isPresent();
        double bill = derived ? listPriceBill(current.orElseThrow(), users) : stated;
        double monthsSpent =
                startup.current().map(platform -> platform.months().value()).orElse(0.0);
        Calibration calibration = rules.calibration();
        return new Situation(
                startup.team().engineers().value(),
                cash,
                Amounts.toDouble(startup.budget().monthlyOtherCosts()),
                startup.budget().horizonMonths(),
                users,
                startup.usage().growthVolatility().value(),
                startup.compliance().flatMap(ComplianceDemand::month).orElse(0),
                startup.funding().map(Funding::month).orElse(0),
                startup.funding()
                        .flatMap(Funding::invested)
                        .map(Amounts::toDouble)
                        .orElse(cash),
                startup.expertise(),
                startup.observations()
                        .infrastructureTimeShare()
                        .map(Share::value)
                        .map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty()),
                monthsSpent,
                current,
                rules.roundCounts(startup),
                Load.of(startup, current, bill, priceIndex(current), calibration),
                DuePayments.of(startup),
                startup.observations().seriousIncidents().map(OptionalInt::of).orElse(OptionalInt.empty()),
                startup.observations().months().map(Months::value).orElse(monthsSpent),
                users > 0
                        && stated > 0
                        && calibration
                                .familiarMonths()
                                .filter(months -> monthsSpent >= months.value())
                                .isPresent(),
                bill,
                derived,
                ComponentCosts.of(startup, bill),
                Credits.of(startup, current));
    }

    /** {@return whether the product has users} */
    public boolean live() {
        return users > 0;
    }

    /** {@return the month up to which cash must last: that of the round, or the horizon where none is planned} */
    public int monthToLast() {
        return roundMonth > 0 ? roundMonth : horizon;
    }

    /** {@return whether today's bill is known; a derived one counts as known everywhere} */
    public boolean billKnown() {
        return bill > 0;
    }

    /** {@return iota_0: the unit price of what it is on now} */
    public double currentPriceIndex() {
        return priceIndex(current);
    }

    /** {@return the bill of now, as the startup knows what single components cost} */
    public BillNow billNow() {
        double now = currentPriceIndex();
        return componentCosts.now(
                component -> current.map(strategy -> ComponentCosts.index(strategy, component))
                        .orElse(now),
                now);
    }

    private static double priceIndex(Optional<Strategy> current) {
        return current.map(strategy -> strategy.priceIndex().likely()).orElse(UNKNOWN_PRICE_INDEX);
    }

    /** {@return the month of a round whose chance is computed; 0 where none is planned or nothing is known of it} */
    public int calibratedRoundMonth() {
        return roundCounts ? roundMonth : 0;
    }

    /**
     * Gives how many engineers the platform of today takes (S_0'), as measured, else as its strategy says.
     *
     * @param calibration the parameters of the world
     * @return engineers
     */
    public double currentDuties(Calibration calibration) {
        if (observedShare.isPresent()) {
            return observedShare.getAsDouble() * engineers;
        }
        return current.map(strategy -> strategy.steadyEffort().likely()
                        * (1 + calibration.gapSteady().value() * missing(strategy))
                        * load.effort())
                .orElse(0.0);
    }

    /**
     * Counts the areas that a strategy needs and the team is not known to have (n).
     *
     * @param strategy the strategy
     * @return how many
     */
    public int missing(Strategy strategy) {
        return missingAreas(strategy).size();
    }

    /**
     * Finds the areas that a strategy needs and the team is not known to have.
     *
     * @param strategy the strategy
     * @return the areas; of a current strategy that the team is familiar with, those alone that were answered no
     */
    public ImmutableList<ExpertiseArea> missingAreas(Strategy strategy) {
        ImmutableList<ExpertiseArea> missing = expertise.missing(strategy.requiredExpertise());
        return isFamiliar(strategy)
                ? missing.stream()
                        .filter(area -> expertise.answer(area) == Answer.NO)
                        .collect(ImmutableList.toImmutableList())
                : missing;
    }

    /**
     * Finds the areas that were not answered and count as held.
     *
     * @param strategy the strategy
     * @return areas that it needs; none but of a current strategy that the team is familiar with
     */
    public ImmutableList<ExpertiseArea> takenAsHeld(Strategy strategy) {
        return isFamiliar(strategy)
                ? strategy.requiredExpertise().stream()
                        .filter(area -> expertise.answer(area) == Answer.UNKNOWN)
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    private boolean isFamiliar(Strategy strategy) {
        return familiar && isCurrent(strategy);
    }

    private boolean isCurrent(Strategy strategy) {
        return current.filter(now -> now.id().equals(strategy.id())).isPresent();
    }

    /**
     * Gives the incidents a month that a strategy has in production, with what is missing and what was counted
     * (lambda').
     *
     * @param strategy the strategy
     * @param calibration the parameters of the world
     * @return its rate; of the current strategy, the mean of the posterior of a gamma prior where incidents were
     *     counted
     */
    public double incidentRate(Strategy strategy, Calibration calibration) {
        double rate = usualIncidentRate(strategy, calibration);
        if (!isCurrent(strategy)
                || counted.isEmpty()
                || calibration.incidentPrior().isEmpty()) {
            return rate;
        }
        double prior = calibration.incidentPrior().orElseThrow();
        return rate * (prior + counted.getAsInt()) / (prior + rate * countedMonths);
    }

    /**
     * Gives the incidents a month that a strategy usually has with what is missing, whatever was counted (lambda).
     *
     * @param strategy the strategy
     * @param calibration the parameters of the world
     * @return its rate
     */
    public double usualIncidentRate(Strategy strategy, Calibration calibration) {
        return strategy.incidentRate().value() * (1 + calibration.gapIncidents().value() * missing(strategy));
    }

    private static double listPriceBill(Strategy strategy, double users) {
        return Amounts.toDouble(strategy.platformFixed())
                + Amounts.toDouble(strategy.platformPerUser())
                        * Math.max(0, users - strategy.includedUsers().value());
    }
}
