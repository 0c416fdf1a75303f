package dev.footing.formats.reading;

import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/** Reads codes of currencies, such as {@code USD}. */
public final class Currencies {
    private static final String RULE = "must be the code of a currency";
    private static final String WAY_OUT = "Write for example \"USD\".";

    private Currencies() {}

    /**
     * Finds a currency, and reports nothing.
     *
     * @param node a value of the document
     * @return the currency, or empty where the value is not the code of one
     */
    public static Optional<CurrencyUnit> find(JsonNode node) {
        if (!node.is(Kind.TEXT)) {
            return Optional.empty();
        }
        try {
            return Optional.of(CurrencyUnit.of(node.text()));
        } catch (IllegalCurrencyException unknown) {
            return Optional.empty();
        }
    }

    /**
     * Reads a currency.
     *
     * @param checks where problems go
     * @param node a value of the document
     * @return the currency, or empty where it was reported
     */
    public static Optional<CurrencyUnit> read(Checks checks, JsonNode node) {
        Optional<CurrencyUnit> found = find(node);
        if (found.isEmpty() && checks.is(node, Kind.TEXT, RULE, WAY_OUT)) {
            checks.problems().add(node, RULE, WAY_OUT);
        }
        return found;
    }
}
