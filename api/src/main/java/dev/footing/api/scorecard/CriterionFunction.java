package dev.footing.api.scorecard;

/**
 * Gives the raw values of a {@link CustomCriterion}: a function of what it is shown, the same whenever it is asked. It
 * reads no clock, file or network, and several threads may ask at once where they share an assessor.
 *
 * <pre>{@code
 * CriterionFunction residency = scored -> atHome.contains(scored.strategy().id().value()) ? 1 : 0;
 * CriterionFunction worstCash = scored -> scored.simulation()
 *     .map(outcome -> outcome.cashAtHorizon().bands().p5().getAmount().doubleValue())
 *     .orElse(scored.plan().cashAtHorizon().getAmount().doubleValue());
 * }</pre>
 *
 * <p>It is part of the program that asks, and no plugin: what it throws reaches whoever asked, as the cause of an
 * exception that names the criterion and the strategy.
 */
@FunctionalInterface
public interface CriterionFunction {
    /**
     * Looks at one strategy.
     *
     * @param scored the strategy and what is known of it
     * @return the raw value in the criterion's unit, a finite number
     */
    double rawValue(ScoredStrategy scored);
}
