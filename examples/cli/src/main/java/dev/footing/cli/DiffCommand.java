package dev.footing.cli;

import dev.footing.api.difference.Difference;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.startup.Startup;
import dev.footing.core.diff.Differences;
import dev.footing.core.record.KnownRules;
import dev.footing.formats.result.ResultReader;
import dev.footing.formats.result.ResultWriter;
import dev.footing.formats.text.TextReport;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code footing diff RESULT RESULT}. */
@Command(name = "diff", description = "Says why two results differ: which cause moved which figure by how much.")
final class DiffCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "RESULT",
            description = "The first result, as footing assess --format json wrote it.")
    private Path from;

    @Parameters(index = "1", paramLabel = "RESULT", description = "The second result.")
    private Path to;

    @Mixin
    private RecordedRulesOptions recordedRules;

    @Mixin
    private PluginOptions plugins;

    @Mixin
    private FormatOptions printing;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        printing.check();
        KnownRules rules = recordedRules.rules();
        RecordedResult first = read(from, rules);
        RecordedResult second = read(to, rules);
        Startup tried = InputFile.oneOf(from)
                .locating(() -> ProfileInput.converted(
                        first.startup(), rules.policy(first.policy()), rules.calibration(first.calibration())));
        Difference difference;
        try (PluginOptions.Opened opened = plugins.open(tried)) {
            new Rejected(spec.commandLine().getErr()).tell(opened.discovery().problems().stream());
            difference = Differences.of(
                    first,
                    second,
                    rules,
                    opened.discovery(),
                    Runtime.getRuntime().availableProcessors());
        }
        printing.write(style -> TextReport.of(difference, style), () -> ResultWriter.write(difference));
        return Main.DONE;
    }

    /** A result whose rules are known. */
    private RecordedResult read(Path result, KnownRules rules) {
        InputFile file = InputFile.oneOf(InputFile.checked("RESULT", result, "Name the file of a result."));
        RecordedResult read = file.locating(() -> ResultReader.read(result));
        if (!ResultReader.isSealed(result)) {
            spec.commandLine()
                    .getErr()
                    .println("footing: " + result + " is of a version that did not close results with a hash, so it"
                            + " cannot be told whether it was edited.");
        }
        file.resolving(() -> rules.policy(read.policy()));
        file.resolving(() -> rules.calibration(read.calibration()));
        return read;
    }
}
