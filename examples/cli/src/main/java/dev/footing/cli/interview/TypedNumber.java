package dev.footing.cli.interview;

import com.google.common.collect.ImmutableMap;
import dev.footing.cli.interview.NumberWords.Kind;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people type it: {@code 120k}, {@code $8,000}, {@code 15%}, {@code one}, {@code 150k a year}. It is not
 * bound to a locale: commas, blanks and apostrophes part thousands where three digits follow each; a point before three
 * digits can mean two things and is not guessed.
 *
 * @param value the number, its multiplier applied
 * @param percent whether a percent sign stood behind it
 * @param currency the code or sign of its currency, or an empty text
 * @param period the time that it is paid for
 */
record TypedNumber(BigDecimal value, boolean percent, String currency, Period period) {
    private static final Pattern PLAIN = Pattern.compile("-?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d{1,3})?");
    private static final Pattern GROUPS =
            Pattern.compile("-?[1-9]\\d{0,2}([,'’_ \u00a0\u202f])\\d{3}(\\1\\d{3})*(\\.\\d+)?");
    private static final Pattern POINTS =
            Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3}){2,}|-?[1-9]\\d{0,2}(\\.\\d{3})+,\\d+");
    private static final Pattern POINT = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern COMMA = Pattern.compile("-?\\d+,\\d+");

    /** What an amount is paid for. */
    enum Period {
        /** Nothing was said. */
        UNSAID,
        /** A month. */
        MONTH,
        /** A year. */
        YEAR
    }

    /**
     * Reads a number.
     *
     * @param typed what was typed
     * @param duration whether it counts months, so that m means months and years are twelve of them
     * @return the number; empty where it is none
     * @throws UnclearAnswerException where it can be read in more than one way
     */
    static Optional<TypedNumber> of(String typed, boolean duration) {
        Parts parts = new Parts(typed);
        parts.strip(duration);
        return parts.number()
                .map(number ->
                        new TypedNumber(number.multiply(parts.factor), parts.percent, parts.currency, parts.period));
    }

    /** What is left of a text when the words around its number are taken away. */
    private static final class Parts {
        private final String typed;
        private String rest;
        private BigDecimal factor = BigDecimal.ONE;
        private boolean percent;
        private String currency = "";
        private Period period = Period.UNSAID;

        Parts(String typed) {
            this.typed = typed;
            this.rest = typed.toLowerCase(Locale.ROOT).replace('\u2212', '-').strip();
        }

        private void strip(boolean duration) {
            String before;
            do {
                before = rest;
                if (duration) {
                    take(Kind.DURATIONS);
                } else {
                    period = take(Kind.YEAR) ? Period.YEAR : take(Kind.MONTH) ? Period.MONTH : period;
                    percent |= take(Kind.PERCENT);
                    take(Kind.MULTIPLIERS);
                    take(Kind.COUNTED);
                    currency();
                }
            } while (!before.equals(rest));
        }

        private boolean take(Kind kind) {
            Optional<String> word = kind.endOf(rest);
            word.ifPresent(found -> {
                factor = factor.multiply(kind.factor(found));
                rest = rest.substring(0, rest.length() - found.length()).strip();
            });
            return word.isPresent();
        }

        private void currency() {
            for (String word : NumberWords.currencyWords()) {
                if (rest.startsWith(word) && !word.isEmpty() && !letterAt(word.length(), word)) {
                    found(word, rest.substring(word.length()));
                } else if (NumberWords.ends(rest, word)) {
                    found(word, rest.substring(0, rest.length() - word.length()));
                }
            }
            Matcher code =
                    Pattern.compile("([a-z]{3})(?![a-z]).+|.*[^a-z]([a-z]{3})").matcher(rest);
            if (code.matches()) {
                String word = code.group(1) == null ? code.group(2) : code.group(1);
                if (!NumberWords.currency(word).isEmpty()) {
                    found(word, code.group(1) == null ? rest.substring(0, rest.length() - 3) : rest.substring(3));
                }
            }
        }

        private boolean letterAt(int index, String word) {
            return Character.isLetter(word.charAt(word.length() - 1))
                    && index < rest.length()
                    && Character.isLetter(rest.charAt(index));
        }

        private void found(String word, String left) {
            rest = left.strip();
            if (currency.isEmpty()) {
                ImmutableMap.Builder<String, String> readings = ImmutableMap.builder();
                NumberWords.currency(word).forEach(code -> readings.put(code, replaced(word, code + " ")));
                currency = TypedCurrency.one(word, NumberWords.currency(word), readings.buildOrThrow());
            }
        }

        private Optional<BigDecimal> number() {
            if (PLAIN.matcher(rest).matches() && !POINT.matcher(rest).matches()) {
                return Optional.of(new BigDecimal(rest));
            }
            if (GROUPS.matcher(rest).matches()) {
                return Optional.of(new BigDecimal(rest.replaceAll("[^-.0-9]", "")));
            }
            if (POINTS.matcher(rest).matches()) {
                return Optional.of(new BigDecimal(rest.replace(".", "").replace(',', '.')));
            }
            if (POINT.matcher(rest).matches()) {
                throw unclear(
                        "A point before three digits can part thousands or decimals",
                        rest.replace(".", ""),
                        rest.replaceAll("\\.?0+$", ""));
            }
            if (COMMA.matcher(rest).matches()) {
                throw unclear(
                        "A comma parts thousands where three digits follow it",
                        rest.replace(',', '.'),
                        rest.replace(",", ""));
            }
            return NumberWords.number(rest);
        }

        private UnclearAnswerException unclear(String why, String first, String second) {
            return new UnclearAnswerException(
                    '"' + typed + "\" is unclear. " + why + ": type " + first + " or " + second + ".",
                    ImmutableMap.of(first, replaced(rest, first), second, replaced(rest, second)));
        }

        private String replaced(String part, String by) {
            int at = typed.toLowerCase(Locale.ROOT).indexOf(part);
            return at < 0 ? by : typed.substring(0, at) + by + typed.substring(at + part.length());
        }
    }
}
