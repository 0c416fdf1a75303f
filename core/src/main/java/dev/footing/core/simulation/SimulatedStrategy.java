package dev.footing.core.simulation;

import dev.footing.api.policy.Calibration;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Customers;
import dev.footing.core.cashflow.DrawnStrategy;
import dev.footing.core.cashflow.Incidents;
import dev.footing.core.cashflow.Incidents.Severity;
import dev.footing.core.cashflow.Projection;
import dev.footing.core.cashflow.SharedDraws;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.cashflow.StrategyDraws;
import dev.footing.core.cashflow.Terms;
import java.util.Optional;

/** A strategy for a startup in a situation, ready to be drawn. Immutable and safe to share. */
final class SimulatedStrategy {
    private final Situation situation;
    private final Strategy strategy;
    private final Terms terms;
    private final Sampler time;
    private final Sampler build;
    private final Sampler steady;
    private final Sampler price;
    private final Sampler setup;
    private final Severity severity;
    private final int staysFirst;
    private final Optional<SimulatedStrategy> before;

    /** A strategy that is moved to after months on the current simulated. */
    static SimulatedStrategy of(SimulationCase simulated, Calibration calibration, Sampler.Maker maker) {
        Optional<SimulatedStrategy> before = simulated.staysFirst() == 0
                ? Optional.empty()
                : simulated
                        .situation()
                        .current()
                        .map(current -> new SimulatedStrategy(
                                simulated.situation(), current, calibration, maker, 0, Optional.empty()));
        return new SimulatedStrategy(
                simulated.situation(), simulated.strategy(), calibration, maker, simulated.staysFirst(), before);
    }

    private SimulatedStrategy(
            Situation situation,
            Strategy strategy,
            Calibration calibration,
            Sampler.Maker maker,
            int staysFirst,
            Optional<SimulatedStrategy> before) {
        this.staysFirst = staysFirst;
        this.before = before;
        this.situation = situation;
        this.strategy = strategy;
        this.terms = Terms.of(situation, strategy, calibration);
        this.time = maker.sampler(strategy.timeToProduction());
        this.build = maker.sampler(strategy.buildEffort());
        this.steady = maker.sampler(strategy.steadyEffort());
        this.price = maker.sampler(strategy.priceIndex());
        this.setup = maker.sampler(setup(strategy));
        this.severity = new Harm(
                maker.sampler(strategy.incidentEffort()),
                maker.sampler(strategy.incidentCost().toEstimate()));
    }

    private static Estimate setup(Strategy strategy) {
        return strategy.setupCost() instanceof SetupCost.Stated stated
                ? stated.amount().toEstimate()
                : ((SetupCost.Hardware) strategy.setupCost()).factor();
    }

    /** Draws its numbers for a block; the overrun multiplies the time. */
    void fill(StrategyDraws draws, RandomDraws random) {
        double[] months = draws.timeToProduction();
        time.fill(months, RandomInput.TIME_TO_PRODUCTION, random);
        double sigma = strategy.overrunSigma();
        if (sigma > 0) {
            double[] overrun = random.overrun(sigma);
            for (int k = 0; k < months.length; k++) {
                months[k] *= overrun[k];
            }
        }
        build.fill(draws.buildEffort(), RandomInput.BUILD_EFFORT, random);
        steady.fill(draws.steadyEffort(), RandomInput.STEADY_EFFORT, random);
        price.fill(draws.priceIndex(), RandomInput.PRICE_INDEX, random);
        setup.fill(draws.setup(), RandomInput.SETUP_COST, random);
    }

    /** Draws the numbers of the strategy that is left later, where there is simulated. */
    void fillBefore(StrategyDraws draws, RandomDraws random) {
        before.ifPresent(left -> left.fill(draws, random));
    }

    /** The numbers of the strategy that is left later at their likely values; any where there is none. */
    StrategyDraws likelyBefore() {
        return StrategyDraws.likely(before.orElse(this).strategy);
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

    /** The most incidents a month that may befall it. */
    double incidentRate() {
        double own = Math.max(terms.incidentRate(), terms.oldIncidentRate());
        return Math.max(own, before.map(SimulatedStrategy::incidentRate).orElse(0.0));
    }

    /** Projects it with its numbers drawn; {@code stay} is room for those of the strategy that is left later. */
    void run(
            Projection projection,
            StrategyDraws own,
            StrategyDraws stay,
            SharedDraws shared,
            Customers customers,
            Incidents incidents) {
        if (before.isEmpty()) {
            projection.run(situation, terms, own, shared, customers, incidents, severity);
        } else {
            SimulatedStrategy left = before.orElseThrow();
            projection.runLater(situation, left.drawn(stay), staysFirst, drawn(own), shared, customers, incidents);
        }
    }

    /** Itself with its numbers drawn. */
    DrawnStrategy drawn(StrategyDraws draws) {
        return new DrawnStrategy(terms, draws, severity);
    }

    /** Engineer-months of work that an incident takes, on the mean. */
    double meanIncidentEffort() {
        return severity.meanEffort();
    }

    SimulationCase asCase() {
        return new SimulationCase(situation, strategy, staysFirst);
    }

    /** How bad an incident is, drawn. */
    private record Harm(Sampler work, Sampler amount) implements Severity {
        @Override
        public double effort(double uniform) {
            return work.at(uniform);
        }

        @Override
        public double cost(double uniform) {
            return amount.at(uniform);
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
