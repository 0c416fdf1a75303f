package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.core.record.DecisionRecords;
import dev.footing.formats.record.FrontMatter;
import dev.footing.formats.record.RecordWriter;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a decision record says in addition to the assessment. */
final class RecordOptions {
    private static final ImmutableList<String> OWN =
            ImmutableList.of(DateOption.NAME, "--status", "--decision-maker", "--consulted", "--informed");

    @Mixin
    private DateOption date;

    @Option(
            names = "--status",
            paramLabel = "WORD",
            description = "With --format adr: the status of the decision. Default: ${DEFAULT-VALUE}.",
            defaultValue = "proposed")
    private String status;

    @Option(
            names = "--decision-maker",
            paramLabel = "NAME",
            description = "With --format adr: who decides; may be given several times.")
    private List<String> decisionMakers = List.of();

    @Option(
            names = "--consulted",
            paramLabel = "NAME",
            description = "With --format adr: who was consulted; may be given several times.")
    private List<String> consulted = List.of();

    @Option(
            names = "--informed",
            paramLabel = "NAME",
            description = "With --format adr: who is informed; may be given several times.")
    private List<String> informed = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** The day of the decision, or of the check of one. */
    DateOption date() {
        return date;
    }

    /**
     * Refuses an invalid day, and these options where nothing is recorded, before any work is done.
     *
     * @param format how the result is printed
     * @param checking whether a decision is checked, which has a day, too
     */
    void check(AssessCommand.Format format, boolean checking) {
        date.given();
        if (format == AssessCommand.Format.adr) {
            return;
        }
        OWN.stream()
                .filter(option -> !(checking && option.equals(DateOption.NAME)))
                .filter(command.commandLine().getParseResult()::hasMatchedOption)
                .findFirst()
                .ifPresent(option -> {
                    throw new UsageException(option + " is for a record, and the result would be written as " + format
                            + ". Give --format adr, or leave " + option + " out.");
                });
    }

    /** Refuses to record a decision on a profile dated after it. */
    void checkDay(AssessCommand.Format format, ProfileInput input) {
        if (format == AssessCommand.Format.adr) {
            input.checkDay(date.given().orElseGet(DateOption::today));
        }
    }

    String write(Assessment assessment) {
        LocalDate day = date.given().or(() -> assessment.understood().asOf()).orElseGet(DateOption::today);
        FrontMatter front = new FrontMatter(
                status,
                ImmutableList.copyOf(decisionMakers),
                ImmutableList.copyOf(consulted),
                ImmutableList.copyOf(informed));
        return RecordWriter.write(assessment, DecisionRecords.of(assessment, day), front);
    }
}
