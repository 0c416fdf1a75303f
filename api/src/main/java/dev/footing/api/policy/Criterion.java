package dev.footing.api.policy;

import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;

/** What the scorecard looks at. The scorecard explains and is a second opinion; the objective decides. */
public enum Criterion implements Identified {
    /** Months to production. */
    TIME_TO_MARKET(Unit.MONTHS),
    /** Share of engineering on the product. */
    PRODUCT_FOCUS(Unit.SHARE),
    /** Share of cases in which cash lasts; 0 or 1 in a plan. */
    RUNWAY(Unit.SHARE),
    /** Required areas of expertise that the team has, of those required; 1 where none is. */
    EXPERTISE_FIT(Unit.SHARE),
    /** The cheapest total cost of ownership among the strategies without a veto, against this one's. */
    COST(Unit.SHARE),
    /** Serious incidents a year. */
    RESILIENCE(Unit.COUNT),
    /** Engineer-months to get through an audit. */
    COMPLIANCE(Unit.ENGINEER_MONTHS),
    /** The strategy's ceiling against the users that are forecast. */
    SCALE(Unit.RATIO),
    /** Engineer-months to leave it, for each engineer. */
    ADAPTABILITY(Unit.ENGINEER_MONTHS);

    private final Unit unit;

    Criterion(Unit unit) {
        this.unit = unit;
    }

    /** {@return what its raw value counts} */
    public Unit unit() {
        return unit;
    }

    /** {@return what it is, as results name it; its label is its id in words} */
    public CriterionInfo info() {
        return new CriterionInfo(id(), id().replace('-', ' '), unit);
    }
}
