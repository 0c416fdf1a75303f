package dev.footing.api.verdict;

import dev.footing.api.quantity.Identified;
import dev.footing.api.strategy.Sourcing;
import java.util.Objects;

/**
 * Where a decision leads: to what the startup has, or to a way of getting infrastructure. The strategy that it is on
 * counts as staying, whatever its sourcing; every other strategy counts by its sourcing.
 */
public enum Direction implements Identified {
    /** To stay on the strategy that the startup is on. */
    STAY,
    /** To buy it as a service. */
    MANAGED,
    /** To run it. */
    SELF_RUN,
    /** To buy some parts and run others. */
    HYBRID;

    /**
     * Finds the direction of a move.
     *
     * @param sourcing the sourcing of a strategy that the startup is not on
     * @return the direction
     */
    public static Direction towards(Sourcing sourcing) {
        Objects.requireNonNull(sourcing, "sourcing");
        return switch (sourcing) {
            case MANAGED -> MANAGED;
            case SELF_RUN -> SELF_RUN;
            case HYBRID -> HYBRID;
        };
    }
}
