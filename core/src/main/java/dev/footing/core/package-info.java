/**
 * The way in: {@link dev.footing.core.Assessor} answers a startup with an assessment. A host may hand it a
 * {@link dev.footing.core.BillSource} and a {@link dev.footing.core.Progress} listener.
 *
 * <p>{@code assessment} holds the steps of an assessment as a chain of values, and reading goes on there. The steps
 * rest on packages in the order of the data: {@code discovery} asks the providers, {@code policy} and
 * {@code calibration} hold the rules that ship, {@code cashflow} is the model, {@code plan} runs it once with likely
 * values, {@code simulation} runs it many times with random draws from {@code random}, {@code composition} searches the
 * best mix, {@code decision} makes a verdict of the figures, {@code scoring} gives a second opinion. {@code diagnosis},
 * {@code framework}, {@code recovery} and {@code sensitivity} read the answer; {@code record} and {@code diff} compare
 * it with a later one.
 */
@NullMarked
package dev.footing.core;

import org.jspecify.annotations.NullMarked;
