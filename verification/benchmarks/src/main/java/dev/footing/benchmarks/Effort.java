package dev.footing.benchmarks;

/** How long to measure. */
enum Effort {
    FULL(5, 5, 500, 3, 10_000_000),
    QUICK(1, 1, 50, 1, 100_000);

    private final int rounds;
    private final int iterations;
    private final int milliseconds;
    private final int starts;
    private final long manyTrials;

    Effort(int rounds, int iterations, int milliseconds, int starts, long manyTrials) {
        this.rounds = rounds;
        this.iterations = iterations;
        this.milliseconds = milliseconds;
        this.starts = starts;
        this.manyTrials = manyTrials;
    }

    /** How often everything is measured. */
    int rounds() {
        return rounds;
    }

    /** How often a kernel is timed in its Java machine, after as many times to warm up. */
    int iterations() {
        return iterations;
    }

    /** How long each time. */
    int milliseconds() {
        return milliseconds;
    }

    /** How often a command is started in a round. */
    int starts() {
        return starts;
    }

    /** After how many trials memory is to be what it was after few. */
    long manyTrials() {
        return manyTrials;
    }
}
