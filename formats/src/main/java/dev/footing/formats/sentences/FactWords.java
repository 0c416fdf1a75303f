package dev.footing.formats.sentences;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Inputs;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The facts of one explanation in words, each in the style of its place in the template:
 *
 * <ul>
 *   <li>none: by the unit and the currency of the fact
 *   <li>{@code fine}: a share with tenths of a percent
 *   <li>{@code trials}: a share of trials, which is 0% or 100% only where it is so in every trial
 *   <li>{@code percent}: a ratio as a whole percentage
 *   <li>{@code quantity}: a value of the input that the fact {@code input} names
 *   <li>{@code label}: the input that the fact names, in words and by its id
 *   <li>{@code the}: the same with its article; of several, each
 *   <li>{@code list}: several ids, in words and with an "and"
 *   <li>every other style: the words that the catalogue has for the id
 * </ul>
 *
 * A figure that differs from another one, or from nothing, has as many digits as it takes to see that.
 */
record FactWords(Catalogue catalogue, Explanation explanation, SentenceTemplate template) {
    /** Beyond so many digits behind the point two figures look the same. */
    private static final int MOST_DECIMALS = 6;
    /** Figures that are closer to each other than this part of them are the same. */
    private static final double SAME = 1e-9;

    private static final Pattern NOTHING = Pattern.compile("[^1-9]*");
    private static final Pattern NUMBER = Pattern.compile("\\S*\\d\\S*");
    private static final ImmutableList<Unit> MONTHS = ImmutableList.of(Unit.MONTHS, Unit.COUNT);
    private static final Pattern DIFFERENTIATOR = Pattern.compile("/components/([^/]+)/differentiator");

    /** A fact in words. */
    String text(String name) {
        String text = text(name, 0);
        int decimals = 1;
        while (confused(name, text, decimals - 1) && decimals <= MOST_DECIMALS) {
            text = text(name, decimals++);
        }
        return confused(name, text, decimals - 1) ? text(name, 0) : text;
    }

    /** Whether a figure looks like another one, or like nothing, and is not. */
    private boolean confused(String name, String text, int decimals) {
        Fact fact = fact(name);
        if (fact instanceof Fact.Figure figure
                && figure.value() != 0
                && NOTHING.matcher(digits(text)).matches()) {
            return true;
        }
        return explanation.facts().keySet().stream()
                .filter(other -> differ(fact, fact(other)))
                .anyMatch(other -> digits(text(other, decimals)).equals(digits(text)));
    }

    /**
     * Whether a condition {@code fact=value} holds: the fact is that id, that phrase or that number, or it is printed
     * like the fact of that name.
     */
    boolean holds(String condition) {
        int sign = condition.indexOf('=');
        String name = condition.substring(0, sign);
        String value = condition.substring(sign + 1);
        return explanation.facts().containsKey(value)
                ? text(name).equals(text(value))
                : bare(fact(name)).equals(value);
    }

    /** Whether a verb or noun beside a fact is in the plural: with several ids, and with every number but 1. */
    boolean several(String name) {
        String text = text(name);
        return bare(fact(name)).contains(", ")
                || (Character.isDigit(text.charAt(0)) && !text.equals("1") && !text.startsWith("1 "));
    }

    private Fact fact(String name) {
        return Objects.requireNonNull(
                explanation.facts().get(name), () -> explanation.code() + " has no " + name + ".");
    }

    private static String bare(Fact fact) {
        if (fact instanceof Fact.Word word) {
            return word.text();
        }
        if (fact instanceof Fact.Phrase phrase) {
            return phrase.part().code().id();
        }
        BigDecimal number = fact instanceof Fact.Amount amount ? amount.money().getAmount() : decimal(fact);
        return number.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal decimal(Fact fact) {
        return BigDecimal.valueOf(fact instanceof Fact.Price price ? price.value() : ((Fact.Figure) fact).value());
    }

    private String text(String name, int decimals) {
        Fact fact = fact(name);
        String style = template.style(name);
        if (fact instanceof Fact.Word word) {
            return words(word.text(), style);
        }
        if (fact instanceof Fact.Phrase phrase) {
            return catalogue.sentence(phrase.part());
        }
        if (fact instanceof Fact.Figure figure) {
            return figure(figure, style, decimals);
        }
        if (fact instanceof Fact.Price price) {
            return Quantities.price(price.value(), price.unit(), price.currency(), decimals);
        }
        Fact.Amount amount = (Fact.Amount) fact;
        if (style.equals("quantity") && monthly()) {
            return Quantities.price(
                    amount.money().getAmount().doubleValue(),
                    Unit.MONEY_PER_MONTH,
                    amount.money().getCurrencyUnit(),
                    decimals);
        }
        if (decimals > 0) {
            return Words.cents(amount.money());
        }
        return style.equals("roughly") ? Rounded.roughly(amount.money()) : Words.money(amount.money());
    }

    private String figure(Fact.Figure figure, String style, int decimals) {
        double value = figure.value();
        if (style.equals("quantity") && figure.unit() != Unit.SHARE) {
            return Quantities.figure(id(), value, figure.unit(), decimals);
        }
        if (decimals > 0 && !style.equals("percent")) {
            return Words.number(value, style.equals("fine") ? Unit.SHARE : figure.unit(), decimals);
        }
        return switch (style) {
            case "fine" -> Words.finePercent(value);
            case "trials" -> Rounded.percent(value);
            case "chance" -> Rounded.chance(value);
            case "percent" -> Words.percent(value);
            default -> Words.number(value, figure.unit());
        };
    }

    private String words(String id, String style) {
        return switch (style) {
            case "" -> id;
            case "label" -> label(id);
            case "the" ->
                Splitter.on(", ").splitToStream(id).map(FactWords::the).collect(Collectors.joining(", "));
            case "list" -> catalogue.listed(id);
            default -> catalogue.word(style, id, id);
        };
    }

    private static String the(String id) {
        return label(id).equals(id) ? id : "the " + label(id);
    }

    private static String label(String id) {
        Matcher component = DIFFERENTIATOR.matcher(id);
        if (component.matches()) {
            return "whether " + component.group(1) + " sets the product apart (" + id + ")";
        }
        return id.startsWith("/") ? Sentences.labelWithId(id) : Sentences.label(id);
    }

    private String id() {
        return bare(fact("input"));
    }

    private boolean monthly() {
        return Inputs.find(id())
                .filter(input -> input.unit() == Unit.MONEY_PER_MONTH)
                .isPresent();
    }

    /** Whether two figures, or two amounts, can be compared and are not the same. Months have numbers, too. */
    private static boolean differ(Fact fact, Fact other) {
        if (fact instanceof Fact.Amount amount && other instanceof Fact.Amount another) {
            return !amount.money().equals(another.money());
        }
        if (fact instanceof Fact.Price price && other instanceof Fact.Price another) {
            return price.value() != another.value();
        }
        return fact instanceof Fact.Figure figure
                && other instanceof Fact.Figure another
                && (figure.unit() == another.unit()
                        || (MONTHS.contains(figure.unit()) && MONTHS.contains(another.unit())))
                && Math.abs(figure.value() - another.value())
                        > SAME * Math.max(Math.abs(figure.value()), Math.abs(another.value()));
    }

    /** What is printed of a number, without its unit and the code of its currency. */
    private static String digits(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? number.group() : text;
    }
}
