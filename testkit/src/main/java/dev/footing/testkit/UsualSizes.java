package dev.footing.testkit;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.testkit.Draws.Usual;

/** Which sizes the numbers of a startup mostly have: by input where that matters, else by what they count. */
final class UsualSizes {
    private static final ImmutableMap<String, Usual> BY_INPUT = ImmutableMap.<String, Usual>builder()
            .put(Inputs.CASH.id(), new Usual(2e4, 3e7))
            .put(Inputs.OTHER_COSTS.id(), new Usual(-3e4, 1e5))
            .put(Inputs.COST_PER_ENGINEER.id(), new Usual(2e3, 4e4))
            .put(Inputs.ENGINEERS.id(), new Usual(0.4, 80))
            .put(Inputs.MONTHLY_GROWTH.id(), new Usual(-0.15, 0.3))
            .put(Inputs.GROWTH_VOLATILITY.id(), new Usual(0, 0.2))
            .put(Inputs.INVESTED.id(), new Usual(1e5, 1e7))
            .put(Inputs.CURRENT_MONTHS.id(), new Usual(0, 12))
            .put(Inputs.AGE.id(), new Usual(0, 60))
            .buildOrThrow();

    private UsualSizes() {}

    static Usual of(Input<?> input) {
        Usual byInput = BY_INPUT.get(input.id());
        return byInput == null ? of(input.unit()) : byInput;
    }

    private static Usual of(Unit unit) {
        return switch (unit) {
            case FTE, ENGINEER_MONTHS -> new Usual(0.05, 20);
            case MONTHS -> new Usual(0, 24);
            case SHARE -> new Usual(0, 1);
            case USERS -> new Usual(1, 1e6);
            case MONEY -> new Usual(1e3, 1e6);
            case MONEY_PER_MONTH -> new Usual(50, 1e5);
            case MONEY_PER_USER_MONTH -> new Usual(0.01, 100);
            case DAYS, HOURS -> new Usual(0, 60);
            case RATIO, PER_MONTH, COUNT, LOG, NONE -> new Usual(0, 10);
        };
    }
}
