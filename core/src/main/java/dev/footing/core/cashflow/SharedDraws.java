package dev.footing.core.cashflow;

import dev.footing.api.policy.Calibration;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.startup.Startup;

/**
 * The uncertain numbers that all strategies share, one entry a trial: those of the startup, the slope of the round, and
 * how users come and go from month to month.
 */
public final class SharedDraws {
    private final double[] engineerCost;
    private final double[] launchUsers;
    private final double[] growth;
    private final double[] revenuePerUser;
    private final double[] roundLogSlope;
    private final double[][] noise;

    /**
     * Makes room.
     *
     * @param width how many trials
     * @param noisyMonths months in which growth varies: the horizon, or none where it does not vary
     */
    public SharedDraws(int width, int noisyMonths) {
        this.engineerCost = new double[width];
        this.launchUsers = new double[width];
        this.growth = new double[width];
        this.revenuePerUser = new double[width];
        this.roundLogSlope = new double[width];
        this.noise = new double[noisyMonths][width];
    }

    /**
     * The one trial of the plan view.
     *
     * @param startup the startup
     * @param calibration the parameters of the world
     * @return every number at its likely value, without noise
     */
    public static SharedDraws likely(Startup startup, Calibration calibration) {
        SharedDraws draws = new SharedDraws(1, 0);
        draws.engineerCost[0] = likely(startup.team().monthlyCostPerEngineer());
        draws.launchUsers[0] = startup.usage().launchUsers().likely();
        draws.growth[0] = startup.usage().monthlyGrowth().likely();
        draws.revenuePerUser[0] =
                startup.usage().monthlyRevenuePerUser().map(SharedDraws::likely).orElse(0.0);
        draws.roundLogSlope[0] = calibration.roundLogSlope().likely();
        return draws;
    }

    private static double likely(MoneyEstimate estimate) {
        return estimate.toEstimate().likely();
    }

    /** {@return how many trials} */
    public int width() {
        return engineerCost.length;
    }

    /** {@return c: loaded monthly cost of an engineer} */
    public double[] engineerCost() {
        return engineerCost;
    }

    /** {@return u_L: users at launch} */
    public double[] launchUsers() {
        return launchUsers;
    }

    /** {@return g: monthly growth at full product focus} */
    public double[] growth() {
        return growth;
    }

    /** {@return a: monthly revenue of a user} */
    public double[] revenuePerUser() {
        return revenuePerUser;
    }

    /** {@return a2: what the round's log-odds gain for each factor e of product share} */
    public double[] roundLogSlope() {
        return roundLogSlope;
    }

    /** {@return Z_m: standard normal rows by month, the first month first; empty where growth does not vary} */
    public double[][] noise() {
        return noise;
    }
}
