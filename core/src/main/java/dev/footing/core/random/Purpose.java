package dev.footing.core.random;

/** What luck is drawn for. Streams of different purposes are unrelated. */
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
    ROUND(5);

    private final int number;

    Purpose(int number) {
        this.number = number;
    }

    /** {@return its number in the key of a stream, which never changes: results of old seeds depend on it} */
    public int number() {
        return number;
    }
}
