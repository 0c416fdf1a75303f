package dev.footing.examples.spark;

import com.google.common.collect.Iterators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Assesses a portfolio on Spark: profiles in JSON lines, or Parquet with a text column {@code profile}; Parquet with
 * the rows of {@code footing/summary/1} out. A row has the same {@code rowHash} as that of {@code footing portfolio} by
 * the same rules, whatever the machines and the partitions.
 *
 * @param input where the profiles are; what ends in {@code .parquet} is Parquet
 * @param output the folder that the rows go to, which must not exist
 * @param partitions how many tasks: several for each processor, so that none waits long for the last
 * @param rules by which startups are assessed
 */
public record PortfolioJob(String input, String output, int partitions, JobRules rules) {
    private static final String PROFILE = "profile";

    /**
     * Runs the job.
     *
     * @param arguments input, output, and {@code --partitions N}, {@code --trials N}, {@code --seed N},
     *     {@code --calibration FILE}, {@code --policy FILE}; the files are read where the job is submitted
     * @throws IOException where a file of rules cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        PortfolioJob job = of(arguments);
        try (SparkSession spark =
                SparkSession.builder().appName("footing portfolio").getOrCreate()) {
            job.run(spark);
            job.counted(spark).show(false);
        }
    }

    static PortfolioJob of(String... arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("Give input and output: profiles.jsonl rows [--partitions N] ...");
        }
        PortfolioJob job = new PortfolioJob(arguments[0], arguments[1], 200, new JobRules("", "", 1, 0));
        Deque<String> words = new ArrayDeque<>(Arrays.asList(arguments).subList(2, arguments.length));
        while (words.size() > 1) {
            job = job.with(words.pop(), words.pop());
        }
        if (!words.isEmpty()) {
            throw new IllegalArgumentException(words.pop() + " needs a value.");
        }
        return job;
    }

    private PortfolioJob with(String option, String value) throws IOException {
        JobRules other = switch (option) {
            case "--partitions" -> rules;
            case "--trials" -> new JobRules(rules.calibration(), rules.policy(), rules.seed(), Integer.parseInt(value));
            case "--seed" -> new JobRules(rules.calibration(), rules.policy(), Long.parseLong(value), rules.trials());
            case "--calibration" ->
                new JobRules(Files.readString(Path.of(value)), rules.policy(), rules.seed(), rules.trials());
            case "--policy" ->
                new JobRules(rules.calibration(), Files.readString(Path.of(value)), rules.seed(), rules.trials());
            default ->
                throw new IllegalArgumentException(
                        option + " is no option. Known: --partitions, --trials," + " --seed, --calibration, --policy.");
        };
        int tasks = option.equals("--partitions") ? Integer.parseInt(value) : partitions;
        return new PortfolioJob(input, output, tasks, other);
    }

    /** Reads, assesses and writes. */
    void run(SparkSession spark) {
        rows(spark).write().mode(SaveMode.ErrorIfExists).parquet(output);
    }

    /**
     * How many rows there are of each kind, and how many strategies were compared in them; lines that were none last.
     */
    private Dataset<Row> counted(SparkSession spark) {
        return spark.read()
                .parquet(output)
                .groupBy("kind")
                .agg(
                        functions.count("*").as("rows"),
                        functions.max("strategies").as("strategies"))
                .orderBy(functions.col("kind").asc_nulls_last());
    }

    private Dataset<Row> rows(SparkSession spark) {
        Dataset<String> profiles = input.endsWith(".parquet")
                ? spark.read().parquet(input).select(PROFILE).as(Encoders.STRING())
                : spark.read().textFile(input);
        JavaRDD<String> lines = profiles.javaRDD().filter(line -> !line.isBlank());
        JobRules shared = rules;
        MapPartitionsFunction<String, Row> assessed =
                part -> Iterators.transform(part, line -> RowTable.of(line, shared));
        return spark.createDataset(new ByCost(partitions).dealt(lines).rdd(), Encoders.STRING())
                .mapPartitions(assessed, Encoders.row(RowTable.schema()));
    }
}
