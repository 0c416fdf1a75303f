package dev.footing.html.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.footing.api.quantity.Form.Kind;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.formats.profile.FormField;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/**
 * A field of the live page.
 *
 * @param field the field of the form
 * @param shown what stands in it
 * @param strategies the ids that the field of the current strategy offers
 * @param currency the currency of amounts
 */
record LiveField(
        FormField field, ImmutableList<String> shown, ImmutableList<String> strategies, CurrencyUnit currency) {
    /** Its name in the form: the id of its input. */
    String name() {
        return field.input().id();
    }

    /** Its id in the page. */
    String id() {
        return idOf(name());
    }

    static String idOf(String name) {
        return "in" + name.replace('/', '-');
    }

    String label() {
        Unit unit = field.input().unit();
        String counted = unit.money() ? unit.symbol().replace("money", currency.getCode()) : unit.symbol();
        boolean complete = counted.isEmpty() || unit == Unit.COUNT || unit == Unit.RATIO;
        String label = field.input().label();
        return complete || (!unit.money() && label.contains(counted)) ? label : label + ", " + counted;
    }

    boolean select() {
        Kind kind = field.input().kind();
        return kind == Kind.CHOICE || kind == Kind.YES_NO || field.input() == Inputs.CURRENT_STRATEGY;
    }

    boolean checks() {
        return field.input().kind() == Kind.CHOICES;
    }

    /** The type of a field that is typed into. */
    String type() {
        return switch (field.input().kind()) {
            case DATE -> "date";
            case WHOLE, NUMBER, AMOUNT -> "number";
            default -> "text";
        };
    }

    /** What may be chosen. */
    ImmutableList<String> options() {
        Input<?> input = field.input();
        if (input.kind() == Kind.YES_NO) {
            return ImmutableList.of("true", "false");
        }
        if (input != Inputs.CURRENT_STRATEGY) {
            return input.choices();
        }
        Set<String> known = new LinkedHashSet<>(strategies);
        known.addAll(field.entries());
        known.addAll(shown);
        return known.stream().sorted().collect(ImmutableList.toImmutableList());
    }

    /** What is read of an option. */
    String word(String option) {
        return switch (option) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> option;
        };
    }

    /** What the choice of nothing stands for. */
    String nothing() {
        return field.standIn().isEmpty() ? "not stated" : "not stated: " + field.standIn();
    }

    boolean chosen(String option) {
        return shown.contains(option);
    }

    boolean statedAs(String option) {
        return field.entries().contains(option);
    }

    String text() {
        return String.join(", ", shown);
    }

    String stated() {
        return field.text();
    }

    String low() {
        return field.input().range().map(range -> end(range.low())).orElse("");
    }

    String high() {
        return field.input()
                .range()
                .map(range -> range.high() >= Range.LARGEST_AMOUNT ? "" : end(range.high()))
                .orElse("");
    }

    String step() {
        return field.input().kind() == Kind.WHOLE ? "1" : "any";
    }

    /** Whether the field holds numbers, so that it may be moved by hand and break-even can be looked for along it. */
    boolean numeric() {
        return field.input().range().isPresent();
    }

    private static String end(double value) {
        return new BigDecimal(value).toPlainString();
    }

    /** The part of the profile to which it belongs. */
    String part() {
        String id = name();
        int second = id.indexOf('/', 1);
        return second < 0 ? "" : id.substring(1, second);
    }

    /** Every field that the page offers; the name changes no figure. */
    static ImmutableList<LiveField> all(
            List<FormField> fields,
            ImmutableListMultimap<String, String> entries,
            List<String> strategies,
            CurrencyUnit currency) {
        return fields.stream()
                .filter(field -> field.input() != Inputs.NAME)
                .map(field -> new LiveField(field, field.held(entries), ImmutableList.copyOf(strategies), currency))
                .collect(ImmutableList.toImmutableList());
    }
}
