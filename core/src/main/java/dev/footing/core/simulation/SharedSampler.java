package dev.footing.core.simulation;

import dev.footing.api.policy.Calibration;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.core.cashflow.SharedDraws;

/** Draws the numbers that all strategies share. Immutable and safe to share. */
final class SharedSampler {
    private final Sampler engineerCost;
    private final Sampler launchUsers;
    private final Sampler growth;
    private final Sampler revenuePerUser;
    private final Sampler roundLogSlope;

    SharedSampler(Startup startup, Calibration calibration, Sampler.Maker maker) {
        this.engineerCost =
                maker.sampler(startup.team().monthlyCostPerEngineer().toEstimate());
        this.launchUsers = maker.sampler(startup.usage().launchUsers());
        // Growth compounds: a draw beyond what may be stated would overflow, so it counts as the most that may.
        this.growth = maker.sampler(
                startup.usage().monthlyGrowth(),
                Inputs.MONTHLY_GROWTH.range().orElseThrow().high());
        this.revenuePerUser = startup.usage()
                .monthlyRevenuePerUser()
                .map(MoneyEstimate::toEstimate)
                .map(maker::sampler)
                .orElse(new Sampler.OfFixed(0));
        this.roundLogSlope = maker.sampler(calibration.roundLogSlope());
    }

    void fill(SharedDraws draws, RandomDraws random) {
        engineerCost.fill(draws.engineerCost(), RandomInput.ENGINEER_COST, random);
        launchUsers.fill(draws.launchUsers(), RandomInput.LAUNCH_USERS, random);
        growth.fill(draws.growth(), RandomInput.MONTHLY_GROWTH, random);
        revenuePerUser.fill(draws.revenuePerUser(), RandomInput.REVENUE_PER_USER, random);
        roundLogSlope.fill(draws.roundLogSlope(), RandomInput.ROUND_LOG_SLOPE, random);
        random.noise(draws.noise());
    }
}
