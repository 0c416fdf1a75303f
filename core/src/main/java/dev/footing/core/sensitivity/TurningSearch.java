package dev.footing.core.sensitivity;

import com.google.common.collect.ImmutableList;
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

    private final Samples samples;
    private final Predicate<Strategy> wanted;

    /**
     * Takes a question.
     *
     * @param question what is asked
     * @param trials the trials that decide, or that there are none and plans do
     * @param wanted which strategy is to win
     */
    public TurningSearch(SensitivityQuestion question, CommonTrials trials, Predicate<Strategy> wanted) {
        this.samples = new Samples(question, trials);
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
        Drivers drivers = Drivers.of(samples.question());
        Optional<SensitivityDriver> driver = drivers.find(id);
        if (driver.isPresent()) {
            DriverLine line = new DriverLine(driver.orElseThrow(), samples);
            return line.isSimulated() ? simulated(line) : search(line);
        }
        drivers.requireAbsent(id);
        return new TurningPoint.Undefined(Reason.NOT_STATED);
    }

    private TurningPoint simulated(DriverLine line) {
        ImmutableDoubleArray points = line.simulatedPoints();
        TurnSearch search = new TurnSearch(
                line.driver().whole(), value -> line.simulated(value).map(SimulatedSample::seen));
        ImmutableList<LeadChange> turns = search.all(points);
        for (double point : points.asList()) {
            Optional<Seen> seen = search.at(point);
            if (seen.isPresent()) {
                if (wanted(line, point, seen.orElseThrow().ahead())) {
                    return new TurningPoint.At(point, seen.orElseThrow().ahead().orElseThrow());
                }
                break;
            }
        }
        return turns.stream()
                .filter(turn -> turn.above().certain()
                        && wanted(line, turn.within().high(), turn.above().ahead()))
                .findFirst()
                .map(turn -> (TurningPoint) new TurningPoint.At(
                        turn.within().high(), turn.above().ahead().orElseThrow()))
                .orElse(new TurningPoint.Never(points.get(0), points.get(points.length() - 1)));
    }

    private boolean wanted(DriverLine line, double value, Optional<StrategyId> winner) {
        return winner.flatMap(id -> line.at(value).flatMap(sample -> sample.strategy(id)))
                .filter(wanted)
                .isPresent();
    }

    private TurningPoint search(DriverLine line) {
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

    private OptionalDouble justThere(DriverLine line, double value) {
        return wins(line, value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /**
     * Goes from one winner to the next between two values that are looked at, as one may win for a short stretch
     * between them, until the winner is the one of the upper value.
     */
    private OptionalDouble between(DriverLine line, double below, double above) {
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
    private static double first(DriverLine line, double below, double above, DoublePredicate so) {
        if (line.driver().whole()) {
            return DriverSpan.firstWhole(below, above, so);
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

    private Optional<StrategyId> winner(DriverLine line, double value) {
        return line.at(value).filter(PlanSample::finite).flatMap(PlanSample::winner);
    }

    private boolean wins(DriverLine line, double value) {
        return line.at(value)
                .filter(PlanSample::finite)
                .flatMap(sample -> sample.winner().flatMap(sample::strategy))
                .filter(wanted)
                .isPresent();
    }
}
