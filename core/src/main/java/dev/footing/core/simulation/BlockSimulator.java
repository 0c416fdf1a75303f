package dev.footing.core.simulation;

import dev.footing.api.policy.Policy;
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
final class BlockSimulator {
    private final SimulationSetup setup;
    private final Spreads kept;
    private final RandomDraws random;
    private final SharedDraws shared;
    private final StrategyDraws own = new StrategyDraws(Lattice.BLOCK);
    private final StrategyDraws left = new StrategyDraws(Lattice.BLOCK);
    private final Customers customers;
    private final IncidentDraws incidentDraws;
    private final ValuationDraws valuationDraws;
    private final Projection projection;
    private final double[][] objectives;
    private final double[] highest = new double[Lattice.BLOCK];
    private final List<FigureHistograms> spreads = new ArrayList<>();
    private final Map<Integer, BlockWatch> watches = new HashMap<>();
    private final List<ContestKeeper> keepers = new ArrayList<>();

    /** Keeps how figures spread, as far as it is asked for. */
    BlockSimulator(SimulationSetup setup, Spreads kept) {
        this.setup = setup;
        this.kept = kept;
        this.random = setup.randomDraws();
        this.shared = setup.sharedDraws(Lattice.BLOCK);
        this.customers = setup.customers(Lattice.BLOCK);
        this.incidentDraws = setup.incidentDraws();
        this.valuationDraws = new ValuationDraws(setup.calibration());
        this.projection = setup.projection(Lattice.BLOCK);
        this.objectives = new double[setup.compared()][Lattice.BLOCK];
        beginSpreads();
    }

    private void beginSpreads() {
        spreads.clear();
        for (int i = 0; i < setup.strategies().size(); i++) {
            spreads.add(spread(i < setup.compared()));
        }
    }

    private FigureHistograms spread(boolean compared) {
        if (!compared) {
            return FigureHistograms.ofUsers();
        }
        return switch (kept) {
            case OF_RESULT -> FigureHistograms.ofAll(setup.months());
            case OF_ROW -> FigureHistograms.ofRow();
            case OF_DECISION -> FigureHistograms.ofDecision();
        };
    }

    /** Hands over how figures spread, and begins anew. */
    void handOverTo(BlockSimulator other) {
        for (int i = 0; i < spreads.size(); i++) {
            other.spreads.get(i).merge(spreads.get(i));
        }
        beginSpreads();
    }

    /** Has a listener watch the months of a strategy. */
    void watch(BlockWatch watch, int strategy) {
        watches.put(strategy, watch);
    }

    /** Keeps the objectives of all strategies trial by trial. */
    void keep(Contest contest, Policy policy) {
        Discrepancy discrepancy = new Discrepancy(setup.seed(), policy.discrepancy());
        keepers.add(new ContestKeeper(contest, discrepancy, new BillReading(setup.seed()), policy.ruin()));
    }

    FigureHistograms spread(int strategy) {
        return spreads.get(strategy);
    }

    void simulate(long block, int n, BlockResult result) {
        boolean spread = block < Simulation.SPREAD_BLOCKS;
        result.begin(n);
        random.begin(block);
        setup.shared().fill(shared, random);
        if (customers.shared()) {
            customers.walk(shared);
        }
        projection.drawnAnew(customers);
        Incidents incidents = incidentDraws.draw(random);
        if (spread && setup.roundPlanned() && kept == Spreads.OF_RESULT) {
            valuationDraws.begin(random);
        }
        keepers.forEach(keeper -> keeper.begin(block, n));
        for (int i = 0; i < setup.strategies().size(); i++) {
            SimulatedStrategy strategy = setup.strategies().get(i);
            strategy.fill(own, random);
            projection.watch(watchOf(i, block, n));
            strategy.fillBefore(left, random);
            strategy.run(projection, own, left, shared, customers, incidents);
            addUp(i, n, result);
            for (ContestKeeper keeper : keepers) {
                keeper.keep(block, i, strategy, projection);
            }
            if (spread) {
                spread(i, n);
            }
            if (i < objectives.length) {
                System.arraycopy(projection.row(Figure.OBJECTIVE), 0, objectives[i], 0, Lattice.BLOCK);
            }
        }
        compare(n, result);
    }

    private MonthWatch watchOf(int strategy, long block, int n) {
        BlockWatch watch = watches.get(strategy);
        if (watch == null) {
            return MonthWatch.NONE;
        }
        watch.block((int) (block % Lattice.RANDOMISATIONS), n);
        return watch;
    }

    private void addUp(int strategy, int n, BlockResult result) {
        for (int f = 0; f < SimulationSetup.FIGURES.size(); f++) {
            if (setup.source(f) == f) {
                double[] row = projection.row(SimulationSetup.FIGURES.get(f));
                Moments.add(row, n, setup.reference(strategy, f), result.sums(strategy, f));
            }
        }
        if (setup.roundPlanned()) {
            result.valueSquares()[strategy] = valueSquares(n);
        }
        int[] within = result.within(strategy);
        for (RareEvent event : RareEvent.all()) {
            double limit = event == RareEvent.RUINS ? setup.deepRuin(strategy) : 0;
            within[event.place()] = RareEvent.within(limit, projection.row(event.figure()), n);
        }
    }

    private double valueSquares(int n) {
        double[] raise = projection.row(Figure.RAISE_PROBABILITY);
        double[] valuation = projection.row(Figure.VALUATION);
        double[] variance = projection.row(Figure.VALUATION_VARIANCE);
        double sum = 0;
        for (int k = 0; k < n; k++) {
            sum += raise[k] * (valuation[k] * valuation[k] + variance[k]);
        }
        return sum;
    }

    private void spread(int strategy, int n) {
        spreads.get(strategy).add(projection, n);
        if (setup.roundPlanned() && spreads.get(strategy).states()) {
            valuationDraws.value(projection.shareBeforeRound(), projection.row(Figure.RAISE_PROBABILITY));
            spreads.get(strategy).addRound(valuationDraws.valuation(), valuationDraws.value(), n);
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
        double[] first = objectives[a];
        double[] second = objectives[b];
        int ahead = 0;
        int behind = 0;
        double squares = 0;
        for (int k = 0; k < n; k++) {
            double difference = first[k] - second[k];
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
