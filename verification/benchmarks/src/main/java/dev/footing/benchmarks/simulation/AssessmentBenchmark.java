package dev.footing.benchmarks.simulation;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.startup.Startup;
import dev.footing.benchmarks.Company;
import dev.footing.core.Assessor;
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
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A full assessment in a machine that has warmed up, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls the setup before all else
public class AssessmentBenchmark {
    /** Which company. */
    @Param("LIVE")
    public Company company;

    private final Assessor planning =
            Assessor.builder().discovery(Company.builtIn()).withoutSimulation().build();
    private final Assessor simulating =
            Assessor.builder().discovery(Company.builtIn()).build();
    private final Assessor inquiring = Assessor.builder()
            .discovery(Company.builtIn())
            .analyses(Analysis.FLIPS, Analysis.BREAK_EVEN)
            .build();
    private Startup startup;

    /** States the company. */
    @Setup
    public void state() {
        startup = company.startup();
    }

    /** By plans alone. */
    @Benchmark
    public Assessment withoutSimulation() {
        return planning.assess(startup);
    }

    /** The simulation alone, of all strategies, in so many trials as every decision begins with. */
    @Benchmark
    public long oneSimulation() {
        Simulation simulation = new Simulation(
                startup,
                new Rules(Calibrations.field2025(), Policies.default1()),
                1,
                company.cases(),
                List.of(),
                Workers.own(1));
        simulation.growTo(Simulation.FEWEST_RANDOMISED, trials -> {});
        return simulation.trials();
    }

    /** The verdict, flips and break-even. */
    @Benchmark
    public Assessment lookedInto() {
        return inquiring.assess(startup);
    }

    /** With as many trials as the decision takes. */
    @Benchmark
    public Assessment whole() {
        return simulating.assess(startup);
    }
}
