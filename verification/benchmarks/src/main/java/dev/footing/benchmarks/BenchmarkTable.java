package dev.footing.benchmarks;

import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures every kernel in rounds, one after the other, each time in a Java machine of its own. */
final class BenchmarkTable {
    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");

    private BenchmarkTable() {}

    /** How long to measure. */
    private enum Effort {
        FULL(5, 5, 500),
        QUICK(1, 1, 50);

        private final int rounds;
        private final int iterations;
        private final int milliseconds;

        Effort(int rounds, int iterations, int milliseconds) {
            this.rounds = rounds;
            this.iterations = iterations;
            this.milliseconds = milliseconds;
        }
    }

    /**
     * Prints the table, writes all results as JSON and, if the effort was full, the table into the document.
     *
     * @param arguments "full" or "quick", the file for the results, the document
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        if (arguments.length != 3 || !(arguments[0].equals("full") || arguments[0].equals("quick"))) {
            throw new IllegalArgumentException(
                    "Arguments are full or quick, the file for the results and the document, not "
                            + String.join(" ", arguments));
        }
        Effort effort = arguments[0].equals("full") ? Effort.FULL : Effort.QUICK;
        List<RunResult> results = new ArrayList<>();
        ImmutableListMultimap.Builder<Kernel, Double> nanos = ImmutableListMultimap.builder();
        for (int round = 1; round <= effort.rounds; round++) {
            for (Kernel kernel : Kernel.values()) {
                RunResult result = new Runner(options(kernel, effort)).runSingle();
                results.add(result);
                nanos.put(kernel, result.getPrimaryResult().getScore());
            }
        }
        try (PrintStream json = new PrintStream(arguments[1], StandardCharsets.UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, json).writeOut(results);
        }
        Measured measured = new Measured(nanos.build());
        System.out.print(measured.table());
        if (effort == Effort.FULL) {
            Path document = Path.of(arguments[2]);
            Files.writeString(document, measured.in(Files.readString(document), machine()));
        }
    }

    private static Options options(Kernel kernel, Effort effort) {
        return new OptionsBuilder()
                .include("^" + Pattern.quote(kernel.benchmark()) + "$")
                .forks(1)
                .warmupIterations(effort.iterations)
                .warmupTime(TimeValue.milliseconds(effort.milliseconds))
                .measurementIterations(effort.iterations)
                .measurementTime(TimeValue.milliseconds(effort.milliseconds))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    /** What it was measured on, without the name of the machine; its load tells whether it had other work. */
    private static String machine() throws IOException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return "Measured on " + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors" + processor() + ", Java "
                + Runtime.version().feature()
                + (load < 0 ? "." : String.format(Locale.ROOT, ", at a load of %.1f.", load));
    }

    private static String processor() throws IOException {
        if (!Files.isReadable(PROCESSOR)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(PROCESSOR)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> " (" + line.substring(line.indexOf(':') + 1).strip() + ")")
                    .findFirst()
                    .orElse("");
        }
    }
}
