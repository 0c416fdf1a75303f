package dev.footing.core.sensitivity;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.sensitivity.BreakEven.Reason;
import dev.footing.api.sensitivity.TurningPoint;
import dev.footing.api.strategy.Strategy;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the smallest value of a driver with which a wanted strategy wins. It serves one question and one thread. */
public final class TurningSearch {
    private static final double EXACT = 1e-9;

    private final Question question;
    private final Predicate<Strategy> wanted;

    /**
     * Takes a question.
     *
     * @param question what is asked
     * @param wanted which strategy is to win
     */
    public TurningSearch(Question question, Predicate<Strategy> wanted) {
        this.question = question;
        this.wanted = wanted;
    }

    /**
     * Searches.
     *
     * @param id the driver
     * @return the smallest value
     * @throws InvalidValueException where there is no driver of that id
     */
    public TurningPoint search(String id) {
        Drivers drivers = Drivers.of(question);
        Optional<Driver> driver = drivers.find(id);
        if (driver.isPresent()) {
            return search(new Line(driver.orElseThrow(), question));
        }
        drivers.requireAbsent(id);
        return new TurningPoint.Undefined(Reason.NOT_STATED);
    }

    private TurningPoint search(Line line) {
        ImmutableDoubleArray points = line.points();
        for (int i = 0; i < points.length(); i++) {
            if (wins(line, points.get(i))) {
                double value = i == 0 ? points.get(i) : smallest(line, points.get(i - 1), points.get(i));
                return new TurningPoint.At(
                        value, line.at(value).flatMap(Sample::winner).orElseThrow());
            }
        }
        return new TurningPoint.Never(points.get(0), points.get(points.length() - 1));
    }

    private double smallest(Line line, double before, double enough) {
        if (line.driver().whole()) {
            return Span.firstWhole(before, enough, value -> wins(line, value));
        }
        double not = before;
        double yes = enough;
        while (yes - not > EXACT * Math.max(Math.abs(yes), EXACT * (enough - before))) {
            double middle = not + (yes - not) / 2;
            if (middle <= not || middle >= yes) {
                break;
            }
            if (wins(line, middle)) {
                yes = middle;
            } else {
                not = middle;
            }
        }
        return yes;
    }

    private boolean wins(Line line, double value) {
        return line.at(value)
                .filter(Sample::finite)
                .flatMap(sample -> sample.winner().flatMap(sample::strategy))
                .filter(wanted)
                .isPresent();
    }
}
