package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.core.AssessmentStream;
import dev.footing.core.backtest.Calibrator;
import dev.footing.core.backtest.CaseEvidence;
import dev.footing.core.backtest.OwnRules;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.Policies;
import dev.footing.formats.document.Document;
import dev.footing.formats.markdown.MarkdownRenderer;
import dev.footing.formats.portfolio.PortfolioLine;
import dev.footing.formats.portfolio.PortfolioReader;
import dev.footing.formats.rules.RulesWriter;
import dev.footing.formats.text.PageStyle;
import dev.footing.formats.text.TextRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code footing calibrate FILE}. */
@Command(
        name = "calibrate",
        description = "Fits the few numbers that outcomes can speak of, each shrunk towards what ships by how many"
                + " outcomes there are, and prints what moved and why. Give --output for a calibration that"
                + " --calibration reads, and --policy-output for a policy.")
final class CalibrateCommand implements Callable<Integer> {
    private static final int AHEAD = 16;

    @Parameters(
            paramLabel = "FILE",
            description = "JSON lines, packed with gzip or not: outcomes as footing backtest reads them"
                    + " (footing/outcome/1).")
    private Path file;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "What the rules are called. Default: ${DEFAULT-VALUE}.",
            defaultValue = "ours")
    private String id;

    @Option(names = "--output", paramLabel = "FILE", description = "Writes the calibration to this file.")
    private Optional<Path> world = Optional.empty();

    @Option(names = "--policy-output", paramLabel = "FILE", description = "Writes the policy to this file.")
    private Optional<Path> judgement = Optional.empty();

    @Option(names = "--force", description = "Replaces files that exist.")
    private boolean force;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How what moved is printed: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private Format format;

    @Mixin
    private AssessOptions options;

    @Spec
    private CommandSpec spec;

    private final Screen screen;

    CalibrateCommand(Screen screen) {
        this.screen = screen;
    }

    /** The formats. */
    enum Format {
        /** For readers. */
        text,
        /** For a wiki. */
        markdown
    }

    /** What came of one line. */
    private record Read(long line, ImmutableList<CaseEvidence> evidence, ImmutableList<String> problems) {}

    @Override
    public Integer call() {
        RulesOptions.Selection rules = options.rules();
        checkShipped(rules);
        files().forEach(OutputFile::check);
        PrintWriter err = spec.commandLine().getErr();
        try (PluginOptions.Opened opened = options.plugins().open(found -> {});
                InputStream in = new PortfolioInput(file).open()) {
            new Rejected(err).tell(opened.discovery().problems().stream());
            Calibrator calibrator = new Calibrator(
                    rules.calibration(),
                    rules.policy(),
                    (calibration, policy) -> options.assessor(
                                    new RulesOptions.Selection(calibration, policy, rules.prices(), true),
                                    opened.discovery())
                            .threads(1)
                            .build());
            return InputFile.oneOf(file).locating(() -> fit(PortfolioReader.jsonLines(in), calibrator, rules));
        } catch (IOException cannot) {
            throw new UsageException(file + " cannot be read: " + cannot.getMessage());
        }
    }

    /** A file of rules extends what ships, so others cannot be written as one. */
    private static void checkShipped(RulesOptions.Selection rules) {
        boolean shipped = Calibrations.shipped().stream()
                        .map(Calibration::id)
                        .anyMatch(rules.calibration().id()::equals)
                && Policies.shipped().stream()
                        .map(Policy::id)
                        .anyMatch(rules.policy().id()::equals);
        if (!shipped) {
            throw new UsageException(
                    rules.calibration().id() + " and " + rules.policy().id()
                            + " must be rules that ship, as what is written extends them."
                            + " Fit to those, and move other numbers in the file by hand.");
        }
    }

    private Stream<OutputFile> files() {
        return Stream.of(world, judgement)
                .flatMap(Optional::stream)
                .map(path -> new OutputFile(InputFile.checked("--output", path, "Name a file."), force));
    }

    private int fit(PortfolioReader reader, Calibrator calibrator, RulesOptions.Selection rules) {
        List<CaseEvidence> cases = new ArrayList<>();
        PrintWriter err = spec.commandLine().getErr();
        int workers = Runtime.getRuntime().availableProcessors();
        ExecutorService executor = Executors.newFixedThreadPool(workers);
        long refused = 0;
        try (Stream<Read> lines =
                AssessmentStream.on(executor, workers * AHEAD).map(reader.lines(), line -> read(line, calibrator))) {
            for (Read line : (Iterable<Read>) lines::iterator) {
                cases.addAll(line.evidence());
                refused += line.problems().isEmpty() ? 0 : 1;
                line.problems().forEach(problem -> err.println("footing: line " + line.line() + ": " + problem));
            }
        } finally {
            executor.shutdownNow();
        }
        OwnRules own = calibrator.fit(cases, id, "outcomes in " + new PortfolioInput(file).name());
        world.ifPresent(path -> new OutputFile(path, force).write(RulesWriter.text(own.calibration())));
        judgement.ifPresent(path -> new OutputFile(path, force).write(RulesWriter.text(own.policy())));
        Document document = new CalibrateDocument(own, rules.calibration(), rules.policy(), cases.size(), refused)
                .document(new PortfolioInput(file).name());
        spec.commandLine()
                .getOut()
                .print(
                        switch (format) {
                            case text -> TextRenderer.render(document, new PageStyle(screen.width(), screen.bold()));
                            case markdown -> MarkdownRenderer.render(document);
                        });
        spec.commandLine().getOut().flush();
        return cases.isEmpty() ? Main.BAD_INPUT : Main.DONE;
    }

    private static Read read(PortfolioLine line, Calibrator calibrator) {
        try {
            return new Read(line.number(), ImmutableList.of(calibrator.evidence(line.outcome())), ImmutableList.of());
        } catch (InvalidProfileException invalid) {
            return new Read(
                    line.number(),
                    ImmutableList.of(),
                    invalid.problems().stream()
                            .map(problem -> problem.sentence())
                            .collect(ImmutableList.toImmutableList()));
        }
    }
}
