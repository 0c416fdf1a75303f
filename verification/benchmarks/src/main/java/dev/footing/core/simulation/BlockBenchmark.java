package dev.footing.core.simulation;

import dev.footing.benchmarks.Company;
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

/** Nanoseconds a trial, on one thread. Each call takes the next block. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Simulation.BLOCK)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls the setup before all else
public class BlockBenchmark {
    /** Which company. */
    @Param("LIVE")
    public Company company;

    /** How many of its strategies. */
    @Param("1")
    public int strategies;

    private Rig rig;
    private long calls;

    /** Builds the parts. */
    @Setup
    public void build() {
        rig = new Rig(company, strategies);
    }

    /** The draws of a trial that no percentile is taken of. */
    @Benchmark
    public double draws() {
        return rig.draw(beyond(), false);
    }

    /** The draws of a trial that percentiles are taken of: the coin of the round and its valuation, too. */
    @Benchmark
    public double drawsWithin() {
        return rig.draw(within(), true);
    }

    /** Draws and the model, and nothing added up. */
    @Benchmark
    public double[] model() {
        return rig.project(beyond());
    }

    /** All that a simulation does with a block without percentiles. */
    @Benchmark
    public BlockResult beyondPercentiles() {
        return rig.simulate(beyond());
    }

    /** All that it does with a block of the first, of which percentiles are kept. */
    @Benchmark
    public BlockResult withPercentiles() {
        return rig.simulate(within());
    }

    private long beyond() {
        return Simulation.SPREAD_BLOCKS + calls++;
    }

    private long within() {
        return calls++ % Simulation.SPREAD_BLOCKS;
    }
}
