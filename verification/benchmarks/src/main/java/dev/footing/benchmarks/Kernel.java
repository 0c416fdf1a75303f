package dev.footing.benchmarks;

/**
 * What is measured, in the order of the table; a new benchmark gets a line here. Each row is compared with the first.
 */
enum Kernel {
    SUM("adding up one value after the other", "statistics.StatisticsBenchmark.sum"),
    MOMENTS("`Moments.add`: sums of differences and of their squares", "statistics.StatisticsBenchmark.moments"),
    HISTOGRAM(
            "`Histogram.add`: counting for percentiles, of 20 figures 5 with both signs",
            "statistics.StatisticsBenchmark.histogram");

    private final String what;
    private final String benchmark;

    Kernel(String what, String benchmark) {
        this.what = what;
        this.benchmark = benchmark;
    }

    /** How the table calls it. */
    String what() {
        return what;
    }

    /** The full name of its method. */
    String benchmark() {
        return Kernel.class.getPackageName() + "." + benchmark;
    }
}
