package dev.footing.neutrality;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.random.RandomGenerator;
import org.joda.money.BigMoney;

/** The sizes of a startup, which a profile that was put together from outside often has to assume. */
final class Sizes {
    /** The factor by which a size may be off, either way. */
    static final double SPREAD = 1.6;

    private static final ImmutableList<Input<?>> ALL = ImmutableList.of(
            Inputs.CASH,
            Inputs.OTHER_COSTS,
            Inputs.ENGINEERS,
            Inputs.COST_PER_ENGINEER,
            Inputs.ACTIVE_USERS,
            Inputs.LAUNCH_USERS,
            Inputs.MONTHLY_GROWTH,
            Inputs.REVENUE_PER_USER,
            Inputs.CURRENT_BILL);

    /** A millionth of an amount is small enough, and keeps amounts short. */
    private static final int DECIMALS = 6;

    private Sizes() {}

    /** The sizes that are assumed. */
    static ImmutableList<Input<?>> assumed(Startup startup) {
        return ALL.stream()
                .filter(input -> input.get(startup).isPresent())
                .filter(input -> startup.evidenceOf(input).grade() == Grade.ASSUMED)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The startup with each assumed size larger or smaller by a factor of its own.
     *
     * @throws dev.footing.api.problem.InvalidValueException where no startup can be so
     */
    static Startup varied(Startup startup, RandomGenerator random) {
        StartupDraft draft = StartupDraft.of(startup);
        for (Input<?> input : assumed(startup)) {
            double exponent = 2 * random.nextDouble() - 1;
            scale(draft, startup, input, StrictMath.pow(SPREAD, exponent));
        }
        return draft.build();
    }

    private static <T> void scale(StartupDraft draft, Startup startup, Input<T> input, double factor) {
        T value = input.get(startup).orElseThrow();
        draft.set(input, input.type().cast(scaled(value, factor)));
    }

    private static Object scaled(Object value, double factor) {
        if (value instanceof Double number) {
            return number * factor;
        }
        if (value instanceof BigMoney amount) {
            return times(amount, factor);
        }
        if (value instanceof Estimate estimate) {
            return scaled(estimate, factor);
        }
        if (value instanceof MoneyEstimate estimate) {
            return scaled(estimate, factor);
        }
        throw new IllegalArgumentException(value + " is no size");
    }

    private static Estimate scaled(Estimate estimate, double factor) {
        if (estimate instanceof Estimate.Pert pert) {
            return Estimate.range(pert.low() * factor, pert.likely() * factor, pert.high() * factor);
        }
        if (estimate instanceof Estimate.LogNormal logNormal) {
            return Estimate.logNormal(logNormal.median() * factor, logNormal.sigma());
        }
        return Estimate.fixed(estimate.likely() * factor);
    }

    private static MoneyEstimate scaled(MoneyEstimate estimate, double factor) {
        if (estimate instanceof MoneyEstimate.Pert pert) {
            return MoneyEstimate.range(
                    times(pert.low(), factor), times(pert.likely(), factor), times(pert.high(), factor));
        }
        if (estimate instanceof MoneyEstimate.LogNormal logNormal) {
            return MoneyEstimate.logNormal(times(logNormal.median(), factor), logNormal.sigma());
        }
        return MoneyEstimate.fixed(times(estimate.anchors().get(0), factor));
    }

    private static BigMoney times(BigMoney amount, double factor) {
        BigMoney product = amount.multipliedBy(BigDecimal.valueOf(factor));
        return product.getScale() > DECIMALS ? product.withScale(DECIMALS, RoundingMode.HALF_EVEN) : product;
    }
}
