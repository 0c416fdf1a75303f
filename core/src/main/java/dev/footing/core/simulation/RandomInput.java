package dev.footing.core.simulation;

import dev.footing.api.startup.Inputs;

/**
 * The uncertain numbers that are drawn once a trial. Each has a coordinate of the lattice of its own, so that a number
 * of one name has the same draws in every strategy. Low coordinates are spread best and belong to what moves results
 * most.
 */
enum RandomInput {
    STEADY_EFFORT(0, "steadyEffort"),
    TIME_TO_PRODUCTION(1, "timeToProduction"),
    OVERRUN(2, "overrun"),
    MONTHLY_GROWTH(3, Inputs.MONTHLY_GROWTH.id()),
    PRICE_INDEX(4, "priceIndex"),
    REVENUE_PER_USER(5, Inputs.REVENUE_PER_USER.id()),
    ENGINEER_COST(6, Inputs.COST_PER_ENGINEER.id()),
    ROUND_LOG_SLOPE(7, "round.logSlope"),
    BUILD_EFFORT(8, "buildEffort"),
    SETUP_COST(9, "setupCost"),
    LAUNCH_USERS(10, Inputs.LAUNCH_USERS.id());

    /** The first coordinate of the lattice that no field has. */
    static final int FREE = 11;

    private final int coordinate;
    private final String id;

    RandomInput(int coordinate, String id) {
        this.coordinate = coordinate;
        this.id = id;
    }

    /** Which coordinate of the lattice it has. */
    int coordinate() {
        return coordinate;
    }

    /** The input's id, or the name of the strategy's or the calibration's number. */
    String id() {
        return id;
    }
}
