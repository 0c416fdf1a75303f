package dev.footing.benchmarks.simulation;

import dev.footing.benchmarks.Company;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import dev.footing.core.simulation.Simulation;
import dev.footing.core.simulation.Workers;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Nanoseconds a trial of all strategies, beyond the trials of which percentiles are taken. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ThreadsBenchmark.TRIALS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls the setup before all else
public class ThreadsBenchmark {
    static final int TRIALS = 32_768;

    private static final int OF_PERCENTILES = 65_536;

    /** How many threads work. */
    @Param("1")
    public int threads;

    private Simulation simulation;

    /** Simulates the trials of which percentiles are taken. */
    @Setup
    public void begin() {
        simulation = simulation(threads);
        simulation.growTo(OF_PERCENTILES, done -> {});
    }

    /** A simulation of all strategies of the live company, before its first trial. */
    public static Simulation simulation(int threads) {
        Company company = Company.LIVE;
        return new Simulation(
                company.startup(),
                new Rules(Calibrations.field2025(), Policies.default1()),
                1,
                company.cases(),
                List.of(),
                Workers.own(threads));
    }

    /** Simulates on. */
    @Benchmark
    public long grow() {
        simulation.growTo(simulation.trials() + TRIALS, done -> {});
        return simulation.trials();
    }
}
