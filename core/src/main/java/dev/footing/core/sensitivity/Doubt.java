package dev.footing.core.sensitivity;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Range;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Between which values a number may lie, given what it was told with. It serves sensitivity alone and never a
 * simulation. The page on sensitivity has the rule.
 *
 * @param low the lower end
 * @param high the upper end
 * @param stale whether its source is so old that the range was widened for it
 */
record Doubt(double low, double high, boolean stale) {
    private static final int MONTHS_UNTIL_STALE = 12;
    private static final double WIDER = 1.5;

    static Doubt of(SensitivityDriver driver, Optional<LocalDate> asOf) {
        Evidence evidence = driver.evidence();
        double value = driver.value();
        Estimate estimate = ShiftedNumbers.estimate(driver.stated());
        boolean stale = asOf.flatMap(now -> evidence.date()
                        .map(date -> date.plusMonths(MONTHS_UNTIL_STALE).isBefore(now)))
                .orElse(false);
        boolean spread = !(estimate instanceof Estimate.Fixed);
        double low = value - low(estimate);
        double high = high(estimate) - value;
        if (!spread) {
            double size = driver.size() > 0
                    ? driver.size()
                    : DriverSpan.yardstick(driver.range().unit());
            low = half(evidence.grade()) * size;
            high = low;
        }
        double factor = (stale ? WIDER : 1) * (spread && unsourced(evidence.grade()) ? WIDER : 1);
        return within(driver, value - factor * low, value + factor * high, stale);
    }

    private static Doubt within(SensitivityDriver driver, double low, double high, boolean stale) {
        Range range = driver.range();
        double least = range.aboveLow() ? Math.max(low, Math.min(driver.value(), Double.MIN_NORMAL)) : low;
        double down = driver.whole() ? Math.min(Math.floor(low), driver.value() - 1) : least;
        double up = driver.whole() ? Math.max(Math.ceil(high), driver.value() + 1) : high;
        return new Doubt(Math.max(range.low(), down), Math.min(range.high(), up), stale);
    }

    /** Half of the range of a number that was told without one, as a part of its size. */
    private static double half(Grade grade) {
        return switch (grade) {
            case MEASURED, PUBLISHED, DERIVED -> 0.1;
            case REPORTED -> 0.2;
            case ASSUMED, DEFAULT -> 0.5;
        };
    }

    private static boolean unsourced(Grade grade) {
        return grade == Grade.ASSUMED || grade == Grade.DEFAULT;
    }

    private static double low(Estimate estimate) {
        if (estimate instanceof Estimate.Pert pert) {
            return pert.low();
        }
        return estimate instanceof Estimate.LogNormal logNormal
                ? logNormal.median() * StrictMath.exp(-Estimate.NORMAL_P95 * logNormal.sigma())
                : estimate.likely();
    }

    private static double high(Estimate estimate) {
        if (estimate instanceof Estimate.Pert pert) {
            return pert.high();
        }
        return estimate instanceof Estimate.LogNormal logNormal
                ? logNormal.median() * StrictMath.exp(Estimate.NORMAL_P95 * logNormal.sigma())
                : estimate.likely();
    }
}
