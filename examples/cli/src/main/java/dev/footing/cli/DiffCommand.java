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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private Format format;

    @Mixin
    private AtHand atHand;

    @Mixin
    private Plugins plugins;

    @Mixin
    private Output output;

    @Spec
    private CommandSpec spec;

    /** How a difference is printed. */
    enum Format {
        /** For readers. */
        text,
        /** For programs. */
        json
    }

    @SuppressWarnings("NullAway.Init")
    DiffCommand() {}

    @Override
    public Integer call() {
        output.check(format, spec);
        RulesAtHand rules = atHand.rules();
        RecordedResult first = ResultReader.read(from);
        RecordedResult second = ResultReader.read(to);
        Startup tried =
                Assessing.tried(first.startup(), rules.policy(first.policy()), rules.calibration(first.calibration()));
        Difference difference;
        try (Plugins.Opened opened = plugins.open(loaded -> Proposals.ask(loaded, tried))) {
            difference = Differences.of(
                    first,
                    second,
                    rules,
                    opened.discovery(),
                    Runtime.getRuntime().availableProcessors());
        }
        output.write(
                spec.commandLine().getOut(),
                switch (format) {
                    case text -> DifferenceReport.of(difference, output.style());
                    case json -> DifferenceWriter.write(difference);
                });
        return Main.DONE;
    }
}
