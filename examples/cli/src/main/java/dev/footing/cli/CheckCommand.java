package dev.footing.cli;

import dev.footing.formats.result.ResultWriter;
import dev.footing.formats.text.TextReport;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code footing check RECORD PROFILE}. */
@Command(
        name = "check",
        description =
                "Says whether a recorded decision still stands for a startup as it is today, by the calibration, the"
                        + " policy, the seed and the trials of the record.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the decision holds",
            "10:watch it",
            "20:reopen it",
            "2:bad input or usage; the message names the place",
            "1:a fault of Footing"
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "RECORD",
            description = "The record, as footing assess --format adr wrote it.")
    private Path record;

    @Parameters(
            index = "1",
            paramLabel = "PROFILE",
            description = "The startup as it is today, as JSON or YAML; - reads JSON from standard input.")
    private Path profile;

    @Mixin
    private RecordedRulesOptions recordedRules;

    @Mixin
    private PluginOptions plugins;

    @Mixin
    private DateOption day;

    @Mixin
    private FormatOptions printing;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        day.given();
        printing.check();
        RecordedDecision decided = RecordedDecision.read("RECORD", record, recordedRules.rules(), day);
        RecordedDecision.Revisit again =
                decided.revisit(profile, plugins, spec.commandLine().getErr());
        new Rejected(spec.commandLine().getErr()).tell(again.now());
        printing.write(style -> TextReport.of(again.check(), style), () -> ResultWriter.write(again.check()));
        return again.exitCode();
    }
}
