package dev.footing.core.cashflow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.footing.api.outcome.ObjectivePart;
import java.util.Arrays;
import java.util.Map;

/** The figures of a projection, one row each; those of the objective's terms are tied to {@link ObjectivePart} here. */
public enum Figure {
    /** Months until production. */
    TIME_TO_PRODUCTION(true),
    /** Share of engineering on the product, over the horizon. */
    PRODUCT_SHARE(false),
    /** Engineer-months on the product. */
    PRODUCT_ENGINEER_MONTHS(true),
    /** Engineer-months of infrastructure work beyond the team. */
    UNMET_ENGINEER_MONTHS(true),
    /** Cost of infrastructure work, hires included. */
    INFRASTRUCTURE_ENGINEERING(true),
    /** Cost of product work. */
    PRODUCT_ENGINEERING(true),
    /** Bills of the platform. */
    PLATFORM(true),
    /** What credits paid of those bills beside that. */
    CREDITS_USED(false),
    /** Infrastructure engineering and platform. */
    INFRASTRUCTURE_TOTAL(true),
    /** Cost of incidents beyond the work. */
    INCIDENT_COST(true),
    /** Cost of the audit. */
    COMPLIANCE_COST(false),
    /** Infrastructure total, incidents and audit. */
    TOTAL_COST_OF_OWNERSHIP(true),
    /** Worth of infrastructure work beyond its cost. */
    OPPORTUNITY_COST(true),
    /** What cannot be paid and built because cash runs out. */
    RUIN(true, ObjectivePart.RUIN),
    /** Revenue of users. */
    REVENUE(true),
    /** Cash at the end of the horizon. */
    CASH_AT_HORIZON(false),
    /** Months until cash runs out; infinite where it does not. */
    RUNWAY(true),
    /** Chance that investors say yes. */
    PITCH(true),
    /** The pitch, or nothing where cash or product do not reach the round. */
    RAISE_PROBABILITY(true),
    /** Mean valuation at the product share up to the round. */
    VALUATION(false),
    /** Variance of the valuation around that. */
    VALUATION_VARIANCE(false),
    /** Raise probability times mean valuation. */
    EXPECTED_VALUE(false),
    /** Expected value against the money invested. */
    RETURN_ON_INVESTED(false),
    /** The objective. */
    OBJECTIVE(true, ObjectivePart.OBJECTIVE),
    /** The objective's part from the round, discounted. */
    PART_ROUND(ObjectivePart.EXPECTED_ROUND, EXPECTED_VALUE),
    /** Its part from the margin of revenue. */
    PART_REVENUE(false, ObjectivePart.REVENUE_MARGIN),
    /** Its cost of infrastructure work. */
    PART_ENGINEERING(ObjectivePart.INFRASTRUCTURE_ENGINEERING, INFRASTRUCTURE_ENGINEERING),
    /** Its bills. */
    PART_PLATFORM(ObjectivePart.PLATFORM, PLATFORM),
    /** Its cost of incidents. */
    PART_INCIDENTS(ObjectivePart.INCIDENTS, INCIDENT_COST),
    /** Its cost of the audit. */
    PART_AUDIT(ObjectivePart.COMPLIANCE, COMPLIANCE_COST),
    /** Its opportunity cost. */
    PART_OPPORTUNITY(ObjectivePart.OPPORTUNITY, OPPORTUNITY_COST),
    /** 1 where cash lasts up to the round, or to the horizon where none is planned; else 0. */
    LASTS(false),
    /** 1 where cash lasts to the horizon, else 0. */
    LASTS_TO_HORIZON(false),
    /** Serious incidents. */
    INCIDENTS(false),
    /** Engineers whom the platform binds in production. */
    STEADY_EFFORT(false),
    /** Users in the last month. */
    USERS_AT_HORIZON(true),
    /** The lowest cash up to the month to which it must last. */
    LOWEST_CASH(true);

    private static final ImmutableMap<ObjectivePart, Figure> BY_PART = Arrays.stream(values())
            .flatMap(figure -> figure.part.stream().map(part -> Map.entry(part, figure)))
            .collect(Maps.toImmutableEnumMap(Map.Entry::getKey, Map.Entry::getValue));

    private final boolean spread;
    private final ImmutableList<ObjectivePart> part;
    private final ImmutableList<Figure> undiscounted;

    Figure(boolean spread, ObjectivePart... part) {
        this.spread = spread;
        this.part = ImmutableList.copyOf(part);
        this.undiscounted = ImmutableList.of();
    }

    /** A term of the objective that another figure gives where nothing is discounted. */
    Figure(ObjectivePart term, Figure undiscounted) {
        this.spread = false;
        this.part = ImmutableList.of(term);
        this.undiscounted = ImmutableList.of(undiscounted);
    }

    /**
     * Finds the figure of a term of the objective.
     *
     * @param term a term, or the objective itself
     * @return its figure, discounted
     */
    public static Figure of(ObjectivePart term) {
        Figure figure = BY_PART.get(term);
        if (figure == null) {
            throw new IllegalArgumentException("No figure of " + term + ".");
        }
        return figure;
    }

    /**
     * Finds the figures that a part of the objective is the sum of.
     *
     * @param part a term or a sum
     * @return its own figure where it has one, else those of its terms
     */
    public static ImmutableList<Figure> allOf(ObjectivePart part) {
        Figure figure = BY_PART.get(part);
        return figure != null
                ? ImmutableList.of(figure)
                : part.termsWithin().stream().map(Figure::of).collect(ImmutableList.toImmutableList());
    }

    /** The figure that a term of the objective is equal to where nothing is discounted, if there is one. */
    ImmutableList<Figure> undiscounted() {
        return undiscounted;
    }

    /** {@return whether its percentiles are wanted beside its mean} */
    public boolean spread() {
        return spread;
    }
}
