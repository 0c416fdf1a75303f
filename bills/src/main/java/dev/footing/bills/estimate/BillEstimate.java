package dev.footing.bills.estimate;

import com.google.common.collect.ImmutableList;
import dev.footing.api.bill.BillBasis;
import dev.footing.api.outcome.Explanation;
import dev.footing.bills.focus.Charge;
import java.time.LocalDate;

/**
 * What an estimate comes to.
 *
 * @param basis what its amounts are
 * @param day the day up to which it is known: of a plan, that on which it was made
 * @param charges its sums as charges, by time, type of resource and component
 * @param rows how many resources or allocations it has
 * @param notes what has to be known of it
 */
public record BillEstimate(
        BillBasis basis, LocalDate day, ImmutableList<Charge> charges, long rows, ImmutableList<Explanation> notes) {}
