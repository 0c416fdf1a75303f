package dev.footing.cli;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.policy.ConfidenceRule;
import dev.footing.api.policy.Policy;
import dev.footing.api.verdict.Gate;
import dev.footing.formats.report.GateSentence;
import dev.footing.formats.report.SummaryDocument;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a pipeline asks for: a gate that the verdict has to meet, and a record that has to stand. */
final class GateOptions {
    @Option(
            names = "--gate",
            paramLabel = "DIRECTION>=CHANCE",
            description =
                    "Ends with 0 only where a direction (stay, managed, self-run, hybrid) has at least this chance,"
                            + " such as 'stay>=0.6', in quotes. With --format markdown it prints a summary.")
    private Optional<String> gate = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "RECORD",
            description = "Assesses by the rules, the seed and the trials of this record, and ends as footing check"
                    + " does; prints nothing where the exit code is 0.")
    private Optional<Path> since = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** The record that has to stand, where one is given. */
    Optional<Path> since() {
        return since;
    }

    /** Refuses what cannot be asked for, before any work is done. */
    void check(AssessCommand.Format format) {
        condition();
        if (since.isPresent()) {
            if (!format.saysWhatMoved()) {
                throw new UsageException("--since prints whether a decision stands, which is not written as " + format
                        + ". Give --format text, json or markdown.");
            }
            refuse("is that of the record with --since", "--seed", "--trials");
            refuse("adds nothing to what --since prints", "--analyses");
        } else if (summarizes(format)) {
            refuse("adds nothing to the summary that --gate prints as markdown", "--analyses");
        }
    }

    private void refuse(String why, String... options) {
        Stream.of(options)
                .filter(command.commandLine().getParseResult()::hasMatchedOption)
                .findFirst()
                .ifPresent(option -> {
                    throw new UsageException(option + " " + why + ". Leave it out.");
                });
    }

    /**
     * Refuses a gate where there will be no chances.
     *
     * @param policy the policy by which the verdict is given
     * @param simulated whether there is a simulation
     */
    void checkChances(Policy policy, boolean simulated) {
        if (gate.isEmpty()) {
            return;
        }
        if (!simulated) {
            throw new UsageException("--gate needs chances, and the record was made without a simulation, which alone"
                    + " gives them. Leave --gate out, or record the decision anew.");
        }
        if (policy.confidenceOf() != ConfidenceRule.DIRECTION) {
            throw new UsageException("--gate needs chances, and policy " + policy.id() + " gives none: its confidenceOf"
                    + " is " + policy.confidenceOf().id() + ". Take a policy whose confidenceOf is "
                    + ConfidenceRule.DIRECTION.id() + ", such as default-2, or leave --gate out.");
        }
    }

    /** Whether the result is printed as a summary. */
    boolean summarizes(AssessCommand.Format format) {
        return format == AssessCommand.Format.markdown && (gate.isPresent() || since.isPresent());
    }

    /** The summary of an assessment, with what came of the gate. */
    SummaryDocument summary(Assessment assessment) {
        SummaryDocument summary = new SummaryDocument(assessment);
        return condition().map(summary::gated).orElse(summary);
    }

    /** The exit code of the gate; what keeps it from being 0 is said in one line. */
    int exitCode(Assessment assessment, PrintWriter err) {
        return condition().map(asked -> exitCode(asked, assessment, err)).orElse(Main.DONE);
    }

    private static int exitCode(Gate asked, Assessment assessment, PrintWriter err) {
        int code = switch (asked.on(assessment.verdict())) {
            case MET -> Main.DONE;
            case OPEN -> Main.WATCH;
            case NOT_MET -> Main.REOPEN;
        };
        if (code != Main.DONE) {
            err.println("footing: " + new GateSentence(asked, assessment).text());
        }
        return code;
    }

    private Optional<Gate> condition() {
        return gate.map(GateCondition::parse);
    }
}
