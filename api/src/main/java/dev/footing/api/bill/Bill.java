package dev.footing.api.bill;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.description.Description;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Share;
import dev.footing.api.strategy.StrategyId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;

/**
 * What one or several files of a provider's bill come to, or an estimate of one: sums by month, component and service.
 * It holds no account, no resource, no tag and no name but those of services and types of resources. Amounts are exact,
 * in one currency. {@link #basis()} says whether somebody was billed.
 *
 * <pre>{@code
 * bill.lastComplete().map(bill.months()::get).ifPresent(month -> show(month.accrual()));
 * }</pre>
 */
@Value.Immutable
public abstract class Bill {
    private static final ValueType MONTHS = ValueType.list(ValueType.text());

    /** What its members are, in documents. */
    public static final Description<Bill> DESCRIPTION = Description.of(Bill.class)
            .add("basis", BillBasis.class, "what the amounts are", Bill::basis)
            .documented()
            .maybe("strategy", ValueType.text(), "the strategy that is planned", Bill::strategy)
            .documented()
            .add("currency", ValueType.of(Scalar.Kind.CURRENCY), "of every amount", Bill::currency)
            .add("asOf", ValueType.of(Scalar.Kind.DATE), "the day up to which the bill is known", Bill::asOf)
            .documented()
            .add("complete", MONTHS, "months that ended, with usage on all days but one", Bill::complete)
            .documented()
            .add("unsettled", MONTHS, "of these, months whose bill may still change", Bill::unsettled)
            .documented()
            .maybe("lastComplete", ValueType.text(), "the last complete month", Bill::lastComplete)
            .documented()
            .add("months", ValueType.byName(ValueType.parts(BillMonth.DESCRIPTION)), "by month", Bill::months)
            .orNull("growth", BillGrowth.DESCRIPTION, "how fast the list cost grows", Bill::growth)
            .list("services", BilledService.DESCRIPTION, "the ten with the highest accrual", Bill::services)
            .share("placedByCategory", "of the accrual, placed by the category alone", Bill::placedByCategory)
            .documented()
            .share("unplaced", "of the accrual, in no component and not a third party's", Bill::unplaced)
            .documented()
            .texts("managed", "components that are, for more than half, managed services", Bill::managed)
            .documented()
            .text("mapping", "the rules by which services were placed", Bill::mapping)
            .documented()
            .add("notes", Explanation.LIST, "what has to be known beside the sums", Bill::notes)
            .list("files", BillFile.DESCRIPTION, "what was read", Bill::files)
            .build();

    Bill() {}

    /** {@return what the amounts are: billed, unless something else is said} */
    @Value.Default
    public BillBasis basis() {
        return BillBasis.BILLED;
    }

    /** {@return the strategy whose bill a plan replaces; absent for the one that the startup is on, and of bills} */
    public abstract Optional<StrategyId> strategy();

    /** {@return the currency of every amount} */
    public abstract CurrencyUnit currency();

    /** {@return the day up to which the bill is known} */
    public abstract LocalDate asOf();

    /**
     * {@return months that ended by that day, with usage on all of their days but at most one; of a plan, its month}
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<YearMonth> complete();

    /** {@return complete months whose bill may still change} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<YearMonth> unsettled();

    /** {@return every month in which something was consumed, bought or billed} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<YearMonth, BillMonth> months();

    /** {@return how fast the list cost grows; absent with fewer than three complete months} */
    public abstract Optional<BillGrowth> growth();

    /** {@return the ten services with the highest accrual over all months, each in one component} */
    public abstract ImmutableList<BilledService> services();

    /** {@return the share of the accrual that was placed by the category of a service alone, 0 to 1} */
    public abstract double placedByCategory();

    /** {@return the share of the accrual in no component and not a third party's, 0 to 1} */
    public abstract double unplaced();

    /** {@return ids of components of whose cost more than half is for services that are bought managed} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> managed();

    /** {@return the name of the rules by which services were placed, with their version} */
    public abstract String mapping();

    /** {@return what has to be known beside the sums} */
    public abstract ImmutableList<Explanation> notes();

    /** {@return what was read} */
    public abstract ImmutableList<BillFile> files();

    /** {@return the last complete month, where there is one} */
    public Optional<YearMonth> lastComplete() {
        return complete().isEmpty() ? Optional.empty() : Optional.of(complete().last());
    }

    @Value.Check
    void check() {
        Share.RANGE.check("placedByCategory", placedByCategory());
        Share.RANGE.check("unplaced", unplaced());
        if (strategy().isPresent() && basis() != BillBasis.PLANNED) {
            throw new IllegalArgumentException("A bill that is " + basis().id() + " is that of what the startup is on,"
                    + " and not of " + strategy().get() + ".");
        }
        if (!months().keySet().containsAll(complete()) || !complete().containsAll(unsettled())) {
            throw new IllegalArgumentException("Complete months " + complete() + " are among " + months().keySet()
                    + ", and unsettled ones " + unsettled() + " among those.");
        }
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Bill}; all but growth and what may be empty is required. */
    public static final class Builder extends ImmutableBill.Builder {
        Builder() {}
    }
}
