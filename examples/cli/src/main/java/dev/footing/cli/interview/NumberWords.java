package dev.footing.cli.interview;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.cli.replay.ShippedFile;
import dev.footing.formats.json.JsonNode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** What words and signs around a number mean, from {@code numbers.json}. */
final class NumberWords {
    private static final JsonNode DATA = new ShippedFile("interview/numbers.json").json();
    private static final ImmutableMap<String, JsonNode> NUMBERS = group("numbers");
    private static final ImmutableMap<String, JsonNode> CURRENCIES = group("currencies");

    /** The sign of every dollar; which one it is follows from the other answers. */
    static final String DOLLAR = "$";

    private NumberWords() {}

    /** A kind of words behind a number, each with a factor. */
    enum Kind {
        MULTIPLIERS,
        PERCENT,
        MONTH,
        YEAR,
        DURATIONS,
        COUNTED;

        private final ImmutableMap<String, BigDecimal> factors;
        private final ImmutableList<String> longestFirst;

        Kind() {
            ImmutableMap.Builder<String, BigDecimal> read = ImmutableMap.builder();
            group(name().toLowerCase(Locale.ROOT)).forEach((word, factor) -> read.put(word, factor.number()));
            this.factors = read.buildOrThrow();
            this.longestFirst = factors.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(ImmutableList.toImmutableList());
        }

        /** The longest of its words with which a text ends, behind something else than a letter. */
        Optional<String> endOf(String text) {
            return longestFirst.stream().filter(word -> ends(text, word)).findFirst();
        }

        BigDecimal factor(String word) {
            return factors.getOrDefault(word, BigDecimal.ONE);
        }
    }

    /** The value of a number in words, such as twelve or twenty-five. */
    static Optional<BigDecimal> number(String words) {
        JsonNode whole = NUMBERS.get(words);
        if (whole != null) {
            return Optional.of(whole.number());
        }
        String[] parts = words.split("[- ]", 2);
        JsonNode tens = NUMBERS.get(parts[0]);
        JsonNode ones = parts.length == 2 ? NUMBERS.get(parts[1]) : null;
        boolean both = tens != null
                && ones != null
                && tens.number().intValue() >= 20
                && ones.number().intValue() > 0
                && ones.number().intValue() < 10;
        return both ? Optional.of(tens.number().add(ones.number())) : Optional.empty();
    }

    /** The codes that a sign, a word or a code of a currency may mean; empty where it is none. */
    static ImmutableList<String> currency(String word) {
        JsonNode known = CURRENCIES.get(word);
        if (known != null) {
            return known.elements().stream().map(JsonNode::text).collect(ImmutableList.toImmutableList());
        }
        String code = word.toUpperCase(Locale.ROOT);
        return CurrencyUnit.registeredCurrencies().stream()
                .map(CurrencyUnit::getCode)
                .filter(code::equals)
                .collect(ImmutableList.toImmutableList());
    }

    /** The signs and words of currencies, the longest first. */
    static ImmutableList<String> currencyWords() {
        return CURRENCIES.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether amounts with one sign or code are in the currency of that code. */
    static boolean agree(String typed, String code) {
        return typed.equals(code)
                || typed.equals(DOLLAR)
                        && DATA.required("dollars").elements().stream()
                                .anyMatch(dollar -> dollar.text().equals(code));
    }

    /** From which amount on a cost a month could be one a year; empty where nothing is known of the currency. */
    static Optional<BigDecimal> yearlyFrom(String code) {
        return DATA.required("yearlyFrom").member(code).map(JsonNode::number);
    }

    /** Whether a text ends with a word that is not the end of a longer one. */
    static boolean ends(String text, String word) {
        int before = text.length() - word.length() - 1;
        return text.endsWith(word)
                && before >= 0
                && !(Character.isLetter(text.charAt(before)) && Character.isLetter(word.charAt(0)));
    }

    private static ImmutableMap<String, JsonNode> group(String name) {
        return DATA.required(name).members();
    }
}
