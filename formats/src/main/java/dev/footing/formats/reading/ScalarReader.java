package dev.footing.formats.reading;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Range;
import dev.footing.api.startup.Input;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Reads words, dates and numbers. Nothing is guessed: a number in quotes is a text. */
public final class ScalarReader {
    /** The way out where a number stands in quotes. */
    public static final String WITHOUT_QUOTES = "Write digits without quotes.";

    private static final Pattern PERCENTAGE = Pattern.compile("-?[0-9]{1,9}(?:\\.[0-9]{1,9})? ?%");

    private final Checks checks;
    private final CurrencyUnit currency;

    /**
     * Reads amounts in one currency.
     *
     * @param checks where problems go
     * @param currency the currency of amounts
     */
    public ScalarReader(Checks checks, CurrencyUnit currency) {
        this.checks = checks;
        this.currency = currency;
    }

    /**
     * Reads a text.
     *
     * @param node a value of the document
     * @return the value, or empty where it was reported
     */
    public Optional<String> text(JsonNode node) {
        return checks.is(node, Kind.TEXT, "must be a text", "Put it into quotes.")
                ? Optional.of(node.text())
                : Optional.empty();
    }

    /**
     * Reads a day.
     *
     * @param node a value of the document
     * @return the value, or empty where it was reported
     */
    public Optional<LocalDate> date(JsonNode node) {
        String rule = "must be a day as yyyy-MM-dd";
        String wayOut = "Write for example \"2024-06-01\".";
        if (!checks.is(node, Kind.TEXT, rule, wayOut)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(node.text()));
        } catch (DateTimeException noDate) {
            checks.problems().add(node, rule, wayOut);
            return Optional.empty();
        }
    }

    /**
     * Reads true or false.
     *
     * @param node a value of the document
     * @return the value, or empty where it was reported
     */
    public Optional<Boolean> yesNo(JsonNode node) {
        return checks.is(node, Kind.YES_NO, "must be true or false", "Write one of them without quotes.")
                ? Optional.of(Boolean.valueOf(node.text()))
                : Optional.empty();
    }

    /**
     * Reads a number as it was written.
     *
     * @param node a value of the document
     * @param rule the rule that it breaks, as the rest of a sentence
     * @return the value, or empty where it was reported
     */
    public Optional<BigDecimal> decimal(JsonNode node, String rule) {
        String wayOut = node.is(Kind.TEXT) ? WITHOUT_QUOTES : "Write digits, for example 12.5.";
        return checks.is(node, Kind.NUMBER, rule, wayOut) ? Optional.of(node.number()) : Optional.empty();
    }

    /**
     * Reads a number.
     *
     * @param node a value of the document
     * @return the value, or empty where it was reported
     */
    public Optional<Double> number(JsonNode node) {
        String rule = "must be a number";
        Optional<String> share = shareFor(node);
        if (share.isPresent()) {
            checks.problems().add(node, rule, share.get());
            return Optional.empty();
        }
        return decimal(node, rule).map(BigDecimal::doubleValue);
    }

    /**
     * Tells what to write in place of a percentage, which would be a text.
     *
     * @param node a value of the document
     * @return the way out; empty where it is none
     */
    static Optional<String> shareFor(JsonNode node) {
        if (!node.is(Kind.TEXT) || !PERCENTAGE.matcher(node.text()).matches()) {
            return Optional.empty();
        }
        BigDecimal percent = new BigDecimal(CharMatcher.anyOf("% ").removeFrom(node.text()));
        return Optional.of(
                "Write " + percent.movePointLeft(2).toPlainString() + " for " + percent.toPlainString() + "%.");
    }

    /**
     * Reads an amount.
     *
     * @param node a value of the document
     * @return the value, or empty where it was reported
     */
    public Optional<BigMoney> amount(JsonNode node) {
        return decimal(node, "must be an amount, as a number of " + currency.getCode())
                .map(decimal -> canonical(BigMoney.of(currency, decimal)));
    }

    /** The form in which startups hold amounts, so that a stated 0.00 is seen to be the default of 0. */
    private static BigMoney canonical(BigMoney amount) {
        BigDecimal bare = amount.getAmount().stripTrailingZeros();
        return BigMoney.of(amount.getCurrencyUnit(), bare.scale() < 0 ? bare.setScale(0) : bare);
    }

    /**
     * Reads a whole number.
     *
     * @param range the numbers that it may be, for the message; the range is held by whoever takes the number
     * @param node a value of the document
     * @return the value, or empty where it was reported
     */
    public Optional<Integer> whole(Optional<Range> range, JsonNode node) {
        return decimal(node, "must be a whole number").flatMap(decimal -> whole(range, node, decimal));
    }

    private Optional<Integer> whole(Optional<Range> range, JsonNode node, BigDecimal decimal) {
        if (decimal.stripTrailingZeros().scale() > 0) {
            checks.problems().add(node, "must be a whole number", "Round it.");
            return Optional.empty();
        }
        double value = decimal.doubleValue();
        if (value >= Integer.MIN_VALUE && value <= Integer.MAX_VALUE) {
            return Optional.of(decimal.intValueExact());
        }
        String rule = range.map(Range::rule).orElse("must be a number of at most nine digits");
        checks.problems().add(node, rule, "Give a whole number within this range.");
        return Optional.empty();
    }

    /**
     * Reads one of several words.
     *
     * @param input the input that is read
     * @param node a value of the document
     * @param <T> the type of the value
     * @return the value, or empty where it was reported
     */
    public <T> Optional<T> choice(Input<T> input, JsonNode node) {
        return word(node, input.choices()).flatMap(input::choose);
    }

    /**
     * Reads one of several words.
     *
     * @param type an enumeration
     * @param node a value of the document
     * @param <E> the type of the value
     * @param <E> the type of the value
     * @return the value, or empty where it was reported
     */
    public <E extends Enum<E> & Identified> Optional<E> choice(Class<E> type, JsonNode node) {
        return word(node, Identified.ids(type)).map(word -> Identified.of(type, word));
    }

    /**
     * A set of words; a word that stands twice is a slip that nobody should have to find later.
     *
     * @param type an enumeration
     * @param node a value of the document
     * @param <E> the type of the value
     * @param <E> the type of the value
     * @return the value, or empty where it was reported
     */
    public <E extends Enum<E> & Identified> Optional<ImmutableSortedSet<E>> choices(Class<E> type, JsonNode node) {
        String word = node.is(Kind.TEXT) && Identified.ids(type).contains(node.text()) ? node.text() : first(type);
        if (!checks.is(node, Kind.LIST, "must be a list of words", "Write [\"" + word + "\"].")) {
            return Optional.empty();
        }
        TreeSet<E> chosen = new TreeSet<>();
        boolean sound = true;
        for (JsonNode element : node.elements()) {
            Optional<E> one = choice(type, element);
            sound &= one.isPresent();
            if (one.isPresent() && !chosen.add(one.get())) {
                checks.problems().add(element, "must stand once in its list", "Keep one of them.");
                sound = false;
            }
        }
        return sound ? Optional.of(ImmutableSortedSet.copyOf(chosen)) : Optional.empty();
    }

    private Optional<String> word(JsonNode node, ImmutableList<String> known) {
        String words = String.join(", ", known);
        if (!checks.is(node, Kind.TEXT, "must be a word in quotes", "Known: " + words + ".")) {
            return Optional.empty();
        }
        if (known.contains(node.text())) {
            return Optional.of(node.text());
        }
        checks.unknownWord(node, "must be a known word", known);
        return Optional.empty();
    }

    private static <E extends Enum<E> & Identified> String first(Class<E> type) {
        return Identified.ids(type).get(0);
    }
}
