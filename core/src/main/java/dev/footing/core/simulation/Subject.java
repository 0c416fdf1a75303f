package dev.footing.core.simulation;

import dev.footing.api.policy.Calibration;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Customers;
import dev.footing.core.cashflow.Drawn;
import dev.footing.core.cashflow.Incidents;
import dev.footing.core.cashflow.Incidents.Severity;
import dev.footing.core.cashflow.Projection;
import dev.footing.core.cashflow.SharedDraws;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.cashflow.StrategyDraws;
import dev.footing.core.cashflow.Terms;
import java.util.Optional;

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
    private final int staysFirst;
    private final Optional<Subject> before;

    /** A strategy that is moved to after months on the current one. */
    static Subject of(Case one, Calibration calibration, Sampler.Maker maker) {
        Optional<Subject> before = one.staysFirst() == 0
                ? Optional.empty()
                : one.situation()
                        .current()
                        .map(current -> new Subject(one.situation(), current, calibration, maker, 0, Optional.empty()));
        return new Subject(one.situation(), one.strategy(), calibration, maker, one.staysFirst(), before);
    }

    private Subject(
            Situation situation,
            Strategy strategy,
            Calibration calibration,
            Sampler.Maker maker,
            int staysFirst,
            Optional<Subject> before) {
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

    /** Draws the numbers of the strategy that is left later, where there is one. */
    void fillBefore(StrategyDraws draws, Luck luck) {
        before.ifPresent(left -> left.fill(draws, luck));
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
        return Math.max(own, before.map(Subject::incidentRate).orElse(0.0));
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
            Subject left = before.orElseThrow();
            projection.runLater(situation, left.drawn(stay), staysFirst, drawn(own), shared, customers, incidents);
        }
    }

    /** Itself with its numbers drawn. */
    Drawn drawn(StrategyDraws draws) {
        return new Drawn(terms, draws, severity);
    }

    Case asCase() {
        return new Case(situation, strategy, staysFirst);
    }

    /** How bad an incident is, drawn. */
    private record Harm(Sampler work, Sampler amount) implements Severity {
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
