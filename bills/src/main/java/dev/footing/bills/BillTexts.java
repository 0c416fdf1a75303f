package dev.footing.bills;

import com.google.common.collect.ImmutableList;
import dev.footing.api.bill.Bill;
import dev.footing.api.bill.BillBasis;
import dev.footing.api.bill.BillCode;
import dev.footing.api.bill.BillFile;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.Problem;
import dev.footing.api.strategy.StrategyId;
import dev.footing.bills.estimate.BillEstimate;
import dev.footing.bills.estimate.BillEstimateReader;
import dev.footing.bills.file.DataContent;
import dev.footing.bills.focus.ChargeReader;
import dev.footing.bills.focus.FocusRow;
import dev.footing.bills.mapping.ServiceMapping;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts and tables of a bill, one after the other: either all of them are in FOCUS, or the only one is an estimate.
 * It is mutable and is used by one thread.
 */
final class BillTexts {
    private final ServiceMapping mapping;
    private final List<BillEstimate> estimates = new ArrayList<>();
    private int texts;

    BillTexts(ServiceMapping mapping) {
        this.mapping = mapping;
    }

    /** Reads a text or a table to its end. */
    void read(DataContent content, ChargeReader.ChargeTaker taker) throws IOException {
        texts++;
        String name = content.name();
        BufferedInputStream in = new BufferedInputStream(content.text(), 1 << 16);
        if (content.table().isEmpty()) {
            BillEstimateReader.read(name, in, mapping).ifPresent(estimates::add);
        }
        if (!estimates.isEmpty() && texts > 1) {
            throw new InvalidProfileException(ImmutableList.of(Problem.ofInput(
                    name,
                    "several files, of which one is an estimate",
                    "must be the only file where it is an estimate",
                    "Put what belongs together into one file, as in infracost output --format json --path, or leave the"
                            + " others out.")));
        }
        if (content.table().isPresent()) {
            new ChargeReader(name, mapping).read(content.table().get(), taker);
        } else if (estimates.isEmpty()) {
            new ChargeReader(name, mapping).read(in, taker);
        } else {
            FocusRow none = new FocusRow();
            estimates.get(0).charges().forEach(charge -> taker.take(charge, none));
        }
    }

    /** What was read: of an estimate, what it counts. */
    BillFile file(String name, long rows, long kept, String sha256) {
        return estimates.isEmpty()
                ? new BillFile(name, rows, kept, sha256)
                : new BillFile(name, estimates.get(0).rows(), estimates.get(0).rows(), sha256);
    }

    boolean isPlan() {
        return basis() == BillBasis.PLANNED;
    }

    private BillBasis basis() {
        return estimates.isEmpty() ? BillBasis.BILLED : estimates.get(0).basis();
    }

    /** The rules by which it was placed. */
    String mapping() {
        return estimates.isEmpty() ? mapping.name() : mapping.nameForResources();
    }

    /** What has to be known of it. */
    ImmutableList<Explanation> notes(ImmutableList<StrategyId> strategy) {
        InvalidValueException.throwIf(
                !strategy.isEmpty() && !isPlan(),
                "The strategy",
                strategy.toString(),
                "must be that of a plan, and this is " + (basis() == BillBasis.BILLED ? "a bill" : "an allocation"),
                "Leave it out: what runs is the strategy that the startup is on.");
        ImmutableList.Builder<Explanation> notes = ImmutableList.builder();
        for (BillEstimate estimate : estimates) {
            if (isPlan()) {
                notes.add(
                        strategy.isEmpty()
                                ? Explanation.of(BillCode.PLAN_OF_CURRENT)
                                        .word("day", estimate.day().toString())
                                        .build()
                                : Explanation.of(BillCode.PLAN_OF_STRATEGY)
                                        .word("strategy", strategy.get(0).value())
                                        .word("day", estimate.day().toString())
                                        .build());
            }
            notes.addAll(estimate.notes());
        }
        return notes.build();
    }

    /** The bill with what its amounts are; a plan is of the day on which it was made, or another that is given. */
    Bill told(Bill bill, ImmutableList<LocalDate> asOf, ImmutableList<StrategyId> strategy) {
        if (estimates.isEmpty()) {
            return bill;
        }
        Bill.Builder told = Bill.builder();
        told.from(bill).basis(basis());
        if (isPlan()) {
            told.asOf(asOf.isEmpty() ? estimates.get(0).day() : asOf.get(0));
            strategy.forEach(told::strategy);
        }
        return told.build();
    }
}
