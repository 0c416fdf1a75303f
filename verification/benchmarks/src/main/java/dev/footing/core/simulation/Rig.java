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
import dev.footing.core.policy.Rules;
import dev.footing.core.random.Lattice;
import dev.footing.core.random.QuantileTables;
import java.util.List;

/** The parts of a {@link BlockSimulator}, to be run one by one on the same blocks. */
final class Rig {
    private final SimulationSetup setup;
    private final RandomDraws luck;
    private final SharedDraws shared;
    private final StrategyDraws own = new StrategyDraws(Lattice.BLOCK);
    private final Customers customers;
    private final IncidentDraws incidentDraws;
    private final ValuationDraws valuationDraws;
    private final Projection projection;
    private final BlockSimulator worker;
    private final BlockResult result;

    Rig(Company company, int strategies) {
        List<SimulationCase> cases = company.cases();
        this.setup = new SimulationSetup(
                company.startup(),
                new Rules(Calibrations.field2025(), Policies.default1()),
                1,
                cases.subList(0, Math.min(strategies, cases.size())),
                List.of(),
                new QuantileTables());
        this.luck = setup.randomDraws();
        this.shared = setup.sharedDraws(Lattice.BLOCK);
        this.customers = setup.customers(Lattice.BLOCK);
        this.incidentDraws = setup.incidentDraws();
        this.valuationDraws = new ValuationDraws(setup.calibration());
        this.projection = setup.projection(Lattice.BLOCK);
        this.worker = new BlockSimulator(setup, Spreads.OF_RESULT);
        this.result = new BlockResult(setup.strategies().size(), setup.compared());
    }

    /** Draws what a block takes and does nothing with it; what the sum is for is to be used. */
    double draw(long block, boolean round) {
        Incidents incidents = drawShared(block);
        if (round) {
            valuationDraws.begin(luck);
        }
        double sum = shared.engineerCost()[0];
        for (SimulatedStrategy subject : setup.strategies()) {
            subject.fill(own, luck);
            sum += own.timeToProduction()[0] + severities(subject, incidents);
        }
        return sum;
    }

    /** The work and the cost of the incidents that a strategy has in production. */
    private double severities(SimulatedStrategy subject, Incidents incidents) {
        double rate = subject.terms().incidentRate();
        Severity severity = subject.drawn(own).severity();
        int end = setup.months() + 1;
        double sum = 0;
        for (Band band : incidents.bands()) {
            for (int i = 0; i < band.firstOfMonth()[end]; i++) {
                if (band.intensity()[i] < rate) {
                    sum += severity.effort(band.effortDraw()[i]) + severity.cost(band.costDraw()[i]);
                }
            }
        }
        return sum;
    }

    private Incidents drawShared(long block) {
        luck.begin(block);
        setup.shared().fill(shared, luck);
        return incidentDraws.draw(luck);
    }

    /** Draws a block and projects every strategy, without adding anything up. */
    double[] project(long block) {
        Incidents incidents = drawShared(block);
        if (customers.shared()) {
            customers.walk(shared);
        }
        for (SimulatedStrategy subject : setup.strategies()) {
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
        return setup.reference(setup.strategies().size() - 1, SimulationSetup.FIGURES.indexOf(Figure.OBJECTIVE));
    }
}
