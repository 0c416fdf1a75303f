package dev.footing.api.bill;

import dev.footing.api.description.Description;
import java.util.Objects;
import org.joda.money.BigMoney;

/**
 * What one service comes to in one component, over all months, and why it was placed there.
 *
 * @param service the name of the service, as the bill has it
 * @param component the component or bucket
 * @param rule the rule that placed it
 * @param accrual what it comes to
 */
public record BilledService(String service, String component, String rule, BigMoney accrual) {
    /** What its members are, in documents. */
    public static final Description<BilledService> DESCRIPTION = Description.of(BilledService.class)
            .text("service", "as the bill names it", BilledService::service)
            .text("component", "the component or bucket", BilledService::component)
            .text("rule", "the rule that placed it", BilledService::rule)
            .amount("accrual", "what it comes to over all months", BilledService::accrual)
            .build();

    /**
     * Refuses null.
     *
     * @param service the name of the service
     * @param component the component or bucket
     * @param rule the rule that placed it
     * @param accrual what it comes to
     */
    public BilledService {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(accrual, "accrual");
    }
}
