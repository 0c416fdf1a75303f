package dev.footing.core.sensitivity;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.simulation.PairedObjectives;
import dev.footing.core.simulation.Simulation;
import dev.footing.core.simulation.SimulationCase;
import dev.footing.core.simulation.Workers;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** A driver and the samples that were taken along it. */
final class DriverLine {
    private static final int CELLS = 32;
    private static final int SIMULATED_CELLS = 6;
    private static final int MOST_WHOLE = 120;

    private final SensitivityDriver driver;
    private final Samples samples;
    private final DriverSpan span;
    private final TreeMap<Double, Optional<PlanSample>> planned = new TreeMap<>();
    private final TreeMap<Double, Optional<SimulatedSample>> simulated = new TreeMap<>();
    private final TreeMap<Double, Optional<PairedObjectives>> pairs = new TreeMap<>();

    DriverLine(SensitivityDriver driver, Samples samples) {
        this.driver = driver;
        this.samples = samples;
        this.span = new DriverSpan(driver, samples.question().startup().budget().horizonMonths());
    }

    /** A line along which plans decide. */
    DriverLine(SensitivityDriver driver, SensitivityQuestion question) {
        this(driver, new Samples(question, new CommonTrials(OptionalLong.empty(), Workers.own(1))));
    }

    SensitivityDriver driver() {
        return driver;
    }

    /** Between which values one looks. */
    DriverSpan span() {
        return span;
    }

    /** The values at which plans are looked at, ascending. */
    ImmutableDoubleArray points() {
        return span.points(driver.whole() ? MOST_WHOLE : CELLS);
    }

    /** The values that are simulated, ascending: some over the whole span, and two near the value as it is. */
    ImmutableDoubleArray simulatedPoints() {
        return span.pointsWithNeighbours(SIMULATED_CELLS);
    }

    /** The sample at a value; empty where no startup can be so, or a figure is beyond numbers. */
    Optional<PlanSample> at(double value) {
        return planned.computeIfAbsent(value, any -> samples.planned(driver, value));
    }

    /** The simulation at a value; empty where no startup can be so, or growth is too wide for one. */
    Optional<SimulatedSample> simulated(double value) {
        return simulated.computeIfAbsent(value, any -> at(value).flatMap(samples::simulated));
    }

    /** Who counts as ahead in the simulation at a value. */
    Optional<Seen> seen(double value) {
        return simulated(value).map(samples::seen);
    }

    /** Takes over a sample that another line has at the same question. */
    void share(Optional<SimulatedSample> asItIs) {
        simulated.put(driver.value(), asItIs);
    }

    /** Whether the simulation decides; else the plans do. */
    boolean isSimulated() {
        return samples.trials().decide();
    }

    /** How two strategies compare in the simulation at a value; empty where one of them is not proposed. */
    Optional<PairedObjectives> paired(double value, StrategyId first, StrategyId second) {
        return pairs.computeIfAbsent(
                value,
                any -> simulated
                        .getOrDefault(value, Optional.empty())
                        .flatMap(sample -> sample.paired(first, second))
                        .or(() -> at(value).flatMap(sample -> paired(sample, first, second))));
    }

    private Optional<PairedObjectives> paired(PlanSample sample, StrategyId first, StrategyId second) {
        Optional<Strategy> one = sample.strategy(first);
        Optional<Strategy> other = sample.strategy(second);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Situation situation =
                Situation.of(sample.setting().startup(), sample.setting().current(), sample.rules());
        try {
            Simulation simulation = samples.trials()
                    .simulate(
                            sample.setting().startup(),
                            sample.rules(),
                            List.of(
                                    new SimulationCase(situation, one.orElseThrow()),
                                    new SimulationCase(situation, other.orElseThrow())));
            PairedObjectives paired = simulation.paired(0, 1);
            return Double.isFinite(paired.mean()) ? Optional.of(paired) : Optional.empty();
        } catch (IllegalArgumentException tooWide) {
            return Optional.empty();
        }
    }

    /**
     * By how much one strategy is ahead of another at a value, by what decides; not a number where one of them has no
     * objective.
     */
    double margin(double value, StrategyId first, StrategyId other) {
        return isSimulated()
                ? paired(value, first, other).map(PairedObjectives::mean).orElse(Double.NaN)
                : ahead(value, first, other);
    }

    /** By how much the plan of one strategy is ahead of another's there; not a number where one of them has none. */
    double ahead(double value, StrategyId first, StrategyId other) {
        double ahead = at(value).map(sample -> sample.ahead(first, other)).orElse(Double.NaN);
        return Double.isFinite(ahead) ? ahead : Double.NaN;
    }
}
