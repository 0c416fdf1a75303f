package dev.footing.api.spi;

import com.google.common.collect.ImmutableList;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;

/**
 * Proposes strategies for a startup. It says what a strategy <em>is</em> for this startup: how long it takes, how many
 * engineers it binds, what it costs; it does not say what follows from that, nor which strategy is better.
 *
 * <pre>{@code
 * public final class OnPremisesProvider implements StrategyProvider {
 *     private static final StrategyInfo INFO =
 *         StrategyInfo.of("acme.on-premises", "Acme's data centre", Sourcing.SELF_RUN, "Racks in two regulated sites");
 *
 *     public ProviderInfo info() {
 *         return ProviderInfo.of("acme", "Acme", SPI_LEVEL, INFO);
 *     }
 *
 *     public ImmutableList<Strategy> propose(Startup startup) {
 *         return ImmutableList.of(Strategy.builder().info(INFO) ... .build());
 *     }
 * }
 * }</pre>
 */
public interface StrategyProvider {
    /**
     * The level of this contract. A constant is copied into a plugin when it is compiled, so that a plugin that states
     * {@code SPI_LEVEL} tells what it was built against.
     */
    int SPI_LEVEL = 1;

    /**
     * Says who the provider is and which strategies it knows.
     *
     * @return the same information each time
     */
    ProviderInfo info();

    /**
     * Tailors strategies to a startup.
     *
     * @param startup a startup with defaults filled in and the phase derived
     * @return strategies with the ids of {@link #info()}, each at most once; empty where none applies
     */
    ImmutableList<Strategy> propose(Startup startup);
}
