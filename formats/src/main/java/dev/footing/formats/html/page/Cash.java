package dev.footing.formats.html.page;

import dev.footing.api.quantity.Amounts;
import dev.footing.formats.text.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;

/** Amounts on an axis, in few letters. */
record Cash(CurrencyUnit currency) {
    private static final double SMALL = 100;
    private static final double THOUSAND = 1_000;
    private static final double MILLION = 1_000_000;

    String of(double value) {
        BigMoney amount = BigMoney.of(currency, BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN));
        if (Math.abs(value) >= MILLION) {
            return Words.millions(amount);
        }
        return Math.abs(value) >= THOUSAND ? Words.thousands(amount) : Words.money(amount);
    }

    /** An amount with every digit before the point, and with some behind it where it is small. */
    String inFull(double value) {
        if (value != 0 && Math.abs(value) < SMALL) {
            return (value < 0 ? "-" : "") + currency + " " + Words.number(Math.abs(value));
        }
        return Words.money(BigMoney.of(currency, BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN)));
    }

    static double plain(BigMoneyProvider amount) {
        return Amounts.toDouble(amount.toBigMoney());
    }
}
