package dev.footing.formats.reading;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.quantity.Days;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.ParameterOverride;
import dev.footing.api.quantity.Range;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

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
        return checks.expect(node, Kind.TEXT, "must be a text", "Put it into quotes.");
    }

    /**
     * Reads a day.
     *
     * @param node a value of the document
     * @return the value, or empty where it was reported
     */
    public Optional<LocalDate> date(JsonNode node) {
        return parsed(node, Days.RULE, "Write for example \"2024-06-01\".", Days::parse);
    }

    /**
     * Reads true or false.
     *
     * @param node a value of the document
     * @return the value, or empty where it was reported
     */
    public Optional<Boolean> yesNo(JsonNode node) {
        return checks.expect(node, Kind.YES_NO, "must be true or false", "Write one of them without quotes.")
                .map(Boolean::valueOf);
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
        return checks.expect(node, Kind.NUMBER, rule, wayOut).map(BigDecimal::new);
    }

    /**
     * Reads a number.
     *
     * @param node a value of the document
     * @return the value, or empty where it was reported
     */
    public Optional<Double> number(JsonNode node) {
        String rule = "must be a number";
        return isPercentage(node, rule) ? Optional.empty() : decimal(node, rule).map(BigDecimal::doubleValue);
    }

    /** Reports a percentage, which would be a text, with the number to write in its place. */
    boolean isPercentage(JsonNode node, String rule) {
        if (!node.is(Kind.TEXT) || !PERCENTAGE.matcher(node.text()).matches()) {
            return false;
        }
        BigDecimal percent = new BigDecimal(CharMatcher.anyOf("% ").removeFrom(node.text()));
        String share = percent.movePointLeft(2).toPlainString();
        checks.problems().add(node, rule, "Write " + share + " for " + percent.toPlainString() + "%.");
        return true;
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
            return checks.refused(node, "must be a whole number", "Round it.");
        }
        double value = decimal.doubleValue();
        if (value >= Integer.MIN_VALUE && value <= Integer.MAX_VALUE) {
            return Optional.of(decimal.intValueExact());
        }
        String rule = range.map(Range::rule).orElse("must be a number of at most nine digits");
        return checks.refused(node, rule, "Give a whole number within this range.");
    }

    /**
     * Reads one of several words.
     *
     * @param type an enumeration
     * @param node a value of the document
     * @param <E> the type of the value
     * @return the value, or empty where it was reported
     */
    public <E extends Enum<E> & Identified> Optional<E> choice(Class<E> type, JsonNode node) {
        return word(node, Identified.ids(type)).map(word -> Identified.of(type, word));
    }

    /**
     * Reads one of several words.
     *
     * @param node a value of the document
     * @param known the words
     * @return the word, or empty where it was reported
     */
    public Optional<String> word(JsonNode node, ImmutableList<String> known) {
        String words = String.join(", ", known);
        return checks.expect(node, Kind.TEXT, "must be a word in quotes", "Known: " + words + ".")
                .flatMap(word -> checks.knownWord(node, "must be a known word", known));
    }

    /**
     * Reads the code of a currency.
     *
     * @param node a value of the document
     * @return the currency, or empty where it was reported
     */
    public Optional<CurrencyUnit> currency(JsonNode node) {
        return parsed(node, "must be the code of a currency", "Write for example \"USD\".", CurrencyUnit::of);
    }

    private <T> Optional<T> parsed(JsonNode node, String rule, String wayOut, Function<String, T> parser) {
        return checks.expect(node, Kind.TEXT, rule, wayOut).flatMap(text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (DateTimeException | IllegalCurrencyException unreadable) {
                return checks.refused(node, rule, wayOut);
            }
        });
    }

    /**
     * Reads the reason of an override.
     *
     * @param node a value of the document
     * @return the reason, one line, or empty where it was reported
     */
    public Optional<String> reason(JsonNode node) {
        return text(node).flatMap(reason -> checks.make(node, () -> ParameterOverride.checkReason(reason)));
    }

    /**
     * Reads where a number comes from.
     *
     * @param node a value of the document
     * @return the evidence, or empty where it was reported
     */
    public Optional<Evidence> evidence(JsonNode node) {
        return checks.read(
                        node,
                        "grade and source",
                        ImmutableMap.of("grade", grade -> choice(Grade.class, grade), "source", this::text),
                        ImmutableMap.of("date", this::date, "sample", this::sample))
                .map(members -> Evidence.builder()
                        .grade(members.get("grade", Grade.class))
                        .source(members.text("source"))
                        .date(members.find("date", LocalDate.class))
                        .sample(members.find("sample", String.class))
                        .build());
    }

    /**
     * Reads what was counted for a number.
     *
     * @param node a value of the document
     * @return one line, or empty where it was reported
     */
    public Optional<String> sample(JsonNode node) {
        return text(node)
                .flatMap(counted -> checks.make(node, () -> Evidence.standsIn().withSample(counted)))
                .flatMap(Evidence::sample);
    }
}
