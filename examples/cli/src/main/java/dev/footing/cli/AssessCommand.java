package dev.footing.cli;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.SummaryRow;
import dev.footing.api.policy.Calibration;
import dev.footing.core.Assessor;
import dev.footing.core.calibration.Calibrations;
import dev.footing.formats.csv.CsvWriter;
import dev.footing.formats.markdown.MarkdownRenderer;
import dev.footing.formats.markdown.MarkdownReport;
import dev.footing.formats.result.ResultWriter;
import dev.footing.formats.text.TextReport;
import dev.footing.html.HtmlReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code footing assess PROFILE}. */
@Command(
        name = "assess",
        description = "Projects every strategy for a startup and prints the figures side by side.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; with --gate it is met, with --since the decision holds",
            "10:with --gate the verdict leaves it open, with --since watch it",
            "20:with --gate it is not met, with --since reopen it",
            "2:bad input or usage; the message names the place",
            "1:a fault of Footing"
        })
final class AssessCommand implements Callable<Integer> {
    @Mixin
    private ProfileParameter profile;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Reader.class,
            description = "Output format: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private Format format;

    @Mixin
    private AssessOptions options;

    @Mixin
    private TextOptions text;

    @Mixin
    private AnalysesOption analyses;

    @Mixin
    private GateOptions gate;

    @Mixin
    private RecordOptions record;

    @Mixin
    private OutputOptions output;

    @Spec
    private CommandSpec spec;

    /** The formats of a result. */
    enum Format {
        /** For readers. */
        text,
        /** For programs. */
        json,
        /** For readers with a browser, in one file. */
        html,
        /** For a wiki or a pull request. */
        markdown,
        /** A record of the decision, for people and for {@code footing check}. */
        adr,
        /** Figures of the strategies, for spreadsheets. */
        csv,
        /** Cash of the strategies by month, for spreadsheets. */
        csv_months,
        /** One row in one line, for tables of many startups. */
        summary;

        /** Its name on the command line. */
        @Override
        public String toString() {
            return name().replace('_', '-');
        }

        /** Reads its name, which is the only one that it has. */
        static final class Reader implements ITypeConverter<Format> {
            @Override
            public Format convert(String name) {
                return Arrays.stream(values())
                        .filter(format -> format.toString().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new TypeConversionException(
                                "expected one of " + Arrays.toString(values()) + " but was '" + name + "'"));
            }
        }

        /** Whether it is for telling what moved since a decision. */
        boolean saysWhatMoved() {
            return this == text || this == json || this == markdown;
        }

        /** Whether it has a place for what could not be used. */
        boolean tellsProblems() {
            return this == text || this == json || this == html || this == markdown;
        }

        /** Whether all analyses are included where none are named. */
        boolean analysesByDefault() {
            return this == json || this == html || this == markdown || this == adr;
        }
    }

    @Override
    public Integer call() {
        RulesOptions.Selection rules = options.rules();
        analyses.check();
        text.check(format == Format.text && gate.since().isEmpty());
        output.check(format, spec);
        gate.check(format);
        record.check(format, gate.since().isPresent());
        return gate.since().map(this::since).orElseGet(() -> now(rules));
    }

    private int now(RulesOptions.Selection rules) {
        gate.checkChances(rules.policy(), true);
        ProfileInput input = profile.read(rules);
        Assessment assessment = profile.file(rules).locating(() -> {
            record.checkDay(format, input);
            return assess(rules, input);
        });
        write(
                switch (format) {
                    case text -> text.render(assessment, output.style());
                    case json -> ResultWriter.write(assessment);
                    case html -> HtmlReport.of(assessment);
                    case markdown ->
                        gate.summarizes(format)
                                ? MarkdownRenderer.render(
                                        gate.summary(assessment).document())
                                : MarkdownReport.of(assessment);
                    case adr -> record.write(assessment);
                    case csv -> CsvWriter.strategies(assessment);
                    case csv_months -> CsvWriter.months(assessment);
                    case summary -> ResultWriter.write(SummaryRow.of(assessment));
                });
        if (!format.tellsProblems() || gate.summarizes(format)) {
            new Rejected(spec.commandLine().getErr()).tell(assessment);
        }
        return gate.exitCode(assessment, spec.commandLine().getErr());
    }

    /** Looks at a recorded decision again, and prints what moved only where something does. */
    private int since(Path file) {
        RecordedDecision decided = RecordedDecision.read("--since", file, options.knownRules(), record.date());
        gate.checkChances(decided.policy(), decided.simulated());
        PrintWriter err = spec.commandLine().getErr();
        RecordedDecision.Revisit again = decided.revisit(profile.path(), options.plugins(), err);
        new Rejected(err).tell(again.now());
        int code = Math.max(again.exitCode(), gate.exitCode(again.now(), err));
        if (code != Main.DONE) {
            write(
                    switch (format) {
                        case json -> ResultWriter.write(again.check());
                        case markdown ->
                            MarkdownRenderer.render(gate.summary(again.now())
                                    .since(again.check())
                                    .document());
                        default -> TextReport.of(again.check(), output.style());
                    });
        }
        return code;
    }

    private void write(String result) {
        output.write(spec.commandLine().getOut(), result);
    }

    private Assessment assess(RulesOptions.Selection rules, ProfileInput input) {
        boolean summary = gate.summarizes(format);
        try (PluginOptions.Opened opened = options.open(rules, input)) {
            Assessor.Builder assessor = options.assessor(rules, opened.discovery())
                    .analyses(analyses.analyses(analysesByDefault() && !summary));
            boolean screen = format == Format.text && text.isScreen();
            if (screen && analyses.byFormat()) {
                assessor.analysesAtAGlance();
            }
            if (!summary && !screen) {
                assessor.alongside(others(rules));
            }
            return input.assess(assessor, spec.commandLine().getErr());
        }
    }

    /** Whether all analyses are included where none are named. */
    private boolean analysesByDefault() {
        return format.analysesByDefault() || (format == Format.text && !text.isScreen());
    }

    /** The other calibrations that ship, under which the verdict is worked out as well. */
    private static Calibration[] others(RulesOptions.Selection rules) {
        Calibration calibration = rules.calibration();
        return Calibrations.shipped().stream()
                .map(rules.prices()::appliedTo)
                .filter(other -> !other.equals(calibration))
                .toArray(Calibration[]::new);
    }
}
