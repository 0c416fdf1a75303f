package dev.footing.html.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.quantity.Unit;
import dev.footing.formats.document.chart.Axis;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanvasTest {
    @Test
    void marks_keep_their_order_and_a_drawing_has_whole_pixels() {
        Canvas canvas = new Canvas();
        canvas.line(0, 0, 1, 1, "grid");
        canvas.dot(1, 1, 2, "dot", "");
        Drawing drawing = canvas.finish(460, 99.2);
        assertThat(drawing.height()).isEqualTo(100);
        assertThat(drawing.wide()).isFalse();
        assertThat(drawing.marks()).hasExactlyElementsOfTypes(Mark.Line.class, Mark.Dot.class);
        assertThat(new Canvas().finish(760, 1).wide()).isTrue();
    }

    @Test
    void labels_below_an_axis_do_not_run_into_each_other() {
        Canvas canvas = new Canvas();
        Scale scale = Scale.round(0, 10_000_000, 0, 120, 10);
        canvas.below(scale, 50, new AxisFormat(new Axis("cash", Unit.MONEY, CurrencyUnit.JPY)));
        List<Mark.Label> ticks = canvas.finish(200, 100).marks().stream()
                .map(Mark.Label.class::cast)
                .filter(label -> !label.text().equals("cash"))
                .toList();
        assertThat(ticks).hasSizeBetween(2, 9);
        for (int i = 1; i < ticks.size(); i++) {
            double room = (TextWidth.of(ticks.get(i).text())
                            + TextWidth.of(ticks.get(i - 1).text()))
                    / 2;
            assertThat(ticks.get(i).x() - ticks.get(i - 1).x()).isGreaterThan(room);
        }
    }

    @Test
    void a_text_is_cut_by_characters_and_not_within_one() {
        assertThat(Canvas.shortened("short", 5)).isEqualTo("short");
        assertThat(Canvas.shortened("too long", 5)).isEqualTo("too \u2026");
        assertThat(Canvas.shortened("\ud83d\ude80\ud83d\ude80\ud83d\ude80", 2)).isEqualTo("\ud83d\ude80\u2026");
        assertThat(TextWidth.widest(Stream.of("a", "abc"))).isEqualTo(TextWidth.of("abc"));
        assertThat(TextWidth.widest(Stream.of())).isZero();
    }

    @Test
    void lines_of_text_are_moved_apart_within_their_room() {
        assertThat(Canvas.apart(List.of(50.0, 50.0, 50.0), 0, 70)).containsExactly(42.0, 56.0, 70.0);
        assertThat(Canvas.apart(List.of(10.0, 40.0), 0, 100)).containsExactly(10.0, 40.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONEY | 2500000 | $2.5M",
                "MONEY | -45000 | -$45k",
                "MONEY | 999 | $999",
                "SHARE | 0.25 | 25%",
                "MONTHS | 12.5 | 12.5"
            })
    void values_of_an_axis_have_few_letters(Unit unit, double value, String written) {
        assertThat(new AxisFormat(new Axis("axis", unit, CurrencyUnit.USD)).of(value))
                .isEqualTo(written);
    }

    @Test
    void lines_of_a_grid_are_one_path_below_all_else() {
        Canvas canvas = new Canvas();
        canvas.dot(1, 1, 2, "dot", "");
        canvas.across(0, 10, 5, "grid");
        canvas.down(2, 0, 8, "grid");
        assertThat(canvas.finish(20, 20).marks().get(0)).isEqualTo(new Mark.Shape("M0 5H10M2 0V8", "grid", ""));
    }

    @Test
    void a_text_is_broken_between_words_and_a_word_that_is_too_long_is_cut() {
        double room = TextWidth.bold("weigh things anew");
        assertThat(Canvas.wrapped("weigh things anew later", room)).containsExactly("weigh things anew", "later");
        assertThat(Canvas.wrapped("weigh", room)).containsExactly("weigh");
        assertThat(Canvas.wrapped("n".repeat(99), room)).singleElement().satisfies(line -> {
            assertThat(line).endsWith("\u2026");
            assertThat(TextWidth.bold(line)).isLessThanOrEqualTo(room);
        });
    }

    @Test
    void wide_letters_take_more_room_than_narrow_ones() {
        assertThat(TextWidth.of("mm")).isGreaterThan(TextWidth.of("ill"));
        assertThat(TextWidth.of("\u6771\u4eac")).isEqualTo(24);
        assertThat(TextWidth.of("\u00e9")).isGreaterThan(TextWidth.of("e"));
        assertThat(TextWidth.bold("a")).isGreaterThan(TextWidth.of("a"));
        assertThat(TextWidth.of("")).isZero();
    }
}
