package dev.footing.formats.report;

import dev.footing.api.assessment.Assessment;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Months counted from the date of a profile, and which month of the calendar that is where the profile has a date.
 *
 * @param assessment the assessment
 */
record CalendarMonth(Assessment assessment) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ROOT);
    private static final double DAYS = 30.4375;

    /** The month in which a time lies, such as {@code month 14 (Aug 2025)}. */
    String of(double months) {
        int month = Math.max(1, (int) Math.ceil(months));
        return "month " + month
                + assessment
                        .understood()
                        .asOf()
                        .map(from -> " (" + MONTH.format(date(from, months)) + ")")
                        .orElse("");
    }

    private static LocalDate date(LocalDate from, double months) {
        long whole = (long) Math.floor(months);
        return from.plusMonths(whole).plusDays((long) ((months - whole) * DAYS));
    }
}
