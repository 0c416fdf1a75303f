package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.cli.replay.Bracket;
import dev.footing.cli.replay.Counterfactual;
import dev.footing.cli.replay.Replay;
import dev.footing.core.discovery.Discovery;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code footing replay CASE}. */
@Command(
        name = "replay",
        description = "Assesses a company of the founding article at each stage of its story, from what was known by"
                + " then, beside what happened.")
final class ReplayCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CASE", description = "The company: techflow, datasync or connectapp.")
    private String study;

    @Option(names = "--switch-to", paramLabel = "STRATEGY", description = "Compares staying with moving to this one.")
    private Optional<String> wanted = Optional.empty();

    @Option(
            names = "--at",
            paramLabel = "MONTH",
            description =
                    "The month in which it would move. Both begin with what was known at the last end of a bracket"
                            + " by then; the answer says which month that is.")
    private Optional<String> month = Optional.empty();

    @Mixin
    private AssessOptions options;

    @Mixin
    private Printing printing;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    ReplayCommand() {}

    @Override
    public Integer call() {
        AssessOptions.Given given = options.given();
        printing.check();
        Replay replay = Replay.named(study);
        if (wanted.isPresent() != month.isPresent()) {
            throw new UsageException("--switch-to and --at go together: give both, or neither.");
        }
        if (wanted.isPresent()) {
            counterfactual(given, replay);
        } else {
            story(given, replay);
        }
        return Main.DONE;
    }

    private void story(AssessOptions.Given given, Replay replay) {
        try (Plugins.Opened opened =
                options.open(given, replay.brackets().get(0).profile())) {
            ImmutableList<Assessment> said = replay.brackets().stream()
                    .map(bracket -> assess(given, opened.discovery(), bracket))
                    .collect(ImmutableList.toImmutableList());
            printing.write(style -> ReplayText.of(replay, said, style), () -> ReplayJson.of(replay, said));
        }
    }

    private void counterfactual(AssessOptions.Given given, Replay replay) {
        String move = wanted.orElseThrow();
        int asked = monthNumber();
        Bracket bracket = replay.at(asked);
        try (Plugins.Opened opened = options.open(given, bracket.profile())) {
            String stay = Counterfactual.movable(bracket.profile().startup(), opened.discovery(), move);
            Assessment among = assess(given, Counterfactual.among(opened.discovery(), stay, move), bracket);
            Counterfactual compared = Counterfactual.of(asked, bracket, among, stay, move);
            printing.write(
                    style -> ReplayText.of(replay, compared, among, style),
                    () -> ReplayJson.of(replay, compared, among));
        }
    }

    private Assessment assess(AssessOptions.Given given, Discovery discovery, Bracket bracket) {
        return Assessing.assess(
                options.assessor(given, discovery),
                bracket.profile(),
                spec.commandLine().getErr());
    }

    private int monthNumber() {
        String given = month.orElseThrow();
        return Optional.ofNullable(Ints.tryParse(given))
                .orElseThrow(() -> new InvalidValueException(
                        "--at", '"' + given + '"', "must be a whole number", "Give a month, such as 6."));
    }
}
