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

    void fill(SharedDraws draws, Luck luck) {
        engineerCost.fill(draws.engineerCost(), Field.ENGINEER_COST, luck);
        launchUsers.fill(draws.launchUsers(), Field.LAUNCH_USERS, luck);
        growth.fill(draws.growth(), Field.MONTHLY_GROWTH, luck);
        revenuePerUser.fill(draws.revenuePerUser(), Field.REVENUE_PER_USER, luck);
        roundLogSlope.fill(draws.roundLogSlope(), Field.ROUND_LOG_SLOPE, luck);
        luck.noise(draws.noise());
    }
}
