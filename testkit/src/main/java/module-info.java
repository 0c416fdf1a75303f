/**
 * What a plugin is tested with: the contract of a provider as tests, streams of seeds, generators of valid startups and
 * strategies, and a few fixed ones.
 *
 * <p>Start reading at {@link dev.footing.testkit.StrategyProviderContract}.
 */
module dev.footing.testkit {
    requires transitive dev.footing.api;
    requires transitive org.junit.jupiter.api;

    exports dev.footing.testkit;
}
