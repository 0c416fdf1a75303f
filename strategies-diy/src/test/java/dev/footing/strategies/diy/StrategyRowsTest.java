package dev.footing.strategies.diy;

import dev.footing.api.spi.StrategyProvider;
import dev.footing.testkit.StrategyTableContract;

/** Each strategy against its row of the table, {@code strategies.properties}. */
class StrategyRowsTest implements StrategyTableContract {
    @Override
    public StrategyProvider provider() {
        return new DiyStrategyProvider();
    }
}
