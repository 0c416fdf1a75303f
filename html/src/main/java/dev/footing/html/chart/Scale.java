package dev.footing.html.chart;

import com.google.common.collect.ImmutableList;

/**
 * Where values of an axis lie on a drawing, with ticks at round numbers.
 *
 * @param low the value at its beginning
 * @param high the value at its end, above low
 * @param from the coordinate of its beginning
 * @param to the coordinate of its end; below from where it points upwards
 * @param step from one tick to the next
 */
record Scale(double low, double high, double from, double to, double step) {
    private static final ImmutableList<Double> ROUND = ImmutableList.of(1.0, 2.0, 5.0, 10.0);
    private static final ImmutableList<Double> ROUND_MONTHS = ImmutableList.of(1.0, 2.0, 3.0, 6.0, 12.0, 24.0);
    private static final ImmutableList<Double> ROUND_WEEKS = ImmutableList.of(1.0, 2.0, 4.0, 13.0, 26.0, 52.0, 104.0);
    private static final double SLACK = 1e-9;

    /** An axis that holds two values, widened to round numbers, with about so many ticks. */
    static Scale round(double low, double high, double from, double to, int ticks) {
        double span = high > low ? high - low : Math.max(1, Math.abs(high));
        double step = step(span / ticks);
        double first = Math.floor(low / step + SLACK) * step;
        double last = Math.ceil(Math.max(high, low + span / ticks) / step - SLACK) * step;
        return new Scale(first, last, from, to, step);
    }

    /** An axis of whole months that begins and ends exactly at the two values. */
    static Scale months(double low, double high, double from, double to, int ticks) {
        return whole(ROUND_MONTHS, low, high, from, to, ticks);
    }

    /** An axis of whole weeks that begins and ends exactly at the two values. */
    static Scale weeks(double low, double high, double from, double to, int ticks) {
        return whole(ROUND_WEEKS, low, high, from, to, ticks);
    }

    private static Scale whole(
            ImmutableList<Double> steps, double low, double high, double from, double to, int ticks) {
        double step = steps.stream()
                .filter(candidate -> (high - low) / candidate <= ticks)
                .findFirst()
                .orElse(steps.get(steps.size() - 1));
        return new Scale(low, high, from, to, step);
    }

    /** The next round number above. */
    private static double step(double atLeast) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(atLeast)));
        for (double factor : ROUND) {
            if (factor * power >= atLeast * (1 - SLACK)) {
                return factor * power;
            }
        }
        return ROUND.get(ROUND.size() - 1) * power;
    }

    double at(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    /** The multiples of the step from one end to the other. */
    ImmutableList<Double> ticks() {
        ImmutableList.Builder<Double> ticks = ImmutableList.builder();
        double first = Math.ceil(low / step - SLACK);
        double last = Math.floor(high / step + SLACK);
        for (double tick = first; tick <= last; tick++) {
            ticks.add(tick * step + 0.0);
        }
        return ticks.build();
    }
}
