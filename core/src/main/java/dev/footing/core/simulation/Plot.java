package dev.footing.core.simulation;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.startup.Startup;
import dev.footing.core.cashflow.Customers;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.Incidents;
import dev.footing.core.cashflow.Projection;
import dev.footing.core.cashflow.SharedDraws;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.cashflow.StrategyDraws;
import dev.footing.core.random.Lattice;
import java.util.List;
import java.util.Optional;

/** What is simulated: everything that all blocks and threads share. Immutable and safe to share. */
final class Plot {
    /** The figures in the order in which sums hold them. */
    static final ImmutableList<Figure> FIGURES = ImmutableList.copyOf(Figure.values());

    private final Startup startup;
    private final Calibration calibration;
    private final Policy policy;
    private final long seed;
    private final Situation situation;
    private final ImmutableList<Subject> subjects;
    private final int compared;
    private final SharedSampler shared;
    private final Lattice lattice;
    private final Copula copula;
    private final double[][] references;
    private final int[] sources = new int[FIGURES.size()];

    Plot(Startup startup, Calibration calibration, Policy policy, long seed, List<Case> stated, List<Case> others) {
        this.startup = startup;
        this.calibration = calibration;
        this.policy = policy;
        this.seed = seed;
        this.situation = Situation.of(startup, Optional.empty());
        Sampler.Maker maker = new Sampler.Maker();
        ImmutableList.Builder<Subject> all = ImmutableList.builder();
        stated.forEach(one -> all.add(subject(one, maker)));
        others.forEach(one -> all.add(subject(one, maker)));
        this.subjects = all.build();
        this.compared = stated.size();
        this.shared = new SharedSampler(startup, calibration, maker);
        this.lattice = Lattice.of(seed);
        this.copula = Copula.of(startup.correlations());
        this.references = references();
    }

    private Subject subject(Case one, Sampler.Maker maker) {
        return Subject.of(one, calibration, maker);
    }

    /** The figures of the plans, near which those of the trials lie. */
    private double[][] references() {
        double[][] figures = new double[subjects.size()][FIGURES.size()];
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
            Subject subject = subjects.get(i);
            StrategyDraws own = StrategyDraws.likely(subject.strategy());
            subject.run(plan, own, subject.likelyBefore(), likely, plannedCustomers, Incidents.none());
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

    /** The figure of a subject's plan, by the place of the figure among {@link #FIGURES}. */
    double reference(int subject, int figure) {
        return references[subject][figure];
    }

    ImmutableList<Subject> subjects() {
        return subjects;
    }

    /** How many subjects, from the first, are stated and compared with each other. */
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
        return situation.roundMonth() > 0;
    }

    Luck luck() {
        return new Luck(seed, lattice, copula);
    }

    SharedDraws sharedDraws(int width) {
        return new SharedDraws(width, situation.growthVolatility() > 0 ? months() : 0);
    }

    Customers customers(int width) {
        double[] discounts = Projection.discounts(situation, policy);
        return new Customers(situation, calibration.growthElasticity().value(), discounts, width);
    }

    IncidentDraws incidentDraws() {
        double highest =
                subjects.stream().mapToDouble(Subject::incidentRate).max().orElse(0);
        return new IncidentDraws(months(), highest, lattice);
    }

    Projection projection(int width) {
        return new Projection(situation, calibration, policy, width);
    }
}
