package dev.footing.neutrality;

import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Form.Kind;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Input.Presence;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.Policies;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The places where a threshold of the model or the policy lies, for one startup. */
final class InputBorders {
    private static final Set<Kind> NUMBERS =
            EnumSet.of(Kind.WHOLE, Kind.NUMBER, Kind.AMOUNT, Kind.ESTIMATE, Kind.AMOUNT_ESTIMATE);

    /** Bill ceiling of the one built-in strategy that has one, and its ceiling in users. */
    private static final double CEILING_BILL = 15_000;

    private static final double CEILING_USERS = 1_000_000;

    private final Calibration calibration = Calibrations.field2026();
    private final Policy policy = Policies.default2();
    private final Startup startup;
    private final double priceIndex;
    private final List<Input<?>> numeric;
    private final List<InputBorder> borders = new ArrayList<>();

    /**
     * Takes a startup.
     *
     * @param priceIndex the price index of the strategy that it is on
     */
    InputBorders(Startup startup, double priceIndex) {
        this.startup = startup;
        this.numeric = numeric(startup);
        this.priceIndex = priceIndex;
    }

    /** Every input that is a number and can be stated of a startup without stating others, but for components. */
    static List<Input<?>> numeric(Startup startup) {
        List<Input<?>> numeric = new ArrayList<>();
        Inputs.all().stream()
                .filter(input -> NUMBERS.contains(input.kind()))
                .filter(input -> !input.id().startsWith("/components"))
                .filter(input -> Inputs.all().stream()
                        .filter(other -> !other.equals(input) && other.group().equals(input.group()))
                        .filter(other -> other.presence() == Presence.REQUIRED_IN_GROUP)
                        .allMatch(other -> other.get(startup).isPresent()))
                .forEach(numeric::add);
        return numeric;
    }

    /** All of them: at 0 and 1 of every input, and at each threshold. */
    List<InputBorder> all() {
        for (Input<?> input : numeric) {
            double step = step(input);
            around(input, 0, step, "0");
            around(input, 1, step, "1");
            if (input.get(startup).isEmpty()) {
                borders.add(new InputBorder(input, "stated", Optional.empty(), stated(input)));
            }
        }
        around(Inputs.ACTIVE_USERS, policy.marketFitUsers().value(), 1, "phase");
        around(Inputs.ACTIVE_USERS, policy.growthUsers().value(), 1, "phase");
        around(Inputs.ACTIVE_USERS, calibration.liveUsers().value(), 1, "liveUsers");
        around(Inputs.ACTIVE_USERS, CEILING_USERS, 1, "ceiling");
        around(Inputs.LAUNCH_USERS, CEILING_USERS, 1, "ceiling");
        calibration
                .familiarMonths()
                .ifPresent(months -> around(Inputs.CURRENT_MONTHS, months.value(), 0.01, "familiarMonths"));
        calibration.peakReference().ifPresent(peak -> around(Inputs.PEAK_TO_AVERAGE, peak, 0.001, "peakReference"));
        around(Inputs.AGE, policy.marketFitAge().value(), 0.01, "phase");
        around(Inputs.AGE, policy.growthAge().value(), 0.01, "phase");
        limits();
        sizes();
        months();
        return borders;
    }

    private void limits() {
        double users = startup.usage().activeUsers().value();
        policy.seedLimit().map(Amounts::toDouble).ifPresent(limit -> {
            around(Inputs.CASH, limit, 1, "seedLimit");
            around(Inputs.INVESTED, limit, 1, "seedLimit");
        });
        policy.revenueLimit()
                .map(Amounts::toDouble)
                .filter(limit -> users > 0)
                .ifPresent(
                        limit -> around(Inputs.REVENUE_PER_USER, limit / users, 1e-6 * limit / users, "revenueLimit"));
    }

    /** Where the factor of size is clamped, and where a bill meets a ceiling. */
    private void sizes() {
        double reference = Amounts.toDouble(calibration.sizeReference());
        double low = reference * StrictMath.pow(calibration.sizeLow(), 1 / calibration.sizeExponent());
        double high = reference * StrictMath.pow(calibration.sizeHigh(), 1 / calibration.sizeExponent());
        for (double price : new double[] {low, high}) {
            around(Inputs.CURRENT_BILL, price * priceIndex, 1, "clamp of size");
            around(Inputs.LIST_PRICE, price * Math.max(1, priceIndex), 1, "clamp of size");
        }
        around(Inputs.CURRENT_BILL, CEILING_BILL * priceIndex, 1, "ceiling");
        around(Inputs.LIST_PRICE, CEILING_BILL * Math.max(1, priceIndex), 1, "ceiling");
    }

    /** Months are whole: the next one is the least step there is. */
    private void months() {
        for (Input<?> input : List.of(Inputs.HORIZON, Inputs.FUNDING_MONTH, Inputs.COMPLIANCE_MONTH)) {
            InputBorder.value(startup, input).ifPresent(month -> around(input, month, 1, "a month more"));
        }
    }

    private void around(Input<?> input, double border, double step, String label) {
        if (!numeric.contains(input)) {
            return;
        }
        step(input, label, border - step, border);
        step(input, label, border, border + step);
    }

    /** One step, unless it is one of the steps already. */
    private void step(Input<?> input, String label, double below, double above) {
        boolean known = borders.stream()
                .anyMatch(border -> border.input().equals(input)
                        && border.below().equals(Optional.of(below))
                        && border.above() == above);
        if (!known) {
            borders.add(InputBorder.of(input, label, below, above));
        }
    }

    /** A neutral value, or one that says little: what is stated then should change little. */
    private double stated(Input<?> input) {
        if (input.equals(Inputs.PEAK_TO_AVERAGE)) {
            return calibration.peakReference().orElse(1.0);
        }
        if (input.equals(Inputs.LIST_PRICE)) {
            return InputBorder.value(startup, Inputs.CURRENT_BILL).orElse(1.0) * Math.max(1, priceIndex) / priceIndex;
        }
        return input.equals(Inputs.INVESTED)
                ? InputBorder.value(startup, Inputs.CASH).orElse(0.0)
                : input.range().map(range -> Math.max(0, range.low())).orElse(0.0);
    }

    /** One step: the least that one would notice as a change of what is stated. */
    static double step(Input<?> input) {
        return switch (input.unit()) {
            case USERS, COUNT, MONEY, MONEY_PER_MONTH -> 1;
            case MONTHS -> input.kind() == Kind.WHOLE ? 1 : 0.01;
            case MONEY_PER_USER_MONTH, FTE, ENGINEER_MONTHS -> 0.01;
            default -> 0.001;
        };
    }
}
