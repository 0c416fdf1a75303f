package dev.footing.bills.sums;

import dev.footing.bills.focus.Charge;
import dev.footing.bills.focus.ChargeKind;
import dev.footing.bills.focus.Costs;
import dev.footing.bills.mapping.Placement;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.joda.money.CurrencyUnit;

/**
 * The sums of one provider, in two ways until it is known which holds: by its effective costs, and by what it billed,
 * where effective costs are rounded to whole units. It is mutable and is used by one thread.
 */
final class ProviderSums {
    /** So many rows whose effective cost is whole and whose billed cost is not say that it was rounded. */
    private static final long ENOUGH = 10;

    /** What is less than half a unit may have been rounded to 0. */
    private static final BigDecimal ROUNDS_UP = new BigDecimal("0.5");

    private final BillCells believed = new BillCells();
    private final Map<CurrencyUnit, BigDecimal> unknownCommitted = new LinkedHashMap<>();
    private BillCells doubted = new BillCells();
    private boolean certain;
    private long fractions;
    private long missing;

    void add(Charge charge) {
        certain |= fractionSeen(charge.costs());
        believed(charge);
        if (!certain) {
            doubted(charge);
        } else if (fractions > 0) {
            fractions = 0;
            doubted = new BillCells();
        }
    }

    /** Whether effective costs were rounded. */
    boolean rounded() {
        return !certain && fractions >= ENOUGH;
    }

    /** Rows that show it. */
    long fractions() {
        return fractions;
    }

    /** Rows without an effective cost that have one to pay. */
    long missing() {
        return missing;
    }

    /** What commitments cover at list prices, where its cost is not known. */
    Map<CurrencyUnit, BigDecimal> unknownCommitted() {
        return unknownCommitted;
    }

    BillCells cells() {
        return rounded() ? doubted : believed;
    }

    private boolean fractionSeen(Costs costs) {
        if (!costs.billedHasFraction() || costs.effective().isEmpty()) {
            return false;
        }
        boolean whole = costs.effectiveIsWhole().orElse(false);
        fractions += whole ? 1 : 0;
        return !whole;
    }

    private void believed(Charge charge) {
        Costs costs = charge.costs();
        BigDecimal billed = costs.billed();
        BigDecimal cost = costs.effective().orElse(billed);
        boolean consumed = charge.kind() == ChargeKind.USAGE || charge.kind() == ChargeKind.ADJUSTMENT;
        if (consumed && cost.signum() == 0 && billed.signum() != 0) {
            cost = billed;
            missing++;
        }
        boolean free = costs.effective().map(stated -> stated.signum() == 0).orElse(false);
        if (commitment(charge, free && billed.signum() > 0)) {
            once(believed, charge, BillFigure.PURCHASES, billed);
        } else {
            sum(believed, charge, cost);
        }
    }

    private void doubted(Charge charge) {
        Costs costs = charge.costs();
        BigDecimal billed = costs.billed();
        boolean free = costs.effective().map(stated -> stated.signum() == 0).orElse(false);
        if (commitment(charge, free && billed.compareTo(ROUNDS_UP) >= 0)) {
            once(doubted, charge, BillFigure.PURCHASES, billed);
            spread(doubted, charge, Placement.inBucket(Placement.COMMITMENT_PURCHASE), BillFigure.ACCRUAL, billed);
            return;
        }
        if (charge.commitment() && charge.kind() == ChargeKind.USAGE && billed.signum() == 0 && !charge.unused()) {
            unknownCommitted.merge(charge.currency(), costs.listBeside(billed), BigDecimal::add);
        }
        sum(doubted, charge, billed);
    }

    /** Whether a commitment is paid for, which is not the cost of what it covers. */
    private static boolean commitment(Charge charge, boolean paidAhead) {
        return charge.kind() == ChargeKind.PURCHASE && (charge.commitment() || paidAhead);
    }

    private static void sum(BillCells cells, Charge charge, BigDecimal cost) {
        if (charge.kind() == ChargeKind.TAX) {
            once(cells, charge, BillFigure.TAX, charge.costs().billed());
            return;
        }
        if (charge.kind() == ChargeKind.CREDIT) {
            if (!charge.discount()) {
                once(cells, charge, BillFigure.CREDITS, charge.costs().billed());
                return;
            }
            spread(cells, charge, charge.placement(), BillFigure.DISCOUNTS, cost);
        }
        spread(cells, charge, charge.placement(), BillFigure.ACCRUAL, cost);
        if (charge.commitment()) {
            spread(cells, charge, charge.placement(), BillFigure.COMMITTED, cost);
        }
        if (charge.unused()) {
            spread(cells, charge, charge.placement(), BillFigure.UNUSED, cost);
            return;
        }
        BigDecimal list = charge.costs().listBeside(cost);
        spread(cells, charge, charge.placement(), BillFigure.LIST, list);
        if (charge.costs().estimated(cost)) {
            spread(cells, charge, charge.placement(), BillFigure.LIST_ESTIMATED, list);
        }
    }

    private static void once(BillCells cells, Charge charge, BillFigure figure, BigDecimal amount) {
        cells.add(
                new BillCell(charge.currency(), Spread.month(charge.start()), charge.placement(), charge.service()),
                figure,
                amount);
    }

    private static void spread(
            BillCells cells, Charge charge, Placement placement, BillFigure figure, BigDecimal amount) {
        Spread.of(charge, amount)
                .forEach((month, part) ->
                        cells.add(new BillCell(charge.currency(), month, placement, charge.service()), figure, part));
    }
}
