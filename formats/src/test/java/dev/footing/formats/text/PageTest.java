package dev.footing.formats.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final PageStyle NARROW = new PageStyle(40, false);

    @Test
    void columns_stand_below_each_other_with_wide_characters_too() {
        TextTable table = new TextTable("Name", "Figure");
        table.row(List.of("\u6771\u4eac", "1"));
        table.row(List.of("\uD83D\uDE80 go", "22"));
        table.row(List.of("e\u0301t\u00e9", "333"));
        assertThat(printed(table)).isEqualTo("""
                Name   Figure
                -------------
                \u6771\u4eac        1
                \uD83D\uDE80 go      22
                e\u0301t\u00e9       333
                """);
    }

    @Test
    void what_controls_a_terminal_or_turns_the_writing_is_shown_as_an_escape() {
        Page page = new Page(new PageStyle(80, true));
        page.heading("a\u001b[2J");
        page.strong("b\u202e");
        page.item("c\u2066\n");
        page.paragraph("d\u200f");
        page.line("e\u009b");
        TextTable table = new TextTable("Name", "Figure");
        table.row(List.of("f\u0007", "\u202d1"));
        page.table(table);
        assertThat(page.text().replace("\u001b[1m", "").replace("\u001b[0m", ""))
                .contains("a\\u001b[2J", "b\\u202e", "c\\u2066\\u000a", "d\\u200f", "e\\u009b", "f\\u0007", "\\u202d1")
                .matches("[ -~\\n]*");
    }

    @Test
    void a_picture_of_several_characters_stays_whole() {
        Page page = new Page(NARROW);
        page.line("\uD83D\uDC69\u200D\uD83D\uDCBB");
        assertThat(page.text()).isEqualTo("\uD83D\uDC69\u200D\uD83D\uDCBB\n");
    }

    @Test
    void a_table_that_is_too_wide_goes_on_below() {
        TextTable table = new TextTable("Name", "first", "second", "third figure", "fourth figure");
        table.row(List.of("acme.one", "1", "2", "3", "4"));
        assertThat(printed(table)).isEqualTo("""
                Name      first  second  third figure
                -------------------------------------
                acme.one      1       2             3

                Name      fourth figure
                -----------------------
                acme.one              4
                """);
    }

    @Test
    void a_table_as_wide_as_the_page_stays_one() {
        TextTable fits = new TextTable("x".repeat(30), "y".repeat(8));
        fits.row(List.of("1", "2"));
        assertThat(printed(fits).lines()).hasSize(3).first().asString().hasSize(40);
        TextTable wider = new TextTable("x".repeat(20), "y".repeat(8), "z".repeat(9));
        wider.row(List.of("1", "2", "3"));
        assertThat(printed(wider).lines()).hasSize(7);
    }

    @Test
    void lines_are_broken_by_the_columns_that_they_take() {
        Page page = new Page(NARROW);
        page.paragraph("\u6771\u4eac ".repeat(9).strip());
        assertThat(page.text().lines())
                .allSatisfy(line -> assertThat(PlainText.of(line).width()).isLessThanOrEqualTo(40));
        assertThat(page.text().lines()).hasSize(2);
    }

    @Test
    void only_what_stands_out_is_bold_and_only_where_asked_for() {
        for (boolean bold : new boolean[] {true, false}) {
            Page page = new Page(new PageStyle(80, bold));
            page.strong("Verdict");
            page.paragraph("why");
            assertThat(page.text()).isEqualTo(bold ? "\u001b[1mVerdict\u001b[0m\nwhy\n" : "Verdict\nwhy\n");
        }
    }

    @Test
    void a_page_has_from_40_to_400_columns() {
        assertThat(new PageStyle(40, false).width()).isEqualTo(40);
        assertThat(new PageStyle(400, false).width()).isEqualTo(400);
        for (int width : new int[] {39, 401}) {
            assertThatThrownBy(() -> new PageStyle(width, false)).isInstanceOf(InvalidValueException.class);
        }
    }

    private static String printed(TextTable table) {
        Page page = new Page(NARROW);
        page.table(table);
        return page.text();
    }
}
