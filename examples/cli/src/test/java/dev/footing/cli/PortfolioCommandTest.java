package dev.footing.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footing.core.Assessor;
import dev.footing.formats.portfolio.PortfolioLine;
import dev.footing.formats.portfolio.PortfolioReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortfolioCommandTest {
    private static final String GOOD =
            "{\"name\":\"N\",\"budget\":{\"cash\":2000000},\"team\":{\"engineers\":8,\"monthlyCostPerEngineer\":12500}}";

    private static final Assessor ASSESSOR = Assessor.installed().trials(32).build();

    @TempDir
    private Path directory;

    private Path file;
    private Path rows;

    @BeforeEach
    void name() {
        file = directory.resolve("fund.jsonl");
        rows = directory.resolve("rows.jsonl");
    }

    private static Command run(Object... words) {
        List<String> all = new ArrayList<>(List.of("portfolio"));
        Arrays.stream(words).map(Object::toString).forEach(all::add);
        all.addAll(List.of("--trials", "32"));
        return Command.run(all.toArray(new String[0]));
    }

    /** Lines of which every hundredth is a startup; the others cost no time. */
    private void write(int lines) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= lines; i++) {
            text.append(i % 100 == 0 ? GOOD.replace("\"N\"", "\"s" + i + "\"") : "{\"name\":" + i + "}")
                    .append('\n');
        }
        Files.writeString(file, text);
    }

    private static JsonNode json(String line) throws IOException {
        return new ObjectMapper().readTree(line);
    }

    @Test
    void a_row_is_that_of_assess_and_whole_results_are_those_of_assess() throws IOException {
        String profile = json(Files.readString(Path.of(Command.profile("techflow")), UTF_8))
                .toString();
        Files.writeString(file, profile + "\n" + profile);
        JsonNode alone =
                json(Command.run("assess", Command.profile("techflow"), "--format", "summary", "--trials", "32")
                        .out());
        Command command = run(file);
        assertThat(command.exitCode()).isZero();
        assertThat(command.err()).isEqualTo("footing: 2 startups assessed, 0 lines could not be used.\n");
        for (String line : command.out().lines().toList()) {
            assertThat(json(line).at("/rowHash")).isEqualTo(alone.at("/rowHash"));
            assertThat(json(line).at("/resultHash").isNull()).isTrue();
        }
        String whole = run(file, "--format", "results", "--threads", 1).out();
        assertThat(whole.lines())
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(json(line).at("/provenance/hash")).isEqualTo(alone.at("/resultHash")));
    }

    @Test
    void a_table_has_the_rows_of_the_same_lines_in_json() throws IOException {
        Files.writeString(file, GOOD);
        Path table = Files.writeString(
                directory.resolve("fund.csv"),
                "/name,/budget/cash,/team/engineers,/team/monthlyCostPerEngineer\nN,2000000,8,12500\n");
        assertThat(run(table).out()).isEqualTo(run(file).out());
        String csv = run(table, "--format", "csv").out();
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains(json(run(file).out()).at("/rowHash").asText());
    }

    @Test
    void what_cannot_be_used_is_told_by_its_line_and_the_rest_is_assessed() throws IOException {
        Files.writeString(file, GOOD + "\n{\n" + GOOD.replace("8,", "8,\"x\":1,") + "\r\n\r\n" + GOOD);
        Command command = run(file);
        assertThat(command.exitCode()).isZero();
        assertThat(command.out().lines()).hasSize(2);
        assertThat(command.err()).contains("line 2: ", "line 3: /team/x", "2 startups assessed, 2 lines could not");
        Command kept = run(file, "--output", rows);
        assertThat(kept.exitCode()).isZero();
        assertThat(kept.out()).contains("2 startups assessed", "Lines that could not be used: 2");
        assertThat(Files.readString(rows)).isEqualTo(command.out());
        List<String> errors = Files.readAllLines(directory.resolve("rows.jsonl.errors.jsonl"));
        assertThat(errors).hasSize(2);
        assertThat(json(errors.get(0)).at("/line").asInt()).isEqualTo(2);
        assertThat(json(errors.get(1)).at("/problems/0/where").asText()).isEqualTo("/team/x");
    }

    @Test
    void a_file_without_a_startup_is_bad_input() throws IOException {
        Files.writeString(file, "[]\n");
        assertThat(run(file).exitCode()).isEqualTo(2);
    }

    /** Stops after some lines as a kill does: what was written last is torn, and nothing is tidied up. */
    @ParameterizedTest
    @CsvSource({"99, jsonl", "200, jsonl", "230, csv", "150, gz"})
    void what_was_stopped_goes_on_without_a_gap_or_a_double(int stopped, String kind) throws IOException {
        write(251);
        String format = kind.equals("csv") ? "csv" : "jsonl";
        Path undisturbed = directory.resolve(kind.equals("gz") ? "all.gz" : "all");
        Path resumed = directory.resolve(kind.equals("gz") ? "again.gz" : "again");
        Command whole = run(file, "--format", format, "--output", undisturbed);
        stop(stopped, format, resumed);
        Command again = run(file, "--format", format, "--output", resumed, "--resume");
        assertThat(again.err()).isEmpty();
        assertThat(again.exitCode()).isZero();
        assertThat(text(resumed)).isEqualTo(text(undisturbed));
        assertThat(text(undisturbed).lines()).hasSize(format.equals("csv") ? 3 : 2);
        assertThat(directory.resolve(resumed + ".errors.jsonl"))
                .hasSameTextualContentAs(directory.resolve(undisturbed + ".errors.jsonl"));
        assertThat(again.out()).isEqualTo(whole.out());
        try (var files = Files.list(directory)) {
            assertThat(files).hasSize(5);
        }
    }

    private void stop(int after, String format, Path output) throws IOException {
        String settings = settings(format);
        PortfolioFormat written = PortfolioFormat.valueOf(format);
        try (InputStream in = Files.newInputStream(file);
                PortfolioFiles files = PortfolioFiles.begin(output, settings, written)) {
            List<PortfolioLine> lines = PortfolioReader.jsonLines(in).lines().toList();
            for (PortfolioLine line : lines.subList(0, after)) {
                files.write(PortfolioEntry.of(line, written, ASSESSOR));
            }
        }
        Files.writeString(output, "{\"torn", StandardOpenOption.APPEND);
        Files.writeString(Path.of(output + ".errors.jsonl"), "{\"torn", StandardOpenOption.APPEND);
    }

    /** What a run leaves behind of its settings where its input breaks off. */
    private String settings(String format) throws IOException {
        Path cut = Files.write(directory.resolve("cut.jsonl.gz"), Arrays.copyOf(packed(Files.readAllBytes(file)), 60));
        Path probe = directory.resolve("probe");
        assertThat(run(cut, "--format", format, "--output", probe).exitCode()).isEqualTo(2);
        String settings = PortfolioState.read(PortfolioFiles.stateOf(probe)).settings();
        for (String left : List.of("cut.jsonl.gz", "probe", "probe.resume", "probe.errors.jsonl")) {
            Files.delete(directory.resolve(left));
        }
        return settings;
    }

    private static String text(Path path) throws IOException {
        if (!path.toString().endsWith(".gz")) {
            return Files.readString(path);
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(path))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @Test
    void an_input_that_breaks_off_keeps_what_was_read_and_goes_on_once_it_is_mended() throws IOException {
        write(1_000);
        byte[] packed = packed(Files.readAllBytes(file));
        Path broken = Files.write(directory.resolve("fund.jsonl.gz"), Arrays.copyOf(packed, packed.length / 2));
        Command stopped = run(broken, "--output", rows);
        assertThat(stopped.exitCode()).isEqualTo(2);
        assertThat(stopped.err()).contains("broken after line ");
        assertThat(Files.size(directory.resolve("rows.jsonl.errors.jsonl"))).isPositive();
        Files.write(broken, packed);
        assertThat(run(broken, "--output", rows, "--resume").exitCode()).isZero();
        assertThat(Files.readAllLines(rows)).hasSize(10);
        assertThat(Files.readAllLines(directory.resolve("rows.jsonl.errors.jsonl")))
                .hasSize(990);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void another_input_or_other_rules_do_not_go_on() throws IOException {
        write(120);
        byte[] packed = packed(Files.readAllBytes(file));
        Path broken = Files.write(directory.resolve("fund.jsonl.gz"), Arrays.copyOf(packed, packed.length - 9));
        assertThat(run(broken, "--output", rows).exitCode()).isEqualTo(2);
        assertThat(run(broken, "--output", rows, "--resume", "--seed", "2").err())
                .contains("was begun otherwise", "seed 1", "seed 2");
        Files.writeString(file, GOOD);
        assertThat(run(file, "--output", rows, "--resume").err()).contains("is not what it was");
        assertThat(run(file, "--output", rows, "--force").exitCode()).isZero();
    }

    @Test
    void the_summary_is_a_page_a_table_of_counts_and_a_text() throws IOException {
        Files.writeString(file, GOOD + "\n" + GOOD);
        Path page = directory.resolve("s.html");
        Path counts = directory.resolve("s.csv");
        Path text = directory.resolve("s.txt");
        Command command = run(file, "--summary", page, "--summary", counts, "--summary", text);
        assertThat(command.exitCode()).isZero();
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains("Whom to call first", "Verdicts by phase and team size", "<svg");
        assertThat(Files.readString(counts))
                .contains("group,name,number\nlines,assessed,2\n", "map,pre-product-market-fit/05-10/recommend,2");
        assertThat(Files.readString(text)).contains("2 startups assessed.", "How far cash reaches");
    }

    @Test
    void rows_go_into_a_table_once_however_often_they_are_written() throws Exception {
        Files.writeString(file, GOOD + "\n{\n" + GOOD.replace("\"N\"", "\"M\""));
        String url = "jdbc:sqlite:" + directory.resolve("fund.db");
        String hash = json(run(file).out().lines().findFirst().orElseThrow())
                .at("/rowHash")
                .asText();
        for (int i = 0; i < 2; i++) {
            Command command = run(file, "--jdbc", url);
            assertThat(command.exitCode()).isZero();
            assertThat(command.out()).contains("2 startups assessed");
        }
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select startup, row_hash, trials, confidence, result_hash from footing_summary order by 1 desc")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("N");
            assertThat(rows.getString(2)).isEqualTo(hash);
            assertThat(rows.getInt(3)).isEqualTo(32);
            assertThat(rows.getDouble(4)).isBetween(0.0, 1.0);
            assertThat(rows.getString(5)).isNull();
            assertThat(rows.next()).isTrue();
            assertThat(rows.next()).isFalse();
        }
        assertThat(run(file, "--jdbc", "jdbc:none:x").err()).contains("jdbc:none:x", "class path");
    }

    @Test
    void what_cannot_be_meant_is_refused_before_any_work() throws IOException {
        Files.writeString(file, GOOD);
        Files.writeString(rows, "mine");
        assertThat(run(file, "--resume").err()).contains("--output FILE");
        assertThat(run(file, "--output", rows).err()).contains("exists. Give --force");
        assertThat(run(file, "--output", rows, "--resume").err()).contains("nothing says where to go on");
        assertThat(run(file, "--output", rows, "--resume", "--force").err()).contains("--resume or --force");
        assertThat(run(file, "--output", file, "--force").err()).contains("is read by this command");
        assertThat(run(directory.resolve("no")).err()).contains("does not exist");
        assertThat(run(directory).err()).contains("is a folder");
        assertThat(run(file, "--threads", 0).err()).contains("--threads must be from 1");
        assertThat(Files.readString(rows)).isEqualTo("mine");
    }

    @Test
    void the_progress_tells_rate_and_time_left() {
        var out = new StringWriter();
        long[] now = {0};
        double[] share = {0};
        try (PortfolioProgress progress = new PortfolioProgress(new PrintWriter(out), () -> now[0], () -> share[0])) {
            progress.step();
            assertThat(out.toString()).isEmpty();
            now[0] = 10_000_000_000L;
            share[0] = 0.25;
            progress.step();
            assertThat(out.toString())
                    .isEqualTo("\rassessing [#####...............] 2 startups, 0.2 a second, 30 s left");
        }
        assertThat(out.toString()).endsWith(" \r");
    }
}
