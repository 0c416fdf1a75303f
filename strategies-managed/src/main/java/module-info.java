/**
 * The built-in strategies that buy infrastructure. Start reading at
 * {@link dev.footing.strategies.managed.ManagedStrategyProvider}.
 *
 * @provides dev.footing.api.spi.StrategyProvider the built-in strategies that buy infrastructure
 */
module dev.footing.strategies.managed {
    requires transitive dev.footing.api;

    exports dev.footing.strategies.managed;

    provides dev.footing.api.spi.StrategyProvider with
            dev.footing.strategies.managed.ManagedStrategyProvider;
}
