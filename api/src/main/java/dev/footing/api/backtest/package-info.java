/**
 * What became of startups, and how well the advice given before fits it. Start reading at
 * {@link dev.footing.api.backtest.ActualOutcome} for what is known afterwards, and at
 * {@link dev.footing.api.backtest.Backtest} for the scores.
 */
@NullMarked
package dev.footing.api.backtest;

import org.jspecify.annotations.NullMarked;
