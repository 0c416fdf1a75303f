package dev.footing.formats.document;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * Rows and columns. The first column says what a row is about.
 *
 * @param caption what it shows, a few words
 * @param cornerCaption whether the caption is short, and says more than the heading of the first column, so that a
 *     medium without captions writes it there
 * @param columns the columns; at least one
 * @param rows the rows, each with as many cells as there are columns
 * @param legend what headings and signs mean
 * @param notes sentences below it, a paragraph each
 */
public record Table(
        String caption,
        boolean cornerCaption,
        ImmutableList<Column> columns,
        ImmutableList<ImmutableList<Cell>> rows,
        ImmutableList<Key> legend,
        ImmutableList<String> notes) {
    /**
     * What a heading or a sign means.
     *
     * @param sign the heading or sign
     * @param meaning a few words or sentences, without the full stop at the end
     */
    public record Key(String sign, String meaning) {
        @Override
        public String toString() {
            return sign + ": " + meaning + ".";
        }
    }

    /**
     * Checks that it is a table.
     *
     * @param caption what it shows
     * @param cornerCaption whether a medium without captions writes it above the first column
     * @param columns the columns
     * @param rows the rows
     * @param legend what headings and signs mean
     * @param notes sentences below it
     * @throws IllegalArgumentException where it has no column, or a row has more or fewer cells than there are columns
     */
    public Table {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("The table '" + caption + "' has no column.");
        }
        for (ImmutableList<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row of the table '" + caption + "' has " + row.size()
                        + " cells for " + columns.size() + " columns.");
            }
        }
    }

    /** {@return whether a column has a heading for little room that differs from its heading} */
    public boolean hasShortHeadings() {
        return columns.stream().anyMatch(column -> !column.heading().equals(column.shortHeading()));
    }

    /**
     * Starts a table with a caption for media that have captions.
     *
     * @param caption what it shows, a few words
     * @param columns the columns
     * @return a builder
     */
    public static Builder captioned(String caption, Column... columns) {
        return new Builder(caption, false).columns(columns);
    }

    /**
     * Starts a table with a short caption, which media without captions write in the corner.
     *
     * @param caption what it shows, two or three words
     * @param columns the columns
     * @return a builder
     */
    public static Builder cornered(String caption, Column... columns) {
        return new Builder(caption, true).columns(columns);
    }

    /** Gathers columns, rows and what stands below them. It is mutable and is used by one thread. */
    public static final class Builder {
        private final String caption;
        private final boolean cornerCaption;
        private final ImmutableList.Builder<Column> columns = ImmutableList.builder();
        private final ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
        private final ImmutableList.Builder<Key> legend = ImmutableList.builder();
        private final ImmutableList.Builder<String> notes = ImmutableList.builder();

        private Builder(String caption, boolean cornerCaption) {
            this.caption = caption;
            this.cornerCaption = cornerCaption;
        }

        /**
         * Adds columns behind those that it has.
         *
         * @param more the columns
         * @return this
         */
        public Builder columns(Column... more) {
            columns.addAll(Arrays.asList(more));
            return this;
        }

        /**
         * Adds a row.
         *
         * @param cells as many as there are columns in the end
         * @return this
         */
        public Builder row(Cell... cells) {
            return row(ImmutableList.copyOf(cells));
        }

        /**
         * Adds a row.
         *
         * @param cells as many as there are columns in the end
         * @return this
         */
        public Builder row(Iterable<? extends Cell> cells) {
            rows.add(ImmutableList.copyOf(cells));
            return this;
        }

        /**
         * Says what a heading or a sign means.
         *
         * @param sign the heading or sign
         * @param meaning what it means, without the full stop at the end
         * @return this
         */
        public Builder explain(String sign, String meaning) {
            legend.add(new Key(sign, meaning));
            return this;
        }

        /**
         * Adds a paragraph below it.
         *
         * @param note one sentence or more
         * @return this
         */
        public Builder note(String note) {
            notes.add(note);
            return this;
        }

        /** {@return the table} */
        public Table build() {
            return new Table(caption, cornerCaption, columns.build(), rows.build(), legend.build(), notes.build());
        }
    }
}
