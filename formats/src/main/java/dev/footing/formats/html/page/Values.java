package dev.footing.formats.html.page;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Measure;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Correlation;
import dev.footing.api.startup.PlannedOptimization;
import dev.footing.formats.text.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.joda.money.BigMoneyProvider;

/** Inputs and parameters as readers like them, of whatever type they are. */
final class Values {
    private static final double SMALL = 10;
    private static final MathContext THREE_DIGITS = new MathContext(3);

    private Values() {}

    static String of(Object value, Unit unit) {
        if (value instanceof BigMoneyProvider amount) {
            return money(amount);
        }
        if (value instanceof MoneyEstimate estimate) {
            return of(estimate);
        }
        if (value instanceof Estimate estimate) {
            return of(estimate, unit);
        }
        if (value instanceof Measure measure) {
            return number(measure.value(), unit);
        }
        if (value instanceof Number number) {
            return number(number.doubleValue(), unit);
        }
        if (value instanceof Boolean answer) {
            return answer ? "yes" : "no";
        }
        if (value instanceof Identified word) {
            return word.id();
        }
        if (value instanceof Collection<?> several) {
            return several.isEmpty()
                    ? "none"
                    : several.stream().map(one -> of(one, unit)).collect(Collectors.joining(", "));
        }
        if (value instanceof PlannedOptimization planned) {
            return planned.kind().id() + " (" + planned.evidence().id() + ")";
        }
        if (value instanceof Correlation correlation) {
            return correlation.first() + " with " + correlation.second() + ": " + number(correlation.rank(), Unit.NONE);
        }
        return value.toString();
    }

    /** A value as one number; empty where it is uncertain, or no number. */
    static OptionalDouble plain(Object value) {
        if (value instanceof Number number) {
            return OptionalDouble.of(number.doubleValue());
        }
        if (value instanceof BigMoneyProvider amount) {
            return OptionalDouble.of(Cash.plain(amount));
        }
        if (value instanceof Estimate.Fixed fixed) {
            return OptionalDouble.of(fixed.value());
        }
        if (value instanceof MoneyEstimate.Fixed fixed) {
            return OptionalDouble.of(Cash.plain(fixed.amount()));
        }
        return OptionalDouble.empty();
    }

    private static String of(MoneyEstimate estimate) {
        if (estimate instanceof MoneyEstimate.Pert pert) {
            return money(pert.low()) + " to " + money(pert.high()) + ", likely " + money(pert.likely());
        }
        if (estimate instanceof MoneyEstimate.LogNormal logNormal) {
            return "about " + money(logNormal.median()) + ", spread " + number(logNormal.sigma(), Unit.LOG);
        }
        return money(((MoneyEstimate.Fixed) estimate).amount());
    }

    private static String of(Estimate estimate, Unit unit) {
        if (estimate instanceof Estimate.Pert pert) {
            return number(pert.low(), unit) + " to " + number(pert.high(), unit) + ", likely "
                    + number(pert.likely(), unit);
        }
        if (estimate instanceof Estimate.LogNormal logNormal) {
            return "about " + number(logNormal.median(), unit) + ", spread " + number(logNormal.sigma(), Unit.LOG);
        }
        return number(((Estimate.Fixed) estimate).value(), unit);
    }

    /** An amount with its cents where it is small. */
    private static String money(BigMoneyProvider amount) {
        BigDecimal plain = amount.toBigMoney().getAmount();
        return plain.signum() != 0 && plain.abs().doubleValue() < SMALL
                ? amount.toBigMoney().getCurrencyUnit() + " "
                        + plain.stripTrailingZeros().toPlainString()
                : Words.money(amount);
    }

    /** A number with enough digits to be told from nothing. */
    private static String number(double value, Unit unit) {
        if (unit != Unit.SHARE && unit != Unit.COUNT && value != 0 && Math.abs(value) < SMALL) {
            String digits = new BigDecimal(value)
                    .round(THREE_DIGITS)
                    .stripTrailingZeros()
                    .toPlainString();
            return unit == Unit.NONE || unit == Unit.RATIO || unit.symbol().startsWith("money")
                    ? digits
                    : digits + " " + unit.symbol();
        }
        return unit == Unit.RATIO ? Words.number(value) : Words.number(value, unit);
    }
}
