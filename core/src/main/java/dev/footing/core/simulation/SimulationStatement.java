package dev.footing.core.simulation;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Distribution;
import dev.footing.api.outcome.MoneyDistribution;
import dev.footing.api.outcome.MoneyPercentiles;
import dev.footing.api.outcome.PairedDifference;
import dev.footing.api.outcome.Probability;
import dev.footing.api.outcome.RunwayDistribution;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.outcome.SimulatedRound;
import dev.footing.api.policy.Policy;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.startup.Inputs;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.ObjectiveParts;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.statistics.Histogram;
import dev.footing.core.statistics.Moments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** States the figures of one simulated strategy: for a decision as they are, for a result rounded once. */
final class SimulationStatement {
    /** Half of the width of the 95% interval of a median, in parts of the trials times their square root. */
    private static final double HALF_OF_MEDIAN = 0.98;

    private final SimulationSetup setup;
    private final Tally tally;
    private final FigureHistograms spread;
    private final int strategy;
    private final Situation situation;
    private final CurrencyUnit currency;

    SimulationStatement(SimulationSetup setup, Tally tally, FigureHistograms spread, int strategy) {
        this.setup = setup;
        this.tally = tally;
        this.spread = spread;
        this.strategy = strategy;
        this.situation = setup.strategies().get(strategy).situation();
        this.currency = setup.calibration().currency();
    }

    Signals signals(Policy policy) {
        boolean stated = strategy < setup.compared();
        double users = spread.of(Figure.USERS_AT_HORIZON).percentile(0.5);
        Histogram lowest = stated ? spread.of(Figure.LOWEST_CASH) : new Histogram();
        return new Signals(
                parts(),
                mean(Figure.LASTS),
                stated ? lowest.percentile(0.5) : 0,
                stated ? lowest.percentile(1 - policy.feasibleLasts().value()) : 0,
                stated ? beyond(spread.of(Figure.RUNWAY).percentile(0.5)) : OptionalDouble.empty(),
                users,
                mean(Figure.USERS_AT_HORIZON),
                Signals.listPriceBill(situation, users),
                mean(Figure.STEADY_EFFORT),
                setup.strategies().get(strategy).terms().incidentRate(),
                mean(Figure.TIME_TO_PRODUCTION),
                mean(Figure.PRODUCT_SHARE),
                mean(Figure.TOTAL_COST_OF_OWNERSHIP),
                new Signals.Errors(
                        halfInterval(Figure.TIME_TO_PRODUCTION),
                        halfInterval(Figure.STEADY_EFFORT),
                        halfInterval(Figure.PRODUCT_SHARE),
                        halfInterval(Figure.TOTAL_COST_OF_OWNERSHIP)));
    }

    private double halfInterval(Figure figure) {
        return tally.interval() * tally.error(strategy, SimulationSetup.FIGURES.indexOf(figure));
    }

    private ObjectiveParts parts() {
        return ObjectiveParts.of(term -> mean(Figure.of(term)));
    }

    /** 0 where no trial says otherwise than the others: more of them settle nothing that these leave open. */
    double lastingHalfInterval() {
        Probability share = lasting(Figure.LASTS);
        boolean certain = share.probability() == 0 || share.probability() == 1;
        return certain ? 0 : tally.interval() * share.error();
    }

    /**
     * So many trials around the middle one hold the median in 95 of 100 cases, as each is as likely below it as above.
     */
    double runwayHalfInterval() {
        Histogram months = spread.of(Figure.RUNWAY);
        double part = Math.min(0.5, HALF_OF_MEDIAN / StrictMath.sqrt((double) tally.trials()));
        double half = (months.percentile(0.5 + part) - months.percentile(0.5 - part)) / 2;
        return Double.isFinite(half) ? half : 0;
    }

    SimulatedOutcome outcome(Optional<PairedDifference> rival) {
        SimulatedOutcome.Builder outcome = SimulatedOutcome.builder()
                .timeToProductionMonths(figure(Figure.TIME_TO_PRODUCTION))
                .productShare(productShare())
                .productEngineerMonths(figure(Figure.PRODUCT_ENGINEER_MONTHS))
                .unmetEngineerMonths(figure(Figure.UNMET_ENGINEER_MONTHS))
                .infrastructureEngineering(amount(Figure.INFRASTRUCTURE_ENGINEERING))
                .productEngineering(amount(Figure.PRODUCT_ENGINEERING))
                .platform(amount(Figure.PLATFORM))
                .creditsUsed(
                        situation.credits().none()
                                ? Optional.empty()
                                : Optional.of(Amounts.toMoney(mean(Figure.CREDITS_USED), currency)))
                .infrastructureTotal(amount(Figure.INFRASTRUCTURE_TOTAL))
                .incidentCost(amount(Figure.INCIDENT_COST))
                .complianceCost(certain(Figure.COMPLIANCE_COST))
                .totalCostOfOwnership(amount(Figure.TOTAL_COST_OF_OWNERSHIP))
                .opportunityCost(amount(Figure.OPPORTUNITY_COST))
                .ruin(amount(Figure.RUIN))
                .revenue(amount(Figure.REVENUE))
                .cashAtHorizon(amount(Figure.CASH_AT_HORIZON, cashAtHorizon()))
                .runwayMonths(runway())
                .objective(objective())
                .lasts(lasting(Figure.LASTS))
                .lastsToHorizon(lasting(Figure.LASTS_TO_HORIZON))
                .incidents(mean(Figure.INCIDENTS))
                .cashByMonth(cashByMonth())
                .best(tally.best(strategy))
                .againstRival(rival);
        if (setup.roundPlanned()) {
            outcome.round(round());
        }
        return outcome.build();
    }

    /** The share is the work over all work there is, so its percentiles follow from those of the work. */
    private Distribution productShare() {
        if (!spread.keeps(Figure.PRODUCT_ENGINEER_MONTHS)) {
            return figure(Figure.PRODUCT_SHARE);
        }
        DoubleUnaryOperator work = percentiles(Figure.PRODUCT_ENGINEER_MONTHS);
        double all = situation.engineers() * situation.horizon();
        return figure(Figure.PRODUCT_SHARE, p -> Math.min(1, work.applyAsDouble(p) / all));
    }

    /** The percentiles of a figure; its mean stands in for those that are not kept, which nobody is shown. */
    private DoubleUnaryOperator percentiles(Figure figure) {
        if (spread.keeps(figure)) {
            return spread.of(figure)::percentile;
        }
        double mean = mean(figure);
        return p -> mean;
    }

    private DoubleUnaryOperator cashAtHorizon() {
        return spread.states() ? spread.cash(setup.months())::percentile : p -> mean(Figure.CASH_AT_HORIZON);
    }

    private DoubleUnaryOperator drawnValue() {
        return spread.states() ? spread.value()::percentile : p -> mean(Figure.EXPECTED_VALUE);
    }

    private DoubleUnaryOperator drawnValuation() {
        return spread.states() ? spread.valuation()::percentile : p -> mean(Figure.VALUATION);
    }

    private SimulatedRound round() {
        double invested = situation.invested();
        return SimulatedRound.builder()
                .pitch(figure(Figure.PITCH))
                .raiseProbability(figure(Figure.RAISE_PROBABILITY))
                .raised(probability(Figure.RAISE_PROBABILITY))
                .valuation(valuation())
                .expectedValue(expectedValue())
                .returnOnInvested(invested > 0 ? Optional.of(returnOn(invested)) : Optional.empty())
                .build();
    }

    /** What the round brings, coin and valuation drawn: the mean needs no draw, the spread is that of the draws. */
    private MoneyDistribution expectedValue() {
        return new MoneyDistribution(
                money(mean(Figure.EXPECTED_VALUE)),
                money(drawnDeviation()),
                money(error(Figure.EXPECTED_VALUE)),
                percentiles(drawnValue()));
    }

    private Distribution returnOn(double invested) {
        DoubleUnaryOperator value = drawnValue();
        DoubleUnaryOperator gain = p -> (value.applyAsDouble(p) - invested) / invested;
        return new Distribution(
                mean(Figure.RETURN_ON_INVESTED),
                drawnDeviation() / invested,
                error(Figure.RETURN_ON_INVESTED),
                gain.applyAsDouble(0.05),
                gain.applyAsDouble(0.25),
                gain.applyAsDouble(0.5),
                gain.applyAsDouble(0.75),
                gain.applyAsDouble(0.95));
    }

    private double drawnDeviation() {
        double mean = mean(Figure.EXPECTED_VALUE);
        double variance = Math.max(0, tally.meanValueSquare(strategy) - mean * mean);
        return finite(Figure.EXPECTED_VALUE, StrictMath.sqrt(variance));
    }

    /** How valuations spread: around their mean at each product share, and with the share. */
    private MoneyDistribution valuation() {
        double withShare = deviation(Figure.VALUATION);
        double deviation = StrictMath.sqrt(mean(Figure.VALUATION_VARIANCE) + withShare * withShare);
        return new MoneyDistribution(
                money(mean(Figure.VALUATION)),
                money(deviation),
                money(error(Figure.VALUATION)),
                percentiles(drawnValuation()));
    }

    private RunwayDistribution runway() {
        Histogram months = spread.of(Figure.RUNWAY);
        RunwayDistribution.Builder runway = RunwayDistribution.builder()
                .p5(beyond(months.percentile(0.05)))
                .p25(beyond(months.percentile(0.25)))
                .p50(beyond(months.percentile(0.5)))
                .p75(beyond(months.percentile(0.75)))
                .p95(beyond(months.percentile(0.95)));
        if (mean(Figure.LASTS_TO_HORIZON) == 0) {
            runway.mean(mean(Figure.RUNWAY)).stdev(deviation(Figure.RUNWAY)).error(error(Figure.RUNWAY));
        }
        return runway.build();
    }

    private List<MoneyPercentiles> cashByMonth() {
        if (!spread.states()) {
            return Collections.nCopies(setup.months(), percentiles(cashAtHorizon()));
        }
        List<MoneyPercentiles> months = new ArrayList<>();
        for (int month = 1; month <= setup.months(); month++) {
            months.add(percentiles(spread.cash(month)::percentile));
        }
        return months;
    }

    double percentile(Figure figure, double p) {
        return spread.of(figure).percentile(p);
    }

    private Distribution figure(Figure figure) {
        return figure(figure, percentiles(figure));
    }

    private Distribution figure(Figure figure, DoubleUnaryOperator percentile) {
        return new Distribution(
                mean(figure),
                deviation(figure),
                error(figure),
                percentile.applyAsDouble(0.05),
                percentile.applyAsDouble(0.25),
                percentile.applyAsDouble(0.5),
                percentile.applyAsDouble(0.75),
                percentile.applyAsDouble(0.95));
    }

    private MoneyDistribution amount(Figure figure) {
        return amount(figure, percentiles(figure));
    }

    private MoneyDistribution amount(Figure figure, DoubleUnaryOperator values) {
        return new MoneyDistribution(
                money(mean(figure)), money(deviation(figure)), money(error(figure)), percentiles(values));
    }

    /** Its mean is the sum of the means of its parts, each rounded once. */
    private MoneyDistribution objective() {
        return new MoneyDistribution(
                parts().stated(currency).total(),
                money(deviation(Figure.OBJECTIVE)),
                money(error(Figure.OBJECTIVE)),
                percentiles(percentiles(Figure.OBJECTIVE)));
    }

    /** A figure that is the same in every trial. */
    private MoneyDistribution certain(Figure figure) {
        Money always = money(mean(figure));
        Money none = Money.zero(currency);
        return new MoneyDistribution(always, none, none, new MoneyPercentiles(always, always, always, always, always));
    }

    private MoneyPercentiles percentiles(DoubleUnaryOperator values) {
        return new MoneyPercentiles(
                money(values.applyAsDouble(0.05)),
                money(values.applyAsDouble(0.25)),
                money(values.applyAsDouble(0.5)),
                money(values.applyAsDouble(0.75)),
                money(values.applyAsDouble(0.95)));
    }

    /**
     * A share that some trials show and some do not is never surer than one trial, however alike the randomisations
     * are.
     */
    private Probability lasting(Figure figure) {
        Probability share = probability(figure);
        boolean certain = share.probability() == 0 || share.probability() == 1;
        return certain || share.error() > 0 ? share : new Probability(share.probability(), 1.0 / tally.trials());
    }

    private Probability probability(Figure figure) {
        return new Probability(mean(figure), error(figure));
    }

    private static OptionalDouble beyond(double months) {
        return Double.isInfinite(months) ? OptionalDouble.empty() : OptionalDouble.of(months);
    }

    double mean(Figure figure) {
        int f = SimulationSetup.FIGURES.indexOf(figure);
        double mean = Moments.mean(setup.reference(strategy, f), tally.sum(strategy, f), tally.trials());
        return possible(figure, finite(figure, mean));
    }

    /** A mean of numbers that are never below nought, rounded to one that is, counts as nought; so with shares. */
    private static double possible(Figure figure, double mean) {
        return switch (figure) {
            case PRODUCT_SHARE, PITCH, RAISE_PROBABILITY, LASTS, LASTS_TO_HORIZON -> Math.min(1, Math.max(0, mean));
            case TIME_TO_PRODUCTION,
                    RUNWAY,
                    CREDITS_USED,
                    PRODUCT_ENGINEER_MONTHS,
                    UNMET_ENGINEER_MONTHS,
                    INCIDENTS,
                    STEADY_EFFORT,
                    USERS_AT_HORIZON,
                    VALUATION_VARIANCE -> Math.max(0, mean);
            default -> mean;
        };
    }

    private double deviation(Figure figure) {
        return finite(figure, tally.deviation(strategy, SimulationSetup.FIGURES.indexOf(figure)));
    }

    private double error(Figure figure) {
        return finite(figure, tally.error(strategy, SimulationSetup.FIGURES.indexOf(figure)));
    }

    /** Growth alone compounds, so it alone leads beyond the largest double. */
    private static double finite(Figure figure, double value) {
        if (Double.isFinite(value)) {
            return value;
        }
        throw new InvalidProfileException(ImmutableList.of(Problem.ofInput(
                Inputs.MONTHLY_GROWTH.id(),
                "too wide: " + figure.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " is not finite",
                "must leave every figure with a mean and a standard deviation that a number can hold",
                "Narrow the growth, its volatility or the spread of the revenue, or shorten the horizon.")));
    }

    private Money money(double amount) {
        return Amounts.toMoney(amount, currency);
    }
}
