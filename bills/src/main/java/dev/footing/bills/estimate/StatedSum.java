package dev.footing.bills.estimate;

import dev.footing.formats.json.JsonWalk;
import java.math.BigDecimal;

/** A sum that a document states, which is held against what it is the sum of. It is mutable. */
final class StatedSum {
    /** What an amount has to be. */
    static final String AMOUNT = "must be a decimal, as a number or in quotes, or null";

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private BigDecimal stated = BigDecimal.ZERO;
    private boolean isStated;

    void state(BigDecimal sum) {
        stated = sum;
        isStated = true;
    }

    /** What is stated beyond a sum; nothing where nothing is stated. */
    BigDecimal beyond(BigDecimal sum) {
        return isStated ? stated.subtract(sum) : BigDecimal.ZERO;
    }

    /** Refuses a sum that differs by more than a cent from what is stated. */
    void check(JsonWalk json, String what, BigDecimal sum) {
        if (beyond(sum).abs().compareTo(CENT) > 0) {
            throw json.refused(
                    what,
                    stated.toPlainString(),
                    "must be the sum of what it is made of, "
                            + sum.stripTrailingZeros().toPlainString(),
                    "Write it again; a part may be missing or changed.");
        }
    }
}
