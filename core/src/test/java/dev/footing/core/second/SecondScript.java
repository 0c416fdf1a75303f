package dev.footing.core.second;

import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Customers;
import dev.footing.core.cashflow.Incidents;
import dev.footing.core.cashflow.Incidents.Band;
import dev.footing.core.cashflow.Incidents.Severity;
import dev.footing.core.cashflow.Projection;
import dev.footing.core.cashflow.SharedDraws;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.cashflow.StrategyDraws;
import dev.footing.core.cashflow.Terms;
import dev.footing.core.policy.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Three trials of a question that run side by side in the engine and one by one in the plain second model, on the same
 * written luck: what every estimate is multiplied with, how growth varies, and which incidents may happen.
 *
 * @param factors what every estimate is multiplied with, trial by trial
 * @param noise standard normal numbers, month by month and trial by trial
 * @param intensities those of the incidents that may happen, month by month and trial by trial
 */
record SecondScript(List<Double> factors, List<List<Double>> noise, List<List<List<Double>>> intensities) {
    private static final int TRIALS = 3;
    private static final int MOST_INCIDENTS = 4;
    private static final double LARGEST_FACTOR = 2;

    static SecondScript next(RandomGenerator random, int horizon, double highestRate) {
        return new SecondScript(
                each(TRIALS, () -> random.nextDouble() * LARGEST_FACTOR),
                each(horizon, () -> each(TRIALS, random::nextGaussian)),
                each(
                        horizon,
                        () -> each(
                                TRIALS,
                                () -> each(
                                        random.nextInt(MOST_INCIDENTS), () -> random.nextDouble() * 2 * highestRate))));
    }

    private static <T> List<T> each(int times, Supplier<T> next) {
        return IntStream.range(0, times).mapToObj(i -> next.get()).toList();
    }

    int trials() {
        return TRIALS;
    }

    /** One trial of the plain model. */
    SecondSums plain(SecondSituation here, Strategy strategy, int trial) {
        return SecondTrial.run(
                here,
                strategy,
                new ScriptedLuck(
                        factors.get(trial),
                        noise.stream().map(month -> month.get(trial)).toList(),
                        intensities.stream().map(month -> month.get(trial)).toList()));
    }

    /** All trials of the engine at once. */
    Projection engine(Startup startup, Optional<Strategy> current, Strategy strategy, Rules rules) {
        Situation situation = Situation.of(startup, current, rules);
        Customers customers = new Customers(
                situation,
                rules.calibration().growthElasticity().value(),
                Projection.discounts(situation, rules.policy()),
                TRIALS);
        SharedDraws shared = shared(startup, rules);
        if (customers.shared()) {
            customers.walk(shared);
        }
        Projection projection = new Projection(situation, rules, TRIALS);
        projection.run(
                situation,
                Terms.of(situation, strategy, rules.calibration()),
                own(strategy),
                shared,
                customers,
                incidents(),
                severity(strategy));
        return projection;
    }

    private SharedDraws shared(Startup startup, Rules rules) {
        SharedDraws likely = SharedDraws.likely(startup, rules.calibration());
        boolean varies = startup.usage().growthVolatility().value() > 0;
        SharedDraws shared = new SharedDraws(TRIALS, varies ? noise.size() : 0);
        scale(shared.engineerCost(), likely.engineerCost()[0]);
        scale(shared.launchUsers(), likely.launchUsers()[0]);
        scale(shared.growth(), likely.growth()[0]);
        scale(shared.revenuePerUser(), likely.revenuePerUser()[0]);
        scale(shared.roundLogSlope(), likely.roundLogSlope()[0]);
        for (int month = 0; month < shared.noise().length; month++) {
            for (int k = 0; k < TRIALS; k++) {
                shared.noise()[month][k] = noise.get(month).get(k);
            }
        }
        return shared;
    }

    private StrategyDraws own(Strategy strategy) {
        StrategyDraws own = new StrategyDraws(TRIALS);
        scale(own.timeToProduction(), strategy.timeToProduction().likely());
        scale(own.buildEffort(), strategy.buildEffort().likely());
        scale(own.steadyEffort(), strategy.steadyEffort().likely());
        scale(own.priceIndex(), strategy.priceIndex().likely());
        scale(
                own.setup(),
                strategy.setupCost() instanceof SetupCost.Stated stated
                        ? stated.amount().toEstimate().likely()
                        : ((SetupCost.Hardware) strategy.setupCost()).factor().likely());
        return own;
    }

    private void scale(double[] row, double likely) {
        for (int k = 0; k < row.length; k++) {
            row[k] = factors.get(k) * likely;
        }
    }

    /** In two bands, the intensities below the middle of all first. */
    private Incidents incidents() {
        double[] all = intensities.stream()
                .flatMap(List::stream)
                .flatMapToDouble(trial -> trial.stream().mapToDouble(intensity -> intensity))
                .sorted()
                .toArray();
        if (all.length == 0) {
            return new Incidents(List.of(band(0, Double.MAX_VALUE)));
        }
        double middle = all[all.length / 2];
        return new Incidents(List.of(band(0, middle), band(middle, Double.MAX_VALUE)));
    }

    private Band band(double from, double to) {
        int[] first = new int[intensities.size() + 2];
        List<Integer> trials = new ArrayList<>();
        List<Double> found = new ArrayList<>();
        for (int month = 1; month <= intensities.size(); month++) {
            first[month] = found.size();
            for (int k = 0; k < TRIALS; k++) {
                for (double intensity : intensities.get(month - 1).get(k)) {
                    if (intensity >= from && intensity < to) {
                        trials.add(k);
                        found.add(intensity);
                    }
                }
            }
        }
        first[intensities.size() + 1] = found.size();
        double[] draws = trials.stream().mapToDouble(factors::get).toArray();
        return new Band(
                from,
                first,
                trials.stream().mapToInt(trial -> trial).toArray(),
                found.stream().mapToDouble(intensity -> intensity).toArray(),
                draws,
                draws);
    }

    /** The draw of an incident is the factor of its trial. */
    private static Severity severity(Strategy strategy) {
        double effort = strategy.incidentEffort().likely();
        double cost = strategy.incidentCost().toEstimate().likely();
        return new Severity() {
            @Override
            public double effort(double uniform) {
                return uniform * effort;
            }

            @Override
            public double cost(double uniform) {
                return uniform * cost;
            }

            @Override
            public double meanEffort() {
                return effort;
            }

            @Override
            public double meanCost() {
                return cost;
            }
        };
    }
}
