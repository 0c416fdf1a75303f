package dev.footing.api.outcome;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.footing.api.quantity.Identified;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * The table of the objective: one row for each term, and one for each sum of terms, in the order of results. Whatever
 * adds up, compares, explains or draws the objective walks this table; a term added here is in all of it.
 *
 * <p>A cost is a positive amount that is taken off the objective.
 */
public enum ObjectivePart implements Identified {
    /** The whole: what decides. */
    OBJECTIVE("objective", "objective", Sign.GAIN),
    /** The chance of the next round times what the company is valued at then. */
    EXPECTED_ROUND("expected round", "round", Sign.GAIN, OBJECTIVE),
    /** The margin of what users bring. */
    REVENUE_MARGIN("margin of revenue", "margin", Sign.GAIN, OBJECTIVE),
    /** The total cost of ownership: the four parts that follow it. */
    TOTAL_COST_OF_OWNERSHIP("total cost of ownership", "ownership", Sign.COST, OBJECTIVE),
    /** The engineers' work on infrastructure, hires included. */
    INFRASTRUCTURE_ENGINEERING("infrastructure work", "work", Sign.COST, TOTAL_COST_OF_OWNERSHIP),
    /** The bills of the platform, setup included. */
    PLATFORM("platform bills", "platform", Sign.COST, TOTAL_COST_OF_OWNERSHIP),
    /** What incidents cost beyond the work on them. */
    INCIDENTS("incidents", "incidents", Sign.COST, TOTAL_COST_OF_OWNERSHIP),
    /** What the audit costs beyond the work on it. */
    COMPLIANCE("audit", "audit", Sign.COST, TOTAL_COST_OF_OWNERSHIP),
    /** What the work on infrastructure would have been worth beyond its cost. */
    OPPORTUNITY("opportunity", "opportunity", Sign.COST, OBJECTIVE),
    /**
     * What changes because cash runs out: costs that nobody can pay are not counted, and product work and revenue after
     * that are lost. Zero where cash lasts to the horizon.
     */
    RUIN("cash that runs out", "shortfall", Sign.GAIN, OBJECTIVE);

    private enum Sign {
        GAIN,
        COST
    }

    private static final ImmutableMap<ObjectivePart, ImmutableList<ObjectivePart>> PARTS = Arrays.stream(values())
            .collect(Maps.toImmutableEnumMap(
                    sum -> sum,
                    sum -> Arrays.stream(values())
                            .filter(part -> part.within.contains(sum))
                            .collect(ImmutableList.toImmutableList())));

    private static final ImmutableList<ObjectivePart> TERMS =
            Arrays.stream(values()).filter(ObjectivePart::isTerm).collect(ImmutableList.toImmutableList());

    private final String label;
    private final String shortLabel;
    private final Sign sign;
    private final ImmutableList<ObjectivePart> within;

    ObjectivePart(String label, String shortLabel, Sign sign, ObjectivePart... within) {
        this.label = label;
        this.shortLabel = shortLabel;
        this.sign = sign;
        this.within = ImmutableList.copyOf(within);
    }

    /** {@return the terms: every part that is not a sum of others} */
    public static ImmutableList<ObjectivePart> terms() {
        return TERMS;
    }

    /** {@return what it is, in a few words} */
    public String label() {
        return label;
    }

    /** {@return what it is, in one word that may head a column; the words of the terms begin with different letters} */
    public String shortLabel() {
        return shortLabel;
    }

    /** {@return whether its amounts are taken off the objective} */
    public boolean isCost() {
        return sign == Sign.COST;
    }

    /** {@return whether it is a term and not a sum of other parts} */
    public boolean isTerm() {
        return parts().isEmpty();
    }

    /** {@return the parts that a sum adds up, in order; none of a term} */
    public ImmutableList<ObjectivePart> parts() {
        return Objects.requireNonNull(PARTS.get(this));
    }

    /** {@return the terms within it, in order; itself where it is one} */
    public ImmutableList<ObjectivePart> termsWithin() {
        return isTerm()
                ? ImmutableList.of(this)
                : parts().stream()
                        .flatMap(part -> part.termsWithin().stream())
                        .collect(ImmutableList.toImmutableList());
    }

    /**
     * Adds up the terms within it, from the first to the last. A cost within a cost is added, a cost within a gain is
     * subtracted; the first part of every sum has the sign of the sum.
     *
     * @param <T> the type of an amount
     * @param amounts the amount of each term; costs are positive
     * @param plus adds two amounts
     * @param minus subtracts the second amount from the first
     * @return the amount of this part; of a cost, a positive one
     */
    public <T> T addUp(Function<ObjectivePart, T> amounts, BinaryOperator<T> plus, BinaryOperator<T> minus) {
        if (isTerm()) {
            return amounts.apply(this);
        }
        ImmutableList<ObjectivePart> parts = parts();
        T sum = parts.get(0).addUp(amounts, plus, minus);
        for (ObjectivePart part : parts.subList(1, parts.size())) {
            BinaryOperator<T> operator = part.sign == sign ? plus : minus;
            sum = operator.apply(sum, part.addUp(amounts, plus, minus));
        }
        return sum;
    }
}
