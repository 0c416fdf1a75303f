package dev.footing.core;

/**
 * Follows how far a simulation has come. It is called by the thread that asked for the assessment, some times a second
 * at most, and decides nothing: an assessment with a listener is the same as one without.
 */
@FunctionalInterface
public interface Progress {
    /**
     * Takes note.
     *
     * @param trials trials that are done
     * @param atMost trials that may be needed in all; fewer will do where the answer is clear before
     */
    void simulated(long trials, long atMost);
}
