package dev.footing.formats.report;

import dev.footing.api.assessment.Assessment;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Weeks counted from the date of a profile, and on which days they begin and end where the profile has a date.
 *
 * @param assessment the assessment
 */
record CalendarWeek(Assessment assessment) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ROOT);

    /** From when weeks are counted; empty where that is not known. */
    Optional<String> from() {
        return assessment.understood().asOf().map(DAY::format);
    }

    /** The first day of a week, counted from 1. */
    Optional<String> first(int week) {
        return assessment.understood().asOf().map(from -> DAY.format(beginning(from, week)));
    }

    /** The last day of a week, counted from 1. */
    Optional<String> last(int week) {
        return assessment
                .understood()
                .asOf()
                .map(from -> DAY.format(beginning(from, week + 1).minusDays(1)));
    }

    private static LocalDate beginning(LocalDate from, int week) {
        return from.plusWeeks(week - 1L);
    }
}
