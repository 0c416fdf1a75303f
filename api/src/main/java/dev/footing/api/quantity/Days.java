package dev.footing.api.quantity;

import dev.footing.api.problem.InvalidValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The days that anything here can be of: from 1900 to 2199. Java knows days of a thousand million years; one outside is
 * a slip of the pen, and ages and horizons that are counted from it mean nothing. It is no calendar and knows no today.
 *
 * <pre>{@code
 * Days.parse("2024-06-01");
 * Days.check("asOf", LocalDate.of(2024, 6, 1));
 * }</pre>
 */
public final class Days {
    /** What a day must be, as the rest of a sentence. */
    public static final String RULE = "must be a day as yyyy-MM-dd, from 1900 to 2199";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Days() {}

    /**
     * Reads a day.
     *
     * @param text a day as yyyy-MM-dd
     * @return the day
     * @throws DateTimeException where it is no day, or one outside
     */
    public static LocalDate parse(String text) {
        LocalDate day = LocalDate.parse(text);
        if (outside(day)) {
            throw new DateTimeException(text);
        }
        return day;
    }

    /**
     * Refuses a day outside.
     *
     * @param what what the day is called
     * @param day the day
     * @return the same day
     * @throws InvalidValueException where it is outside
     */
    public static LocalDate check(String what, LocalDate day) {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(day, "day");
        InvalidValueException.throwIf(
                outside(day), what, day.toString(), RULE, "Look at the year; write for example 2024-06-01.");
        return day;
    }

    private static boolean outside(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
    }
}
