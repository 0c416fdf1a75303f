package dev.footing.core.simulation;

import dev.footing.api.policy.Calibration;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Incidents.Severity;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.cashflow.StrategyDraws;
import dev.footing.core.cashflow.Terms;

/** A strategy for a startup in a situation, ready to be drawn. Immutable and safe to share. */
final class Subject {
    private final Situation situation;
    private final Strategy strategy;
    private final Terms terms;
    private final Sampler time;
    private final Sampler build;
    private final Sampler steady;
    private final Sampler price;
    private final Sampler setup;
    private final Severity severity;

    Subject(Situation situation, Strategy strategy, Calibration calibration, Sampler.Maker maker) {
        this.situation = situation;
        this.strategy = strategy;
        this.terms = Terms.of(situation, strategy, calibration);
        this.time = maker.sampler(strategy.timeToProduction());
        this.build = maker.sampler(strategy.buildEffort());
        this.steady = maker.sampler(strategy.steadyEffort());
        this.price = maker.sampler(strategy.priceIndex());
        this.setup = maker.sampler(setup(strategy));
        this.severity = new Drawn(
                maker.sampler(strategy.incidentEffort()),
                maker.sampler(strategy.incidentCost().toEstimate()));
    }

    private static Estimate setup(Strategy strategy) {
        return strategy.setupCost() instanceof SetupCost.Stated stated
                ? stated.amount().toEstimate()
                : ((SetupCost.Hardware) strategy.setupCost()).factor();
    }

    /** Draws its numbers for a block; the overrun multiplies the time. */
    void fill(StrategyDraws draws, Luck luck) {
        double[] months = draws.timeToProduction();
        time.fill(months, Field.TIME_TO_PRODUCTION, luck);
        double sigma = strategy.overrunSigma();
        if (sigma > 0) {
            double[] overrun = luck.overrun(sigma);
            for (int k = 0; k < months.length; k++) {
                months[k] *= overrun[k];
            }
        }
        build.fill(draws.buildEffort(), Field.BUILD_EFFORT, luck);
        steady.fill(draws.steadyEffort(), Field.STEADY_EFFORT, luck);
        price.fill(draws.priceIndex(), Field.PRICE_INDEX, luck);
        setup.fill(draws.setup(), Field.SETUP_COST, luck);
    }

    Situation situation() {
        return situation;
    }

    Strategy strategy() {
        return strategy;
    }

    Terms terms() {
        return terms;
    }

    Severity severity() {
        return severity;
    }

    /** The most incidents a month that may befall it. */
    double incidentRate() {
        return Math.max(terms.incidentRate(), terms.oldIncidentRate());
    }

    /** How bad an incident is, drawn. */
    private record Drawn(Sampler work, Sampler amount) implements Severity {
        @Override
        public double effort(double luck) {
            return work.at(luck);
        }

        @Override
        public double cost(double luck) {
            return amount.at(luck);
        }

        @Override
        public double meanEffort() {
            return work.mean();
        }

        @Override
        public double meanCost() {
            return amount.mean();
        }
    }
}
