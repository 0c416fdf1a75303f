package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.core.record.DecisionRecords;
import dev.footing.formats.profile.Profile;
import dev.footing.formats.record.FrontMatter;
import dev.footing.formats.record.RecordWriter;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a record of a decision says beside the assessment. */
final class RecordOptions {
    private static final ImmutableList<String> OWN =
            ImmutableList.of("--date", "--status", "--decision-maker", "--consulted", "--informed");

    @Mixin
    private Day day;

    @Option(
            names = "--status",
            paramLabel = "WORD",
            description = "With --format adr: how far the decision has come. Default: ${DEFAULT-VALUE}.",
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
            description = "With --format adr: who was asked; may be given several times.")
    private List<String> consulted = List.of();

    @Option(
            names = "--informed",
            paramLabel = "NAME",
            description = "With --format adr: who is told; may be given several times.")
    private List<String> informed = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @SuppressWarnings("NullAway.Init")
    RecordOptions() {}

    /** Refuses what is no day, and what is of a record where none is written, before any work is done. */
    void check(AssessCommand.Format format) {
        day.given();
        if (format == AssessCommand.Format.adr) {
            return;
        }
        OWN.stream()
                .filter(command.commandLine().getParseResult()::hasMatchedOption)
                .findFirst()
                .ifPresent(option -> {
                    throw new UsageException(option + " is of a record, and the result would be written as " + format
                            + ". Give --format adr, or leave " + option + " out.");
                });
    }

    /** Refuses to write down a decision on what is still to come. */
    void checkDay(AssessCommand.Format format, Profile read) {
        if (format == AssessCommand.Format.adr) {
            Assessing.checkDay(read, day.given().orElseGet(Day::today));
        }
    }

    String write(Assessment assessment) {
        LocalDate date = day.given().or(() -> assessment.startup().asOf()).orElseGet(Day::today);
        FrontMatter front = new FrontMatter(
                status,
                ImmutableList.copyOf(decisionMakers),
                ImmutableList.copyOf(consulted),
                ImmutableList.copyOf(informed));
        return RecordWriter.write(assessment, DecisionRecords.of(assessment, date), front);
    }
}
