package dev.footing.api.strategy;

import dev.footing.api.problem.InvalidValueException;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * The numbers of a strategy or of an option of a component that a check may put into another form of the same value:
 * zeros without a sign, amounts without trailing zeros.
 *
 * @param overrunSigma sigma_L
 * @param platformFixed F
 * @param platformPerUser w
 * @param complianceCost K_c
 */
record CanonicalAmounts(
        double overrunSigma, BigMoney platformFixed, BigMoney platformPerUser, BigMoney complianceCost) {
    /** Refuses another currency beside that of the fixed bill. */
    void requireOneCurrency(String where, List<CurrencyUnit> others) {
        CurrencyUnit currency = platformFixed.getCurrencyUnit();
        for (CurrencyUnit other : others) {
            InvalidValueException.throwIf(
                    !other.equals(currency),
                    where,
                    other.getCode() + " beside " + currency.getCode(),
                    "must state all its amounts in one currency",
                    "Use the currency of platformFixed.");
        }
    }
}
