package dev.footing.core.random;

/** What random numbers are drawn for. Streams of different purposes are unrelated. */
public enum Purpose {
    /** What a trial draws once. */
    ONCE(1),
    /** Users who come and go, month by month. */
    NOISE(2),
    /** When incidents happen. */
    INCIDENTS(3),
    /** How bad incidents are. */
    SEVERITIES(4),
    /** Whether investors say yes. */
    ROUND(5),
    /** How far companies with the same facts differ in what all strategies of a sourcing cost. */
    DISCREPANCY_OF_SOURCING(6),
    /** How far they differ beyond that in what a strategy costs. */
    DISCREPANCY_OF_STRATEGY(7),
    /** Whether a bill elsewhere follows today's bill in a company, or list prices. */
    BILL_READING(8);

    private final int number;

    Purpose(int number) {
        this.number = number;
    }

    /** {@return its number in the key of a stream, which never changes: results of old seeds depend on it} */
    public int number() {
        return number;
    }
}
