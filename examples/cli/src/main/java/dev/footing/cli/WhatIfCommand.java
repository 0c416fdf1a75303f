package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Problem;
import dev.footing.api.startup.Startup;
import dev.footing.api.whatif.Supposition;
import dev.footing.api.whatif.WhatIf;
import dev.footing.formats.profile.InputText;
import dev.footing.formats.profile.Profile;
import dev.footing.formats.result.WhatIfWriter;
import dev.footing.formats.text.WhatIfReport;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code footing what-if PROFILE --set INPUT=VALUE ...}. */
@Command(
        name = "what-if",
        description = "Assesses a startup as stated and with some inputs otherwise, on the same luck, and says what"
                + " moved and which input moved it.")
final class WhatIfCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PROFILE", description = "The startup, as JSON or YAML; - reads JSON from standard input.")
    private Path profile;

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
    private Printing printing;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    WhatIfCommand() {}

    @Override
    public Integer call() {
        AssessOptions.Given given = options.given();
        printing.check();
        InFile file = given.in(profile);
        Profile read = file.told(() -> Assessing.read(profile));
        ImmutableList<Supposition<?>> supposed = supposed(read.startup());
        WhatIf answer;
        try (Plugins.Opened opened = options.open(given, read)) {
            answer = Assessing.watched(
                    options.assessor(given, opened.discovery()),
                    spec.commandLine().getErr(),
                    assessor -> assessor.whatIf(read.startup(), supposed));
        } catch (InvalidProfileException invalid) {
            throw InFile.usage(invalid.problems().stream()
                    .map(problem ->
                            stated(problem, supposed) ? file.sentence(read.locate(problem)) : problem.sentence())
                    .toList());
        }
        printing.write(style -> WhatIfReport.of(answer, style), () -> WhatIfWriter.write(answer));
        return Main.DONE;
    }

    /** All of them, or all that is wrong with them. */
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

    /** Whether a problem is one of the profile; one of a value that is supposed has no place there. */
    private static boolean stated(Problem problem, ImmutableList<Supposition<?>> supposed) {
        return supposed.stream()
                .noneMatch(one -> problem.where().equals(one.input().id()));
    }
}
