package dev.footing.cli;

import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.PriceBook;
import dev.footing.core.record.KnownRules;
import dev.footing.formats.rules.PriceBookReader;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** List prices in place of those that strategies bring. */
final class PricesOption {
    private static final String NAME = "--prices";

    @Option(
            names = NAME,
            paramLabel = "FILE",
            description = "List prices in place of those that strategies bring, in JSON or YAML; those that it does not"
                    + " have stay what they are.")
    private Optional<Path> file = Optional.empty();

    /** The prices that were asked for; none by default. */
    PriceBook book() {
        if (file.isEmpty()) {
            return PriceBook.none();
        }
        Path given = InputFile.checked(NAME, file.get(), "Name a file with prices.");
        return InputFile.oneOf(given).locating(() -> PriceBookReader.standard().read(given));
    }

    /** The same rules, and each calibration with these prices, too. */
    KnownRules with(KnownRules known) {
        PriceBook book = book();
        KnownRules rules = known;
        if (!book.prices().isEmpty()) {
            for (Calibration calibration : known.calibrations()) {
                rules = rules.with(book.appliedTo(calibration));
            }
        }
        return rules;
    }
}
