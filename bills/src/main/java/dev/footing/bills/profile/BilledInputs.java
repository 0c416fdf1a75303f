package dev.footing.bills.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.bill.Bill;
import dev.footing.api.bill.BillBasis;
import dev.footing.api.bill.BillCode;
import dev.footing.api.bill.BillGrowth;
import dev.footing.api.bill.BillMonth;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Identified;
import dev.footing.api.startup.BillInputs;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.BigMoney;

/**
 * What a profile gets of a bill: figures of its last complete month, each with the files that it was read from. What
 * cannot be filled in is left out, and so is everything where no month is complete. Of the estimate of a plan it gets
 * the same but for the date, reported and not measured; of what is allocated in clusters, what components cost.
 *
 * <pre>{@code
 * Startup startup = BilledInputs.of(bill).mergedInto(profile, false).startup();
 * }</pre>
 */
public final class BilledInputs {
    private static final int DECIMALS = 6;
    private static final long MOST_MONTHS = 120;

    private final Bill bill;
    private final ImmutableList.Builder<BilledInput> inputs = ImmutableList.builder();
    private final ImmutableSet.Builder<Component> withoutSourcing = ImmutableSet.builder();

    private BilledInputs(Bill bill) {
        this.bill = bill;
    }

    /**
     * Takes from a bill what profiles have a place for.
     *
     * @param bill the bill
     * @return its inputs
     */
    public static BilledInputs of(Bill bill) {
        BilledInputs found = new BilledInputs(Objects.requireNonNull(bill, "bill"));
        bill.lastComplete().ifPresent(found::fill);
        return found;
    }

    /**
     * Also takes the growth of the bill for that of users, which it need not be.
     *
     * @param bill the bill
     * @return its inputs, with the growth of users where the bill has enough months
     */
    public static BilledInputs withGrowthOfUsers(Bill bill) {
        BilledInputs found = of(bill);
        bill.lastComplete()
                .ifPresent(last -> bill.growth()
                        .filter(BillGrowth::fillsProfile)
                        .ifPresent(growth -> found.inputs.add(new BilledInput(
                                Inputs.MONTHLY_GROWTH,
                                estimate(growth),
                                new BillEvidence(bill, last, "bill and users taken to grow alike; ")
                                        .graded(Grade.ASSUMED)))));
        return found;
    }

    /** {@return the inputs, in the order in which a profile has them} */
    public ImmutableList<BilledInput> inputs() {
        return inputs.build();
    }

    /** {@return components with a cost that is left out unless a profile says how they are got} */
    public ImmutableList<Component> withoutSourcing() {
        return withoutSourcing.build().asList();
    }

    /**
     * The cost of a component in the last complete month.
     *
     * @param component the component
     * @return its cost, where it is more than nothing
     */
    Optional<BilledInput> cost(Component component) {
        return bill.lastComplete()
                .flatMap(last -> month(last)
                        .flatMap(month -> Optional.ofNullable(month.components().get(component.id())))
                        .filter(BigMoney::isPositive)
                        .map(cost -> new BilledInput(
                                BillInputs.monthlyCost(component),
                                cost.withScale(Math.min(DECIMALS, cost.getScale()), RoundingMode.DOWN),
                                new BillEvidence(bill, last, "").graded(grade(last)))));
    }

    /** The bill that they were taken from. */
    Bill bill() {
        return bill;
    }

    private void fill(YearMonth last) {
        BillEvidence evidence = new BillEvidence(bill, last, "");
        BillMonth month = month(last).orElseThrow();
        Grade grade = grade(last);
        boolean billed = bill.basis() == BillBasis.BILLED;
        boolean whole = bill.basis() != BillBasis.ALLOCATED;
        if (billed) {
            inputs.add(new BilledInput(Inputs.AS_OF, last.atEndOfMonth(), evidence.graded(Grade.MEASURED)));
        }
        inputs.add(new BilledInput(
                Inputs.CURRENCY, bill.currency().getCode(), evidence.graded(billed ? Grade.MEASURED : Grade.REPORTED)));
        if (whole && !month.accrual().isNegative()) {
            inputs.add(new BilledInput(Inputs.CURRENT_BILL, rounded(month.accrual()), evidence.graded(grade)));
        }
        if (whole && month.list().isPositive() && rounded(month.list()).isPositive()) {
            boolean estimated = bill.notes().stream().anyMatch(note -> note.code() == BillCode.LIST_ESTIMATED);
            inputs.add(new BilledInput(
                    Inputs.LIST_PRICE,
                    rounded(month.list()),
                    evidence.graded(estimated || unsettled(last) ? Grade.ASSUMED : firmest())));
        }
        credits(last, month, evidence);
        commitment(month, evidence);
        for (Component component : Component.values()) {
            cost(component).ifPresent(cost -> {
                if (bill.managed().contains(component.id())) {
                    inputs.add(new BilledInput(
                            input(component, "sourcing"), ComponentSourcing.MANAGED, evidence.graded(Grade.REPORTED)));
                    inputs.add(cost);
                } else {
                    withoutSourcing.add(component);
                }
            });
        }
        bill.growth()
                .filter(BillGrowth::fillsProfile)
                .ifPresent(growth -> inputs.add(
                        new BilledInput(BillInputs.BILL_GROWTH, estimate(growth), evidence.graded(Grade.MEASURED))));
    }

    /** What credits took off the bill; what they give back again is no use of them. */
    private void credits(YearMonth last, BillMonth month, BillEvidence evidence) {
        if (!month.credits().isNegative()) {
            return;
        }
        long seen = bill.complete().stream()
                .filter(complete -> !complete.isAfter(last))
                .flatMap(complete -> month(complete).stream())
                .filter(complete -> complete.credits().isNegative())
                .count();
        inputs.add(new BilledInput(
                BillInputs.CREDITS_USED, rounded(month.credits().negated()), evidence.graded(Grade.MEASURED)));
        inputs.add(new BilledInput(
                BillInputs.CREDITS_SEEN, (int) Math.min(seen, MOST_MONTHS), evidence.graded(Grade.MEASURED)));
    }

    private void commitment(BillMonth month, BillEvidence evidence) {
        BigMoney committed = rounded(month.committed());
        if (!committed.isPositive()) {
            return;
        }
        inputs.add(new BilledInput(BillInputs.COMMITMENT, committed, evidence.graded(Grade.MEASURED)));
        double unused = Amounts.toDouble(month.unused()) / Amounts.toDouble(month.committed());
        if (unused >= 0 && unused <= 1) {
            inputs.add(new BilledInput(BillInputs.COMMITMENT_UNUSED, unused, evidence.graded(Grade.MEASURED)));
        }
    }

    private Grade grade(YearMonth last) {
        boolean unknown = bill.notes().stream().anyMatch(note -> note.code() == BillCode.COMMITMENT_COST_UNKNOWN);
        return unknown || unsettled(last) ? Grade.ASSUMED : firmest();
    }

    /** The grade of what nothing speaks against. */
    private Grade firmest() {
        return bill.basis() == BillBasis.BILLED ? Grade.MEASURED : Grade.REPORTED;
    }

    private boolean unsettled(YearMonth last) {
        return bill.unsettled().contains(last);
    }

    private Optional<BillMonth> month(YearMonth month) {
        return Optional.ofNullable(bill.months().get(month));
    }

    private static Estimate estimate(BillGrowth growth) {
        return growth.low() < growth.high()
                ? Estimate.range(growth.low(), growth.likely(), growth.high())
                : Estimate.fixed(growth.likely());
    }

    private static BigMoney rounded(BigMoney amount) {
        return amount.withScale(Math.min(DECIMALS, amount.getScale()), RoundingMode.HALF_EVEN);
    }

    private static Input<?> input(Identified component, String attribute) {
        return Inputs.find("/components/" + component.id() + "/" + attribute).orElseThrow();
    }

    /**
     * Fills a profile in.
     *
     * @param startup the startup as stated
     * @param force whether figures that are firmer or newer are replaced, too
     * @return the startup with the figures of the bill, and what changed
     * @throws dev.footing.api.problem.InvalidProfileException where a figure of the profile is firmer or newer, or the
     *     currencies differ
     * @throws InvalidValueException where it is the plan of a strategy that the startup is not on
     */
    public MergedProfile mergedInto(Startup startup, boolean force) {
        Optional<String> on = Inputs.CURRENT_STRATEGY.get(startup);
        bill.strategy()
                .map(StrategyId::value)
                .filter(planned -> !on.equals(Optional.of(planned)))
                .ifPresent(planned -> {
                    throw new InvalidValueException(
                            Inputs.CURRENT_STRATEGY.id(),
                            on.orElse(""),
                            "must be " + planned + ", whose plan this is",
                            "A profile has the bill of what the startup is on alone; a policy takes that of another"
                                    + " strategy.");
                });
        return new ProfileMerge(Objects.requireNonNull(startup, "startup"), force).merged(this);
    }
}
