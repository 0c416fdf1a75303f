package dev.footing.bills.mapping;

import java.util.Objects;

/**
 * Where a charge belongs.
 *
 * @param component the id of a component, or of a bucket that is none
 * @param rule the rule that placed it, in words
 * @param byCategory whether nothing but the category of the service placed it
 * @param managed whether the service is one that is bought managed
 */
public record Placement(String component, String rule, boolean byCategory, boolean managed) {
    /** What others sell through the provider. */
    public static final String THIRD_PARTY = "third-party";

    /** What no rule places. */
    public static final String OTHER = "other";

    /** What was not used of commitments. */
    public static final String COMMITMENT_UNUSED = "commitment-unused";

    /** Purchases of commitments, where what they cover has no cost of its own. */
    public static final String COMMITMENT_PURCHASE = "commitment-purchase";

    /**
     * Refuses null.
     *
     * @param component the id of a component or bucket
     * @param rule the rule that placed it
     * @param byCategory whether nothing but the category placed it
     * @param managed whether the service is bought managed
     */
    public Placement {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(rule, "rule");
    }

    /**
     * A bucket that follows from the kind of a charge, whatever the service.
     *
     * @param bucket its id
     * @return the placement
     */
    public static Placement inBucket(String bucket) {
        return new Placement(bucket, bucket, false, false);
    }

    /** What the language would write, without what that costs for each of millions of charges. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Placement placement
                && rule.equals(placement.rule)
                && component.equals(placement.component)
                && byCategory == placement.byCategory
                && managed == placement.managed;
    }

    @Override
    public int hashCode() {
        return 31 * component.hashCode() + rule.hashCode();
    }
}
