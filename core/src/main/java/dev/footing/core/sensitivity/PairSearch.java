package dev.footing.core.sensitivity;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.sensitivity.BreakEven.Always;
import dev.footing.api.sensitivity.BreakEven.Answer;
import dev.footing.api.sensitivity.BreakEven.Crossings;
import dev.footing.api.sensitivity.BreakEven.Reason;
import dev.footing.api.sensitivity.BreakEven.Undefined;
import dev.footing.api.sensitivity.Confirmation;
import dev.footing.api.sensitivity.Crossing;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.simulation.PairedObjectives;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joda.money.CurrencyUnit;

/**
 * Finds where the simulated objectives of two strategies are equal along a driver, and beside it where those of their
 * plans are.
 *
 * @param line the driver
 * @param first the strategy that is ahead as it stands
 * @param second the other
 * @param currency the currency of amounts
 */
record PairSearch(DriverLine line, StrategyId first, StrategyId second, CurrencyUnit currency) {
    private static final double WIDER = 100;
    /** A difference that hardly depends on how far one looks is a jump. */
    private static final double JUMPS = 0.5;

    Answer answer() {
        ImmutableDoubleArray points = line.simulatedPoints();
        List<Double> both = points.asList().stream()
                .filter(point -> line.paired(point, first, second).isPresent())
                .toList();
        if (both.isEmpty()) {
            return new Undefined(Reason.NOT_PROPOSED);
        }
        double low = both.get(0);
        double high = both.get(both.size() - 1);
        TurnSearch search = new TurnSearch(line.driver().whole(), this::seen);
        ImmutableList<LeadChange> turns = search.all(points);
        if (!turns.isEmpty()) {
            ImmutableList<LeadChange> planned = new TurnSearch(line.driver().whole(), this::planned).all(points);
            return new Crossings(
                    low,
                    high,
                    turns.stream().map(turn -> crossing(turn, planned)).collect(ImmutableList.toImmutableList()));
        }
        return both.stream()
                .flatMap(point -> search.at(point).stream())
                .findFirst()
                .map(seen -> (Answer) new Always(low, high, seen.ahead().orElseThrow()))
                .orElse(new Undefined(Reason.EQUAL));
    }

    private Optional<Seen> seen(double value) {
        return line.paired(value, first, second).flatMap(paired -> seen(paired.mean(), paired.halfInterval()));
    }

    private Optional<Seen> planned(double value) {
        return seen(line.ahead(value, first, second), 0);
    }

    private Optional<Seen> seen(double ahead, double half) {
        return Math.abs(ahead) > BreakEvenSearch.ROUNDING
                ? Optional.of(new Seen(Optional.of(ahead > 0 ? first : second), Math.abs(ahead) > half))
                : Optional.empty();
    }

    private Crossing crossing(LeadChange turn, List<LeadChange> planned) {
        boolean jump = line.driver().whole() || (turn.jump() && jumps(turn));
        double at = turn.jump() && !jump ? straight(turn) : turn.at();
        return Crossing.builder()
                .at(at)
                .jump(jump)
                .winnerBelow(turn.below().ahead().orElseThrow())
                .winnerAbove(turn.above().ahead().orElseThrow())
                .confirmed(line.paired(at, first, second).map(this::stated))
                .within(turn.within())
                .planned(planned.stream()
                        .filter(plan -> plan.below().ahead().equals(turn.below().ahead()))
                        .min(Comparator.comparingDouble(plan -> Math.abs(plan.at() - turn.at())))
                        .filter(plan -> plan.within().high() < turn.within().low()
                                || plan.within().low() > turn.within().high())
                        .map(plan -> OptionalDouble.of(plan.at()))
                        .orElse(OptionalDouble.empty()))
                .build();
    }

    /** Whether most of the change around a turn happens within it; what has no error turns without doubt, too. */
    private boolean jumps(LeadChange turn) {
        double low = turn.within().low();
        double high = turn.within().high();
        double reach = WIDER * (high - low);
        double outer = ahead(Math.min(line.span().high(), high + reach))
                - ahead(Math.max(line.span().low(), low - reach));
        double inner = Math.abs(ahead(high) - ahead(low));
        return Double.isNaN(outer) || Double.isNaN(inner) || inner >= JUMPS * Math.abs(outer);
    }

    /** Where a straight line between the two ends of a turn is nought. */
    private double straight(LeadChange turn) {
        double low = turn.within().low();
        double high = turn.within().high();
        double atLow = Math.abs(ahead(low));
        double atHigh = Math.abs(ahead(high));
        return low + (high - low) * atLow / (atLow + atHigh);
    }

    private double ahead(double value) {
        return line.margin(value, first, second);
    }

    private Confirmation stated(PairedObjectives paired) {
        return new Confirmation(Amounts.toMoney(paired.mean(), currency), Amounts.toMoney(paired.error(), currency));
    }
}
