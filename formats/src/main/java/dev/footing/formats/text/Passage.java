package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import java.util.Objects;

/**
 * A piece of a report before it becomes lines, so that other formats show the same words in their own way. See
 * {@link Section#passages}.
 */
public sealed interface Passage permits Passage.Title, Passage.Prose, Passage.Item, Passage.Grid {
    /**
     * What the passages behind it are about.
     *
     * @param text a few words
     */
    record Title(String text) implements Passage {
        /**
         * Refuses null.
         *
         * @param text a few words
         */
        public Title {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A paragraph.
     *
     * @param text one sentence or more
     */
    record Prose(String text) implements Passage {
        /**
         * Refuses null.
         *
         * @param text one sentence or more
         */
        public Prose {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * One of several sentences that stand below each other.
     *
     * @param text one sentence or more
     */
    record Item(String text) implements Passage {
        /**
         * Refuses null.
         *
         * @param text one sentence or more
         */
        public Item {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A table whose figures stand in full. Its first column says what a row is about.
     *
     * @param headings what stands above each column; above the first often what the table is about
     * @param rows the rows, each with as many cells as there are headings
     */
    record Grid(ImmutableList<String> headings, ImmutableList<ImmutableList<String>> rows) implements Passage {
        /**
         * Refuses null.
         *
         * @param headings what stands above each column
         * @param rows the rows, each with as many cells as there are headings
         */
        public Grid {
            Objects.requireNonNull(headings, "headings");
            Objects.requireNonNull(rows, "rows");
        }
    }
}
