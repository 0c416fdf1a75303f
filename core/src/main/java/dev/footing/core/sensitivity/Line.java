package dev.footing.core.sensitivity;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.strategy.StrategyId;
import java.util.Optional;
import java.util.TreeMap;

/** A driver and the samples that were taken along it. */
final class Line {
    private final Driver driver;
    private final Question question;
    private final ImmutableDoubleArray points;
    private final TreeMap<Double, Optional<Sample>> samples = new TreeMap<>();

    Line(Driver driver, Question question) {
        this.driver = driver;
        this.question = question;
        this.points = Span.of(driver, question.startup().budget().horizonMonths());
    }

    Driver driver() {
        return driver;
    }

    /** The values that are looked at, ascending. */
    ImmutableDoubleArray points() {
        return points;
    }

    /** The sample at a value; empty where no startup can be so, or a figure is beyond numbers. */
    Optional<Sample> at(double value) {
        return samples.computeIfAbsent(value, this::take);
    }

    private Optional<Sample> take(double value) {
        try {
            return Optional.of(question.sample(driver.at(value)));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    /** By how much one strategy is ahead of another there; not a number where one of them has no objective. */
    double ahead(double value, StrategyId one, StrategyId other) {
        double ahead = at(value).map(sample -> sample.ahead(one, other)).orElse(Double.NaN);
        return Double.isFinite(ahead) ? ahead : Double.NaN;
    }
}
