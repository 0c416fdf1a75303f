package dev.footing.api.startup;

import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;

/**
 * A customer will demand an audit, such as SOC 2.
 *
 * @param month the month from now in which it is first demanded, 1 to 1,200
 */
public record ComplianceDemand(int month) {
    static final Range MONTH = Range.of(1, 1_200, Unit.MONTHS);

    /**
     * Refuses a month before the first.
     *
     * @param month the month from now in which it is first demanded, 1 to 1,200
     */
    public ComplianceDemand {
        MONTH.check("month", month);
    }
}
