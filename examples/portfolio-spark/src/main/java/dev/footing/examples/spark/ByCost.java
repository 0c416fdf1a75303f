package dev.footing.examples.spark;

import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.formats.profile.ProfileReader;
import java.util.Arrays;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * Deals startups to partitions by what they cost and not by how many they are: the dearest first, to each partition in
 * turn and back again, as cards. Costs of partitions then differ by about one startup, where a file that is sorted by
 * age or size would give all that is dear to one task.
 *
 * @param partitions how many partitions
 */
record ByCost(int partitions) {
    private static final double OF_A_FAULT = 0.01;
    private static final double ONCE = 24;
    private static final double WAYS = 36;

    /** What a line costs, in months that are simulated; hardly anything where it is no startup. */
    static double cost(String line) {
        try {
            return cost(ProfileReader.read(line).startup());
        } catch (InvalidProfileException none) {
            return OF_A_FAULT;
        }
    }

    /**
     * As measured with eleven strategies, over horizons of 12 to 96 months: so much for each month, as much as 24
     * months for what comes once, and nearly twice of both where nothing is known of the team, as every way in which
     * missing answers may come out is looked into. How many trials it takes is not known before.
     */
    private static double cost(Startup startup) {
        long unknown = Arrays.stream(ExpertiseArea.values())
                .filter(area -> startup.expertise().answer(area) == Answer.UNKNOWN)
                .count();
        return (ONCE + startup.budget().horizonMonths()) * (1 + (1L << unknown) / WAYS);
    }

    /** The same lines, dealt. */
    JavaRDD<String> dealt(JavaRDD<String> lines) {
        JavaPairRDD<Double, String> dearestFirst =
                lines.mapToPair(line -> new Tuple2<>(cost(line), line)).sortByKey(false);
        return dearestFirst
                .values()
                .zipWithIndex()
                .mapToPair(Tuple2::swap)
                .partitionBy(new Dealer(partitions))
                .values();
    }

    /** To the first, to the second, up to the last, to the last again, and back. */
    static final class Dealer extends Partitioner {
        private final int partitions;

        Dealer(int partitions) {
            this.partitions = partitions;
        }

        @Override
        public int numPartitions() {
            return partitions;
        }

        @Override
        public int getPartition(Object key) {
            int place = (int) ((Long) key % (2L * partitions));
            return place < partitions ? place : 2 * partitions - 1 - place;
        }
    }
}
