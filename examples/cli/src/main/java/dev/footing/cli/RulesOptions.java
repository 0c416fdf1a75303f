package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PriceBook;
import dev.footing.api.problem.KnownNames;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.Policies;
import dev.footing.core.record.KnownRules;
import dev.footing.formats.rules.CalibrationReader;
import dev.footing.formats.rules.PolicyReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Predicate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The calibration and the policy: those that ship by name, others from files. */
final class RulesOptions {
    @Option(
            names = "--calibration",
            paramLabel = "NAME|FILE",
            description =
                    "Parameters of the world: field-2026 (public data), field-2025 (the same before that), article-2024 (the founding article's"
                            + " claims), or a file in JSON or YAML. Default: ${DEFAULT-VALUE}.",
            defaultValue = "field-2026")
    private String calibration = "field-2026";

    @Option(
            names = "--policy",
            paramLabel = "NAME|FILE",
            description =
                    "Rules of judgement: default-2, default-1, or a file in JSON or YAML. Default: ${DEFAULT-VALUE}.",
            defaultValue = "default-2")
    private String policy = "default-2";

    @Mixin
    private PricesOption prices;

    @Mixin
    private ExchangeRateOption exchangeRates;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /**
     * The rules that were asked for.
     *
     * @param calibration parameters of the world
     * @param policy rules of judgement
     * @param prices list prices, which are put over the calibration already
     * @param fromFiles whether any of them is in a file
     */
    record Selection(Calibration calibration, Policy policy, PriceBook prices, boolean fromFiles) {}

    /** Reads the rules that were asked for. */
    Selection select() {
        boolean shipped = Calibrations.shipped().stream()
                        .anyMatch(known -> known.id().equals(calibration))
                && Policies.shipped().stream().anyMatch(known -> known.id().equals(policy));
        PriceBook book = prices.book();
        return new Selection(
                book.appliedTo(calibration(calibration)),
                exchangeRates.in(policy(policy)),
                book,
                !shipped || !book.prices().isEmpty());
    }

    /** What was asked for, and what ships where nothing was asked for. */
    KnownRules known() {
        Predicate<String> asked = command.commandLine().getParseResult()::hasMatchedOption;
        KnownRules shipped = KnownRules.shipped();
        ImmutableList<Policy> policies = asked.test("--policy") ? ImmutableList.of(policy(policy)) : shipped.policies();
        return prices.with(exchangeRates.with(new KnownRules(
                asked.test("--calibration") ? ImmutableList.of(calibration(calibration)) : shipped.calibrations(),
                policies)));
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

    /** A name that ships, else a file; what is neither is most likely a misspelled name. */
    private static <T> T find(
            String option, String given, ImmutableList<T> shipped, Function<T, String> name, Function<Path, T> reader) {
        for (T known : shipped) {
            if (name.apply(known).equals(given)) {
                return known;
            }
        }
        KnownNames names = KnownNames.of(shipped.stream().map(name).toList());
        Path file = InputFile.checked(option, Path.of(given), "Name a file. " + names.wayOut(given));
        if (given.matches("(?i).*(/.*|\\.(json|ya?ml))") || Files.exists(file)) {
            return InputFile.oneOf(file).locating(() -> reader.apply(file));
        }
        throw names.refusal(option, given, "must be a known name or a file");
    }
}
