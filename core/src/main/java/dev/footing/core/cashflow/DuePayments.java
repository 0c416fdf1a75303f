package dev.footing.core.cashflow;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.startup.Commitment;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Payment;
import dev.footing.api.startup.PaymentCondition;
import dev.footing.api.startup.Startup;
import java.util.List;
import java.util.stream.Stream;

/**
 * Dated payments added up by month, from month 1.
 *
 * @param staying what is owed in each month in which the current strategy still runs
 * @param left what is owed in each month, or the part of it, after it was left
 * @param none whether nothing is owed within the horizon
 */
public record DuePayments(ImmutableDoubleArray staying, ImmutableDoubleArray left, boolean none) {
    static DuePayments of(Startup startup) {
        List<Payment> payments = Stream.concat(
                        startup.current().map(CurrentPlatform::payments).stream()
                                .flatMap(List::stream),
                        startup.current().flatMap(CurrentPlatform::commitment).stream()
                                .flatMap(DuePayments::committed))
                .toList();
        int horizon = startup.budget().horizonMonths();
        boolean none = payments.stream().noneMatch(payment -> payment.month() <= horizon);
        return new DuePayments(
                byMonth(payments, PaymentCondition.STAYING, horizon),
                byMonth(payments, PaymentCondition.LEFT, horizon),
                none);
    }

    /** While it stays, a startup pays what it has committed to as a part of its bill. */
    private static Stream<Payment> committed(Commitment commitment) {
        return commitment.untilMonth().stream()
                .map(until -> new Payment(1, until, commitment.monthly(), PaymentCondition.LEFT));
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
