package dev.footing.api.quantity;

import dev.footing.api.problem.InvalidValueException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.BigMoney;

/**
 * A number said as a multiple of the one that it replaces: 1.3 times as much, 0.8 for a fifth less. An uncertain number
 * keeps its shape, as all that states it is multiplied but the sigma of a log-normal. It is computed with the decimals
 * as they are written, so that 0.1 times 3 is 0.3.
 *
 * <pre>{@code
 * PolicyDraft.of(base, "ours-1").override("opportunityMultiple", Multiple.times(1.5), "we are late")
 * }</pre>
 *
 * @param times what the number is multiplied by, above 0
 */
public record Multiple(double times) implements Encoding.Encodable {
    /** What a number may be multiplied by. */
    public static final Range RANGE = Range.above(0, 1e6, Unit.RATIO);

    private static final int DIGITS_AS_WRITTEN = 15;
    private static final int MOST_DIGITS = 17;

    /**
     * Refuses 0 and less.
     *
     * @param times what the number is multiplied by
     */
    public Multiple {
        times = RANGE.check("times", times);
    }

    /**
     * A multiple of what stands there.
     *
     * @param times what it is multiplied by, above 0
     * @return the multiple
     * @throws InvalidValueException where it is 0, less, or above a million
     */
    public static Multiple times(double times) {
        return new Multiple(times);
    }

    /**
     * Whether a parameter can be multiplied: numbers and amounts, certain or not. Whole numbers, which a multiple would
     * seldom hit, flags, words and texts cannot.
     *
     * @param form the form of the parameter
     * @return whether it can
     */
    public static boolean isOf(Form form) {
        Objects.requireNonNull(form, "form");
        return form.kind().isNumeric() && form.kind() != Form.Kind.WHOLE && form.kind() != Form.Kind.FIGURE;
    }

    /**
     * Refuses a parameter that cannot be multiplied.
     *
     * @param path the parameter
     * @param form its form
     * @return this
     * @throws InvalidValueException where it is no number, or a whole one
     */
    public Multiple check(String path, Form form) {
        InvalidValueException.throwIf(
                !isOf(form),
                path,
                toString(),
                "must be a value, as only numbers and amounts have multiples",
                "State the value itself.");
        return this;
    }

    /**
     * Computes it.
     *
     * @param was what stands there, as its table reads it: a number, measure, amount or estimate
     * @param <T> its type
     * @return the multiple, of the plain type of its form; never empty
     * @throws IllegalArgumentException where it is none of these
     */
    public <T> Optional<?> of(T was) {
        return Optional.of(multiplied(was));
    }

    /**
     * Says that there is nothing to multiply.
     *
     * @param path the parameter
     * @return what to throw
     */
    public InvalidValueException ofNothing(String path) {
        return new InvalidValueException(
                path, toString(), "must have a number to be multiplied, and has none", "State the value itself.");
    }

    private Object multiplied(Object value) {
        if (value instanceof Double number) {
            return multiplied(number.doubleValue());
        } else if (value instanceof Measure measure) {
            return multiplied(measure.value());
        } else if (value instanceof BigMoney amount) {
            return multiplied(amount);
        } else if (value instanceof Estimate estimate) {
            return multiplied(estimate);
        } else if (value instanceof MoneyEstimate estimate) {
            return multiplied(estimate);
        }
        throw new IllegalArgumentException("No multiple of " + value + ", which is no number.");
    }

    private Estimate multiplied(Estimate estimate) {
        if (estimate instanceof Estimate.Pert pert) {
            return Estimate.range(multiplied(pert.low()), multiplied(pert.likely()), multiplied(pert.high()));
        } else if (estimate instanceof Estimate.LogNormal spread) {
            return Estimate.logNormal(multiplied(spread.median()), spread.sigma());
        }
        return Estimate.fixed(multiplied(estimate.likely()));
    }

    private MoneyEstimate multiplied(MoneyEstimate estimate) {
        if (estimate instanceof MoneyEstimate.Pert pert) {
            return MoneyEstimate.range(multiplied(pert.low()), multiplied(pert.likely()), multiplied(pert.high()));
        } else if (estimate instanceof MoneyEstimate.LogNormal spread) {
            return MoneyEstimate.logNormal(multiplied(spread.median()), spread.sigma());
        }
        return MoneyEstimate.fixed(multiplied(((MoneyEstimate.Fixed) estimate).amount()));
    }

    private BigMoney multiplied(BigMoney amount) {
        BigDecimal product = amount.getAmount().multiply(written(times));
        return BigMoney.of(amount.getCurrencyUnit(), product);
    }

    private double multiplied(double number) {
        return written(number).multiply(written(times)).doubleValue();
    }

    /** The decimal that somebody wrote who meant this double. */
    private static BigDecimal written(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = DIGITS_AS_WRITTEN; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded;
            }
        }
        return exact;
    }

    @Override
    public void encodeTo(Encoding encoding, String path) {
        encoding.put(path + ".times", times);
    }

    @Override
    public String toString() {
        return written(times).stripTrailingZeros().toPlainString() + " times what it was";
    }
}
