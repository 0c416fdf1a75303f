package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.bill.Bill;
import dev.footing.api.bill.BillBasis;
import dev.footing.api.bill.BillFile;
import dev.footing.api.bill.BillGrowth;
import dev.footing.api.bill.BillMonth;
import dev.footing.api.bill.BilledService;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Document;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.sentences.Sentences;
import dev.footing.formats.sentences.Words;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.BigMoney;

/**
 * A bill for readers: its months, what the last complete one is made of, the dearest services, and what has to be known
 * of it.
 *
 * <pre>{@code
 * String text = TextRenderer.render(BillDocument.of(bill), PageStyle.PLAIN);
 * }</pre>
 */
public final class BillDocument {
    private final Bill bill;

    private BillDocument(Bill bill) {
        this.bill = bill;
    }

    /**
     * Tells a bill.
     *
     * @param bill the bill
     * @return the document
     */
    public static Document of(Bill bill) {
        return new BillDocument(Objects.requireNonNull(bill, "bill")).document();
    }

    private Document document() {
        return Document.of(
                title(),
                "in " + bill.currency().getCode() + ", as known on " + bill.asOf(),
                Section.of("months", "By month", months()),
                Section.of("components", "What it is made of", components()),
                Section.of("services", "The dearest services", services()),
                Section.of("growth", "Growth", growth()),
                Section.of("notes", "What to know of it", notes()),
                Section.of("files", "What was read", files()));
    }

    private String title() {
        return switch (bill.basis()) {
            case BILLED -> "The bill";
            case PLANNED ->
                "The plan"
                        + bill.strategy()
                                .map(strategy -> " of " + strategy.value())
                                .orElse("");
            case ALLOCATED -> "What clusters cost";
        };
    }

    private Block months() {
        return new Block.Tabular(TableLayout.<Map.Entry<YearMonth, BillMonth>>captioned("The bill by month")
                .names("Month", Map.Entry::getKey)
                .phrases("State", month -> state(month.getKey()))
                .amounts("Cost", month -> month.getValue().accrual())
                .amounts("At list prices", month -> month.getValue().list())
                .amounts("Billed", month -> month.getValue().billed())
                .amounts("Credits", month -> month.getValue().credits())
                .amounts("Tax", month -> month.getValue().tax())
                .table(bill.months().entrySet().asList()));
    }

    private String state(YearMonth month) {
        if (!bill.complete().contains(month)) {
            return "not complete";
        }
        if (bill.basis() == BillBasis.PLANNED) {
            return "planned";
        }
        return bill.unsettled().contains(month) ? "may change" : "complete";
    }

    private ImmutableList<Block> components() {
        Optional<YearMonth> last = bill.lastComplete()
                .or(() -> bill.months().isEmpty()
                        ? Optional.empty()
                        : Optional.of(bill.months().lastKey()));
        Optional<BillMonth> month =
                last.flatMap(of -> Optional.ofNullable(bill.months().get(of)));
        if (month.isEmpty() || month.get().components().isEmpty()) {
            return ImmutableList.of();
        }
        double all = month.get().accrual().getAmount().doubleValue();
        return ImmutableList.of(
                new Block.Paragraph("In " + last.get() + (range().isEmpty() ? "" : "; " + range()) + ":"),
                new Block.Tabular(TableLayout.<Map.Entry<String, BigMoney>>captioned("Cost by component")
                        .names("Component", Map.Entry::getKey)
                        .amounts("Cost", Map.Entry::getValue)
                        .figures("Share", component -> share(component.getValue(), all))
                        .table(month.get().components().entrySet().stream()
                                .sorted(Map.Entry.<String, BigMoney>comparingByValue()
                                        .reversed())
                                .toList())));
    }

    /** From where to where the last three complete months go. */
    private String range() {
        List<BigMoney> last = bill.complete().descendingSet().stream()
                .limit(3)
                .flatMap(month -> Optional.ofNullable(bill.months().get(month)).stream())
                .map(BillMonth::accrual)
                .sorted()
                .toList();
        return last.size() < 2
                ? ""
                : "the last " + last.size() + " complete months cost from " + last.get(0) + " to "
                        + last.get(last.size() - 1);
    }

    private static Cell share(BigMoney part, double all) {
        double share = all == 0 ? 0 : part.getAmount().doubleValue() / all;
        return new Cell.Share(Math.max(0, Math.min(1, share)));
    }

    private ImmutableList<Block> services() {
        if (bill.services().isEmpty()) {
            return ImmutableList.of();
        }
        return ImmutableList.of(
                new Block.Tabular(TableLayout.<BilledService>captioned("The dearest services over all months")
                        .names("Service", BilledService::service)
                        .names("Component", BilledService::component)
                        .names("By rule", BilledService::rule)
                        .amounts("Cost", BilledService::accrual)
                        .table(bill.services())),
                new Block.Paragraph("Placed by " + bill.mapping() + ". Of the cost, "
                        + Words.percent(bill.placedByCategory())
                        + " was placed by the category of its service alone, and " + Words.percent(bill.unplaced())
                        + " in no component."));
    }

    private ImmutableList<Block> growth() {
        return bill.growth()
                .<ImmutableList<Block>>map(growth -> ImmutableList.of(new Block.Paragraph(sentence(growth))))
                .orElse(ImmutableList.of());
    }

    private static String sentence(BillGrowth growth) {
        return "At list prices and for each day, the bill grows by " + signed(growth.likely()) + " a month, from "
                + signed(growth.low()) + " to " + signed(growth.high()) + ", over " + growth.months() + " months."
                + (growth.fillsProfile() ? "" : " These are too few to go by.")
                + " This is growth of the bill, not of users.";
    }

    private static String signed(double growth) {
        return Words.number(growth * 100) + "%";
    }

    private ImmutableList<Block> notes() {
        List<String> notes = new ArrayList<>();
        bill.notes().forEach(note -> notes.add(Sentences.of(note)));
        return Block.items(notes);
    }

    private ImmutableList<Block> files() {
        return Block.items(bill.files().stream().map(BillDocument::sentence));
    }

    private static String sentence(BillFile file) {
        String rows = file.rows() == 1 ? " row" : " rows";
        return file.name() + ": " + file.rows() + rows
                + (file.kept() == file.rows() ? "" : ", of which " + file.kept() + " count") + ", SHA-256 "
                + file.sha256() + ".";
    }
}
