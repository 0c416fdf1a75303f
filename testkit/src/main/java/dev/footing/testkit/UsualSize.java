package dev.footing.testkit;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.BillInputs;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import java.util.Optional;

/**
 * Between which values a number mostly lies; evenly on a logarithmic scale where both are above zero.
 *
 * @param low the lower one
 * @param high the upper one
 */
record UsualSize(double low, double high) {
    private static final ImmutableMap<String, UsualSize> BY_INPUT = ImmutableMap.<String, UsualSize>builder()
            .put(Inputs.CASH.id(), new UsualSize(2e4, 3e7))
            .put(Inputs.OTHER_COSTS.id(), new UsualSize(-3e4, 1e5))
            .put(Inputs.COST_PER_ENGINEER.id(), new UsualSize(2e3, 4e4))
            .put(Inputs.ENGINEERS.id(), new UsualSize(0.4, 80))
            .put(Inputs.MONTHLY_GROWTH.id(), new UsualSize(-0.15, 0.3))
            .put(Inputs.GROWTH_VOLATILITY.id(), new UsualSize(0, 0.2))
            .put(Inputs.INVESTED.id(), new UsualSize(1e5, 1e7))
            .put(Inputs.CURRENT_MONTHS.id(), new UsualSize(0, 12))
            .put(Inputs.AGE.id(), new UsualSize(0, 60))
            .put(Inputs.PEAK_TO_AVERAGE.id(), new UsualSize(1, 6))
            .put(Inputs.LIST_PRICE.id(), new UsualSize(100, 1e6))
            .put(Inputs.OBSERVED_MONTHS.id(), new UsualSize(1, 36))
            .put(BillInputs.CREDITS_SEEN.id(), new UsualSize(1, 24))
            .put(BillInputs.COMMITMENT_END.id(), new UsualSize(1, 36))
            .put(BillInputs.BILL_GROWTH.id(), new UsualSize(-0.15, 0.3))
            .buildOrThrow();

    /** The usual size of an input: its own where that matters, else that of what it counts. */
    static UsualSize of(Input<?> input) {
        return Optional.ofNullable(BY_INPUT.get(input.id())).orElseGet(() -> of(input.unit()));
    }

    private static UsualSize of(Unit unit) {
        return switch (unit) {
            case FTE, ENGINEER_MONTHS -> new UsualSize(0.05, 20);
            case MONTHS -> new UsualSize(0, 24);
            case SHARE -> new UsualSize(0, 1);
            case USERS -> new UsualSize(1, 1e6);
            case MONEY -> new UsualSize(1e3, 1e6);
            case MONEY_PER_MONTH -> new UsualSize(50, 1e5);
            case MONEY_PER_USER_MONTH -> new UsualSize(0.01, 100);
            case DAYS, HOURS -> new UsualSize(0, 60);
            case RATIO, PER_MONTH, COUNT, LOG, NONE -> new UsualSize(0, 10);
        };
    }
}
