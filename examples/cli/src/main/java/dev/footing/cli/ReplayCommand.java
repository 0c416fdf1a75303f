package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.cli.replay.Bracket;
import dev.footing.cli.replay.Counterfactual;
import dev.footing.cli.replay.Replay;
import dev.footing.core.discovery.Discovery;
import dev.footing.formats.text.TextRenderer;
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
    private Optional<String> switchTo = Optional.empty();

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
    private FormatOptions printing;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        RulesOptions.Selection rules = options.rules();
        printing.check();
        Replay replay = Replay.named(study);
        if (switchTo.isPresent() != month.isPresent()) {
            throw new UsageException("--switch-to and --at go together: give both, or neither.");
        }
        if (switchTo.isPresent()) {
            counterfactual(rules, replay);
        } else {
            story(rules, replay);
        }
        return Main.DONE;
    }

    private void story(RulesOptions.Selection rules, Replay replay) {
        try (PluginOptions.Opened opened =
                options.open(rules, new ProfileInput(replay.brackets().get(0).profile()))) {
            ImmutableList<Assessment> said = replay.brackets().stream()
                    .map(bracket -> assess(rules, opened.discovery(), bracket))
                    .collect(ImmutableList.toImmutableList());
            new Rejected(spec.commandLine().getErr()).tell(said.toArray(new Assessment[0]));
            printing.write(
                    style -> TextRenderer.render(new ReplayDocument(replay).brackets(said), style),
                    () -> ReplayJson.of(replay, said));
        }
    }

    private void counterfactual(RulesOptions.Selection rules, Replay replay) {
        String move = switchTo.orElseThrow();
        int asked = monthNumber();
        Bracket bracket = replay.at(asked);
        try (PluginOptions.Opened opened = options.open(rules, new ProfileInput(bracket.profile()))) {
            String stay = Counterfactual.movable(bracket.profile().startup(), opened.discovery(), move);
            Assessment among = assess(rules, Counterfactual.among(opened.discovery(), stay, move), bracket);
            Counterfactual compared = Counterfactual.of(asked, bracket, among, stay, move);
            new Rejected(spec.commandLine().getErr()).tell(among);
            printing.write(
                    style -> TextRenderer.render(new ReplayDocument(replay).counterfactual(compared, among), style),
                    () -> ReplayJson.of(replay, compared, among));
        }
    }

    private Assessment assess(RulesOptions.Selection rules, Discovery discovery, Bracket bracket) {
        return new ProfileInput(bracket.profile())
                .assess(options.assessor(rules, discovery), spec.commandLine().getErr());
    }

    private int monthNumber() {
        String given = month.orElseThrow();
        return Optional.ofNullable(Ints.tryParse(given))
                .orElseThrow(() -> new InvalidValueException(
                        "--at", '"' + given + '"', "must be a whole number", "Give a month, such as 6."));
    }
}
