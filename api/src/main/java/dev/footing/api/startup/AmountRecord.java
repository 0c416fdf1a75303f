package dev.footing.api.startup;

import java.util.function.UnaryOperator;
import org.joda.money.BigMoney;

/** An entry of a list of inputs that has an amount of money, which an exchange into another currency changes. */
interface AmountRecord {
    BigMoney amount();

    /** The same entry with another amount. */
    AmountRecord map(UnaryOperator<BigMoney> change);
}
