package dev.footing.core.sensitivity;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Range;
import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Numbers that are moved to another likely value and keep their shape. */
final class ShiftedNumbers {
    private ShiftedNumbers() {}

    /** The number, or its likely value. */
    static double likely(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof BigMoney amount) {
            return likely(MoneyEstimate.fixed(amount));
        }
        return estimate(value).likely();
    }

    /** A number as an estimate. */
    static Estimate estimate(Object value) {
        if (value instanceof Estimate estimate) {
            return estimate;
        }
        if (value instanceof MoneyEstimate estimate) {
            return estimate.toEstimate();
        }
        return Estimate.fixed(likely(value));
    }

    /** The same kind of value with another likely one. */
    static Object to(Object value, double likely, Range range) {
        if (likely(value) == likely) {
            return value;
        }
        if (value instanceof Integer) {
            return (int) StrictMath.rint(likely);
        }
        if (value instanceof Number) {
            return likely;
        }
        if (value instanceof BigMoney amount) {
            return money(likely, amount.getCurrencyUnit());
        }
        if (value instanceof Estimate estimate) {
            return to(estimate, likely, range);
        }
        MoneyEstimate estimate = (MoneyEstimate) value;
        return amounts(to(estimate.toEstimate(), likely, range), estimate.currency());
    }

    /** Scaled where both values are above nought, else shifted; ends stay within the range. */
    static Estimate to(Estimate estimate, double likely, Range range) {
        if (estimate instanceof Estimate.LogNormal logNormal && likely > 0) {
            return Estimate.logNormal(likely, logNormal.sigma());
        }
        if (estimate instanceof Estimate.Pert pert) {
            boolean scales = pert.likely() > 0 && likely > 0;
            double factor = scales ? likely / pert.likely() : 1;
            double shift = scales ? 0 : likely - pert.likely();
            double low = Math.max(range.low(), pert.low() * factor + shift);
            double high = Math.min(range.high(), pert.high() * factor + shift);
            return Estimate.range(Math.min(low, likely), likely, Math.max(high, likely));
        }
        return Estimate.fixed(likely);
    }

    private static MoneyEstimate amounts(Estimate estimate, CurrencyUnit currency) {
        if (estimate instanceof Estimate.LogNormal logNormal) {
            return MoneyEstimate.logNormal(money(logNormal.median(), currency), logNormal.sigma());
        }
        if (estimate instanceof Estimate.Pert pert) {
            return MoneyEstimate.range(
                    money(pert.low(), currency), money(pert.likely(), currency), money(pert.high(), currency));
        }
        return MoneyEstimate.fixed(money(estimate.likely(), currency));
    }

    private static BigMoney money(double amount, CurrencyUnit currency) {
        return BigMoney.of(currency, BigDecimal.valueOf(amount));
    }
}
