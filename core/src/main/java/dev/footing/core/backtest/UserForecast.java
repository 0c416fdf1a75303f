package dev.footing.core.backtest;

import dev.footing.api.backtest.ObservedFigure;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.Startup;
import dev.footing.core.random.Normal;
import dev.footing.core.random.Purpose;
import dev.footing.core.random.QuantileTable;
import dev.footing.core.random.RandomStream;
import java.util.Arrays;

/**
 * Users at the end of a month, as the startup itself foresees them: its growth, which is drawn once, and how that
 * varies from month to month. It is what the simulation does with users of a live product where growth does not follow
 * product work; no strategy moves it. A thousand draws, of which growth takes evenly spread shares, so that its
 * percentiles have no luck in them.
 *
 * @param startup a live startup
 * @param seed of how growth varies from month to month
 */
record UserForecast(Startup startup, long seed) {
    private static final int DRAWS = 1_000;
    private static final double MOST = 10;

    /** The forecast of a month beside what was observed. */
    Observation against(int month, double actual) {
        double[] users = new double[DRAWS];
        double volatility = startup.usage().growthVolatility().value();
        double now = startup.usage().activeUsers().value();
        RandomStream random = RandomStream.of(seed, 0, Purpose.NOISE, month);
        double[] noise = new double[month];
        for (int k = 0; k < DRAWS; k++) {
            double growth = Math.min(MOST, growth((k + 0.5) / DRAWS));
            if (volatility > 0) {
                random.fillNormal(noise, month);
            }
            users[k] = now;
            for (double swing : noise) {
                users[k] *= Math.max(0, 1 + growth + volatility * swing);
            }
        }
        Arrays.sort(users);
        return new Observation(
                ObservedFigure.USERS, actual, users[DRAWS / 20], users[DRAWS / 2], users[DRAWS - DRAWS / 20 - 1]);
    }

    private double growth(double u) {
        Estimate growth = startup.usage().monthlyGrowth();
        if (growth instanceof Estimate.Pert pert) {
            double width = pert.high() - pert.low();
            return pert.low()
                    + width
                            * QuantileTable.pert((pert.likely() - pert.low()) / width)
                                    .at(u);
        } else if (growth instanceof Estimate.LogNormal spread) {
            return spread.median() * StrictMath.exp(spread.sigma() * Normal.inverse(u));
        }
        return growth.likely();
    }
}
