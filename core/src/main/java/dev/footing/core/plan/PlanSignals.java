package dev.footing.core.plan;

/**
 * What a decision needs of a plan beyond its stated figures, before any rounding.
 *
 * @param objective the objective, part by part
 * @param lasts whether cash never runs out up to the round, or up to the horizon where none is planned
 * @param lowestCash the lowest cash at the end of a month up to then
 * @param usersAtHorizon users in the last month
 * @param listPriceBillAtHorizon the bill of the last month at list prices, 0 where no bill is known
 * @param steadyEffort engineers whom the platform binds once it runs
 * @param incidentRate serious incidents a month once it runs
 */
public record PlanSignals(
        ObjectiveParts objective,
        boolean lasts,
        double lowestCash,
        double usersAtHorizon,
        double listPriceBillAtHorizon,
        double steadyEffort,
        double incidentRate) {
    /** {@return the share of cases in which it lasts: all or none, as a plan is one case} */
    public double lastingShare() {
        return lasts ? 1 : 0;
    }
}
