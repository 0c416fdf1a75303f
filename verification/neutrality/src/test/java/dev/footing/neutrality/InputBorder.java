package dev.footing.neutrality;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Startup;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.BigMoney;

/**
 * A place where one step of an input may turn a verdict.
 *
 * @param input a numeric input
 * @param label what lies there, in the words of the page on borders
 * @param below the value on the one side; absent for not stated
 * @param above the value on the other side
 */
record InputBorder(Input<?> input, String label, Optional<Double> below, double above) {
    static InputBorder of(Input<?> input, String label, double below, double above) {
        return new InputBorder(input, label, Optional.of(below), above);
    }

    /** The startup below the border; empty where it is not one. */
    Optional<Startup> below(Startup startup) {
        return below.isPresent() ? at(startup, input, below.orElseThrow()) : Optional.of(startup);
    }

    /** The startup above the border; empty where it is not one. */
    Optional<Startup> above(Startup startup) {
        return at(startup, input, above);
    }

    /** A startup with another value of an input; empty where that is refused. */
    static Optional<Startup> at(Startup startup, Input<?> input, double value) {
        try {
            return Optional.of(with(startup, input, value));
        } catch (InvalidValueException refused) {
            return Optional.empty();
        }
    }

    private static <T> Startup with(Startup startup, Input<T> input, double value) {
        Object stated = switch (input.kind()) {
            case WHOLE -> (int) Math.rint(value);
            case NUMBER -> value;
            case AMOUNT -> money(startup, value);
            case ESTIMATE -> Estimate.fixed(value);
            case AMOUNT_ESTIMATE -> MoneyEstimate.fixed(money(startup, value));
            default -> throw new IllegalArgumentException(input + " is not a number.");
        };
        return startup.with(input, input.type().cast(stated));
    }

    private static BigMoney money(Startup startup, double value) {
        return BigMoney.of(startup.budget().currency(), BigDecimal.valueOf(value));
    }

    /** The likely value of an input, where it is stated or has a default. */
    static Optional<Double> value(Startup startup, Input<?> input) {
        return input.get(startup).map(value -> {
            if (value instanceof BigMoney money) {
                return money.getAmount().doubleValue();
            }
            if (value instanceof Estimate estimate) {
                return estimate.likely();
            }
            return value instanceof MoneyEstimate estimate
                    ? estimate.toEstimate().likely()
                    : ((Number) value).doubleValue();
        });
    }
}
