package dev.footing.formats.markdown;

import dev.footing.formats.document.Block;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Column;
import dev.footing.formats.document.Column.Alignment;
import dev.footing.formats.document.Document;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Documents as Markdown: a heading for each section, tables of GitHub's dialect with figures to the right, and no HTML.
 * Figures are shown as their tables, below what they show.
 */
public final class MarkdownRenderer {
    /** The level of the headings of sections, below that of the document. */
    private static final int SECTION = 2;
    /** Markdown has no deeper heading. */
    private static final int DEEPEST = 6;

    private final List<String> parts = new ArrayList<>();
    /** What the last heading says, so that no caption repeats it. */
    private String headed = "";

    private MarkdownRenderer() {}

    /**
     * Renders a document.
     *
     * @param document the document
     * @return the Markdown; every line ends with a line feed
     */
    public static String render(Document document) {
        Objects.requireNonNull(document, "document");
        MarkdownRenderer renderer = new MarkdownRenderer();
        renderer.document(document);
        return String.join("\n\n", renderer.parts) + "\n";
    }

    private void document(Document document) {
        if (!document.title().isEmpty()) {
            heading(1, document.title());
        }
        document.summary().forEach(this::paragraph);
        for (Section section : document.sections()) {
            heading(SECTION, section.title());
            blocks(section.blocks(), SECTION + 1);
        }
        if (!document.colophon().isEmpty()) {
            paragraph(document.colophon());
        }
    }

    private void blocks(List<Block> blocks, int level) {
        blocks.forEach(block -> block(block, level));
    }

    private void block(Block block, int level) {
        if (block instanceof Block.Heading heading) {
            heading(level, heading.text());
        } else if (block instanceof Block.Headline headline) {
            parts.add(strong(headline.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph.text());
        } else if (block instanceof Block.Items list) {
            list(list.items().stream()
                    .map(item -> MarkdownText.of(item).atStart())
                    .toList());
        } else if (block instanceof Block.KeyFigures figures) {
            list(figures.figures().stream().map(MarkdownRenderer::keyFigure).toList());
        } else if (block instanceof Block.Points points) {
            list(points.points().stream().flatMap(MarkdownRenderer::point).toList());
        } else if (block instanceof Block.Stages stages) {
            list(stages.stages().stream().map(MarkdownRenderer::stage).toList());
        } else if (block instanceof Block.Tabular tabular) {
            table(tabular.table());
        } else if (block instanceof Block.Figure figure) {
            paragraph(figure.description());
            table(figure.table());
        } else if (block instanceof Block.Parallel parallel) {
            parallel.parts().forEach(part -> blocks(part, level));
        } else if (block instanceof Block.Details details) {
            heading(level, details.summary());
            blocks(details.blocks(), level + 1);
        }
    }

    private void heading(int level, String text) {
        headed = text;
        parts.add("#".repeat(Math.min(level, DEEPEST)) + " "
                + MarkdownText.of(text).inline());
    }

    private void paragraph(String text) {
        parts.add(MarkdownText.of(text).atStart());
    }

    private void list(List<String> items) {
        parts.add(items.stream().map(item -> "* " + item).collect(Collectors.joining("\n")));
    }

    private static String keyFigure(Block.KeyFigure figure) {
        String note = figure.note().isEmpty()
                ? ""
                : " " + MarkdownText.of(figure.note()).inline();
        return MarkdownText.of(figure.name()).atStart() + ": "
                + strong(figure.value().text()) + note;
    }

    private static Stream<String> point(Block.Point point) {
        return point.sentences().stream()
                .map(sentence ->
                        strong(point.label()) + ": " + MarkdownText.of(sentence).inline());
    }

    private static String stage(Block.Stage stage) {
        return stage.reached()
                ? strong(stage.sentence())
                : MarkdownText.of(stage.sentence()).atStart();
    }

    private static String strong(String text) {
        return "**" + MarkdownText.of(text).inline() + "**";
    }

    private void table(Table table) {
        if (!table.caption().equals(headed)) {
            parts.add(strong(table.caption()));
        }
        List<String> lines = new ArrayList<>();
        lines.add(row(table.columns().stream().map(Column::heading).toList()));
        lines.add(table.columns().stream()
                .map(column -> column.alignment() == Alignment.END ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |")));
        table.rows().forEach(row -> lines.add(row(row.stream().map(Cell::text).toList())));
        parts.add(String.join("\n", lines));
        if (!table.legend().isEmpty()) {
            paragraph(table.legend().stream().map(Table.Key::toString).collect(Collectors.joining(" ")));
        }
        table.notes().forEach(this::paragraph);
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> MarkdownText.of(cell).inline())
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
