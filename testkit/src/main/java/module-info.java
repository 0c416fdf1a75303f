/**
 * Test data for Footing and its plugins: streams of seeds, generators of valid startups and strategies, and a few fixed
 * ones.
 *
 * <p>Start reading at {@link dev.footing.testkit.Seeds}.
 */
module dev.footing.testkit {
    requires transitive dev.footing.api;

    exports dev.footing.testkit;
}
