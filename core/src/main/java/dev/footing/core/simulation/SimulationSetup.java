package dev.footing.core.simulation;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.startup.Startup;
import dev.footing.core.cashflow.Customers;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.Incidents;
import dev.footing.core.cashflow.Projection;
import dev.footing.core.cashflow.SharedDraws;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.cashflow.StrategyDraws;
import dev.footing.core.policy.Rules;
import dev.footing.core.random.Lattice;
import dev.footing.core.random.QuantileTables;
import java.util.List;
import java.util.Optional;

/** What is simulated: everything that all blocks and threads share. Immutable and safe to share. */
final class SimulationSetup {
    /** The figures in the order in which sums hold them. */
    static final ImmutableList<Figure> FIGURES = ImmutableList.copyOf(Figure.values());

    private final Startup startup;
    private final Rules rules;
    private final Calibration calibration;
    private final long seed;
    private final Situation situation;
    private final ImmutableList<SimulatedStrategy> strategies;
    private final int compared;
    private final SharedSampler shared;
    private final Lattice lattice;
    private final Copula copula;
    private final double[][] references;
    private final int[] sources = new int[FIGURES.size()];

    SimulationSetup(
            Startup startup,
            Rules rules,
            long seed,
            List<SimulationCase> stated,
            List<SimulationCase> others,
            QuantileTables tables) {
        this.startup = startup;
        this.rules = rules;
        this.calibration = rules.calibration();
        this.seed = seed;
        this.situation = Situation.of(startup, Optional.empty(), rules);
        Sampler.Maker maker = new Sampler.Maker(tables);
        ImmutableList.Builder<SimulatedStrategy> all = ImmutableList.builder();
        stated.forEach(simulated -> all.add(SimulatedStrategy.of(simulated, calibration, maker)));
        others.forEach(simulated -> all.add(SimulatedStrategy.of(simulated, calibration, maker)));
        this.strategies = all.build();
        this.compared = stated.size();
        this.shared = new SharedSampler(startup, calibration, maker);
        this.lattice = Lattice.of(seed);
        this.copula = Copula.of(startup.correlations());
        this.references = references();
    }

    /** The figures of the plans, near which those of the trials lie. */
    private double[][] references() {
        double[][] figures = new double[strategies.size()][FIGURES.size()];
        SharedDraws likely = SharedDraws.likely(startup, calibration);
        Customers plannedCustomers = customers(1);
        if (plannedCustomers.shared()) {
            plannedCustomers.walk(likely);
        }
        Projection plan = projection(1);
        for (int f = 0; f < sources.length; f++) {
            sources[f] = firstWithSameRow(plan, f);
        }
        for (int i = 0; i < figures.length; i++) {
            SimulatedStrategy strategy = strategies.get(i);
            StrategyDraws own = StrategyDraws.likely(strategy.strategy());
            strategy.run(plan, own, strategy.likelyBefore(), likely, plannedCustomers, Incidents.none());
            for (int f = 0; f < FIGURES.size(); f++) {
                double value = plan.row(FIGURES.get(f))[0];
                figures[i][f] = Double.isFinite(value) ? value : 0;
            }
        }
        return figures;
    }

    private static int firstWithSameRow(Projection projection, int figure) {
        double[] row = projection.row(FIGURES.get(figure));
        int first = 0;
        while (projection.row(FIGURES.get(first)) != row) {
            first++;
        }
        return first;
    }

    /** The first figure with the same row, whose sums are those of this one, too. */
    int source(int figure) {
        return sources[figure];
    }

    /** The figure of a strategy's plan, by the place of the figure among {@link #FIGURES}. */
    double reference(int strategy, int figure) {
        return references[strategy][figure];
    }

    ImmutableList<SimulatedStrategy> strategies() {
        return strategies;
    }

    /** How many strategies, from the first, are stated and compared with each other. */
    int compared() {
        return compared;
    }

    SharedSampler shared() {
        return shared;
    }

    Calibration calibration() {
        return calibration;
    }

    int months() {
        return situation.horizon();
    }

    boolean roundPlanned() {
        return situation.calibratedRoundMonth() > 0;
    }

    long seed() {
        return seed;
    }

    /** The month of the round; 0 where none is planned. */
    int roundMonth() {
        return situation.calibratedRoundMonth();
    }

    /** What counts of the value of the round in the objective: the policy's part, discounted. */
    double roundFactor() {
        double[] discounts = Projection.discounts(situation, rules.policy());
        double discount = discounts.length == 0 ? 1 : discounts[situation.calibratedRoundMonth()];
        return rules.policy().roundShare().value() * discount;
    }

    /** Whether the objective counts what is lost where cash runs out. */
    boolean ruins() {
        return rules.policy().ruin();
    }

    /**
     * What a run-out of cash in the first month would take, by the plan, whichever is most: the revenue that is no
     * margin, what all work on the product is worth, or all that infrastructure costs and could not be paid.
     */
    double wholeRuin(int strategy) {
        double beyondMargin = (1 - rules.policy().margin().value()) * planned(strategy, Figure.REVENUE);
        double worth = rules.policy().opportunityMultiple().value() * planned(strategy, Figure.PRODUCT_ENGINEERING);
        return Math.max(Math.max(beyondMargin, worth), planned(strategy, Figure.TOTAL_COST_OF_OWNERSHIP));
    }

    private double planned(int strategy, Figure figure) {
        return reference(strategy, FIGURES.indexOf(figure));
    }

    /** What counts as a deep ruin: a quarter of {@link #wholeRuin}. */
    double deepRuin(int strategy) {
        return wholeRuin(strategy) / 4;
    }

    RandomDraws randomDraws() {
        return new RandomDraws(seed, lattice, copula);
    }

    SharedDraws sharedDraws(int width) {
        return new SharedDraws(width, situation.growthVolatility() > 0 ? months() : 0);
    }

    Customers customers(int width) {
        double[] discounts = Projection.discounts(situation, rules.policy());
        return new Customers(situation, calibration.growthElasticity().value(), discounts, width);
    }

    IncidentDraws incidentDraws() {
        double highest = strategies.stream()
                .mapToDouble(SimulatedStrategy::incidentRate)
                .max()
                .orElse(0);
        return new IncidentDraws(months(), highest, lattice);
    }

    Projection projection(int width) {
        return new Projection(situation, rules, width);
    }
}
