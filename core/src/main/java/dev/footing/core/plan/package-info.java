/**
 * The plan view: what a strategy does to a startup when nothing goes wrong. Start reading at
 * {@link dev.footing.core.plan.PlanModel}, which runs the cash-flow model with every number at its likely value;
 * {@link dev.footing.core.plan.PlanStatement} rounds to stated amounts.
 */
@NullMarked
package dev.footing.core.plan;

import org.jspecify.annotations.NullMarked;
