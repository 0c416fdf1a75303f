package dev.footing.bills.focus;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and times, as exports write them. Times are remembered, as most rows of a bill share them. */
public final class FocusValues {
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_TIME = 50;
    private static final int MOST_DIGITS = 40;
    private static final int REMEMBERED = 10_000;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;
    private static final int MINUTES = 60;

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern TIME = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)"
            + "(?:[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d{1,9})?)?)?"
            + " ?(?:Z|UTC|([+-])(\\d\\d):?(\\d\\d)?)?");

    private final Map<String, Optional<Long>> times = new HashMap<>();

    /** Remembers nothing yet. */
    public FocusValues() {}

    /**
     * Reads a decimal.
     *
     * @param text the text
     * @return the number; empty where it is none, or has more digits than a cost can have
     */
    public static Optional<BigDecimal> number(String text) {
        if (text.length() > LONGEST_NUMBER
                || (!plain(text) && !NUMBER.matcher(text).matches())) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text);
        return Math.abs(number.scale()) > MOST_DIGITS || number.precision() - number.scale() > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(number);
    }

    /** Digits with at most one point among them, as nearly all numbers are. */
    private static boolean plain(String text) {
        boolean point = false;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && !point && i > 0 && i < length - 1) {
                point = true;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return length > 0;
    }

    /**
     * Reads a time.
     *
     * @param text the text
     * @return seconds since 1970, in UTC; empty where it is no time
     */
    public Optional<Long> time(String text) {
        if (text.length() > LONGEST_TIME) {
            return Optional.empty();
        }
        Optional<Long> known = times.get(text);
        if (known == null) {
            if (times.size() >= REMEMBERED) {
                times.clear();
            }
            known = parsed(text);
            times.put(text, known);
        }
        return known;
    }

    private static Optional<Long> parsed(String text) {
        Matcher parts = TIME.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime local = LocalDateTime.of(
                    part(parts, 1), part(parts, 2), part(parts, 3), part(parts, 4), part(parts, 5), part(parts, 6));
            int offset = (part(parts, 8) * MINUTES + part(parts, 9)) * MINUTES;
            long seconds = local.toEpochSecond(ZoneOffset.UTC) - ("-".equals(parts.group(7)) ? -offset : offset);
            boolean known = local.getYear() >= FIRST_YEAR && local.getYear() <= LAST_YEAR;
            return known ? Optional.of(seconds) : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static int part(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
