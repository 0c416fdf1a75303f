package dev.footing.api.strategy;

import dev.footing.api.problem.InvalidValueException;
import java.util.List;
import org.joda.money.CurrencyUnit;

/** The rule that a strategy and an option of a component state all their amounts in one currency. */
final class OneCurrency {
    private OneCurrency() {}

    /** Refuses another currency beside that of the fixed bill. */
    static void check(String where, CurrencyUnit currency, List<CurrencyUnit> others) {
        for (CurrencyUnit other : others) {
            if (!other.equals(currency)) {
                throw new InvalidValueException(
                        where,
                        other.getCode() + " beside " + currency.getCode(),
                        "must state all its amounts in one currency",
                        "Use the currency of platformFixed.");
            }
        }
    }
}
