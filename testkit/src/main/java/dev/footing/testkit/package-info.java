/**
 * Test data. Generators take their randomness from the caller, so that a seed is enough to see a failure again; the
 * fixtures are the same on every call. No test framework is needed to use any of it. Start reading at
 * {@link dev.footing.testkit.Seeds}.
 */
@NullMarked
package dev.footing.testkit;

import org.jspecify.annotations.NullMarked;
