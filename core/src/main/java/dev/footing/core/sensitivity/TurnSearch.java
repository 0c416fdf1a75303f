package dev.footing.core.sensitivity;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.sensitivity.TurnInterval;
import dev.footing.api.strategy.StrategyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds where it changes who is ahead: halves the gap between two values with different ones, and then looks on either
 * side for the nearest value at which the trials leave no doubt. It serves one line and one thread.
 */
final class TurnSearch {
    /** Where there is no doubt on either side a gap is halved down to this part of its values. */
    private static final double FINE = 1e-4;

    /** Where there is doubt, down to this part. */
    private static final double ENOUGH = 5e-3;

    /** How often the gap between doubt and no doubt is halved. */
    private static final int HALVINGS = 3;

    private final boolean whole;
    private final Look look;
    private final TreeMap<Double, Optional<Seen>> seen = new TreeMap<>();

    /** Says who is ahead at a value; empty where there can be no such startup or nobody is ahead. */
    @FunctionalInterface
    interface Look {
        Optional<Seen> at(double value);
    }

    TurnSearch(boolean whole, Look look) {
        this.whole = whole;
        this.look = look;
    }

    /** All changes between neighbours among some values, ascending. */
    ImmutableList<LeadChange> all(ImmutableDoubleArray points) {
        return search(points, Integer.MAX_VALUE);
    }

    /** The first change; none where there is none. */
    Optional<LeadChange> first(ImmutableDoubleArray points) {
        return search(points, 1).stream().findFirst();
    }

    /** Who is ahead at the values that were looked at, where anybody is. */
    Optional<Seen> at(double value) {
        return seen.computeIfAbsent(value, look::at);
    }

    private ImmutableList<LeadChange> search(ImmutableDoubleArray points, int most) {
        List<double[]> gaps = new ArrayList<>();
        double before = Double.NaN;
        for (int i = 0; i < points.length() && gaps.size() < most; i++) {
            double point = points.get(i);
            if (at(point).isEmpty()) {
                continue;
            }
            if (!Double.isNaN(before) && !ahead(before).equals(ahead(point))) {
                narrow(before, point, gaps);
            }
            before = point;
        }
        return gaps.stream().limit(most).map(gap -> turn(gap[0], gap[1])).collect(ImmutableList.toImmutableList());
    }

    private void narrow(double from, double to, List<double[]> gaps) {
        double low = from;
        double high = to;
        while (!narrowEnough(low, high)) {
            double middle = middle(low, high);
            if (middle <= low || middle >= high) {
                break;
            }
            if (at(middle).isEmpty()) {
                seen.put(middle, at(low).map(there -> new Seen(there.ahead(), false)));
            }
            if (ahead(middle).equals(ahead(low))) {
                low = middle;
            } else if (ahead(middle).equals(ahead(high))) {
                high = middle;
            } else {
                narrow(low, middle, gaps);
                narrow(middle, high, gaps);
                return;
            }
        }
        gaps.add(new double[] {low, high});
    }

    private boolean narrowEnough(double low, double high) {
        if (whole) {
            return high - low <= 1;
        }
        double part = (high - low) / Math.max(Math.abs(low), Math.abs(high));
        return part <= (certain(low) && certain(high) ? FINE : ENOUGH);
    }

    private double middle(double low, double high) {
        return whole ? low + Math.floor((high - low) / 2) : DriverSpan.between(low, high, 0.5);
    }

    private LeadChange turn(double low, double high) {
        double sureLow = nearestSure(low, seen.headMap(low, true).descendingMap());
        double sureHigh = nearestSure(high, seen.tailMap(high, true));
        boolean jump = whole || (sureLow == low && sureHigh == high);
        return new LeadChange(
                        jump ? high : middle(low, high),
                        new TurnInterval(sureLow, sureHigh),
                        new LeadChange.Side(ahead(low), certain(sureLow)),
                        new LeadChange.Side(ahead(high), certain(sureHigh)),
                        jump)
                .rounded(last(low, seen.headMap(low, true).descendingMap()), last(high, seen.tailMap(high, true)));
    }

    /** The nearest value beyond a change at which there is no doubt; the last with the same one ahead if none is. */
    private double nearestSure(double from, NavigableMap<Double, Optional<Seen>> onwards) {
        double doubtful = from;
        double sure = Double.NaN;
        for (double value : ImmutableList.copyOf(onwards.keySet())) {
            if (at(value).isEmpty()) {
                continue;
            }
            if (!ahead(value).equals(ahead(from))) {
                break;
            }
            if (certain(value)) {
                sure = value;
                break;
            }
            doubtful = value;
        }
        if (Double.isNaN(sure)) {
            return doubtful;
        }
        return sure == from ? from : closer(from, sure, doubtful);
    }

    private double closer(double from, double beyond, double before) {
        double sure = beyond;
        double doubtful = before;
        for (int i = 0; i < HALVINGS && !(whole && Math.abs(sure - doubtful) <= 1); i++) {
            double middle = middle(Math.min(sure, doubtful), Math.max(sure, doubtful));
            if (at(middle).isPresent() && ahead(middle).equals(ahead(from)) && certain(middle)) {
                sure = middle;
            } else {
                doubtful = middle;
            }
        }
        return sure;
    }

    /** The last value in a direction with the same one ahead. */
    private double last(double from, Map<Double, Optional<Seen>> onwards) {
        double last = from;
        for (Map.Entry<Double, Optional<Seen>> value : onwards.entrySet()) {
            if (value.getValue().isPresent()) {
                if (!ahead(value.getKey()).equals(ahead(from))) {
                    break;
                }
                last = value.getKey();
            }
        }
        return last;
    }

    private Optional<StrategyId> ahead(double value) {
        return at(value).orElseThrow().ahead();
    }

    private boolean certain(double value) {
        return at(value).orElseThrow().certain();
    }
}
