package dev.footing.cli;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.formats.evidence.Ledger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code footing evidence [ID]}. */
@Command(
        name = "evidence",
        description =
                "Says where the built-in numbers come from: all by grade, one with its calculation and sources, or"
                        + " those on which the verdict of a profile rests.")
final class EvidenceCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "ID",
            arity = "0..1",
            description =
                    "A number such as paas/priceIndex, a strategy, calibration, policy, components, a source such as"
                            + " S01, or a figure.")
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "Says which sources are old on that day: prices after 12 months, all else after 36.")
    private Optional<String> day = Optional.empty();

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description =
                    "Lists the numbers on which the verdict of this profile rests, the heaviest first. Rules, plugins"
                            + " and trials count for this alone.")
    private Optional<Path> profile = Optional.empty();

    @Mixin
    private AssessOptions options;

    @Mixin
    private FormatOptions printing;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (id.isPresent() && profile.isPresent()) {
            throw new UsageException("evidence takes an id or --profile, but got both. Leave one of them out.");
        }
        RulesOptions.Selection rules = options.rules();
        printing.check();
        Optional<LocalDate> asOf = day.map(given -> DateOption.parse("--as-of", given));
        EvidenceChoice all = EvidenceChoice.all(Ledger.shipped(), asOf);
        EvidenceChoice chosen = profile.map(path -> all.behind(assess(path, rules)))
                .orElseGet(() -> id.map(all::find).orElse(all));
        boolean list = id.isEmpty();
        printing.write(
                style -> list ? new EvidenceText(chosen, style).list() : new EvidenceText(chosen, style).found(),
                new EvidenceJson(chosen)::text);
        return Main.DONE;
    }

    private Assessment assess(Path path, RulesOptions.Selection rules) {
        return InputFile.oneOf(path).locating(() -> {
            ProfileInput input = ProfileInput.read(path);
            try (PluginOptions.Opened opened = options.open(rules, input)) {
                return input.assess(
                        options.assessor(rules, opened.discovery()).analyses(Analysis.SENSITIVITY),
                        spec.commandLine().getErr());
            }
        });
    }
}
