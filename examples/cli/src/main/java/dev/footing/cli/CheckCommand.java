package dev.footing.cli;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.record.Check;
import dev.footing.api.record.DecisionRecord;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.startup.Startup;
import dev.footing.core.Assessor;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.Proposals;
import dev.footing.core.record.DecisionChecks;
import dev.footing.core.record.RulesAtHand;
import dev.footing.formats.profile.Profile;
import dev.footing.formats.record.RecordReader;
import dev.footing.formats.result.CheckWriter;
import dev.footing.formats.text.CheckReport;
import java.nio.file.Path;
import java.time.LocalDate;
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
    private AtHand atHand;

    @Mixin
    private Plugins plugins;

    @Mixin
    private Day day;

    @Mixin
    private Printing printing;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    CheckCommand() {}

    @Override
    public Integer call() {
        LocalDate given = day.given().orElseGet(Day::today);
        printing.check();
        RulesAtHand rules = atHand.rules();
        InFile recorded = InFile.oneOf(InFile.checked("RECORD", record, "Name the file of the record."));
        DecisionRecord decided = recorded.told(() -> RecordReader.read(record));
        LocalDate today = dayOf(decided, given);
        Calibration calibration =
                recorded.found(() -> rules.calibration(decided.result().calibration()));
        Policy policy = recorded.found(() -> rules.policy(decided.result().policy()));
        Assessment now = InFile.oneOf(profile).told(() -> {
            Profile read = Assessing.read(profile);
            Assessing.checkDay(read, today);
            return assess(decided, calibration, policy, read);
        });
        Check check = DecisionChecks.of(decided, now, today);
        printing.write(style -> CheckReport.of(check, style), () -> CheckWriter.write(check));
        return switch (check.outcome()) {
            case HOLDS -> Main.DONE;
            case WATCH -> Main.WATCH;
            case REOPEN -> Main.REOPEN;
        };
    }

    private LocalDate dayOf(DecisionRecord decided, LocalDate given) {
        try {
            return DecisionChecks.day(decided, given);
        } catch (InvalidValueException early) {
            throw new InvalidValueException(
                    early.problem().at(day.given().isPresent() ? "--date" : "the day of the check, today,"));
        }
    }

    private Assessment assess(DecisionRecord decided, Calibration calibration, Policy policy, Profile read) {
        Startup tried = Assessing.tried(read, policy, calibration);
        try (Plugins.Opened opened = plugins.open(loaded -> Proposals.ask(loaded, tried))) {
            Assessor.Builder assessor = assessor(opened.discovery(), decided.result())
                    .calibration(calibration)
                    .policy(policy);
            return Assessing.assess(assessor, read, spec.commandLine().getErr());
        }
    }

    private static Assessor.Builder assessor(Discovery discovery, RecordedResult recorded) {
        Assessor.Builder assessor = Assessor.builder()
                .discovery(discovery)
                .threads(Runtime.getRuntime().availableProcessors());
        return recorded.seed().isPresent() && recorded.trials().isPresent()
                ? assessor.seed(recorded.seed().getAsLong())
                        .trials(recorded.trials().getAsInt())
                : assessor.withoutSimulation();
    }
}
