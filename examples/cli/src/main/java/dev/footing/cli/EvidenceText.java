package dev.footing.cli;

import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Identified;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.formats.evidence.LedgerContradiction;
import dev.footing.formats.evidence.LedgerFigure;
import dev.footing.formats.evidence.LedgerNumber;
import dev.footing.formats.evidence.LedgerSource;
import dev.footing.formats.evidence.LedgerValue;
import dev.footing.formats.sentences.Words;
import dev.footing.formats.text.Page;
import dev.footing.formats.text.PageStyle;
import dev.footing.formats.text.TextTable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The ledger for readers.
 *
 * @param choice what was asked of it
 * @param style how a page is set
 */
record EvidenceText(EvidenceChoice choice, PageStyle style) {
    private static final String WEIGHTS = "policy/criteria.";
    private static final int HEAVIEST = 20;
    private static final MathContext SHOWN = new MathContext(4);

    /** All of them by grade, or what a verdict rests on. */
    String list() {
        Page page = new Page(style);
        if (choice.rests().isEmpty()) {
            grades(page);
        } else {
            rests(page);
        }
        stale(page);
        return page.text();
    }

    /** Everything about one of them, or several in short, and their sources. */
    String found() {
        Page page = new Page(style);
        if (choice.numbers().size() == 1) {
            number(page, choice.numbers().get(0));
        } else {
            table(page, "number", choice.numbers());
            against(page);
        }
        List<LedgerSource> sources = choice.sources();
        if (!sources.isEmpty()) {
            page.heading("Sources");
            sources.forEach(source -> page.item(words(source)));
        }
        stale(page);
        return page.text();
    }

    private void grades(Page page) {
        long better = choice.numbers().stream().filter(LedgerNumber::better).count();
        page.paragraph(better + " of " + choice.numbers().size() + " built-in numbers are better than assumed."
                + " 'footing evidence ID' tells everything about one, a strategy or a source.");
        for (Grade grade : Grade.values()) {
            List<LedgerNumber> own = choice.numbers().stream()
                    .filter(number -> number.grade() == grade)
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            page.blank();
            table(
                    page,
                    grade.id() + " (" + own.size() + ")",
                    own.stream()
                            .filter(number -> !number.id().startsWith(WEIGHTS))
                            .toList());
        }
        against(page);
        page.paragraph("The curves and weights of the scorecard are left out here: 'footing evidence policy'.");
    }

    private void table(Page page, String title, List<LedgerNumber> numbers) {
        TextTable table = new TextTable(title, "value", "grade", "trust", "sources");
        numbers.forEach(number -> table.row(List.of(
                number.id() + (number.contradictions().isEmpty() ? "" : " *"),
                number.words(),
                number.grade().id(),
                number.trust().map(Identified::id).orElse(""),
                String.join(", ", choice.ledger().sourcesOf(number)))));
        page.table(table);
    }

    private void against(Page page) {
        page.blank();
        if (choice.numbers().stream()
                .anyMatch(number -> !number.contradictions().isEmpty())) {
            page.paragraph("* stands against a public figure: 'footing evidence ID' says which, and why.");
        }
    }

    private void rests(Page page) {
        page.paragraph(
                "What the verdict rests on, by how far the winner's lead moves where the number goes to an end of its"
                        + " range, with all else as it is.");
        page.blank();
        TextTable table = new TextTable("number", "moves", "grade");
        List<Sensitivity> heaviest = choice.rests().stream().limit(HEAVIEST).toList();
        heaviest.forEach(entry -> table.row(List.of(
                entry.input(), Words.money(entry.importance()), entry.grade().id())));
        page.table(table);
        int left = choice.rests().size() - heaviest.size();
        page.paragraph(left > 0 ? "And " + left + " lighter ones; --format json has all." : "These are all.");
        page.blank();
        heaviest.forEach(entry -> entry.source().ifPresent(source -> page.item(entry.input() + ": " + source)));
    }

    private void number(Page page, LedgerNumber number) {
        page.heading(number.id());
        page.paragraph(number.words() + unit(number.unit()) + ", "
                + number.grade().id()
                + number.trust().map(trust -> ", trust " + trust.id()).orElse("") + ": " + number.reason() + ".");
        for (LedgerValue value : number.values()) {
            if (value.calculated()) {
                page.item(value.part() + " " + value.value() + " = " + value.calculation() + " = "
                        + shown(value.result()) + ", rounded to "
                        + (value.rounding().words().isEmpty()
                                ? "2 digits"
                                : value.rounding().words()));
            }
        }
        for (LedgerFigure figure : choice.ledger().figuresOf(number)) {
            page.item(words(figure));
        }
        for (LedgerContradiction against : number.contradictions()) {
            page.paragraph("Against it: " + shown(against.value()) + ", " + against.says() + " = "
                    + against.calculation() + ". It stands, as: " + against.kept() + ".");
            choice.ledger().figuresOf(against.calculation()).forEach(figure -> page.item(words(figure)));
        }
        page.blank();
    }

    private void stale(Page page) {
        choice.asOf().ifPresent(day -> {
            List<LedgerSource> old =
                    choice.sources().stream().filter(choice::stale).toList();
            page.blank();
            page.heading("Old on " + day);
            if (old.isEmpty()) {
                page.paragraph("None of these sources.");
            }
            old.forEach(source -> page.item(source.id() + ", " + source.kind().id() + " of "
                    + (source.date().isEmpty() ? "no known day" : source.date()) + ": " + source.title()));
            String numbers = String.join(
                    ", ",
                    choice.numbers().stream()
                            .filter(choice::stale)
                            .map(LedgerNumber::id)
                            .toList());
            if (!numbers.isEmpty()) {
                page.paragraph("Calculated from them: " + numbers + ".");
            }
        });
    }

    private static String words(LedgerFigure figure) {
        return figure.id() + " " + figure.value().toPlainString() + unit(figure.unit()) + ", "
                + figure.kind().id() + (figure.source().isEmpty() ? "" : ", " + figure.source())
                + figure.low()
                        .map(low -> ", " + low.toPlainString() + " to "
                                + figure.high().map(BigDecimal::toPlainString).orElse(""))
                        .orElse("")
                + ": " + figure.says();
    }

    private static String words(LedgerSource source) {
        return source.id() + ", " + source.title() + ", " + source.site()
                + (source.date().isEmpty() ? "" : ", " + source.date()) + "; " + source.sample() + "; read: "
                + source.read() + "; trust " + source.trust().id();
    }

    private static String unit(String unit) {
        return unit.equals("1") ? "" : " " + unit;
    }

    private static String shown(String number) {
        return new BigDecimal(number).round(SHOWN).stripTrailingZeros().toPlainString();
    }
}
