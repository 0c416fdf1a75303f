package dev.footing.core.second;

import dev.footing.api.outcome.ObjectivePart;
import dev.footing.core.cashflow.Figure;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The figures whose means are compared. */
enum SecondFigure {
    TIME(Figure.TIME_TO_PRODUCTION, SecondSums::timeToProduction),
    PRODUCT_MONTHS(Figure.PRODUCT_ENGINEER_MONTHS, SecondSums::productEngineerMonths),
    UNMET(Figure.UNMET_ENGINEER_MONTHS, SecondSums::unmetEngineerMonths),
    INFRASTRUCTURE(Figure.INFRASTRUCTURE_ENGINEERING, SecondSums::infrastructureEngineering),
    PLATFORM(Figure.PLATFORM, SecondSums::platform),
    INCIDENTS(Figure.INCIDENTS, SecondSums::incidents),
    INCIDENT_COST(Figure.INCIDENT_COST, SecondSums::incidentCost),
    TCO(Figure.TOTAL_COST_OF_OWNERSHIP, SecondSums::totalCostOfOwnership),
    OPPORTUNITY(Figure.OPPORTUNITY_COST, SecondSums::opportunityCost),
    REVENUE(Figure.REVENUE, SecondSums::revenue),
    CASH(Figure.CASH_AT_HORIZON, SecondSums::cashAtHorizon),
    RUIN(Figure.RUIN, SecondSums::ruin),
    LASTS(Figure.LASTS, sums -> sums.lasts() ? 1 : 0),
    LASTS_TO_HORIZON(Figure.LASTS_TO_HORIZON, sums -> sums.lastsToHorizon() ? 1 : 0),
    ROUND(
            Figure.PART_ROUND,
            sums -> Optional.ofNullable(sums.terms().get(ObjectivePart.EXPECTED_ROUND))
                    .orElseThrow()),
    STEADY(Figure.STEADY_EFFORT, sums -> sums.once().steady()),
    OBJECTIVE(Figure.OBJECTIVE, SecondSums::objective);

    private final Figure engine;

    @SuppressWarnings("ImmutableEnumChecker") // method references and lambdas that hold nothing
    private final ToDoubleFunction<SecondSums> of;

    SecondFigure(Figure engine, ToDoubleFunction<SecondSums> of) {
        this.engine = engine;
        this.of = of;
    }

    /** The same figure of the engine. */
    Figure engine() {
        return engine;
    }

    /** Whether so few trials may have it that all of some thousand may have none, or all of them. */
    boolean mayBeRare() {
        return switch (this) {
            case PRODUCT_MONTHS, UNMET, PLATFORM, INCIDENTS, INCIDENT_COST, RUIN, LASTS, LASTS_TO_HORIZON, ROUND ->
                true;
            default -> false;
        };
    }

    /** What a difference is small against: the sum of all amounts, but for months, counts and shares. */
    double scale(double amounts) {
        return switch (this) {
            case TIME, PRODUCT_MONTHS, UNMET, INCIDENTS, LASTS, LASTS_TO_HORIZON, STEADY -> 1;
            default -> amounts;
        };
    }

    double of(SecondSums sums) {
        return of.applyAsDouble(sums);
    }
}
