package dev.footing.api.spi;

import com.google.common.collect.ImmutableList;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;

/**
 * Proposes strategies for a startup. It says what a strategy <em>is</em> for this startup: how long it takes, how many
 * engineers it binds, what it costs; it does not say what follows from that, nor which strategy is better.
 * {@link dev.footing.api.spi The package} has the whole contract.
 *
 * <pre>{@code
 * public final class OnPremisesProvider implements StrategyProvider {
 *     private static final StrategyInfo RACKS =
 *         StrategyInfo.of("acme.on-premises", "Acme's data centre", Sourcing.SELF_RUN, "Racks in two regulated sites");
 *     private static final ProviderInfo INFO = ProviderInfo.of("acme", "Acme", SPI_LEVEL, RACKS);
 *
 *     @Override
 *     public ProviderInfo info() {
 *         return INFO;
 *     }
 *
 *     @Override
 *     public ImmutableList<Strategy> propose(Startup startup) {
 *         return startup.budget().currency().equals(CurrencyUnit.USD)
 *             ? ImmutableList.of(Strategy.builder().info(RACKS) ... .build())
 *             : ImmutableList.of();
 *     }
 * }
 * }</pre>
 */
public interface StrategyProvider {
    /**
     * The level of this contract. A constant is copied into a plugin when it is compiled, so that a plugin that returns
     * {@code SPI_LEVEL} says what it was built against.
     */
    int SPI_LEVEL = 1;

    /**
     * Says who the provider is and which strategies it knows, before it is asked for any startup. Called at least once
     * after it was made, from any thread; best answered with a constant.
     *
     * @return the same information each time
     */
    ProviderInfo info();

    /**
     * Tailors strategies to a startup. Called often, from any thread, by several at once; the answer follows from the
     * argument alone, and equal startups get equal answers. It is worked out in the call, in the thread of the caller.
     *
     * <p>Each number of a strategy has evidence: its own, or that of the strategy. A cost that is not stated counts as
     * nothing, so that all are stated, or evidence says why there is none. What matters and is no number stands in
     * {@link Strategy#notQuantified()}.
     *
     * @param startup a startup with defaults filled in and the phase derived, of any size
     * @return strategies whose info is one of {@link #info()}, each at most once, in any order, with amounts in the
     *     startup's currency; an empty list where none applies, as for a currency without known prices
     */
    ImmutableList<Strategy> propose(Startup startup);

    /**
     * Offers ways of getting single components, from which the host composes mixes. Called as {@link #propose} is, and
     * under the same rules; a provider without such options leaves it out.
     *
     * @param startup a startup with defaults filled in and the phase derived, of any size
     * @return options with amounts in the startup's currency, for each component at most one of each sourcing, in any
     *     order. Where all nine {@linkplain dev.footing.api.startup.Component#usual() usual components} are offered in
     *     one sourcing, all shares of it are 1 together; where some are, they are no more than that. The other
     *     components are offered only to a startup that states them
     */
    default ImmutableList<ComponentOption> components(Startup startup) {
        return ImmutableList.of();
    }
}
