package dev.footing.core.simulation;

import dev.footing.core.cashflow.Customers;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.Incidents;
import dev.footing.core.cashflow.MonthWatch;
import dev.footing.core.cashflow.Projection;
import dev.footing.core.cashflow.SharedDraws;
import dev.footing.core.cashflow.StrategyDraws;
import dev.footing.core.random.Lattice;
import dev.footing.core.statistics.Moments;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Simulates blocks, one after the other, for one thread. It holds all rows that it works in. */
final class Worker {
    private final Plot plot;
    private final Luck luck;
    private final SharedDraws shared;
    private final StrategyDraws own = new StrategyDraws(Lattice.BLOCK);
    private final StrategyDraws left = new StrategyDraws(Lattice.BLOCK);
    private final Customers customers;
    private final IncidentDraws incidentDraws;
    private final ValuationDraws valuationDraws;
    private final Projection projection;
    private final double[][] objectives;
    private final double[] highest = new double[Lattice.BLOCK];
    private final List<Spread> spreads = new ArrayList<>();
    private final Map<Integer, BlockWatch> watches = new HashMap<>();

    Worker(Plot plot) {
        this.plot = plot;
        this.luck = plot.luck();
        this.shared = plot.sharedDraws(Lattice.BLOCK);
        this.customers = plot.customers(Lattice.BLOCK);
        this.incidentDraws = plot.incidentDraws();
        this.valuationDraws = new ValuationDraws(plot.calibration());
        this.projection = plot.projection(Lattice.BLOCK);
        this.objectives = new double[plot.compared()][Lattice.BLOCK];
        beginSpreads();
    }

    private void beginSpreads() {
        spreads.clear();
        for (int i = 0; i < plot.subjects().size(); i++) {
            spreads.add(i < plot.compared() ? Spread.ofAll(plot.months()) : Spread.ofUsers());
        }
    }

    /** Hands over how figures spread, and begins anew. */
    void handOverTo(Worker other) {
        for (int i = 0; i < spreads.size(); i++) {
            other.spreads.get(i).merge(spreads.get(i));
        }
        beginSpreads();
    }

    /** Tells somebody what the months of a subject bring. */
    void tell(BlockWatch watch, int subject) {
        watches.put(subject, watch);
    }

    Spread spread(int subject) {
        return spreads.get(subject);
    }

    void simulate(long block, int n, BlockResult result) {
        boolean spread = block < Simulation.SPREAD_BLOCKS;
        result.begin(n);
        luck.begin(block);
        plot.shared().fill(shared, luck);
        if (customers.shared()) {
            customers.walk(shared);
        }
        Incidents incidents = incidentDraws.draw(luck);
        if (spread && plot.roundPlanned()) {
            valuationDraws.begin(luck);
        }
        for (int i = 0; i < plot.subjects().size(); i++) {
            Subject subject = plot.subjects().get(i);
            subject.fill(own, luck);
            projection.tell(watch(i, block, n));
            subject.fillBefore(left, luck);
            subject.run(projection, own, left, shared, customers, incidents);
            addUp(i, n, result);
            if (spread) {
                spread(i, n);
            }
            if (i < objectives.length) {
                System.arraycopy(projection.row(Figure.OBJECTIVE), 0, objectives[i], 0, Lattice.BLOCK);
            }
        }
        compare(n, result);
    }

    private MonthWatch watch(int subject, long block, int n) {
        BlockWatch watch = watches.get(subject);
        if (watch == null) {
            return MonthWatch.NONE;
        }
        watch.block((int) (block % Lattice.RANDOMISATIONS), n);
        return watch;
    }

    private void addUp(int subject, int n, BlockResult result) {
        for (int f = 0; f < Plot.FIGURES.size(); f++) {
            if (plot.source(f) == f) {
                double[] row = projection.row(Plot.FIGURES.get(f));
                Moments.add(row, n, plot.reference(subject, f), result.sums(subject, f));
            }
        }
    }

    private void spread(int subject, int n) {
        spreads.get(subject).add(projection, n);
        if (plot.roundPlanned() && subject < objectives.length) {
            valuationDraws.value(projection.shareBeforeRound(), projection.row(Figure.RAISE_PROBABILITY));
            spreads.get(subject).addRound(valuationDraws.valuation(), valuationDraws.value(), n);
        }
    }

    private void compare(int n, BlockResult result) {
        for (int a = 0; a < objectives.length; a++) {
            for (int b = a + 1; b < objectives.length; b++) {
                compare(a, b, n, result);
            }
        }
        if (objectives.length > 0) {
            best(n, result.best());
        }
    }

    private void compare(int a, int b, int n, BlockResult result) {
        double[] one = objectives[a];
        double[] other = objectives[b];
        int ahead = 0;
        int behind = 0;
        double squares = 0;
        for (int k = 0; k < n; k++) {
            double difference = one[k] - other[k];
            ahead += difference > 0 ? 1 : 0;
            behind += difference < 0 ? 1 : 0;
            squares += difference * difference;
        }
        result.wins()[a][b] = ahead;
        result.wins()[b][a] = behind;
        result.squares()[a][b] = squares;
    }

    private void best(int n, int[] best) {
        System.arraycopy(objectives[0], 0, highest, 0, highest.length);
        for (double[] objective : objectives) {
            for (int k = 0; k < highest.length; k++) {
                highest[k] = Math.max(highest[k], objective[k]);
            }
        }
        boolean[] given = new boolean[n];
        for (int i = 0; i < objectives.length; i++) {
            for (int k = 0; k < n; k++) {
                if (!given[k] && objectives[i][k] >= highest[k]) {
                    given[k] = true;
                    best[i]++;
                }
            }
        }
    }
}
