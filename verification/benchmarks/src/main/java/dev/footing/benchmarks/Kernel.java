package dev.footing.benchmarks;

import com.google.common.collect.ImmutableMap;

/**
 * What JMH measures, in nanoseconds and in this order; a new benchmark gets a line here and a row in {@link Tables}.
 */
enum Kernel implements Measure {
    DRAWS("BlockBenchmark.draws", Company.LIVE, 1),
    DRAWS_WITHIN("BlockBenchmark.drawsWithin", Company.LIVE, 1),
    ONE("BlockBenchmark.beyondPercentiles", Company.LIVE, 1),
    ONE_WITHIN("BlockBenchmark.withPercentiles", Company.LIVE, 1),
    TWO("BlockBenchmark.beyondPercentiles", Company.LIVE, 2),
    ALL("BlockBenchmark.beyondPercentiles", Company.LIVE, Company.MOST_STRATEGIES),
    ALL_MODEL("BlockBenchmark.model", Company.LIVE, Company.MOST_STRATEGIES),
    ALL_WITHIN("BlockBenchmark.withPercentiles", Company.LIVE, Company.MOST_STRATEGIES),

    REFERENCE_DRAWS("BlockBenchmark.draws", Company.REFERENCE, 1),
    REFERENCE_DRAWS_WITHIN("BlockBenchmark.drawsWithin", Company.REFERENCE, 1),
    REFERENCE_ONE("BlockBenchmark.beyondPercentiles", Company.REFERENCE, 1),
    REFERENCE_ONE_WITHIN("BlockBenchmark.withPercentiles", Company.REFERENCE, 1),
    REFERENCE_TWO("BlockBenchmark.beyondPercentiles", Company.REFERENCE, 2),
    REFERENCE_ALL("BlockBenchmark.beyondPercentiles", Company.REFERENCE, Company.MOST_STRATEGIES),

    ONE_THREAD("simulation.ThreadsBenchmark.grow", ImmutableMap.of("threads", "1")),
    TWO_THREADS("simulation.ThreadsBenchmark.grow", ImmutableMap.of("threads", "2")),

    PLANS("simulation.AssessmentBenchmark.withoutSimulation", Company.LIVE),
    REFERENCE_PLANS("simulation.AssessmentBenchmark.withoutSimulation", Company.REFERENCE),
    ASSESSMENT("simulation.AssessmentBenchmark.whole", Company.LIVE),
    REFERENCE_ASSESSMENT("simulation.AssessmentBenchmark.whole", Company.REFERENCE),
    SIMULATION("simulation.AssessmentBenchmark.oneSimulation", Company.LIVE),
    LOOKED_INTO("simulation.AssessmentBenchmark.lookedInto", Company.LIVE),
    REFERENCE_SIMULATION("simulation.AssessmentBenchmark.oneSimulation", Company.REFERENCE),
    REFERENCE_LOOKED_INTO("simulation.AssessmentBenchmark.lookedInto", Company.REFERENCE),

    SUM("statistics.StatisticsBenchmark.sum", ImmutableMap.of()),
    MOMENTS("statistics.StatisticsBenchmark.moments", ImmutableMap.of()),
    HISTOGRAM("statistics.StatisticsBenchmark.histogram", ImmutableMap.of());

    private final String benchmark;
    private final ImmutableMap<String, String> parameters;

    Kernel(String part, Company company, int strategies) {
        this.benchmark = "dev.footing.core.simulation." + part;
        this.parameters = ImmutableMap.of("company", company.name(), "strategies", Integer.toString(strategies));
    }

    Kernel(String whole, Company company) {
        this(whole, ImmutableMap.of("company", company.name()));
    }

    Kernel(String benchmark, ImmutableMap<String, String> parameters) {
        this.benchmark = Kernel.class.getPackageName() + "." + benchmark;
        this.parameters = parameters;
    }

    /** The full name of its method. */
    String benchmark() {
        return benchmark;
    }

    /** The arguments of the method. */
    ImmutableMap<String, String> parameters() {
        return parameters;
    }
}
