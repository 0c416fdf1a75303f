package dev.footing.api.bill;

import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import org.immutables.value.Value;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * What a bill says of one month, in UTC. Amounts are exact sums, in one currency and with their signs. What was billed
 * goes by billing period, everything else by charge period. The components sum to the accrual exactly.
 */
@Value.Immutable
public abstract class BillMonth {
    /** What its members are, in documents. */
    public static final Description<BillMonth> DESCRIPTION = Description.of(BillMonth.class)
            .amount(
                    "accrual",
                    "what was consumed costs, purchases spread, without tax and credits that end",
                    BillMonth::accrual)
            .documented()
            .amount("list", "what was consumed, at list prices", BillMonth::list)
            .documented()
            .amount("billed", "what was billed, by billing period", BillMonth::billed)
            .documented()
            .amount("credits", "credits that end, with their sign", BillMonth::credits)
            .documented()
            .amount("discounts", "discounts given as credits, which are within the accrual", BillMonth::discounts)
            .documented()
            .amount("tax", "tax", BillMonth::tax)
            .documented()
            .amount("committed", "what commitments cost, used or not", BillMonth::committed)
            .documented()
            .amount("unused", "of that, what was not used", BillMonth::unused)
            .documented()
            .amount("purchases", "what was paid for commitments", BillMonth::purchases)
            .documented()
            .amount("listEstimated", "of the list cost, what is a lower bound", BillMonth::listEstimated)
            .documented()
            .add("components", ValueType.byName(ValueType.amount()), "the accrual, divided", BillMonth::components)
            .documented()
            .build();

    BillMonth() {}

    /** {@return what was consumed costs: purchases spread over their time, without tax and without credits that end} */
    public abstract BigMoney accrual();

    /** {@return what was consumed, at list prices} */
    public abstract BigMoney list();

    /** {@return what was billed, by billing period: the cash} */
    public abstract BigMoney billed();

    /** {@return credits that end, below 0 where they are given and above where they are taken back} */
    public abstract BigMoney credits();

    /** {@return discounts that are given as credits, which are within the accrual} */
    public abstract BigMoney discounts();

    /** {@return tax} */
    public abstract BigMoney tax();

    /** {@return what commitments cost, used or not} */
    public abstract BigMoney committed();

    /** {@return of what commitments cost, the part that was not used} */
    public abstract BigMoney unused();

    /** {@return what was paid for commitments, in the month in which they begin} */
    public abstract BigMoney purchases();

    /** {@return of the list cost, the part that is a lower bound as list prices are missing} */
    public abstract BigMoney listEstimated();

    /** {@return the accrual by component and bucket} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, BigMoney> components();

    @Value.Check
    void check() {
        CurrencyUnit currency = accrual().getCurrencyUnit();
        BigMoney sum = components().values().stream().reduce(BigMoney.zero(currency), BigMoney::plus);
        if (!sum.isEqual(accrual())) {
            throw new IllegalArgumentException("Components sum to " + sum + " and not to " + accrual() + ".");
        }
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BillMonth}; all amounts are required. */
    public static final class Builder extends ImmutableBillMonth.Builder {
        Builder() {}
    }
}
