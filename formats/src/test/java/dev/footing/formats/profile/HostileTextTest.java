package dev.footing.formats.profile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import dev.footing.api.problem.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileTextTest {
    @Test
    void a_name_of_five_megabytes() {
        String text = Samples.profile("").replace("Example", "x".repeat(5_000_000));
        assertThat(refused(text.getBytes(UTF_8))).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo("/name");
            assertThat(problem.value()).isEqualTo("a text of 5000000 characters");
        });
    }

    @Test
    void a_member_whose_name_has_five_megabytes() {
        String text = Samples.profile("\"" + "x".repeat(5_000_000) + "\": 1, \"colour\": 2");
        assertThat(refused(text.getBytes(UTF_8))).hasSize(2).first().satisfies(problem -> {
            assertThat(problem.where()).isEmpty();
            assertThat(problem.value()).endsWith("... (5000000 characters)").hasSizeLessThan(130);
        });
    }

    @Test
    void a_hundred_thousand_brackets() {
        assertThat(Samples.problems("[".repeat(100_000)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule()).contains("50 levels"));
        assertThat(Samples.problems(Samples.profile("\"usage\": " + "{\"a\":".repeat(100_000))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.where()).startsWith("/usage/a/a/"));
    }

    @Test
    void a_number_of_a_million_digits() {
        String text = Samples.profile("").replace("1600000", "9".repeat(1_000_000));
        assertThat(Samples.problems(text)).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo("/budget/cash");
            assertThat(problem.value()).isEqualTo("a number of 1000000 characters");
        });
    }

    @Test
    void a_million_values() {
        assertThat(Samples.problems(Samples.profile("\"motives\": [" + "0,".repeat(1_000_000) + "0]")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule()).contains("100,000 values"));
    }

    @Test
    void more_problems_than_anybody_reads() {
        StringBuilder members = new StringBuilder("\"a0\": 0");
        for (int i = 1; i < 50_000; i++) {
            members.append(",\n\"a").append(i).append("\": 0");
        }
        List<Problem> problems = Samples.problems(Samples.profile(members.toString()));
        assertThat(problems).hasSize(101);
        assertThat(problems.get(99).where()).isEqualTo("/a99");
        assertThat(problems.get(100).rule()).isEqualTo("has 49900 more problems than the 100 listed");
    }

    @Test
    void a_file_of_more_than_ten_megabytes() {
        byte[] text = (Samples.profile("") + " ".repeat(10_000_000)).getBytes(UTF_8);
        assertThat(refused(text))
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule()).contains("10 MB"));
        assertThat(Samples.problems(" ".repeat(10_000_001)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule()).contains("10 MB"));
    }

    @Test
    void control_characters_in_names_reach_no_terminal() {
        assertThat(Samples.problems(Samples.profile("\"a\\u001b[2J\": 1")))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.sentence()).contains("a\\u001b[2J").doesNotContain("\u001b"));
    }

    @Test
    void bytes_that_are_not_utf8() {
        String text = Samples.profile("\"current\":\n { \"strategy\": \"\u00e4\" }");
        assertThat(refused(text.getBytes(ISO_8859_1))).singleElement().satisfies(problem -> {
            assertThat(problem.sentence()).startsWith("The document").contains("UTF-8", "0xe4");
            assertThat(problem.position()).contains(new Position(2, 17));
        });
    }

    @Test
    void text_in_another_encoding() {
        for (byte[] bytes : List.of(
                Samples.profile("").getBytes(UTF_16), Samples.profile("").getBytes(UTF_16LE))) {
            assertThat(refused(bytes))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.value()).contains("UTF-16"));
        }
    }

    @Test
    void a_byte_order_mark_is_skipped() {
        byte[] text = ("\uFEFF" + Samples.profile("")).getBytes(UTF_8);
        assertThat(ProfileReader.read(new ByteArrayInputStream(text)).startup()).isEqualTo(Samples.smallest());
        assertThat(refused("\uFEFF[]".getBytes(UTF_8)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.position()).contains(new Position(1, 1)));
    }

    @Test
    void nothing_at_all(@TempDir Path directory) throws IOException {
        Path empty = Files.createFile(directory.resolve("empty.json"));
        for (Runnable reading : List.<Runnable>of(
                () -> ProfileReader.read(empty), () -> ProfileReader.read(""), () -> ProfileReader.read(" \n"))) {
            assertThat(Samples.problems(reading))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.wayOut()).contains("empty"));
        }
    }

    @Test
    void paths_that_are_no_file(@TempDir Path directory) {
        assertThat(unreadable(() -> ProfileReader.read(directory)).rule()).contains("not a directory");
        Problem missing = unreadable(() -> ProfileReader.read(directory.resolve("none.json")));
        assertThat(missing.rule()).contains("exists");
        assertThat(missing.where()).isEmpty();
    }

    @Test
    void a_stream_that_breaks() {
        InputStream broken = new ByteArrayInputStream(new byte[0]) {
            @Override
            public byte[] readNBytes(int length) throws IOException {
                throw new IOException("line is dead");
            }
        };
        assertThat(unreadable(() -> ProfileReader.read(broken)).rule()).contains("stream");
    }

    private static Problem unreadable(ThrowingCallable reading) {
        return catchThrowableOfType(UnreadableFileException.class, reading).problem();
    }

    private static List<Problem> refused(byte[] bytes) {
        return Samples.problems(() -> ProfileReader.read(new ByteArrayInputStream(bytes)));
    }
}
