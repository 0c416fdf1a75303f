package dev.footing.formats.html.page;

import com.google.common.collect.ImmutableList;
import dev.footing.formats.html.chart.Drawing;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A piece of a section. */
sealed interface Block {
    /**
     * A heading below that of the section.
     *
     * @param text a few words
     */
    record Title(String text) implements Block {}

    /**
     * A paragraph.
     *
     * @param text one sentence or more
     */
    record Prose(String text) implements Block {}

    /**
     * A list.
     *
     * @param items its items
     */
    record Bullets(ImmutableList<String> items) implements Block {}

    /**
     * A table. Its first column heads the rows.
     *
     * @param caption what it shows
     * @param headings what stands above each column
     * @param rows as many cells each as there are headings
     */
    record Grid(String caption, ImmutableList<String> headings, ImmutableList<ImmutableList<String>> rows)
            implements Block {
        private static final Pattern FIGURE = Pattern.compile("[-+<>]{0,2} ?([A-Z]{3} ?|\\$)?[-\\d].*");
        private static final Pattern NOTHING = Pattern.compile("|none|\\?|x|-");

        /** Its class: whether every column but the first holds figures, so that no cell has to say so. */
        String look() {
            return onlyFigures() ? "figures-only" : "mixed";
        }

        /** Whether the cells of a column have to say that they hold figures, which stand to the right. */
        boolean marked(int column) {
            return !onlyFigures() && figures(column);
        }

        private boolean onlyFigures() {
            return IntStream.range(1, headings.size()).allMatch(this::figures);
        }

        private boolean figures(int column) {
            return column > 0
                    && rows.stream()
                            .anyMatch(row -> FIGURE.matcher(row.get(column)).matches())
                    && rows.stream()
                            .allMatch(row -> FIGURE.matcher(row.get(column)).matches()
                                    || NOTHING.matcher(row.get(column)).matches());
        }
    }

    /**
     * A chart with a table of the same figures.
     *
     * @param id its id within the page
     * @param wide whether it is too wide for a narrow screen, where it is then moved sideways
     * @param drawing the chart
     * @param table the figures
     */
    record Chart(String id, boolean wide, Drawing drawing, Grid table) implements Block {}

    /**
     * Blocks side by side, as many as have room.
     *
     * @param look its class
     * @param blocks the blocks
     */
    record Group(String look, ImmutableList<Block> blocks) implements Block {}

    /**
     * Blocks below each other, in a place of their own.
     *
     * @param blocks the blocks
     */
    record Column(ImmutableList<Block> blocks) implements Block {}

    /**
     * Blocks that are shown on demand, and in print.
     *
     * @param summary what they are
     * @param blocks the blocks
     */
    record More(String summary, ImmutableList<Block> blocks) implements Block {}

    /**
     * Figures that stand out.
     *
     * @param figures the figures
     */
    record Figures(ImmutableList<Figure> figures) implements Block {}

    /**
     * A figure that stands out.
     *
     * @param name what it is
     * @param value the figure
     * @param note what is to be known of it; empty for nothing
     */
    record Figure(String name, String value, String note) {}

    /**
     * Stages one after the other, of which one is reached.
     *
     * @param stages the stages in their order
     */
    record Stages(ImmutableList<Stage> stages) implements Block {}

    /**
     * A stage.
     *
     * @param name what it is called
     * @param here whether it is the one that is reached
     * @param note what is to be known of it; empty for nothing
     */
    record Stage(String name, boolean here, String note) {}
}
