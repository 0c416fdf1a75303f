/**
 * The plan view: what a strategy does to a startup when nothing goes wrong. Start reading at
 * {@link dev.footing.core.plan.PlanModel}. The steps follow the page on the model:
 * {@link dev.footing.core.plan.Situation} is the startup in plain numbers, {@link dev.footing.core.plan.Transition}
 * what is settled once, {@link dev.footing.core.plan.MonthByMonth} the months, {@link dev.footing.core.plan.Round} the
 * next round, {@link dev.footing.core.plan.PlanStatement} the rounding to stated amounts.
 */
@NullMarked
package dev.footing.core.plan;

import org.jspecify.annotations.NullMarked;
