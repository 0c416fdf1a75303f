package dev.footing.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures everything in rounds, one after the other, each time in a Java machine of its own. */
final class BenchmarkTable {
    private static final long FEW_TRIALS = 10_000;

    private final Effort effort;
    private final Start.Command command;
    private final Collection<RunResult> results = new ArrayList<>();

    private BenchmarkTable(Effort effort, Start.Command command) {
        this.effort = effort;
        this.command = command;
    }

    /**
     * Prints the tables, writes the results of all kernels as JSON and, if the effort was full, the tables into the
     * document.
     *
     * @param arguments "full" or "quick", the folder for the results, the folder of the repository
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        if (arguments.length != 3 || !(arguments[0].equals("full") || arguments[0].equals("quick"))) {
            throw new IllegalArgumentException(
                    "Arguments are full or quick, the folder for the results and that of the repository, not "
                            + String.join(" ", arguments));
        }
        Effort effort = arguments[0].equals("full") ? Effort.FULL : Effort.QUICK;
        Path target = Path.of(arguments[1]);
        Path repository = Path.of(arguments[2]).normalize();
        Measured measured = new BenchmarkTable(effort, Start.Command.in(repository, target)).measured(target);
        System.out.print(measured.tables(Tables.all()));
        if (effort == Effort.FULL) {
            Path document = repository.resolve("docs/performance.md");
            Files.writeString(document, measured.in(Files.readString(document), Tables.all(), Machine.described()));
        }
    }

    private Measured measured(Path target) throws IOException, RunnerException {
        command.archiveClasses();
        ImmutableList.Builder<Round> rounds = ImmutableList.builder();
        for (int i = 1; i <= effort.rounds(); i++) {
            System.out.println("Round " + i + " of " + effort.rounds());
            rounds.add(round(i == 1));
        }
        Path file = target.resolve("benchmarks.json");
        try (PrintStream json = new PrintStream(file.toFile(), StandardCharsets.UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, json).writeOut(results);
        }
        return new Measured(rounds.build());
    }

    private Round round(boolean first) throws IOException, RunnerException {
        ImmutableMap.Builder<Measure, Double> values = ImmutableMap.builder();
        for (Kernel kernel : Kernel.values()) {
            values.put(kernel, nanoseconds(kernel));
        }
        measureStarts(values);
        if (first) {
            for (Simulated simulated : Simulated.values()) {
                values.put(simulated, simulated.simulations());
            }
            for (Heap heap : Heap.values()) {
                values.put(heap, heap.bytes(FEW_TRIALS, effort.manyTrials()));
            }
        }
        return new Round(values.buildOrThrow());
    }

    private double nanoseconds(Kernel kernel) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + Pattern.quote(kernel.benchmark()) + "$")
                .forks(1)
                .warmupIterations(effort.iterations())
                .warmupTime(TimeValue.milliseconds(effort.milliseconds()))
                .measurementIterations(effort.iterations())
                .measurementTime(TimeValue.milliseconds(effort.milliseconds()))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        kernel.parameters().forEach(options::param);
        RunResult result = new Runner(options.build()).runSingle();
        results.add(result);
        return result.getPrimaryResult().getScore();
    }

    /** The kinds of start in turn, and of each the median. */
    private void measureStarts(ImmutableMap.Builder<Measure, Double> values) throws IOException {
        List<Round> starts = new ArrayList<>();
        for (int i = 0; i < effort.starts(); i++) {
            ImmutableMap.Builder<Measure, Double> seconds = ImmutableMap.builder();
            for (Start start : Start.values()) {
                seconds.put(start, start.seconds(command));
            }
            starts.add(new Round(seconds.buildOrThrow()));
        }
        Measured all = new Measured(ImmutableList.copyOf(starts));
        for (Start start : Start.values()) {
            values.put(start, all.median(round -> round.of(start)));
        }
    }
}
