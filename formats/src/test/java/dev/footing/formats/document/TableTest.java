package dev.footing.formats.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.formats.document.Column.Alignment;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void a_row_has_a_cell_for_each_column() {
        Table.Builder table = Table.captioned("Pairs", Column.words("First"), Column.words("Second"))
                .row(new Cell.Name("alone"));
        assertThatThrownBy(table::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A row of the table 'Pairs' has 1 cells for 2 columns.");
    }

    @Test
    void a_table_has_a_column() {
        assertThatThrownBy(() -> Table.cornered("Nothing").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Nothing");
    }

    @Test
    void a_layout_fills_its_columns_row_by_row() {
        Table table = TableLayout.<String>cornered("Words")
                .words("Word", Cell.Name::new)
                .figures("Letters", word -> new Cell.Decimal(word.length()))
                .explain("Letters", "how many there are")
                .note("Counted by hand.")
                .table(List.of("one", "three"));
        assertThat(table.cornerCaption()).isTrue();
        assertThat(table.columns()).extracting(Column::alignment).containsExactly(Alignment.START, Alignment.END);
        assertThat(table.rows())
                .containsExactly(
                        ImmutableList.of(new Cell.Name("one"), new Cell.Decimal(3)),
                        ImmutableList.of(new Cell.Name("three"), new Cell.Decimal(5)));
        assertThat(table.legend()).extracting(Table.Key::toString).containsExactly("Letters: how many there are.");
        assertThat(table.notes()).containsExactly("Counted by hand.");
    }

    @Test
    void a_short_heading_stands_only_where_headings_are_short() {
        Column column = Column.figures("Cost to own").shortened("Cost", "to own");
        for (Brevity brevity : Brevity.values()) {
            assertThat(column.heading(brevity)).isEqualTo(brevity == Brevity.SHORT ? "Cost" : "Cost to own");
        }
        assertThat(column.legend()).isEqualTo("Cost: to own.");
        assertThat(Column.words("Out").shortened("", "").legend()).isEmpty();
    }

    @Test
    void a_table_knows_whether_a_heading_can_be_shorter() {
        assertThat(Table.captioned("Plain", Column.words("A")).build().hasShortHeadings())
                .isFalse();
        assertThat(Table.captioned("Brief", Column.words("A").shortened("", ""))
                        .build()
                        .hasShortHeadings())
                .isTrue();
    }
}
