package dev.footing.formats.report;

import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Unit;
import dev.footing.api.sensitivity.TurnInterval;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.chart.AxisLabel;
import dev.footing.formats.sentences.Quantities;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.sentences.Sentences;
import dev.footing.formats.sentences.Words;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A number that an analysis varies: an input of the startup, or a parameter of the policy.
 *
 * @param id the id of the input, or {@code policy/} and the path of the parameter
 * @param unit what it counts
 * @param startup the startup
 */
record VariedNumber(String id, Unit unit, Startup startup) {
    /** Amounts below this are prices, with their cents. */
    private static final double SMALL = 100;

    String label() {
        return Sentences.label(id);
    }

    /** A value with its unit, an amount with its currency. */
    String written(double value) {
        return Quantities.of(id, value, unit, currency());
    }

    /** The same for a first page, where an amount has three digits at most. */
    String brief(double value) {
        if (!unit.money() || Math.abs(value) < SMALL) {
            return written(value);
        }
        Money amount = Amounts.toMoney(value, currency());
        String brief = Rounded.brief(amount, Money.zero(currency()));
        return written(value).replace(Words.money(amount), brief);
    }

    /** Between which values a turn lies; empty where both are written alike. */
    Optional<String> between(TurnInterval within) {
        return written(within.low()).equals(written(within.high()))
                ? Optional.empty()
                : Optional.of("between " + span(within.low(), "and", within.high()));
    }

    /** Two values with a word between them and their unit once. */
    String span(double first, String word, double second) {
        return Quantities.span(written(first), word, written(second));
    }

    /** The currency of its amounts. */
    CurrencyUnit currency() {
        return startup.budget().currency();
    }

    Cell cell(double value) {
        return new Cell.Written(value, written(value));
    }

    AxisLabel at(double value) {
        return new AxisLabel(value, written(value));
    }

    /** The value that the startup states; empty where it states none, or an uncertain one. */
    OptionalDouble stated() {
        return Inputs.find(id)
                .flatMap(input -> input.get(startup))
                .map(value -> new ParameterValue(value, unit).number())
                .orElse(OptionalDouble.empty());
    }
}
