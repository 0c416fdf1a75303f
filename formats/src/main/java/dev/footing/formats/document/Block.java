package dev.footing.formats.document;

import com.google.common.collect.ImmutableList;
import dev.footing.formats.document.chart.Chart;
import java.util.stream.Stream;

/** A piece of a section. Texts are plain: a medium escapes what it has to. */
public sealed interface Block {
    /**
     * A heading below that of the section; what stands behind it is about that, up to the next one.
     *
     * @param text a few words without a mark at their end
     */
    record Heading(String text) implements Block {}

    /**
     * The one sentence that has to be read.
     *
     * @param text the sentence
     */
    record Headline(String text) implements Block {}

    /**
     * A paragraph.
     *
     * @param text one sentence or more
     */
    record Paragraph(String text) implements Block {}

    /**
     * A list.
     *
     * @param items its items, one sentence or more each; at least one
     */
    record Items(ImmutableList<String> items) implements Block {
        /**
         * Refuses a list without items.
         *
         * @param items its items
         * @throws IllegalArgumentException where there is none
         */
        public Items {
            if (items.isEmpty()) {
                throw new IllegalArgumentException("A list has at least one item.");
            }
        }
    }

    /**
     * A table.
     *
     * @param table the table
     */
    record Tabular(Table table) implements Block {}

    /**
     * A chart with a table of the same figures, which a medium without charts shows in its place.
     *
     * @param id its id within the document, by which links find it
     * @param chart the chart
     * @param description what the chart shows, a sentence or two for those who do not see it
     * @param table the figures
     */
    record Figure(String id, Chart chart, String description, Table table) implements Block {}

    /**
     * Figures that stand out.
     *
     * @param figures the figures
     */
    record KeyFigures(ImmutableList<KeyFigure> figures) implements Block {}

    /**
     * A figure that stands out.
     *
     * @param name what it is
     * @param value the figure
     * @param note what is to be known of it; empty for nothing
     */
    record KeyFigure(String name, Cell value, String note) {
        /** {@return the figure with its name and note, as a medium says it that shows nothing large} */
        public String sentence() {
            return name + ": " + value.text() + (note.isEmpty() ? "" : " " + note) + ".";
        }
    }

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
     * @param reached whether it is the one that is reached
     * @param note what is to be known of it; empty for nothing
     */
    record Stage(String name, boolean reached, String note) {
        /** {@return the stage and where it stands, as a medium says it that draws no stages} */
        public String sentence() {
            String said = reached ? "it is here" : note;
            return name + (said.isEmpty() ? "" : ": " + said) + ".";
        }
    }

    /**
     * Points, each with a label of one word or two that readers run down.
     *
     * @param points the points in their order
     */
    record Points(ImmutableList<Point> points) implements Block {}

    /**
     * What there is to say on one matter.
     *
     * @param label the matter, a word or two
     * @param sentences what is said, a line each; at least one
     */
    record Point(String label, ImmutableList<String> sentences) {}

    /**
     * Parts that may stand side by side where there is room.
     *
     * @param parts the parts, each with its blocks
     */
    record Parallel(ImmutableList<ImmutableList<Block>> parts) implements Block {}

    /**
     * Blocks for those who look closer; a medium may fold them away.
     *
     * @param summary what they are, a few words
     * @param blocks the blocks
     */
    record Details(String summary, ImmutableList<Block> blocks) implements Block {}

    /**
     * Creates a list.
     *
     * @param items its items
     * @return the list; nothing where there are no items
     */
    static ImmutableList<Block> items(Stream<String> items) {
        return items(items.toList());
    }

    /**
     * Creates a list.
     *
     * @param items its items
     * @return the list; nothing where there are no items
     */
    static ImmutableList<Block> items(Iterable<String> items) {
        ImmutableList<String> all = ImmutableList.copyOf(items);
        return all.isEmpty() ? ImmutableList.of() : ImmutableList.of(new Items(all));
    }
}
