/**
 * Whether the advice was right: how well chances fit what became of startups. Start reading at
 * {@link dev.footing.cli.backtest.Backtest}.
 */
@NullMarked
package dev.footing.cli.backtest;

import org.jspecify.annotations.NullMarked;
