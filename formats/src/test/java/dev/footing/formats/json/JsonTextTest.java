package dev.footing.formats.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.io.BaseEncoding;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{}\n", "\u00e4\u4e2d\uD83D\uDE80", "a\r\nb\u2028c", "x\uFEFFy"})
    void is_the_same_from_a_string_from_bytes_and_from_a_file(String text, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("text.json"), text);
        assertThat(JsonText.of(text).string()).isEqualTo(text);
        assertThat(bytes(text.getBytes(UTF_8)).string()).isEqualTo(text);
        assertThat(JsonText.of(file).string()).isEqualTo(text);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_it_but_a_second_one_is() {
        assertThat(JsonText.of("\uFEFF{}").string()).isEqualTo("{}");
        assertThat(bytes("\uFEFF{}".getBytes(UTF_8)).string()).isEqualTo("{}");
        assertThat(JsonText.of("\uFEFF\uFEFF").string()).isEqualTo("\uFEFF");
        assertThat(JsonText.of("\uFEFF").string()).isEmpty();
    }

    @Test
    void characters_are_counted_from_its_start_and_there_are_none_outside() {
        JsonText text = JsonText.of("\uFEFFab");
        assertThat(text.at(0)).contains('a');
        assertThat(text.at(1)).contains('b');
        assertThat(text.at(-1)).isEmpty();
        assertThat(text.at(2)).isEmpty();
        assertThat(text.at(Long.MAX_VALUE)).isEmpty();
        assertThat(text.length()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "7b80, 0x80, 1, 2",
        "7b0a c3 28, 0xc3, 2, 1",
        "7b0d0a 20 ff, 0xff, 2, 2",
        "efbbbf 7b c0af, 0xc0, 1, 2",
        "e4b8ad f0 9f 98, 0xf0, 1, 2",
        "eda080, 0xed, 1, 1",
        "f5808080, 0xf5, 1, 1"
    })
    void bytes_that_are_not_utf_8_are_refused_where_they_begin(String hex, String shown, int line, int column) {
        Problem problem = refused(BaseEncoding.base16().lowerCase().decode(hex.replace(" ", "")));
        assertThat(problem.value()).isEqualTo("a byte " + shown + " that cannot stand here");
        assertThat(problem.position()).contains(new Position(line, column));
        assertThat(problem.sentence()).endsWith("Save it as UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"feff007b", "fffe7b00", "007b", "7b00", "0000feff", "0000"})
    void texts_of_other_encodings_are_named_as_such(String hex) {
        assertThat(refused(BaseEncoding.base16().lowerCase().decode(hex)).value())
                .isEqualTo("text in UTF-16 or UTF-32, or no text");
    }

    @Test
    void ten_megabytes_are_read_and_one_byte_more_is_not() {
        byte[] largest = " ".repeat(JsonText.MOST_BYTES).getBytes(UTF_8);
        assertThat(bytes(largest).length()).isEqualTo(JsonText.MOST_BYTES);
        assertThat(refused(" ".repeat(JsonText.MOST_BYTES + 1).getBytes(UTF_8)).rule())
                .isEqualTo("must not be larger than 10 MB");
    }

    private static JsonText bytes(byte[] bytes) {
        return JsonText.of(new ByteArrayInputStream(bytes));
    }

    private static Problem refused(byte[] bytes) {
        InvalidProfileException invalid = catchThrowableOfType(InvalidProfileException.class, () -> bytes(bytes));
        assertThat(invalid).isNotNull();
        assertThat(invalid.problems()).hasSize(1);
        return invalid.problems().get(0);
    }
}
