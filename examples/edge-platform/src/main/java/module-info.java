/** What an edge network offers. */
module io.perimeter.footing {
    requires dev.footing.api;

    provides dev.footing.api.spi.StrategyProvider with
            io.perimeter.footing.PerimeterProvider;
}
