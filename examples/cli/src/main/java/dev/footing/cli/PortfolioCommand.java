package dev.footing.cli;

import com.google.common.collect.Streams;
import com.google.common.io.CountingInputStream;
import dev.footing.api.problem.UnreadableFileException;
import dev.footing.core.AssessmentStream;
import dev.footing.core.Assessor;
import dev.footing.core.discovery.FoundProvider;
import dev.footing.formats.portfolio.PortfolioLine;
import dev.footing.formats.portfolio.PortfolioReader;
import dev.footing.formats.portfolio.PortfolioTally;
import dev.footing.formats.text.PageStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code footing portfolio FILE}. */
@Command(
        name = "portfolio",
        description = "Assesses a file of startups, one row for each, and sums them up.",
        footer = {
            "",
            "A line that is no startup costs one record with its number, and the run goes on: on standard error, or",
            "with --output in FILE.errors.jsonl. With --output the summary is printed; see --summary."
        })
final class PortfolioCommand implements Callable<Integer> {
    private static final int AHEAD = 16;

    @Parameters(
            paramLabel = "FILE",
            description = "The startups: JSON lines, or CSV whose first line names inputs by id, such as"
                    + " /team/engineers; packed with gzip or not; - reads standard input.")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "What is written of each: a row as jsonl or csv, or whole results, in one line of JSON each."
                    + " Default: ${DEFAULT-VALUE}.",
            defaultValue = "jsonl")
    private PortfolioFormat format;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Writes the rows to this file; packed with gzip where its name ends in .gz.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--force", description = "Replaces files that exist.")
    private boolean force;

    @Option(
            names = "--resume",
            description = "Goes on where a run with the same arguments was stopped, and begins where none was.")
    private boolean resume;

    @Option(
            names = "--summary",
            paramLabel = "FILE",
            description = "Writes the summary to this file, too: as a page where its name ends in .html, as counts"
                    + " where it ends in .csv, else as text. It may be given several times.")
    private List<Path> summaries = List.of();

    @Option(
            names = "--jdbc",
            paramLabel = "URL",
            description =
                    "Writes the rows into the table footing_summary of this database, which is created where it is"
                            + " missing. A row that is there stays as it is. PostgreSQL and SQLite; their driver has to be on"
                            + " the class path. Without --output, no rows are printed.")
    private Optional<String> jdbc = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many startups are assessed at the same time. Default: one for each processor.")
    private Optional<Integer> threads = Optional.empty();

    @Mixin
    private AssessOptions options;

    @Spec
    private CommandSpec spec;

    private final Screen screen;

    PortfolioCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        RulesOptions.Selection rules = options.rules();
        check();
        try (PluginOptions.Opened opened = options.plugins().open(found -> {});
                InputStream raw = new PortfolioInput(file).open();
                CountingInputStream counted = new CountingInputStream(raw)) {
            new Rejected(err()).tell(opened.discovery().problems().stream());
            Assessor assessor =
                    options.assessor(rules, opened.discovery()).threads(1).build();
            PortfolioReader reader = InputFile.oneOf(file).locating(() -> reader(counted));
            try (PortfolioSink sink = sink(settings(rules, assessor))) {
                return run(reader, assessor, sink, share(counted));
            }
        } catch (IOException cannot) {
            throw new UsageException(file + " cannot be read: " + cannot.getMessage());
        }
    }

    private void check() {
        InputFile.checked("FILE", file, "Name the file, or give - for standard input.");
        threads.filter(number -> number < 1 || number > 1_024).ifPresent(number -> {
            throw new UsageException("--threads must be from 1 to 1,024, but is " + number + ".");
        });
        if (resume && (output.isEmpty() || new PortfolioInput(file).isStandard())) {
            throw new UsageException("--resume needs a FILE to read again, and --output FILE that it goes on with.");
        }
        if (resume && force) {
            throw new UsageException("Give --resume or --force: one goes on, the other begins anew.");
        }
        output.ifPresent(path -> {
            if (new OutputFile(path, force).isSameAs(file)) {
                throw new UsageException(path + " is read by this command. Give another name to --output.");
            }
            boolean begun = resume && Files.exists(PortfolioFiles.stateOf(path));
            if (resume && !begun && path.toFile().length() > 0) {
                throw new UsageException(path + " is there, and nothing says where to go on: it is complete, or was"
                        + " written by something else. Give --force to begin anew.");
            }
            new OutputFile(path, force || resume).check();
        });
        summaries.forEach(path -> new OutputFile(path, force || resume).check());
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private PortfolioReader reader(InputStream in) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        if (name.endsWith(".csv")) {
            return PortfolioReader.csv(in);
        }
        return name.matches(".*\\.(jsonl|ndjson|json)") ? PortfolioReader.jsonLines(in) : PortfolioReader.either(in);
    }

    /** How much of the input was read; negative where it is a pipe. */
    private DoubleSupplier share(CountingInputStream counted) throws IOException {
        long size = Files.isRegularFile(file) ? Files.size(file) : 0;
        return size == 0 ? () -> -1 : () -> Math.min(1, (double) counted.getCount() / size);
    }

    private PortfolioSink sink(String settings) {
        return jdbc.<PortfolioSink>map(url -> PortfolioTable.open(url, rows(settings)))
                .orElseGet(() -> rows(settings));
    }

    private PortfolioSink rows(String settings) {
        if (output.isEmpty() && jdbc.isPresent()) {
            return new PortfolioPipe(new PrintWriter(Writer.nullWriter()), err(), format);
        }
        if (output.isEmpty()) {
            return new PortfolioPipe(spec.commandLine().getOut(), err(), format);
        }
        Path path = output.orElseThrow();
        return resume && Files.exists(PortfolioFiles.stateOf(path))
                ? PortfolioFiles.resume(path, settings, format)
                : PortfolioFiles.begin(path, settings, format);
    }

    /** Everything that the rows depend on beside the startups. */
    private String settings(RulesOptions.Selection rules, Assessor assessor) {
        return String.join(
                " ",
                "engine " + Assessor.version(),
                "format " + format,
                "calibration " + rules.calibration().id() + " "
                        + rules.calibration().hash(),
                "policy " + rules.policy().id() + " " + rules.policy().hash(),
                "seed " + options.seed(),
                "trials " + options.trials(),
                "providers "
                        + assessor.discovery().providers().stream()
                                .map(FoundProvider::toRecord)
                                .map(Object::toString)
                                .toList());
    }

    private int run(PortfolioReader reader, Assessor assessor, PortfolioSink sink, DoubleSupplier share) {
        int workers = threads.orElse(Runtime.getRuntime().availableProcessors());
        ExecutorService executor = Executors.newFixedThreadPool(workers, task -> {
            Thread thread = new Thread(task, "portfolio");
            thread.setDaemon(true);
            return thread;
        });
        Iterator<PortfolioLine> lines = reader.lines().iterator();
        Function<PortfolioLine, PortfolioEntry> work = line -> PortfolioEntry.of(line, format, assessor);
        try (Stream<PortfolioEntry> entries =
                        AssessmentStream.on(executor, workers * AHEAD).map(rest(lines, sink), work);
                PortfolioProgress progress = new PortfolioProgress(err(), System::nanoTime, share)) {
            boolean shown = ProgressBar.onTerminal();
            Iterator<PortfolioEntry> taken = entries.iterator();
            while (hasNext(taken, sink)) {
                if (!sink.write(taken.next())) {
                    return Main.DONE;
                }
                if (shown) {
                    progress.step();
                }
            }
        } finally {
            executor.shutdownNow();
        }
        sum(sink.tally());
        sink.finish();
        return sink.tally().assessed() == 0 ? Main.BAD_INPUT : Main.DONE;
    }

    /** Whether there is another one; where the input breaks off, what was read of it is written. */
    private boolean hasNext(Iterator<PortfolioEntry> taken, PortfolioSink sink) {
        try {
            return InputFile.oneOf(file).locating(taken::hasNext);
        } catch (UsageException | UnreadableFileException broken) {
            sink.keep();
            throw broken;
        }
    }

    /** What an earlier run has not written. */
    private Stream<PortfolioLine> rest(Iterator<PortfolioLine> lines, PortfolioSink sink) {
        String hash = "";
        for (long i = 0; i < sink.before(); i++) {
            if (!InputFile.oneOf(file).locating(lines::hasNext)) {
                throw changed(sink);
            }
            hash = lines.next().hash(hash);
        }
        if (!hash.equals(sink.hashBefore())) {
            throw changed(sink);
        }
        return Streams.stream(lines);
    }

    private UsageException changed(PortfolioSink sink) {
        return new UsageException(file + " is not what it was: its first " + sink.before()
                + " startups are others than those that were assessed. Begin anew with --force in place of --resume.");
    }

    private void sum(PortfolioTally tally) {
        PortfolioSummary summary = new PortfolioSummary(tally, new PortfolioInput(file).name());
        summaries.forEach(path -> new OutputFile(path, force || resume).write(summary.of(path)));
        if (output.isPresent() || jdbc.isPresent()) {
            spec.commandLine().getOut().print(summary.text(new PageStyle(screen.width(), screen.bold())));
        } else {
            err().println("footing: " + tally.assessed() + " startups assessed, " + tally.refused()
                    + " lines could not be used.");
        }
    }
}
