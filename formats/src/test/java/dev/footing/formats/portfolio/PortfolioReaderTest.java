package dev.footing.formats.portfolio;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a file of startups, each line is read once, and what is wrong with one is wrong with it alone. */
class PortfolioReaderTest {
    private static final String COLUMNS = "/name,/budget/cash,/team/engineers,/team/monthlyCostPerEngineer\n";

    private static String json(String name) {
        return "{\"name\":\"" + name
                + "\",\"budget\":{\"cash\":2000000},\"team\":{\"engineers\":8,\"monthlyCostPerEngineer\":12500}}";
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    /** Each line as its number and the name of its startup, or the first word on what is wrong. */
    private static List<String> read(PortfolioReader reader) {
        return reader.lines()
                .map(line -> {
                    try {
                        return line.number() + " " + line.startup().name();
                    } catch (InvalidProfileException invalid) {
                        return line.number() + " !";
                    }
                })
                .toList();
    }

    @Test
    void lines_end_in_any_way_and_blank_ones_count_and_say_nothing() {
        String text = "\uFEFF" + json("a") + "\r\n\r\n" + json("b") + "\n\n  \n" + json("c") + "\r" + json("d");
        assertThat(read(PortfolioReader.jsonLines(in(text)))).containsExactly("1 a", "3 b", "6 c", "7 d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\r\n"})
    void nothing_is_no_startup(String nothing) {
        assertThat(read(PortfolioReader.jsonLines(in(nothing)))).isEmpty();
        assertThat(read(PortfolioReader.either(in(nothing)))).isEmpty();
    }

    @Test
    void a_line_that_is_none_costs_itself_alone_and_is_told_by_its_number() {
        String text =
                json("a") + "\n{\"name\":\n" + json("b") + "\n" + json("c").replace("8", "-8") + "\n" + json("d");
        assertThat(read(PortfolioReader.jsonLines(in(text)))).containsExactly("1 a", "2 !", "3 b", "4 !", "5 d");
        assertThatThrownBy(() -> PortfolioReader.jsonLines(in(text))
                        .lines()
                        .skip(3)
                        .findFirst()
                        .orElseThrow()
                        .startup())
                .hasMessageContaining("/team/engineers (line 4, column ");
    }

    @Test
    void bytes_that_are_no_letters_cost_their_line() {
        byte[] text = (json("a") + "\n" + json("K\u00e4se") + "\n" + json("b")).getBytes(ISO_8859_1);
        assertThat(read(PortfolioReader.jsonLines(new ByteArrayInputStream(text))))
                .containsExactly("1 a", "2 !", "3 b");
    }

    @Test
    void a_line_of_50_mb_costs_itself_and_no_memory() {
        int size = 50_000_000;
        InputStream endless = new InputStream() {
            private int left = size;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                int now = Math.min(length, left);
                if (now <= 0) {
                    return -1;
                }
                Arrays.fill(bytes, from, from + now, (byte) 'x');
                left -= now;
                return now;
            }
        };
        InputStream both =
                new SequenceInputStream(new SequenceInputStream(in(json("a") + "\n"), endless), in("\n" + json("b")));
        assertThat(read(PortfolioReader.jsonLines(both))).containsExactly("1 a", "2 !", "3 b");
    }

    @Test
    void a_cell_may_have_commas_and_quotes_and_a_record_with_a_line_break_is_one() {
        String text = COLUMNS + "a,2000000,8,12500\n\"b, \"\"the\nsecond\"\"\",2000000,8,12500\r\nc,,8,12500\n"
                + "\"d, \"\"x\"\"\",2000000,8,9000\n";
        assertThat(read(PortfolioReader.csv(in(text)))).containsExactly("2 a", "3 !", "5 !", "6 d, \"x\"");
        assertThat(read(PortfolioReader.either(in(text)))).hasSize(4);
    }

    @Test
    void a_quote_that_is_not_closed_swallows_no_other_line() {
        String text = COLUMNS + "\"a,2000000,8,12500\n" + "b,2000000,8,12500\n".repeat(3);
        assertThat(read(PortfolioReader.csv(in(text)))).containsExactly("2 !", "3 b", "4 b", "5 b");
    }

    @Test
    void a_quote_within_a_bare_cell_is_a_letter() {
        assertThat(read(PortfolioReader.csv(in(COLUMNS + "5\" disk,2000000,8,12500\nb,2000000,8,12500"))))
                .containsExactly("2 5\" disk", "3 b");
    }

    @Test
    void a_column_that_is_no_input_ends_it() {
        assertThatThrownBy(() -> PortfolioReader.csv(in("/name,/budget/csh\n")))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("/budget/cash");
        assertThatThrownBy(() -> PortfolioReader.csv(in("")))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("names of its columns");
    }

    @Test
    void packed_files_are_unpacked_by_what_they_are() throws IOException {
        byte[] packed = packed(json("a") + "\n" + json("b"));
        assertThat(read(PortfolioReader.either(new ByteArrayInputStream(packed))))
                .containsExactly("1 a", "2 b");
    }

    @Test
    void a_packed_file_that_breaks_off_is_told_after_what_was_read() throws IOException {
        String lines = (json("a") + "\n").repeat(5_000);
        byte[] packed = packed(lines);
        byte[] cut = Arrays.copyOf(packed, packed.length / 2);
        PortfolioReader reader = PortfolioReader.jsonLines(new ByteArrayInputStream(cut));
        assertThatThrownBy(() ->
                        reader.lines().forEach(line -> assertThat(line.number()).isPositive()))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("broken after line ");
    }

    @Test
    void the_hash_tells_files_that_begin_otherwise() {
        String one = "";
        String other = "";
        for (PortfolioLine line : PortfolioReader.jsonLines(in(json("a") + "\n" + json("b")))
                .lines()
                .toList()) {
            one = line.hash(one);
        }
        for (PortfolioLine line : PortfolioReader.jsonLines(in(json("a") + "\n" + json("c")))
                .lines()
                .toList()) {
            other = line.hash(other);
        }
        assertThat(one).matches("[0-9a-f]{64}").isNotEqualTo(other);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
