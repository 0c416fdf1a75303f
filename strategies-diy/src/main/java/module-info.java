/**
 * The built-in strategies that run infrastructure, or mix running and buying. Start reading at
 * {@link dev.footing.strategies.diy.DiyStrategyProvider}.
 *
 * @provides dev.footing.api.spi.StrategyProvider the built-in strategies that run infrastructure, or mix running and
 *     buying
 */
module dev.footing.strategies.diy {
    requires transitive dev.footing.api;

    exports dev.footing.strategies.diy;

    provides dev.footing.api.spi.StrategyProvider with
            dev.footing.strategies.diy.DiyStrategyProvider;
}
