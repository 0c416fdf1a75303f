/** What a managed control plane offers. */
module org.keel.footing {
    requires dev.footing.api;

    provides dev.footing.api.spi.StrategyProvider with
            org.keel.footing.KeelProvider;
}
