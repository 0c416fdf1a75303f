package dev.footing.formats.text;

import dev.footing.formats.document.Block;
import dev.footing.formats.document.Brevity;
import dev.footing.formats.document.Column;
import dev.footing.formats.document.Document;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Documents as plain text. Lines end with a line feed and have no trailing blanks. A table that is too wide is written
 * more briefly, and goes on below where that is not enough; figures are shown as their tables.
 */
public final class TextRenderer {
    private final Page page;
    /** Whether a blank line is due before a heading or a table. */
    private boolean begun;

    private TextRenderer(Page page) {
        this.page = page;
    }

    /**
     * Renders a document.
     *
     * @param document the document
     * @param style how it is laid out
     * @return the text
     */
    public static String render(Document document, PageStyle style) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(style, "style");
        Page page = new Page(style);
        new TextRenderer(page).document(document);
        return page.text();
    }

    private void document(Document document) {
        if (!document.title().isEmpty()) {
            page.heading(document.title());
        }
        document.summary().forEach(page::paragraph);
        boolean apart = !document.summary().isEmpty();
        for (Section section : document.sections()) {
            if (apart) {
                page.blank();
            }
            section(section);
            apart = true;
        }
        if (!document.colophon().isEmpty()) {
            page.blank();
            page.paragraph(document.colophon());
        }
    }

    private void section(Section section) {
        begun = false;
        if (!section.quiet()) {
            page.subtitle(section.title());
        }
        blocks(section.blocks());
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading.text());
        } else if (block instanceof Block.Details details) {
            heading(details.summary());
            blocks(details.blocks());
        } else if (block instanceof Block.Parallel parallel) {
            parallel.parts().forEach(this::blocks);
        } else {
            content(block);
            begun = true;
        }
    }

    private void content(Block block) {
        if (block instanceof Block.Headline headline) {
            page.strong(headline.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            page.paragraph(paragraph.text());
        } else if (block instanceof Block.Items list) {
            list.items().forEach(page::item);
        } else if (block instanceof Block.KeyFigures figures) {
            figures.figures().forEach(figure -> page.item(figure.sentence()));
        } else if (block instanceof Block.Points points) {
            points(points.points());
        } else if (block instanceof Block.Stages stages) {
            stages.stages().forEach(stage -> page.item(stage.sentence()));
        } else if (block instanceof Block.Tabular tabular) {
            table(tabular.table());
        } else if (block instanceof Block.Figure figure) {
            table(figure.table());
        }
    }

    private void points(List<Block.Point> points) {
        if (begun) {
            page.blank();
        }
        int room = points.stream()
                .mapToInt(point -> PlainText.of(point.label()).width())
                .max()
                .orElse(0);
        points.forEach(point -> page.point(point.label(), room, point.sentences()));
    }

    private void heading(String text) {
        if (begun) {
            page.blank();
        }
        page.subtitle(text);
        begun = false;
    }

    private void table(Table table) {
        if (begun) {
            page.blank();
        }
        Brevity brevity = Arrays.stream(Brevity.values())
                .filter(tried -> tried != Brevity.SHORT || table.hasShortHeadings())
                .filter(tried -> page.fits(TextTable.of(table, tried)))
                .findFirst()
                .orElse(Brevity.FULL);
        page.table(TextTable.of(table, brevity));
        if (brevity == Brevity.SHORT) {
            paragraph(table.columns().stream()
                    .map(Column::legend)
                    .filter(legend -> !legend.isEmpty())
                    .collect(Collectors.joining(" ")));
        }
        paragraph(table.legend().stream().map(Table.Key::toString).collect(Collectors.joining(" ")));
        table.notes().forEach(page::paragraph);
    }

    private void paragraph(String text) {
        if (!text.isEmpty()) {
            page.paragraph(text);
        }
    }
}
