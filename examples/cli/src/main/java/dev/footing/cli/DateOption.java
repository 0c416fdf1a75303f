package dev.footing.cli;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Days;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The day of a decision or of a check. */
final class DateOption {
    static final String NAME = "--date";

    @Option(
            names = NAME,
            paramLabel = "YYYY-MM-DD",
            description = "The day of the decision or of the check. Default: of a decision the profile's asOf, else"
                    + " today; of a check today.")
    private Optional<String> date = Optional.empty();

    /** The day, where one was given. */
    Optional<LocalDate> given() {
        return date.map(DateOption::parse);
    }

    /** The day on which the command runs, in UTC. */
    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static LocalDate parse(String given) {
        return parse(NAME, given);
    }

    /** The day that an option of that name gives. */
    static LocalDate parse(String option, String given) {
        try {
            return Days.parse(given);
        } catch (DateTimeException noDay) {
            throw new InvalidValueException(option, '"' + given + '"', Days.RULE, "Write for example 2024-06-01.");
        }
    }
}
