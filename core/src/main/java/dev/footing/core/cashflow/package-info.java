/**
 * The cash-flow model, sections 2 to 5 of the page on the model: one arithmetic for the plan view, which has one trial
 * with every number at its likely value, and for the simulation, which has 256 trials in a block. Start reading at
 * {@link dev.footing.core.cashflow.Projection}.
 *
 * <p>Numbers come as rows, one entry a trial, and each statement of the model is one small loop over rows: the compiler
 * turns such loops into vector instructions, and the rows of a month stay in the processor's nearest cache.
 * {@link dev.footing.core.cashflow.Situation} and {@link dev.footing.core.cashflow.Terms} are what is certain of a
 * startup and of a strategy for it, {@link dev.footing.core.cashflow.SharedDraws} and
 * {@link dev.footing.core.cashflow.StrategyDraws} what is not; {@link dev.footing.core.cashflow.Transition} is what is
 * settled once, {@link dev.footing.core.cashflow.CashFlow} the months, {@link dev.footing.core.cashflow.Round} the next
 * round.
 */
@NullMarked
package dev.footing.core.cashflow;

import org.jspecify.annotations.NullMarked;
