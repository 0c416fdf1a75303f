package dev.footing.core.cashflow;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.policy.Rules;
import dev.footing.testkit.Fixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;

/** Single trials of small startups, and what a watch was told of their months. */
final class OneTrial {
    /** Every incident takes a tenth of an engineer-month and costs 100 dollars. */
    private static final Incidents.Severity SEVERITY = new Incidents.Severity() {
        @Override
        public double effort(double uniform) {
            return 0.1;
        }

        @Override
        public double cost(double uniform) {
            return 100;
        }

        @Override
        public double meanEffort() {
            return 0.1;
        }

        @Override
        public double meanCost() {
            return 100;
        }
    };

    /** Half of one engineer and $1,000 a month, at once. */
    static final Strategy OLD = Fixtures.strategy("acme.old").toBuilder()
            .timeToProduction(Estimate.fixed(0))
            .incidentRate(PerMonth.of(0.8))
            .build();

    /** Two months of two engineers, then half of one. */
    static final Strategy NEXT = Fixtures.strategy("acme.next").toBuilder()
            .incidentRate(PerMonth.of(0.2))
            .build();

    static final Startup WAITING = Fixtures.minimal()
            .with(Inputs.HORIZON, 6)
            .with(Inputs.CURRENT_STRATEGY, "acme.old")
            .with(Inputs.LAUNCH_USERS, Estimate.fixed(100));

    static final Startup LIVE = WAITING.with(Inputs.ACTIVE_USERS, 1_000.0).with(Inputs.CURRENT_BILL, usd(2_000));

    final List<Double> bills = new ArrayList<>();
    final List<Double> work = new ArrayList<>();
    final List<Double> begun = new ArrayList<>();
    final List<Double> credited = new ArrayList<>();

    private final MonthWatch watch = new MonthWatch() {
        @Override
        public void begin(double[] timeToProduction) {
            begun.add(timeToProduction[0]);
        }

        @Override
        public void credits(int month, double[] paid) {
            credited.add(paid[0]);
        }

        @Override
        public void month(int month, double[] worked, double[] platform, double[] cash, double[] incidents) {
            work.add(worked[0]);
            bills.add(platform[0]);
        }
    };

    static BigMoney usd(double amount) {
        return BigMoney.parse("USD " + amount);
    }

    /** Stays on the old strategy for some months, and moves then. */
    Projection later(Startup startup, Rules rules, int months, Strategy next, Incidents incidents) {
        Situation situation = Situation.of(startup, Optional.of(OLD), rules);
        Projection projection = new Projection(situation, rules, 1);
        projection.watch(watch);
        projection.runLater(
                situation,
                likely(situation, OLD, rules),
                months,
                likely(situation, next, rules),
                SharedDraws.likely(startup, rules.calibration()),
                customers(situation, rules, startup),
                incidents);
        return projection;
    }

    /** Is on the old strategy, and takes another one or stays. */
    Projection run(Startup startup, Rules rules, Strategy strategy) {
        return run(startup, rules, Optional.of(OLD), strategy, Incidents.none());
    }

    /** Is on nothing, and takes a strategy. */
    Projection starting(Startup startup, Rules rules, Strategy strategy) {
        return run(startup, rules, Optional.empty(), strategy, Incidents.none());
    }

    Projection run(Startup startup, Rules rules, Optional<Strategy> current, Strategy strategy, Incidents incidents) {
        Situation situation = Situation.of(startup, current, rules);
        Projection projection = new Projection(situation, rules, 1);
        projection.watch(watch);
        again(projection, situation, startup, rules, strategy, incidents);
        return projection;
    }

    /** Runs a projection that may have run before. */
    static void again(
            Projection projection,
            Situation situation,
            Startup startup,
            Rules rules,
            Strategy strategy,
            Incidents incidents) {
        DrawnStrategy drawn = likely(situation, strategy, rules);
        projection.run(
                situation,
                drawn.terms(),
                drawn.draws(),
                SharedDraws.likely(startup, rules.calibration()),
                customers(situation, rules, startup),
                incidents,
                drawn.severity());
    }

    static DrawnStrategy likely(Situation situation, Strategy strategy, Rules rules) {
        return new DrawnStrategy(
                Terms.of(situation, strategy, rules.calibration()), StrategyDraws.likely(strategy), SEVERITY);
    }

    static Customers customers(Situation situation, Rules rules, Startup startup) {
        Customers customers =
                new Customers(situation, rules.calibration().growthElasticity().value(), new double[0], 1);
        if (customers.shared()) {
            customers.walk(SharedDraws.likely(startup, rules.calibration()));
        }
        return customers;
    }
}
