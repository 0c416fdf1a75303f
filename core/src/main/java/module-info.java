/**
 * The arithmetic of Footing: finds strategy providers, projects what every proposed strategy does to a startup, and
 * ties both together in {@link dev.footing.core.Assessor}, where reading starts.
 */
module dev.footing.core {
    requires transitive dev.footing.api;
    requires org.apache.commons.numbers.rootfinder;

    exports dev.footing.core;
    exports dev.footing.core.backtest;
    exports dev.footing.core.calibration;
    exports dev.footing.core.diff;
    exports dev.footing.core.discovery;
    exports dev.footing.core.policy;
    exports dev.footing.core.record;

    uses dev.footing.api.spi.StrategyProvider;
}
