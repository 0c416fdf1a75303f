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

    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

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
        Optional<BigDecimal> whole = single(words);
        if (whole.isPresent()) {
            return whole;
        }
        String[] parts = words.split("[- ]", 2);
        return parts.length < 2
                ? Optional.empty()
                : single(parts[0])
                        .filter(tens -> tens.compareTo(TWENTY) >= 0)
                        .flatMap(tens -> single(parts[1])
                                .filter(ones -> ones.signum() > 0 && ones.compareTo(BigDecimal.TEN) < 0)
                                .map(tens::add));
    }

    private static Optional<BigDecimal> single(String word) {
        return Optional.ofNullable(NUMBERS.get(word)).map(JsonNode::number);
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
        return typed.equals(code) || (typed.equals(DOLLAR) && isDollar(code));
    }

    private static boolean isDollar(String code) {
        return DATA.required("dollars").elements().stream()
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
