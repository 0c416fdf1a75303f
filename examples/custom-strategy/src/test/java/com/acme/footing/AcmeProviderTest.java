package com.acme.footing;

import dev.footing.api.spi.StrategyProvider;
import dev.footing.testkit.StrategyProviderContract;

class AcmeProviderTest implements StrategyProviderContract {
    @Override
    public StrategyProvider provider() {
        return new AcmeProvider();
    }
}
