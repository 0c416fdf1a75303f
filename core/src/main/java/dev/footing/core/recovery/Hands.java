package dev.footing.core.recovery;

import dev.footing.api.quantity.Months;
import java.util.Arrays;
import java.util.OptionalInt;

/** The hands that a team has left for the actions of a course, in engineer-months, week by week from week 1 on. */
final class Hands {
    /** The last week that a course can name. */
    static final int LAST = 520;

    private static final double NONE = 1e-9;

    private final double[] left = new double[LAST + 1];

    /** Has so many engineers free in every week. */
    Hands(double free) {
        Arrays.fill(left, free / Months.WEEKS);
    }

    /** The first week from one on in which there are hands; empty where there is none up to the last one. */
    OptionalInt firstFree(int from, int last) {
        for (int week = from; week <= last; week++) {
            if (left[week] > NONE) {
                return OptionalInt.of(week);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether there are hands for so much work from one week to another. */
    boolean have(double work, int from, int to) {
        return sum(from, to) + NONE >= work;
    }

    private double sum(int from, int to) {
        double sum = 0;
        for (int week = from; week <= to; week++) {
            sum += left[week];
        }
        return sum;
    }

    /** Takes work as early as it can be done, and returns the week in which it is. */
    int take(double work, int from, int to) {
        double rest = work;
        int week = from;
        while (true) {
            double taken = Math.min(rest, left[week]);
            left[week] -= taken;
            rest -= taken;
            if (rest <= NONE || week == to) {
                return week;
            }
            week++;
        }
    }

    /**
     * Takes the work of a move, from each week its part.
     *
     * @param work engineer-months
     * @param from its first week
     * @param to its last week
     * @param change engineers who become free while it lasts; negative where more are bound
     * @param after the same once it is done
     */
    void move(double work, int from, int to, double change, double after) {
        shift(change, from, to);
        double sum = sum(from, to);
        double part = sum > 0 ? Math.max(0, 1 - work / sum) : 0;
        for (int week = from; week <= to; week++) {
            left[week] *= part;
        }
        shift(after, to + 1, LAST);
    }

    private void shift(double engineers, int from, int to) {
        for (int week = from; week <= to; week++) {
            left[week] = Math.max(0, left[week] + engineers / Months.WEEKS);
        }
    }

    /**
     * Finds where a move begins: in the first week from which its weeks have hands for it.
     *
     * @param work engineer-months
     * @param weeks the weeks that it spans
     * @param from the first week in which it may begin
     * @param last the last one
     * @param change engineers who become free while it lasts; negative where more are bound
     * @return that week; empty where there is none
     */
    OptionalInt beginning(double work, int weeks, int from, int last, double change) {
        for (int week = from; week <= last && week + weeks - 1 <= LAST; week++) {
            if (have(work - change * weeks / Months.WEEKS, week, week + weeks - 1)) {
                return OptionalInt.of(week);
            }
        }
        return OptionalInt.empty();
    }
}
