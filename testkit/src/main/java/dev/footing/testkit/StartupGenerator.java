package dev.footing.testkit;

import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Makes valid startups that together cover the whole table of inputs: stated and not, certain and uncertain, live and
 * not, on a known strategy or on none, with horizons from 1 to 120 months. Short horizons are frequent, and now and
 * then numbers lie at the ends of their ranges. Amounts are in US dollars.
 *
 * <pre>{@code
 * Startup startup = StartupGenerator.next(Seeds.random(seed), List.of(StrategyId.of("acme.on-premises")));
 * }</pre>
 */
public final class StartupGenerator {
    private StartupGenerator() {}

    /**
     * Makes the next startup.
     *
     * @param random where randomness comes from; the same numbers make the same startup
     * @param strategies what the startup may be on now; where there are none it never says what it is on
     * @return a startup
     */
    public static Startup next(RandomGenerator random, List<StrategyId> strategies) {
        return new StartupForm(new Draws(random), strategies).fillIn();
    }
}
