package dev.footing.formats.report;

import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Measure;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Correlation;
import dev.footing.api.startup.Credit;
import dev.footing.api.startup.Payment;
import dev.footing.api.startup.PlannedOptimization;
import dev.footing.formats.document.Cell;
import dev.footing.formats.sentences.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.BigMoneyProvider;

/**
 * A value of an input or a parameter, of whatever type.
 *
 * @param value the value
 * @param unit what it counts where it is a number
 */
record ParameterValue(Object value, Unit unit) {
    private static final double SMALL = 10;
    private static final MathContext THREE_DIGITS = new MathContext(3);

    Cell cell() {
        OptionalDouble number = number();
        return number.isPresent() ? new Cell.Written(number.getAsDouble(), text()) : new Cell.Phrase(text());
    }

    /** The value as one number; empty where it is uncertain, or no number. */
    OptionalDouble number() {
        if (value instanceof Number number) {
            return OptionalDouble.of(number.doubleValue());
        }
        if (value instanceof BigMoneyProvider amount) {
            return OptionalDouble.of(Amounts.toDouble(amount));
        }
        if (value instanceof Estimate.Fixed fixed) {
            return OptionalDouble.of(fixed.value());
        }
        return value instanceof MoneyEstimate.Fixed fixed
                ? OptionalDouble.of(Amounts.toDouble(fixed.amount()))
                : OptionalDouble.empty();
    }

    private String text() {
        if (value instanceof BigMoneyProvider amount) {
            return money(amount);
        }
        if (value instanceof MoneyEstimate estimate) {
            return money(estimate);
        }
        if (value instanceof Estimate estimate) {
            return number(estimate);
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
            Stream<String> items = several.stream().map(item -> new ParameterValue(item, unit).text());
            return several.isEmpty() ? "none" : items.collect(Collectors.joining(", "));
        }
        if (value instanceof PlannedOptimization planned) {
            return planned.kind().id() + " (" + planned.evidence().id() + ")";
        }
        if (value instanceof Payment payment) {
            String until = payment.untilMonth() == payment.month() ? "" : " to " + payment.untilMonth();
            return Words.money(payment.amount()) + " in month " + payment.month() + until + " ("
                    + payment.when().id() + ")";
        }
        if (value instanceof Credit credit) {
            return Words.money(credit.amount()) + " up to month " + credit.untilMonth() + " (for "
                    + String.join(", ", credit.covers()) + ")";
        }
        if (value instanceof Correlation correlation) {
            return correlation.first() + " with " + correlation.second() + ": " + number(correlation.rank(), Unit.NONE);
        }
        return value.toString();
    }

    private static String money(MoneyEstimate estimate) {
        if (estimate instanceof MoneyEstimate.Pert pert) {
            return money(pert.low()) + " to " + money(pert.high()) + ", likely " + money(pert.likely());
        }
        if (estimate instanceof MoneyEstimate.LogNormal logNormal) {
            return "about " + money(logNormal.median()) + ", spread " + number(logNormal.sigma(), Unit.LOG);
        }
        return money(((MoneyEstimate.Fixed) estimate).amount());
    }

    private String number(Estimate estimate) {
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

    /** A number with enough digits to differ from zero. */
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
