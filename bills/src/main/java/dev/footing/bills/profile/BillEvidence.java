package dev.footing.bills.profile;

import dev.footing.api.bill.Bill;
import dev.footing.api.bill.BillBasis;
import dev.footing.api.bill.BillCode;
import dev.footing.api.bill.BillFile;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import java.time.YearMonth;
import java.util.stream.Collectors;

/** Where figures of a bill come from: files with their rows and hashes, months, rules and notes. */
final class BillEvidence {
    private static final int NAMED = 3;

    private final String source;
    private final Evidence.Builder dated;

    BillEvidence(Bill bill, YearMonth last, String before) {
        String files =
                bill.files().stream().limit(NAMED).map(BillEvidence::file).collect(Collectors.joining("; "));
        int more = bill.files().size() - NAMED;
        String notes = bill.notes().stream()
                .map(note -> note.code())
                .filter(code -> code != BillCode.INCOMPLETE && code != BillCode.FILES_PASSED_OVER)
                .map(code -> code.id())
                .distinct()
                .collect(Collectors.joining(", "));
        String months = "; months " + bill.complete().first() + " to " + last;
        this.source = before + title(bill.basis()) + files + (more > 0 ? "; and " + more + " more" : "")
                + (bill.basis() == BillBasis.PLANNED ? "" : months) + "; mapping " + bill.mapping()
                + (notes.isEmpty() ? "" : "; notes: " + notes);
        long rows = bill.files().stream().mapToLong(BillFile::kept).sum();
        this.dated = Evidence.builder()
                .date(bill.basis() == BillBasis.PLANNED ? bill.asOf() : last.atEndOfMonth())
                .sample(rows + " rows");
    }

    private static String title(BillBasis basis) {
        return switch (basis) {
            case BILLED -> "bill in FOCUS: ";
            case PLANNED -> "plan as estimated by Infracost: ";
            case ALLOCATED -> "clusters as allocated by OpenCost: ";
        };
    }

    Evidence graded(Grade grade) {
        return dated.grade(grade).source(source).build();
    }

    private static String file(BillFile file) {
        return file.name() + " (" + file.kept() + " rows, SHA-256 " + file.sha256() + ")";
    }
}
