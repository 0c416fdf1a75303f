package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Problem;
import dev.footing.api.startup.Startup;
import dev.footing.api.whatif.Supposition;
import dev.footing.api.whatif.WhatIf;
import dev.footing.formats.profile.InputText;
import dev.footing.formats.result.ResultWriter;
import dev.footing.formats.text.TextReport;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code footing what-if PROFILE --set INPUT=VALUE ...}. */
@Command(
        name = "what-if",
        description = "Assesses a startup as stated and with some inputs changed, on the same random draws, and says"
                + " which figures moved and which input moved them.")
final class WhatIfCommand implements Callable<Integer> {
    @Mixin
    private ProfileParameter profile;

    @Option(
            names = "--set",
            paramLabel = "INPUT=VALUE",
            required = true,
            description = "An input by its JSON pointer, and its value as in a profile, words without quotes:"
                    + " /team/engineers=12, /expertise/scaling=yes, /usage/monthlyGrowth={\"p5\":0,\"p95\":0.2}."
                    + " A number with a sign and a percent sign changes the stated one: /budget/cash=+20%%."
                    + " May be given several times.")
    private List<String> sets;

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
        ProfileInput input = profile.read(rules);
        ImmutableList<Supposition<?>> supposed = supposed(input.startup());
        WhatIf answer;
        try (PluginOptions.Opened opened = options.open(rules, input)) {
            answer = ProgressBar.during(
                    options.assessor(rules, opened.discovery()),
                    spec.commandLine().getErr(),
                    assessor -> assessor.whatIf(input.startup(), supposed));
        } catch (InvalidProfileException invalid) {
            throw InputFile.usage(invalid.problems().stream()
                    .map(problem -> stated(problem, supposed)
                            ? profile.file(rules).sentence(input.profile().locate(problem))
                            : problem.sentence())
                    .toList());
        }
        new Rejected(spec.commandLine().getErr()).tell(answer.before(), answer.after());
        printing.write(style -> TextReport.of(answer, style), () -> ResultWriter.write(answer));
        return Main.DONE;
    }

    /** All suppositions; if any is invalid, all problems at once. */
    private ImmutableList<Supposition<?>> supposed(Startup startup) {
        ImmutableList.Builder<Supposition<?>> supposed = ImmutableList.builder();
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        for (String set : sets) {
            try {
                supposed.add(InputText.supposition(set, startup));
            } catch (InvalidProfileException invalid) {
                problems.addAll(invalid.problems());
            }
        }
        ImmutableList<Problem> wrong = problems.build();
        if (!wrong.isEmpty()) {
            throw new InvalidProfileException(wrong);
        }
        return supposed.build();
    }

    /** Whether a problem is in the profile; one with a supposed value has no place there. */
    private static boolean stated(Problem problem, ImmutableList<Supposition<?>> supposed) {
        return supposed.stream()
                .noneMatch(supposition ->
                        problem.where().equals(supposition.input().id()));
    }
}
