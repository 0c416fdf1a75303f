/**
 * What follows from the figures: {@link dev.footing.api.verdict.Verdict} for the startup,
 * {@link dev.footing.api.verdict.VetoFinding} for a strategy that is ruled out.
 */
@NullMarked
package dev.footing.api.verdict;

import org.jspecify.annotations.NullMarked;
