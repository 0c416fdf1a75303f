package dev.footing.strategies.managed;

import dev.footing.api.spi.StrategyProvider;
import dev.footing.testkit.StrategyProviderContract;

class ManagedStrategyProviderTest implements StrategyProviderContract {
    @Override
    public StrategyProvider provider() {
        return new ManagedStrategyProvider();
    }
}
