package dev.footing.cli;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.policy.Calibration;
import dev.footing.core.calibration.Calibrations;
import dev.footing.formats.csv.CsvWriter;
import dev.footing.formats.html.HtmlReport;
import dev.footing.formats.profile.Profile;
import dev.footing.formats.result.ResultWriter;
import dev.footing.formats.text.TextReport;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code footing assess PROFILE}. */
@Command(name = "assess", description = "Projects every strategy for a startup and prints the figures side by side.")
final class AssessCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PROFILE",
            description = "The startup, as JSON, or YAML where the name ends in .yaml or .yml; - reads JSON from"
                    + " standard input.")
    private Path profile;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Reader.class,
            description = "How to print: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private Format format;

    @Mixin
    private AssessOptions options;

    @Mixin
    private Wanted wanted;

    @Mixin
    private RecordOptions record;

    @Mixin
    private Output output;

    @Spec
    private CommandSpec spec;

    /** How a result is printed. */
    enum Format {
        /** For readers. */
        text,
        /** For programs. */
        json,
        /** For readers with a browser, in one file. */
        html,
        /** A record of the decision, for people and for {@code footing check}. */
        adr,
        /** Figures of the strategies, for spreadsheets. */
        csv,
        /** Cash of the strategies by month, for spreadsheets. */
        csv_months;

        /** Its name on the command line. */
        @Override
        public String toString() {
            return name().replace('_', '-');
        }

        /** Reads its name, which is the only one that it has. */
        static final class Reader implements ITypeConverter<Format> {
            @SuppressWarnings("NullAway.Init")
            Reader() {}

            @Override
            public Format convert(String name) {
                return Arrays.stream(values())
                        .filter(format -> format.toString().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new TypeConversionException(
                                "expected one of " + Arrays.toString(values()) + " but was '" + name + "'"));
            }
        }

        /** Whether it says what an analysis finds, unless somebody says what is wanted. */
        boolean analysed() {
            return this == json || this == html || this == adr;
        }
    }

    @SuppressWarnings("NullAway.Init")
    AssessCommand() {}

    @Override
    public Integer call() {
        AssessOptions.Given given = options.given();
        wanted.check();
        output.check(format, spec);
        record.check(format);
        InFile file = given.in(profile);
        Profile read = file.told(() -> Assessing.read(profile));
        file.told(() -> {
            record.checkDay(format, read);
            return read;
        });
        Assessment assessment = file.told(() -> assess(given, read));
        output.write(
                spec.commandLine().getOut(),
                switch (format) {
                    case text -> TextReport.of(assessment, output.style());
                    case json -> ResultWriter.write(assessment);
                    case html -> HtmlReport.of(assessment);
                    case adr -> record.write(assessment);
                    case csv -> CsvWriter.strategies(assessment);
                    case csv_months -> CsvWriter.months(assessment);
                });
        return Main.DONE;
    }

    private Assessment assess(AssessOptions.Given given, Profile read) {
        try (Plugins.Opened opened = options.open(given, read)) {
            return Assessing.assess(
                    options.assessor(given, opened.discovery())
                            .alongside(others(given))
                            .analyses(wanted.analyses(format.analysed())),
                    read,
                    spec.commandLine().getErr());
        }
    }

    /** The other calibrations that ship, for the same startup beside. */
    private static Calibration[] others(AssessOptions.Given given) {
        return Calibrations.shipped().stream()
                .filter(other -> !other.equals(given.world()))
                .toArray(Calibration[]::new);
    }
}
