package dev.footing.cli;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.UnreadableFileException;
import dev.footing.formats.result.ComparisonWriter;
import dev.footing.formats.text.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code footing compare PROFILE PROFILE...}. */
@Command(name = "compare", description = "Assesses 2 to 20 startups by the same rules and prints them side by side.")
final class CompareCommand implements Callable<Integer> {
    private static final int FEWEST = 2;
    private static final int MOST = 20;

    @Parameters(paramLabel = "PROFILE", arity = "1..*", description = "The startups, 2 to 20, as JSON or YAML.")
    private List<Path> profiles;

    @Mixin
    private AssessOptions options;

    @Mixin
    private FormatOptions printing;

    @Spec
    private CommandSpec spec;

    private final List<String> wrong = new ArrayList<>();

    @Override
    public Integer call() {
        RulesOptions.Selection rules = options.rules();
        printing.check();
        checkNames();
        Map<String, ProfileInput> read = new LinkedHashMap<>();
        profiles.forEach(path -> collecting(path.toString(), () -> {
            ProfileInput input = ProfileInput.read(path);
            input.converted(rules.policy(), rules.calibration());
            read.put(path.toString(), input);
        }));
        throwIfWrong();
        ImmutableMap.Builder<String, Assessment> compared = ImmutableMap.builder();
        try (PluginOptions.Opened opened =
                options.open(rules, read.values().iterator().next())) {
            read.forEach((source, input) -> collecting(
                    source,
                    () -> compared.put(
                            source,
                            input.assess(
                                    options.assessor(rules, opened.discovery()),
                                    spec.commandLine().getErr()))));
        }
        throwIfWrong();
        ImmutableMap<String, Assessment> all = compared.buildOrThrow();
        new Rejected(spec.commandLine().getErr()).tell(all.values().toArray(new Assessment[0]));
        printing.write(style -> TextReport.of(all, style), () -> ComparisonWriter.write(all));
        return Main.DONE;
    }

    private void checkNames() {
        if (profiles.size() < FEWEST || profiles.size() > MOST) {
            throw new UsageException("compare takes 2 to 20 profiles, but got " + profiles.size() + ".");
        }
        List<Path> seen = new ArrayList<>();
        for (Path profile : profiles) {
            Path same = same(profile);
            if (seen.contains(same)) {
                throw new UsageException(profile + " is named twice. Name each profile once.");
            }
            seen.add(same);
        }
    }

    /** The file itself, also where a link leads to it. */
    private static Path same(Path profile) {
        try {
            return profile.toRealPath();
        } catch (IOException missing) {
            return profile.toAbsolutePath().normalize();
        }
    }

    /** Collects the problems of one profile, so that those of all are reported at once. */
    private void collecting(String source, Runnable step) {
        try {
            step.run();
        } catch (InvalidProfileException invalid) {
            InputFile file = InputFile.oneOf(Path.of(source));
            invalid.problems().forEach(problem -> wrong.add(file.sentence(problem)));
        } catch (UnreadableFileException unreadable) {
            wrong.add(InputFile.oneOf(Path.of(source)).sentence(unreadable.problem()));
        }
    }

    private void throwIfWrong() {
        if (!wrong.isEmpty()) {
            throw InputFile.usage(wrong);
        }
    }
}
