package dev.footing.formats.document;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Identified;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.joda.money.BigMoneyProvider;

/**
 * The columns of a table, each with the cell that it has for a row. It is mutable and is used by one thread.
 *
 * <pre>{@code
 * Table table = TableLayout.<Offer>cornered("Where the money goes")
 *         .names("Strategy", Offer::id)
 *         .amounts("Platform", Offer::platform)
 *         .table(offers);
 * }</pre>
 *
 * @param <R> what a row is about
 */
public final class TableLayout<R> {
    private final Table.Builder table;
    private final List<Function<? super R, ? extends Cell>> cells = new ArrayList<>();

    private TableLayout(Table.Builder table) {
        this.table = table;
    }

    /**
     * Starts with a caption for media that have captions.
     *
     * @param <R> what a row is about
     * @param caption what it shows, a few words
     * @return a layout without columns
     */
    public static <R> TableLayout<R> captioned(String caption) {
        return new TableLayout<>(Table.captioned(caption));
    }

    /**
     * Starts with a short caption, which media without captions write in the corner.
     *
     * @param <R> what a row is about
     * @param caption what it shows, two or three words
     * @return a layout without columns
     */
    public static <R> TableLayout<R> cornered(String caption) {
        return new TableLayout<>(Table.cornered(caption));
    }

    /**
     * Adds a column.
     *
     * @param column the column
     * @param cell its cell for a row
     * @return this
     */
    public TableLayout<R> column(Column column, Function<? super R, ? extends Cell> cell) {
        table.columns(column);
        cells.add(cell);
        return this;
    }

    /**
     * Adds a column of words.
     *
     * @param heading what stands above it
     * @param cell its cell for a row
     * @return this
     */
    public TableLayout<R> words(String heading, Function<? super R, ? extends Cell> cell) {
        return column(Column.words(heading), cell);
    }

    /**
     * Adds a column of figures.
     *
     * @param heading what stands above it
     * @param cell its cell for a row
     * @return this
     */
    public TableLayout<R> figures(String heading, Function<? super R, ? extends Cell> cell) {
        return column(Column.figures(heading), cell);
    }

    /**
     * Adds a column of names or ids, as users or plugins wrote them.
     *
     * @param heading what stands above it
     * @param name the name that a row has
     * @return this
     */
    public TableLayout<R> names(String heading, Function<? super R, ?> name) {
        return words(heading, row -> new Cell.Name(name.apply(row).toString()));
    }

    /**
     * Adds a column of a few words or sentences.
     *
     * @param heading what stands above it
     * @param phrase the words for a row
     * @return this
     */
    public TableLayout<R> phrases(String heading, Function<? super R, String> phrase) {
        return words(heading, row -> new Cell.Phrase(phrase.apply(row)));
    }

    /**
     * Adds a column of the ids of constants.
     *
     * @param heading what stands above it
     * @param constant the constant of a row
     * @return this
     */
    public TableLayout<R> ids(String heading, Function<? super R, ? extends Identified> constant) {
        return phrases(heading, row -> constant.apply(row).id());
    }

    /**
     * Adds a column of exact amounts.
     *
     * @param heading what stands above it
     * @param amount the amount of a row
     * @return this
     */
    public TableLayout<R> amounts(String heading, Function<? super R, ? extends BigMoneyProvider> amount) {
        return figures(heading, row -> Cell.amount(amount.apply(row)));
    }

    /**
     * Adds a column of numbers without a unit.
     *
     * @param heading what stands above it
     * @param number the number of a row
     * @return this
     */
    public TableLayout<R> numbers(String heading, ToDoubleFunction<? super R> number) {
        return figures(heading, row -> new Cell.Decimal(number.applyAsDouble(row)));
    }

    /**
     * Adds a column of shares, 1 being all.
     *
     * @param heading what stands above it
     * @param share the share of a row
     * @return this
     */
    public TableLayout<R> shares(String heading, ToDoubleFunction<? super R> share) {
        return figures(heading, row -> new Cell.Share(share.applyAsDouble(row)));
    }

    /**
     * Says what a heading or a sign means.
     *
     * @param sign the heading or sign
     * @param meaning what it means, without the full stop at the end
     * @return this
     */
    public TableLayout<R> explain(String sign, String meaning) {
        table.explain(sign, meaning);
        return this;
    }

    /**
     * Adds a paragraph below the table.
     *
     * @param note one sentence or more
     * @return this
     */
    public TableLayout<R> note(String note) {
        table.note(note);
        return this;
    }

    /**
     * Fills the columns.
     *
     * @param rows what the rows are about, from top to bottom
     * @return the table as a block
     */
    public Block block(Iterable<? extends R> rows) {
        return new Block.Tabular(table(rows));
    }

    /**
     * Fills the columns.
     *
     * @param rows what the rows are about, from top to bottom
     * @return the table
     */
    public Table table(Iterable<? extends R> rows) {
        for (R row : rows) {
            table.row(cells.stream().map(cell -> cell.apply(row)).collect(ImmutableList.toImmutableList()));
        }
        return table.build();
    }
}
