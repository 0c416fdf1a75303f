package dev.footing.core.cashflow;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Payment;
import dev.footing.api.startup.PaymentCondition;
import dev.footing.api.startup.Startup;
import java.util.List;

/**
 * Dated payments added up by month, from month 1.
 *
 * @param staying what is owed in each month in which the current strategy still runs
 * @param left what is owed in each month, or the part of it, after it was left
 * @param none whether nothing is owed within the horizon
 */
public record DuePayments(ImmutableDoubleArray staying, ImmutableDoubleArray left, boolean none) {
    static DuePayments of(Startup startup) {
        List<Payment> payments = startup.current().map(CurrentPlatform::payments).stream()
                .flatMap(List::stream)
                .toList();
        int horizon = startup.budget().horizonMonths();
        boolean none = payments.stream().noneMatch(payment -> payment.month() <= horizon);
        return new DuePayments(
                byMonth(payments, PaymentCondition.STAYING, horizon),
                byMonth(payments, PaymentCondition.LEFT, horizon),
                none);
    }

    private static ImmutableDoubleArray byMonth(List<Payment> payments, PaymentCondition when, int horizon) {
        ImmutableDoubleArray.Builder sums = ImmutableDoubleArray.builder(horizon + 1);
        for (int month = 0; month <= horizon; month++) {
            double sum = 0;
            for (Payment payment : payments) {
                sum += payment.when() == when && payment.dueIn(month) ? Amounts.toDouble(payment.amount()) : 0;
            }
            sums.add(sum);
        }
        return sums.build();
    }
}
