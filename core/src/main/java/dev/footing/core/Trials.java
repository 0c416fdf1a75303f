package dev.footing.core;

import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.core.decision.Doubts;
import java.util.OptionalLong;

/**
 * How an assessor simulates.
 *
 * @param wanted whether it does at all
 * @param exactly how many trials; empty where they grow until the decision no longer hangs on their number
 * @param seed where all luck comes from
 * @param threads how many threads work
 * @param progress is told how far it has come
 */
record Trials(boolean wanted, OptionalLong exactly, long seed, int threads, Progress progress) {
    static final Range RANGE = Range.of(1, 1e9, Unit.COUNT);
    static final Range THREADS = Range.of(1, 1_024, Unit.COUNT);
    private static final long FIRST = 4_096;

    static Trials untilDecided() {
        return new Trials(true, OptionalLong.empty(), 1, 1, (trials, atMost) -> {});
    }

    /** The same luck, and just so many trials. */
    Trials asMany(long trials) {
        return new Trials(wanted, OptionalLong.of(trials), seed, threads, progress);
    }

    Trials from(long number) {
        return new Trials(wanted, exactly, number, threads, progress);
    }

    Trials on(int number) {
        return new Trials(wanted, exactly, seed, number, progress);
    }

    Trials telling(Progress listener) {
        return new Trials(wanted, exactly, seed, threads, listener);
    }

    Trials none() {
        return new Trials(false, OptionalLong.empty(), seed, threads, progress);
    }

    long first() {
        return exactly.orElse(FIRST);
    }

    long atMost() {
        return exactly.orElse(Doubts.MOST_TRIALS);
    }
}
