package dev.footing.cli;

import dev.footing.api.difference.Difference;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.startup.Startup;
import dev.footing.core.diff.Differences;
import dev.footing.core.discovery.Proposals;
import dev.footing.core.record.RulesAtHand;
import dev.footing.formats.result.DifferenceWriter;
import dev.footing.formats.result.ResultReader;
import dev.footing.formats.text.DifferenceReport;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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
    private AtHand atHand;

    @Mixin
    private Plugins plugins;

    @Mixin
    private Printing printing;

    @SuppressWarnings("NullAway.Init")
    DiffCommand() {}

    @Override
    public Integer call() {
        printing.check();
        RulesAtHand rules = atHand.rules();
        RecordedResult first = read(from, rules);
        RecordedResult second = read(to, rules);
        Startup tried = InFile.oneOf(from)
                .told(() -> Assessing.tried(
                        first.startup(), rules.policy(first.policy()), rules.calibration(first.calibration())));
        Difference difference;
        try (Plugins.Opened opened = plugins.open(loaded -> Proposals.ask(loaded, tried))) {
            difference = Differences.of(
                    first,
                    second,
                    rules,
                    opened.discovery(),
                    Runtime.getRuntime().availableProcessors());
        }
        printing.write(style -> DifferenceReport.of(difference, style), () -> DifferenceWriter.write(difference));
        return Main.DONE;
    }

    /** A result whose rules are at hand. */
    private static RecordedResult read(Path result, RulesAtHand rules) {
        InFile file = InFile.oneOf(InFile.checked("RESULT", result, "Name the file of a result."));
        RecordedResult read = file.told(() -> ResultReader.read(result));
        file.found(() -> rules.policy(read.policy()));
        file.found(() -> rules.calibration(read.calibration()));
        return read;
    }
}
