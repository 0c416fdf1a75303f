package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Unit;
import dev.footing.cli.catalog.CatalogEntry;
import dev.footing.cli.catalog.ClaimFigure;
import dev.footing.cli.catalog.ClaimFigure.Span;
import dev.footing.formats.schema.CatalogSystem;
import dev.footing.formats.sentences.Words;
import dev.footing.formats.text.Page;
import dev.footing.formats.text.PageStyle;
import dev.footing.formats.text.TextTable;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The catalog for readers.
 *
 * @param style how a page is set
 */
record CatalogText(PageStyle style) {
    /** Ratios below this are shown in percent, as a single decimal would hide them. */
    private static final double SMALL = 2;

    /** Every id by system, with what reads it. */
    String table(List<CatalogEntry> entries) {
        Page page = new Page(style);
        page.paragraph("What was taken up from the founding article. 'footing catalog ID' tells everything about one.");
        for (CatalogSystem system : CatalogSystem.values()) {
            List<CatalogEntry> own =
                    entries.stream().filter(entry -> entry.system() == system).toList();
            if (!own.isEmpty()) {
                page.blank();
                TextTable table = new TextTable(system.id(), "grade", "read by");
                own.forEach(entry ->
                        table.row(List.of(entry.id(), CatalogEntry.GRADE.id(), String.join(", ", readers(entry)))));
                page.table(table);
            }
        }
        return page.text();
    }

    /** Everything about each of them. */
    String each(List<CatalogEntry> entries) {
        Page page = new Page(style);
        for (CatalogEntry entry : entries) {
            page.heading(entry.id() + " (" + entry.system().id() + ")");
            page.paragraph(entry.meaning());
            page.item("section: " + entry.section());
            page.item("grade: " + CatalogEntry.GRADE.id());
            page.item("read by: " + String.join(", ", entry.readBy()));
            if (entry.isClaim()) {
                claim(page, entry);
            }
            page.blank();
        }
        return page.text();
    }

    private static void claim(Page page, CatalogEntry claim) {
        if (!claim.figures().isEmpty()) {
            page.blank();
            TextTable table = new TextTable("figure", "published", "beside");
            claim.figures()
                    .forEach(figure -> table.row(List.of(
                            figure.what(),
                            span(figure, figure.published()),
                            figure.beside().map(beside -> span(figure, beside)).orElse("nothing"))));
            page.table(table);
            page.blank();
        }
        page.paragraph(claim.caveat());
    }

    private static String span(ClaimFigure figure, Span span) {
        boolean small = figure.unit() == Unit.RATIO && span.high() < SMALL;
        Unit unit = small ? Unit.SHARE : figure.unit();
        String low = words(span.low(), unit);
        String high = words(span.high(), unit);
        String numbers = low.equals(high) ? low : low + " to " + high;
        return switch (unit) {
            case MONEY, SHARE, COUNT -> numbers;
            default -> numbers + " " + unit.symbol();
        };
    }

    private static String words(double number, Unit unit) {
        return switch (unit) {
            case MONEY -> Words.money(Money.of(CurrencyUnit.USD, number));
            case SHARE -> Words.percent(number);
            default -> Words.number(number);
        };
    }

    /** The names of the classes that read it, without their packages. */
    private static ImmutableList<String> readers(CatalogEntry entry) {
        return entry.readBy().stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(ImmutableList.toImmutableList());
    }
}
