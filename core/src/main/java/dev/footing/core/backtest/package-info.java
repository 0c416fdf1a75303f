/**
 * Whether advice was right: what was said of startups against what became of them. Start reading at
 * {@link dev.footing.core.backtest.JudgedCases}; {@link dev.footing.core.backtest.Calibrator} fits rules to it.
 */
@NullMarked
package dev.footing.core.backtest;

import org.jspecify.annotations.NullMarked;
