package dev.footing.core.sensitivity;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.sensitivity.Stretch;
import dev.footing.api.strategy.StrategyId;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Which of all strategies is ahead along a driver, by what decides, from the lowest value that is looked at to the
 * highest.
 *
 * @param line the driver
 * @param low the lowest value at which anybody may be ahead
 * @param high the highest
 * @param first who is ahead at the lowest
 * @param turns where that changes, ascending
 */
record Envelope(DriverLine line, double low, double high, Optional<StrategyId> first, ImmutableList<LeadChange> turns) {
    /**
     * Looks along a driver.
     *
     * @param line the driver
     * @param asItIs who is ahead with the value as it is, which more trials have decided
     * @param unchanged the simulation of the question as it is, where the simulation decides
     * @return who is ahead; empty where no startup can have any of the values
     */
    static Optional<Envelope> of(DriverLine line, Optional<StrategyId> asItIs, Optional<SimulatedSample> unchanged) {
        double value = line.driver().value();
        boolean flat = line.isSimulated()
                && unchanged.filter(sample -> flat(line, sample)).isPresent();
        TurnSearch search = new TurnSearch(
                line.driver().whole(),
                point -> point == value || flat
                        ? line.at(point).map(sample -> new Seen(asItIs, true))
                        : seen(line, point));
        return of(line, search, line.isSimulated() ? line.simulatedPoints() : line.points());
    }

    private static Optional<Envelope> of(DriverLine line, TurnSearch search, ImmutableDoubleArray points) {
        ImmutableList<LeadChange> turns = search.all(points);
        ImmutableList<Double> possible = points.asList().stream()
                .filter(point -> search.at(point).isPresent())
                .collect(ImmutableList.toImmutableList());
        return possible.isEmpty()
                ? Optional.empty()
                : Optional.of(new Envelope(
                        line,
                        possible.get(0),
                        possible.get(possible.size() - 1),
                        search.at(possible.get(0)).orElseThrow().ahead(),
                        turns));
    }

    /**
     * Looks along a driver from the value as it is outwards, no further than to the nearest value at which another
     * strategy is ahead beyond doubt.
     *
     * @param line the driver, along which the simulation decides
     * @param asItIs who is ahead with the value as it is, which more trials have decided
     * @return that value; empty where there is none
     */
    static Optional<Flip> nearestFlip(DriverLine line, Optional<StrategyId> asItIs) {
        double value = line.driver().value();
        TurnSearch search = new TurnSearch(
                line.driver().whole(),
                point -> point == value ? line.at(point).map(sample -> new Seen(asItIs, true)) : line.seen(point));
        ImmutableDoubleArray points = line.simulatedPoints();
        int low = points.indexOf(value);
        if (low < 0) {
            return of(line, search, points).flatMap(envelope -> envelope.flip(asItIs));
        }
        int high = low;
        int last = points.length() - 1;
        Optional<Flip> nearest = Optional.empty();
        while (true) {
            double most = nearest.map(flip -> StrictMath.abs(flip.to() - value)).orElse(Double.POSITIVE_INFINITY);
            boolean up = high < last && points.get(high) - value < most;
            boolean down = low > 0 && value - points.get(low) < most;
            if (!up && !down) {
                return nearest;
            }
            boolean upwards = up && (!down || points.get(high + 1) - value <= value - points.get(low - 1));
            low -= upwards ? 0 : 1;
            high += upwards ? 1 : 0;
            nearest = of(line, search, points.subArray(low, high + 1)).flatMap(envelope -> envelope.flip(asItIs));
        }
    }

    private static Optional<Seen> seen(DriverLine line, double value) {
        return line.isSimulated()
                ? line.seen(value)
                : line.at(value).filter(PlanSample::finite).map(sample -> new Seen(sample.winner(), true));
    }

    /** Whether a driver moves nothing, as far as its two ends show. */
    private static boolean flat(DriverLine line, SimulatedSample unchanged) {
        return line.simulated(line.span().low()).filter(unchanged::sameAs).isPresent()
                && line.simulated(line.span().high()).filter(unchanged::sameAs).isPresent();
    }

    /** The stretches with one strategy ahead, ascending. */
    ImmutableList<Stretch> stretches() {
        ImmutableList.Builder<Stretch> stretches = ImmutableList.builder();
        double begin = low;
        Optional<StrategyId> ahead = first;
        for (LeadChange turn : turns) {
            stretches.add(Stretch.builder()
                    .low(begin)
                    .high(Math.max(begin, turn.at()))
                    .strategy(ahead)
                    .endsWithin(turn.within())
                    .build());
            begin = Math.max(begin, turn.at());
            ahead = turn.above().ahead();
        }
        return stretches
                .add(Stretch.builder()
                        .low(begin)
                        .high(Math.max(begin, high))
                        .strategy(ahead)
                        .build())
                .build();
    }

    /** The nearest value, up or down, at which another strategy is ahead beyond doubt than with the value as it is. */
    Optional<Flip> flip(Optional<StrategyId> asItIs) {
        double from = line.driver().value();
        Optional<LeadChange> up = turns.stream()
                .filter(turn -> turns(turn.above(), asItIs) && turn.within().high() > from && turn.at() >= from)
                .findFirst();
        Optional<LeadChange> down = turns.reverse().stream()
                .filter(turn -> turns(turn.below(), asItIs) && turn.within().low() < from && turn.at() <= from)
                .findFirst();
        if (from < low && !first.equals(asItIs)) {
            return Optional.of(flip(low, first).build());
        }
        if (from > high && !last().equals(asItIs)) {
            return Optional.of(flip(high, last()).build());
        }
        boolean upwards = down.isEmpty()
                || up.filter(turn -> turn.within().high() - from
                                <= from - down.orElseThrow().within().low())
                        .isPresent();
        return upwards
                ? up.map(turn -> flip(turn.within().high(), turn.above().ahead())
                        .within(turn.within())
                        .build())
                : down.map(turn -> flip(turn.within().low(), turn.below().ahead())
                        .within(turn.within())
                        .build());
    }

    /** Whether another is ahead beyond doubt; it may be the same one again behind a stretch that is in doubt. */
    private static boolean turns(LeadChange.Side side, Optional<StrategyId> asItIs) {
        return side.certain() && !side.ahead().equals(asItIs);
    }

    private Optional<StrategyId> last() {
        return turns.isEmpty() ? first : turns.get(turns.size() - 1).above().ahead();
    }

    private Flip.Builder flip(double to, Optional<StrategyId> winner) {
        SensitivityDriver driver = line.driver();
        double from = driver.value();
        double size = driver.size();
        return Flip.builder()
                .input(driver.id())
                .unit(driver.range().unit())
                .from(from)
                .to(to)
                .winner(winner)
                .distance(size > 0 ? OptionalDouble.of(Math.abs(to - from) / size) : OptionalDouble.empty())
                .putChanges(driver.id(), to);
    }
}
