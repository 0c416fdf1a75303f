package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.Policies;
import dev.footing.formats.rules.CalibrationReader;
import dev.footing.formats.rules.PolicyReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** By which policy and calibration to assess: those that ship by name, others from files. */
final class Rules {
    @Option(
            names = "--calibration",
            paramLabel = "NAME|FILE",
            description = "Parameters of the world: field-2025 (public data), article-2024 (the founding article's"
                    + " claims), or a file in JSON or YAML. Default: ${DEFAULT-VALUE}.",
            defaultValue = "field-2025")
    private String calibration = "field-2025";

    @Option(
            names = "--policy",
            paramLabel = "NAME|FILE",
            description = "Rules of judgement: default-1, or a file in JSON or YAML. Default: ${DEFAULT-VALUE}.",
            defaultValue = "default-1")
    private String policy = "default-1";

    Rules() {}

    Calibration calibration() {
        return calibration(calibration);
    }

    Policy policy() {
        return policy(policy);
    }

    /** Whether any of them is in a file. */
    boolean fromFiles() {
        return Calibrations.shipped().stream().noneMatch(one -> one.id().equals(calibration))
                || Policies.shipped().stream().noneMatch(one -> one.id().equals(policy));
    }

    /** A calibration by its name or from a file. */
    static Calibration calibration(String given) {
        return find(
                "--calibration",
                given,
                Calibrations.shipped(),
                Calibration::id,
                CalibrationReader.extending(Calibrations.shipped())::read);
    }

    /** A policy by its name or from a file. */
    static Policy policy(String given) {
        return find(
                "--policy", given, Policies.shipped(), Policy::id, PolicyReader.extending(Policies.shipped())::read);
    }

    /** A name that ships, else a file; what is neither was most likely meant as one of the names. */
    private static <T> T find(
            String option, String given, ImmutableList<T> shipped, Function<T, String> name, Function<Path, T> reader) {
        for (T one : shipped) {
            if (name.apply(one).equals(given)) {
                return one;
            }
        }
        String wayOut = KnownNames.of(shipped.stream().map(name).toList()).wayOut(given);
        InFile.checked(option, Path.of(given), "Name a file. " + wayOut);
        boolean file = given.matches("(?i).*(/.*|\\.(json|ya?ml))") || Files.exists(Path.of(given));
        if (file) {
            return InFile.oneOf(Path.of(given)).told(() -> reader.apply(Path.of(given)));
        }
        throw new InvalidValueException(option, '"' + given + '"', "must be a known name or a file", wayOut);
    }
}
