/** Strategies of ${providerName}. */
module ${package} {
    requires dev.footing.api;

    provides dev.footing.api.spi.StrategyProvider with
            ${package}.${className}Provider;
}
