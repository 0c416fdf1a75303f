package dev.footing.cli;

import dev.footing.api.problem.InvalidValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The day of a decision or of a check. */
final class Day {
    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day of the decision or of the check. Default: of a decision the profile's asOf, else"
                    + " today; of a check today.")
    private Optional<String> date = Optional.empty();

    Day() {}

    /** The day that was given, if any. */
    Optional<LocalDate> given() {
        return date.map(Day::parse);
    }

    /** The day on which the command runs, the same everywhere: in coordinated universal time. */
    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static LocalDate parse(String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeException noDay) {
            throw new InvalidValueException(
                    "--date", '"' + given + '"', "must be a day as yyyy-MM-dd", "Write for example 2024-06-01.");
        }
    }
}
