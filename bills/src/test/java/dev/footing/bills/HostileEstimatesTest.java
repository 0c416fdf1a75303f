package dev.footing.bills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.bill.Bill;
import dev.footing.api.problem.InvalidProfileException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileEstimatesTest {
    private static final int LARGE = 100_000_000;
    private static final String START =
            "{\"version\":\"0.2\",\"currency\":\"USD\",\"timeGenerated\":\"2026-11-15T10:05:12Z\","
                    + "\"projects\":[{\"name\":\"p\",\"breakdown\":{\"resources\":[";
    private static final String RESOURCE =
            "{\"name\":\"aws_instance.a\",\"monthlyCost\":\"10\",\"costComponents\":[{\"name\":\"u\",\"monthlyCost\":\"10\"}]}";
    private static final String END = "]}}]}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"10\"| NaN| must be a decimal",
                "\"10\"| \"NaN\"| must be a decimal",
                "\"10\"| 1e999| must be a decimal",
                "\"10\"| \"1,000\"| must be a decimal",
                "\"10\"| true| must be a decimal",
                "\"10\"| [1]| must be a decimal",
                "\"10\"| {}| must be a decimal",
                "\"10\"| -Infinity| must be a decimal",
                "\"aws_instance.a\"| 7| must be a text",
                "\"aws_instance.a\"| null| must be a text",
                "\"USD\"| \"TOKENS\"| must be the ISO code",
                "\"USD\"| 5| must be a text",
                "\"2026-11-15T10:05:12Z\"| \"yesterday\"| must be a time",
                "[{\"name\":\"p\"| [7,{\"name\":\"p\"| must be an object",
                "\"resources\":[| \"resources\":{\"a\":[| must be a list",
                "\"monthlyCost\":\"10\",\"cost| \"monthlyCost\":\"10\",\"monthlyCost\":\"10\",\"cost| must stand once",
            })
    void a_value_of_another_kind_is_told_with_its_place(String before, String after, String rule) throws IOException {
        String good = START + RESOURCE + END;
        assertThat(good).contains(before);
        Path file = file(good.replace(before, after));
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("plan.json: ")
                .hasMessageContaining("(line 1, column ")
                .hasMessageContaining(rule);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10, 30, 60, 90, 120})
    void what_is_cut_off_is_refused_wherever(int missing) throws IOException {
        String good = START + RESOURCE + END;
        Path file = file(good.substring(0, good.length() - missing));
        assertThatThrownBy(() -> read(file)).isInstanceOf(InvalidProfileException.class);
    }

    @Test
    void what_is_nested_deep_is_refused_and_does_not_exhaust_the_stack() throws IOException {
        String deep = "{\"subresources\":[".repeat(100_000);
        assertThatThrownBy(() -> read(file(START + deep)))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("must be nested at most 100 deep");
        assertThatThrownBy(() -> read(file(START.replace("\"version\":\"0.2\"", "\"x\":" + "[".repeat(100_000)))))
                .isInstanceOf(InvalidProfileException.class);
        assertThatThrownBy(() -> read(file("{\"data\":[{\"a\":{\"x\":" + "[".repeat(100_000))))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("must be nested at most 100 deep");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"name\":\"a|a|\",",
                "\"|n|\":1,",
                "\"monthlyCost\":1|0|,",
                "\"costComponents\":[{\"name\":\"|x|\"}],",
            })
    void a_line_of_a_hundred_megabytes_is_refused_or_passed_over(String before, String repeated, String after)
            throws IOException {
        Path file = folder.resolve("plan.json");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(START + "{" + before);
            String block = repeated.repeat(10_000);
            for (int i = 0; i < LARGE / block.length(); i++) {
                out.write(block);
            }
            out.write(after + RESOURCE.substring(1) + END);
        }
        assertThatThrownBy(() -> read(file)).isInstanceOf(InvalidProfileException.class);
    }

    @Test
    void a_text_that_is_not_read_may_be_of_any_length() throws IOException {
        Path file = folder.resolve("plan.json");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(START + RESOURCE + END.replace("]}}]}", "]}}],\"x\":\""));
            String block = "x".repeat(10_000);
            for (int i = 0; i < LARGE / block.length(); i++) {
                out.write(block);
            }
            out.write("\"}");
        }
        assertThat(read(file).services()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"code\":400,\"data\":null}| must be 200",
                "{\"code\":200,\"data\":[]}| no allocation",
                "{\"code\":200,\"data\":{}}| must be a list",
                "{\"code\":200,\"data\":[{\"a\":{\"cpuCost\":1}}]}| must have a start",
                "{\"code\":200,\"data\":[{\"a\":7}]}| must be an object",
                "{\"code\":200,\"data\":[{\"a\":{\"cpuCost\":\"x\"}}]}| must be a decimal",
                "{\"code\":200,\"data\":[{\"a\":{\"window\":{\"start\":\"2026-10-02T00:00:00Z\","
                        + "\"end\":\"2026-10-01T00:00:00Z\"}}}]}| must have a start",
                "{\"code\":200,\"data\":[{\"a\":{\"window\":{\"start\":\"soon\"}}}]}| must be a time",
                "{\"code\":200,\"data\":[nothing]}| must be JSON that can be read",
                "{\"projects\":[]}| must say when the estimate was made",
                "{\"projects\":[],\"timeGenerated\":\"2026-11-15T10:05:12Z\"}| must have a project",
            })
    void an_answer_that_cannot_be_used_says_why(String json, String rule) throws IOException {
        Path file = file(json);
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining(rule);
    }

    @Test
    void a_text_that_is_no_utf_8_is_refused() throws IOException {
        Path file = folder.resolve("plan.json");
        byte[] bytes = (START + RESOURCE + END).getBytes(StandardCharsets.UTF_8);
        bytes[START.length() + 12] = (byte) 0xff;
        Files.write(file, bytes);
        assertThatThrownBy(() -> read(file)).hasMessageContaining("must be text in UTF-8");
    }

    private static Bill read(Path file) {
        return BillReader.standard().read(List.of(file));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("plan.json"), text);
    }
}
