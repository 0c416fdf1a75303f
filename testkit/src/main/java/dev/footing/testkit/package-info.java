/**
 * Tests and test data for plugins and for Footing itself. Reading guide:
 *
 * <ul>
 *   <li>{@link dev.footing.testkit.StrategyProviderContract}: everything that is asked of a provider, inherited by a
 *       test of one method. Start here.
 *   <li>{@link dev.footing.testkit.StrategyTableContract}: holds every number of a strategy against a file.
 *   <li>{@link dev.footing.testkit.Fixtures}: startups and a strategy that are the same on every call, for tests of
 *       single formulas.
 *   <li>{@link dev.footing.testkit.StartupGenerator} and {@link dev.footing.testkit.StrategyGenerator}: any number of
 *       valid ones from {@link dev.footing.testkit.Seeds}, so that a seed is enough to see a failure again.
 *   <li>{@link dev.footing.testkit.AssessmentCheck}: what a test expects of a result.
 * </ul>
 *
 * <p>Only the contracts and the check need a test framework, the API of JUnit Jupiter. Nothing here looks at a clock,
 * retries, or draws randomness that was not passed in.
 */
@NullMarked
package dev.footing.testkit;

import org.jspecify.annotations.NullMarked;
