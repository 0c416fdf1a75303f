package dev.footing.cli;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.policy.Calibration;
import dev.footing.core.calibration.Calibrations;
import dev.footing.formats.html.HtmlReport;
import dev.footing.formats.profile.Profile;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.result.ResultWriter;
import dev.footing.formats.text.TextReport;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code footing assess PROFILE}. */
@Command(name = "assess", description = "Projects every strategy for a startup and prints the figures side by side.")
final class AssessCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PROFILE", description = "The startup, as JSON; - reads standard input.")
    private Path profile;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private ReportFormat format;

    @Mixin
    private Assessing assessing;

    @Mixin
    private Output output;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    AssessCommand() {}

    @Override
    public Integer call() {
        assessing.check();
        output.check();
        Profile read = read();
        Assessment assessment;
        try (Plugins.Opened opened = assessing.open(read)) {
            assessment = Assessing.assess(
                    assessing.assessor(opened.discovery()).alongside(others()),
                    read,
                    spec.commandLine().getErr());
        }
        output.write(
                spec.commandLine().getOut(),
                switch (format) {
                    case text -> TextReport.of(assessment);
                    case json -> ResultWriter.write(assessment);
                    case html -> HtmlReport.of(assessment);
                });
        return Main.DONE;
    }

    private Calibration[] others() {
        return Calibrations.shipped().stream()
                .filter(other -> !other.equals(assessing.world()))
                .toArray(Calibration[]::new);
    }

    private Profile read() {
        return "-".equals(profile.toString()) ? ProfileReader.read(System.in) : ProfileReader.read(profile);
    }
}
