package dev.footing.core.simulation;

import dev.footing.benchmarks.Company;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.cashflow.Customers;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.Incidents;
import dev.footing.core.cashflow.Incidents.Band;
import dev.footing.core.cashflow.Incidents.Severity;
import dev.footing.core.cashflow.Projection;
import dev.footing.core.cashflow.SharedDraws;
import dev.footing.core.cashflow.StrategyDraws;
import dev.footing.core.policy.Policies;
import dev.footing.core.random.Lattice;
import java.util.List;

/** The parts of a {@link Worker}, to be run one by one on the same blocks. */
final class Rig {
    private final Plot plot;
    private final Luck luck;
    private final SharedDraws shared;
    private final StrategyDraws own = new StrategyDraws(Lattice.BLOCK);
    private final Customers customers;
    private final IncidentDraws incidentDraws;
    private final ValuationDraws valuationDraws;
    private final Projection projection;
    private final Worker worker;
    private final BlockResult result;

    Rig(Company company, int strategies) {
        List<Case> cases = company.cases();
        this.plot = new Plot(
                company.startup(),
                Calibrations.field2025(),
                Policies.default1(),
                1,
                cases.subList(0, Math.min(strategies, cases.size())),
                List.of());
        this.luck = plot.luck();
        this.shared = plot.sharedDraws(Lattice.BLOCK);
        this.customers = plot.customers(Lattice.BLOCK);
        this.incidentDraws = plot.incidentDraws();
        this.valuationDraws = new ValuationDraws(plot.calibration());
        this.projection = plot.projection(Lattice.BLOCK);
        this.worker = new Worker(plot);
        this.result = new BlockResult(plot.subjects().size(), plot.compared());
    }

    /** Draws what a block takes and does nothing with it; what the sum is for is to be used. */
    double draw(long block, boolean round) {
        Incidents incidents = drawShared(block);
        if (round) {
            valuationDraws.begin(luck);
        }
        double sum = shared.engineerCost()[0];
        for (Subject subject : plot.subjects()) {
            subject.fill(own, luck);
            sum += own.timeToProduction()[0] + severities(subject, incidents);
        }
        return sum;
    }

    /** The work and the cost of the incidents that a strategy has in production. */
    private double severities(Subject subject, Incidents incidents) {
        double rate = subject.terms().incidentRate();
        Severity severity = subject.drawn(own).severity();
        int end = plot.months() + 1;
        double sum = 0;
        for (Band band : incidents.bands()) {
            for (int i = 0; i < band.firstOfMonth()[end]; i++) {
                if (band.intensity()[i] < rate) {
                    sum += severity.effort(band.effortLuck()[i]) + severity.cost(band.costLuck()[i]);
                }
            }
        }
        return sum;
    }

    private Incidents drawShared(long block) {
        luck.begin(block);
        plot.shared().fill(shared, luck);
        return incidentDraws.draw(luck);
    }

    /** Draws a block and projects every strategy, without adding anything up. */
    double[] project(long block) {
        Incidents incidents = drawShared(block);
        if (customers.shared()) {
            customers.walk(shared);
        }
        for (Subject subject : plot.subjects()) {
            subject.fill(own, luck);
            subject.run(projection, own, own, shared, customers, incidents);
        }
        return projection.row(Figure.OBJECTIVE);
    }

    /** Simulates a block as a simulation does; percentiles are kept of the first {@link Simulation#SPREAD_BLOCKS}. */
    BlockResult simulate(long block) {
        worker.simulate(block, Lattice.BLOCK, result);
        return result;
    }

    /** From what the sums of the last strategy's objective count. */
    double reference() {
        return plot.reference(plot.subjects().size() - 1, Plot.FIGURES.indexOf(Figure.OBJECTIVE));
    }
}
