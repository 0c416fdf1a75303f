package dev.footing.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.assessment.SummaryRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On Spark in this machine: the rows are those of {@code footing portfolio}, whatever the format and the partitions.
 */
class PortfolioJobTest {
    private static final Pattern HASH = Pattern.compile("\"rowHash\":\"([0-9a-f]{64})\"");
    private static final String BROKEN = "{\"name\":\"broken\"";

    private static SparkSession spark;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() throws IOException {
        spark = SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.driver.bindAddress", "localhost")
                .config("spark.driver.host", "localhost")
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate();
        Files.write(folder.resolve("fund.jsonl"), lines());
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    /** Every example, one in each line, one that is broken, and one that is blank. */
    private static List<String> lines() throws IOException {
        try (Stream<Path> profiles = Files.list(Path.of("../profiles"))) {
            return Stream.concat(
                            profiles.filter(file -> file.toString().endsWith(".json"))
                                    .sorted()
                                    .map(PortfolioJobTest::line),
                            Stream.of(BROKEN, ""))
                    .toList();
        }
    }

    private static String line(Path profile) {
        try {
            return Files.readString(profile).replaceAll("\\s*\\R\\s*", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Dataset<Row> run(String input, String output, String... more) throws IOException {
        String[] words = Stream.concat(
                        Stream.of(
                                folder.resolve(input).toString(),
                                folder.resolve(output).toString(),
                                "--trials",
                                "64"),
                        Arrays.stream(more))
                .toArray(String[]::new);
        PortfolioJob.of(words).run(spark);
        return spark.read().parquet(folder.resolve(output).toString());
    }

    private static List<String> hashes(Dataset<Row> rows) {
        return rows
                .filter(RowTable.PROBLEM + " is null")
                .select("rowHash")
                .as(Encoders.STRING())
                .collectAsList()
                .stream()
                .sorted()
                .toList();
    }

    /** The command itself, in a machine of its own. */
    private static List<String> hashesOfTheCommand() throws IOException, InterruptedException {
        Path rows = folder.resolve("rows.jsonl");
        Process command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.footing.cli.Main",
                        "portfolio",
                        folder.resolve("fund.jsonl").toString(),
                        "--trials",
                        "64",
                        "--output",
                        rows.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("command.txt").toFile())
                .start();
        assertThat(command.waitFor())
                .as(Files.readString(folder.resolve("command.txt")))
                .isZero();
        return HASH.matcher(Files.readString(rows))
                .results()
                .map((MatchResult found) -> found.group(1))
                .sorted()
                .toList();
    }

    @Test
    void rows_are_those_of_the_command_whatever_the_partitions() throws Exception {
        List<String> expected = hashesOfTheCommand();
        assertThat(expected).hasSize(lines().size() - 2).doesNotHaveDuplicates();
        assertThat(hashes(run("fund.jsonl", "one", "--partitions", "1"))).isEqualTo(expected);
        assertThat(hashes(run("fund.jsonl", "five", "--partitions", "5"))).isEqualTo(expected);
        assertThat(hashes(run("fund.jsonl", "other", "--partitions", "5", "--seed", "2")))
                .doesNotContainAnyElementsOf(expected);
    }

    @Test
    void profiles_in_parquet_give_the_same_rows() throws IOException {
        spark.createDataset(lines(), Encoders.STRING())
                .toDF("profile")
                .write()
                .parquet(folder.resolve("fund.parquet").toString());
        assertThat(hashes(run("fund.parquet", "of-parquet", "--partitions", "2")))
                .isEqualTo(hashes(run("fund.jsonl", "of-lines", "--partitions", "2")));
    }

    @Test
    void a_line_that_is_no_startup_is_a_row_that_says_why() throws IOException {
        Dataset<Row> refused = run("fund.jsonl", "refused", "--partitions", "2").filter("problem is not null");
        assertThat(refused.collectAsList()).singleElement().satisfies(row -> {
            assertThat(row.<String>getAs(RowTable.REFUSED)).isEqualTo(BROKEN);
            assertThat(row.<String>getAs(RowTable.PROBLEM)).contains("line 1");
            assertThat(row.<String>getAs("rowHash")).isNull();
        });
    }

    @Test
    void amounts_with_more_digits_than_a_column_holds_are_told_and_the_job_goes_on() throws IOException {
        String huge = "{\"name\":\"Huge\",\"budget\":{\"cash\":1000000,\"horizonMonths\":120},"
                + "\"team\":{\"engineers\":4,\"monthlyCostPerEngineer\":10000},"
                + "\"usage\":{\"activeUsers\":1000,\"monthlyGrowth\":3,\"monthlyRevenuePerUser\":10}}";
        Files.write(folder.resolve("huge.jsonl"), List.of(huge, lines().get(0)));
        List<Row> rows = run("huge.jsonl", "huge", "--partitions", "1").collectAsList();
        assertThat(rows).hasSize(2);
        assertThat(rows)
                .filteredOn(row -> row.getAs(RowTable.PROBLEM) != null)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.<String>getAs(RowTable.REFUSED)).isEqualTo(huge);
                    assertThat(row.<String>getAs(RowTable.PROBLEM)).contains("comes to", "a column holds 38 digits");
                });
    }

    @Test
    void the_columns_are_those_of_a_row_in_their_order() throws IOException {
        Dataset<Row> rows = run("fund.jsonl", "columns", "--partitions", "1");
        assertThat(List.of(rows.columns()))
                .startsWith(SummaryRow.columns().toArray(String[]::new))
                .endsWith(RowTable.PROBLEM, RowTable.REFUSED);
        assertThat(rows.schema().apply("confidence").dataType().typeName()).isEqualTo("double");
        assertThat(rows.schema().apply("objective").dataType().typeName()).isEqualTo("decimal(38,2)");
        assertThat(rows.schema().apply("horizonMonths").dataType().typeName()).isEqualTo("long");
    }

    @Test
    void an_option_that_is_none_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> PortfolioJob.of("a", "b", "--trails", "64"))
                .hasMessageContaining("--trails is no option", "--trials");
        assertThatThrownBy(() -> PortfolioJob.of("a", "b", "--trials")).hasMessageContaining("needs a value");
    }

    /** Two hundred startups of which the first thirty look ten years ahead, as in a file that is sorted by age. */
    @Test
    void partitions_have_equal_costs_where_equal_counts_would_not() {
        List<String> lines = IntStream.range(0, 200)
                .mapToObj(i -> "{\"name\":\"S" + i + "\",\"budget\":{\"cash\":1000000,\"horizonMonths\":"
                        + (i < 30 ? 120 : 12)
                        + "},\"team\":{\"engineers\":4,\"monthlyCostPerEngineer\":10000}}")
                .toList();
        double[] dealt = costs(new ByCost(8)
                .dealt(spark.createDataset(lines, Encoders.STRING()).javaRDD())
                .glom()
                .collect());
        double[] counted = costs(IntStream.range(0, 8)
                .mapToObj(i -> lines.subList(25 * i, 25 * i + 25))
                .toList());
        assertThat(DoubleStream.of(dealt).sum())
                .isEqualTo(DoubleStream.of(counted).sum());
        assertThat(Collections.max(list(dealt)) / Collections.min(list(dealt))).isLessThan(1.2);
        assertThat(Collections.max(list(counted)) / Collections.min(list(counted)))
                .isGreaterThan(3.5);
    }

    private static double[] costs(List<List<String>> parts) {
        return parts.stream()
                .mapToDouble(part -> part.stream().mapToDouble(ByCost::cost).sum())
                .toArray();
    }

    private static List<Double> list(double... values) {
        return DoubleStream.of(values).boxed().toList();
    }
}
