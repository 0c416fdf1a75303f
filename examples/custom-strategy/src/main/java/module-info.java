/** Strategies of Acme Bank. */
module com.acme.footing {
    requires dev.footing.api;

    provides dev.footing.api.spi.StrategyProvider with
            com.acme.footing.AcmeProvider;
}
