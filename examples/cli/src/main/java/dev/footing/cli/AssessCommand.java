package dev.footing.cli;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.startup.Startup;
import dev.footing.core.Assessor;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.Proposals;
import dev.footing.formats.profile.Profile;
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
    private Format format;

    @Mixin
    private Rules rules;

    @Mixin
    private Plugins plugins;

    @Mixin
    private Luck luck;

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
        /** A record of the decision, for people and for {@code footing check}. */
        adr
    }

    @SuppressWarnings("NullAway.Init")
    AssessCommand() {}

    @Override
    public Integer call() {
        Calibration world = rules.calibration();
        Policy judgement = rules.policy();
        luck.check();
        output.check();
        record.check();
        Profile read = Assessing.read(profile);
        Startup tried = Assessing.tried(read, judgement, world);
        Assessment assessment;
        try (Plugins.Opened opened = plugins.open(loaded -> Proposals.ask(loaded, tried))) {
            assessment = Assessing.assess(
                    assessor(opened.discovery(), judgement, world),
                    read,
                    spec.commandLine().getErr());
        }
        output.write(
                spec.commandLine().getOut(),
                switch (format) {
                    case text -> TextReport.of(assessment);
                    case json -> ResultWriter.write(assessment);
                    case adr -> record.write(assessment);
                });
        return Main.DONE;
    }

    private Assessor.Builder assessor(Discovery discovery, Policy judgement, Calibration world) {
        Assessor.Builder assessor = Assessor.builder()
                .discovery(discovery)
                .threads(Runtime.getRuntime().availableProcessors());
        rules.configure(assessor, judgement, world);
        luck.configure(assessor);
        return assessor;
    }
}
