package dev.footing.cli;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.formats.profile.Profile;
import dev.footing.formats.result.ComparisonWriter;
import dev.footing.formats.text.ComparisonReport;
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
    private Printing printing;

    @Spec
    private CommandSpec spec;

    private final List<String> wrong = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    CompareCommand() {}

    @Override
    public Integer call() {
        AssessOptions.Given given = options.given();
        printing.check();
        checkNames();
        Map<String, Profile> read = new LinkedHashMap<>();
        profiles.forEach(path -> told(path.toString(), () -> {
            Profile profile = Assessing.read(path);
            Assessing.tried(profile, given.judgement(), given.world());
            read.put(path.toString(), profile);
        }));
        throwIfWrong();
        ImmutableMap.Builder<String, Assessment> compared = ImmutableMap.builder();
        try (Plugins.Opened opened =
                options.open(given, read.values().iterator().next())) {
            read.forEach((source, profile) -> told(
                    source,
                    () -> compared.put(
                            source,
                            Assessing.assess(
                                    options.assessor(given, opened.discovery()),
                                    profile,
                                    spec.commandLine().getErr()))));
        }
        throwIfWrong();
        ImmutableMap<String, Assessment> all = compared.buildOrThrow();
        printing.write(style -> ComparisonReport.of(all, style), () -> ComparisonWriter.write(all));
        return Main.DONE;
    }

    private void checkNames() {
        if (profiles.size() < FEWEST || profiles.size() > MOST) {
            throw new UsageException("compare takes 2 to 20 profiles, but got " + profiles.size() + ".");
        }
        List<Path> seen = new ArrayList<>();
        for (Path profile : profiles) {
            Path same = profile.toAbsolutePath().normalize();
            if (seen.contains(same)) {
                throw new UsageException(profile + " is named twice. Name each profile once.");
            }
            seen.add(same);
        }
    }

    /** Keeps what is wrong with one profile, so that all of it is told at once. */
    private void told(String source, Runnable step) {
        try {
            step.run();
        } catch (InvalidProfileException invalid) {
            InFile file = InFile.oneOf(Path.of(source));
            invalid.problems().forEach(problem -> wrong.add(file.sentence(problem)));
        }
    }

    private void throwIfWrong() {
        if (!wrong.isEmpty()) {
            throw InFile.usage(wrong);
        }
    }
}
