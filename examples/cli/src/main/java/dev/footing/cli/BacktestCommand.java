package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import dev.footing.api.backtest.ActualOutcome;
import dev.footing.api.backtest.Backtest;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.core.AssessmentStream;
import dev.footing.core.Assessor;
import dev.footing.core.backtest.JudgedCase;
import dev.footing.core.backtest.JudgedCases;
import dev.footing.formats.document.Document;
import dev.footing.formats.markdown.MarkdownRenderer;
import dev.footing.formats.portfolio.PortfolioLine;
import dev.footing.formats.portfolio.PortfolioReader;
import dev.footing.formats.report.BacktestDocument;
import dev.footing.formats.result.ResultWriter;
import dev.footing.formats.text.TextRenderer;
import dev.footing.html.HtmlReport;
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

/** {@code footing backtest FILE}. */
@Command(
        name = "backtest",
        description = "Scores the advice against what became of startups: were chances right as often as they say?")
final class BacktestCommand implements Callable<Integer> {
    private static final int AHEAD = 16;

    @Parameters(
            paramLabel = "FILE",
            description = "JSON lines, packed with gzip or not: each a profile as of the decision, with a member actual"
                    + " that says what became of it (footing/outcome/1).")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Output format: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private Format format;

    @Mixin
    private AssessOptions options;

    @Mixin
    private OutputOptions output;

    @Spec
    private CommandSpec spec;

    /** The formats. */
    enum Format {
        /** For readers. */
        text,
        /** For a wiki. */
        markdown,
        /** For readers with a browser, in one file. */
        html,
        /** For programs: footing/backtest/1. */
        json
    }

    /** What came of one line. */
    private record Scored(PortfolioLine line, Optional<JudgedCase> judged, ImmutableList<String> problems) {}

    @Override
    public Integer call() {
        RulesOptions.Selection rules = options.rules();
        output.check(format, spec);
        PrintWriter err = spec.commandLine().getErr();
        try (PluginOptions.Opened opened = options.plugins().open(found -> {});
                InputStream in = new PortfolioInput(file).open()) {
            new Rejected(err).tell(opened.discovery().problems().stream());
            Assessor assessor =
                    options.assessor(rules, opened.discovery()).threads(1).build();
            return InputFile.oneOf(file).locating(() -> score(PortfolioReader.jsonLines(in), assessor, err));
        } catch (IOException cannot) {
            throw new UsageException(file + " cannot be read: " + cannot.getMessage());
        }
    }

    private int score(PortfolioReader reader, Assessor assessor, PrintWriter err) {
        int workers = Runtime.getRuntime().availableProcessors();
        ExecutorService executor = Executors.newFixedThreadPool(workers);
        List<JudgedCase> cases = new ArrayList<>();
        long refused = 0;
        try (Stream<Scored> scored =
                AssessmentStream.on(executor, workers * AHEAD).map(reader.lines(), line -> scored(line, assessor))) {
            for (Scored judged : (Iterable<Scored>) scored::iterator) {
                judged.judged().ifPresent(cases::add);
                refused += judged.judged().isPresent() ? 0 : 1;
                judged.problems()
                        .forEach(problem ->
                                err.println("footing: line " + judged.line().number() + ": " + problem));
            }
        } finally {
            executor.shutdownNow();
        }
        Backtest backtest = new JudgedCases(ImmutableList.copyOf(cases), options.seed()).backtest(refused);
        Document document = new BacktestDocument(backtest, new PortfolioInput(file).name()).document();
        output.write(
                spec.commandLine().getOut(),
                switch (format) {
                    case text -> TextRenderer.render(document, output.style());
                    case markdown -> MarkdownRenderer.render(document);
                    case html -> HtmlReport.of(document);
                    case json -> ResultWriter.write(backtest);
                });
        return cases.isEmpty() ? Main.BAD_INPUT : Main.DONE;
    }

    private static Scored scored(PortfolioLine line, Assessor assessor) {
        try {
            ActualOutcome outcome = line.outcome();
            JudgedCase judged = JudgedCase.of(outcome, assessor.assess(outcome.startup()));
            return new Scored(line, Optional.of(judged), ImmutableList.of());
        } catch (InvalidProfileException invalid) {
            return new Scored(
                    line,
                    Optional.empty(),
                    invalid.problems().stream()
                            .map(problem -> problem.sentence())
                            .collect(ImmutableList.toImmutableList()));
        }
    }
}
