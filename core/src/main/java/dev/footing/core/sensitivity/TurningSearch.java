package dev.footing.core.sensitivity;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.sensitivity.BreakEven.Reason;
import dev.footing.api.sensitivity.TurningPoint;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;

/** Finds the smallest value of a driver with which a wanted strategy wins. It serves one question and one thread. */
public final class TurningSearch {
    private static final double EXACT = 1e-9;
    /** So many strategies may win one after the other between two values that are looked at. */
    private static final int MOST_WINNERS = 8;

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
            double point = points.get(i);
            OptionalDouble found = i == 0 ? justThere(line, point) : between(line, points.get(i - 1), point);
            if (found.isPresent()) {
                double value = found.getAsDouble();
                return new TurningPoint.At(value, winner(line, value).orElseThrow());
            }
        }
        return new TurningPoint.Never(points.get(0), points.get(points.length() - 1));
    }

    private OptionalDouble justThere(Line line, double value) {
        return wins(line, value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /**
     * Goes from one winner to the next between two values that are looked at, as one may win for a short stretch
     * between them, until the winner is the one of the upper value.
     */
    private OptionalDouble between(Line line, double below, double above) {
        if (wins(line, above)) {
            return OptionalDouble.of(first(line, below, above, value -> wins(line, value)));
        }
        Optional<StrategyId> last = winner(line, above);
        double from = below;
        for (int i = 0; i < MOST_WINNERS && !winner(line, from).equals(last); i++) {
            Optional<StrategyId> before = winner(line, from);
            from = first(line, from, above, value -> !winner(line, value).equals(before));
            if (wins(line, from)) {
                return OptionalDouble.of(from);
            }
        }
        return OptionalDouble.empty();
    }

    /** The smallest value at which something is so, where it is not so below and is above. */
    private static double first(Line line, double below, double above, DoublePredicate so) {
        if (line.driver().whole()) {
            return Span.firstWhole(below, above, so);
        }
        double not = below;
        double yes = above;
        while (yes - not > EXACT * Math.max(Math.abs(yes), EXACT * (above - below))) {
            double middle = not + (yes - not) / 2;
            if (middle <= not || middle >= yes) {
                break;
            }
            if (so.test(middle)) {
                yes = middle;
            } else {
                not = middle;
            }
        }
        return yes;
    }

    private Optional<StrategyId> winner(Line line, double value) {
        return line.at(value).filter(Sample::finite).flatMap(Sample::winner);
    }

    private boolean wins(Line line, double value) {
        return line.at(value)
                .filter(Sample::finite)
                .flatMap(sample -> sample.winner().flatMap(sample::strategy))
                .filter(wanted)
                .isPresent();
    }
}
