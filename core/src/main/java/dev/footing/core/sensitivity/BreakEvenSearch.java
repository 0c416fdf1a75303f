package dev.footing.core.sensitivity;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.sensitivity.BreakEven.Always;
import dev.footing.api.sensitivity.BreakEven.Answer;
import dev.footing.api.sensitivity.BreakEven.Crossings;
import dev.footing.api.sensitivity.BreakEven.Reason;
import dev.footing.api.sensitivity.BreakEven.Undefined;
import dev.footing.api.sensitivity.Crossing;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.sensitivity.Roots.Root;

/** Finds where two plans break even along a driver: looks from value to value, then closes in on each change. */
final class BreakEvenSearch {
    /** A difference of so little of a currency's unit is none: sums of millions are not more exact. */
    static final double ROUNDING = 1e-6;

    /** A crossing that is nearer to an end than this part of the range is the end: nobody gets 99.99997% off. */
    static final double AT_THE_END = 1e-6;

    private final StrategyGap gap;
    private final ImmutableList.Builder<Crossing> crossings = ImmutableList.builder();

    BreakEvenSearch(StrategyGap gap) {
        this.gap = gap;
    }

    Answer answer() {
        ImmutableDoubleArray points = gap.points();
        double lowest = Double.NaN;
        double highest = Double.NaN;
        double before = Double.NaN;
        StrategyId better = null;
        for (int i = 0; i < points.length(); i++) {
            double point = points.get(i);
            double ahead = gap.at(point);
            if (!Double.isNaN(ahead)) {
                lowest = Double.isNaN(lowest) ? point : lowest;
                highest = point;
            }
            if (Double.isNaN(ahead) || Math.abs(ahead) <= ROUNDING) {
                continue;
            }
            StrategyId now = ahead > 0 ? gap.first() : gap.second();
            if (better != null && !better.equals(now)) {
                Root root = root(before, point, now);
                double reach = root.jump() ? 0 : AT_THE_END * (points.get(points.length() - 1) - points.get(0));
                if (root.at() > points.get(points.length() - 1) - reach) {
                    continue;
                }
                if (root.at() >= points.get(0) + reach) {
                    cross(root, better, now);
                }
            }
            better = now;
            before = point;
        }
        if (Double.isNaN(lowest)) {
            return new Undefined(Reason.NOT_PROPOSED);
        }
        if (better == null) {
            return new Undefined(Reason.EQUAL);
        }
        ImmutableList<Crossing> found = crossings.build();
        return found.isEmpty() ? new Always(lowest, highest, better) : new Crossings(lowest, highest, found);
    }

    private Root root(double below, double above, StrategyId winnerAbove) {
        return gap.line().driver().whole()
                ? new Root(DriverSpan.firstWhole(below, above, value -> betterAt(value, winnerAbove)), true)
                : Roots.between(gap::at, below, above);
    }

    private void cross(Root root, StrategyId winnerBelow, StrategyId winnerAbove) {
        crossings.add(Crossing.builder()
                .at(root.at())
                .jump(root.jump())
                .winnerBelow(winnerBelow)
                .winnerAbove(winnerAbove)
                .build());
    }

    private boolean betterAt(double value, StrategyId winner) {
        double ahead = gap.at(value);
        return winner.equals(gap.first()) ? ahead > ROUNDING : ahead < -ROUNDING;
    }
}
