package dev.footing.core.framework;

import dev.footing.core.statistics.Limits;

/** On which side of a line a figure lies. One of a simulation misses its line only by more than its error. */
enum LineSide {
    REACHED,
    /** Short of the line by no more than the figure may be off, which counts as reached. */
    WITHIN_ERROR,
    MISSED;

    /** The error is half of the 95% interval, 0 of what is certain. */
    static LineSide atLeast(double actual, double line, double error) {
        if (Limits.atLeast(actual, line)) {
            return REACHED;
        }
        return Limits.atLeast(actual + error, line) ? WITHIN_ERROR : MISSED;
    }

    static LineSide atMost(double actual, double line, double error) {
        if (Limits.atMost(actual, line)) {
            return REACHED;
        }
        return Limits.atMost(actual - error, line) ? WITHIN_ERROR : MISSED;
    }

    static LineSide of(boolean reached) {
        return reached ? REACHED : MISSED;
    }

    boolean met() {
        return this != MISSED;
    }
}
