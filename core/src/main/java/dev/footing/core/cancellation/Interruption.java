package dev.footing.core.cancellation;

import java.util.concurrent.CancellationException;

/**
 * How an assessment hears that whoever asked no longer wants it: by the interrupt flag of its thread. Each step that
 * may come many times asks before it begins: every projection of a plan, every block of trials, every answer of a
 * provider. The flag stays set, so that callers further up hear of it as well.
 */
public final class Interruption {
    private Interruption() {}

    /**
     * Goes on, or stops.
     *
     * @throws CancellationException where the thread is interrupted
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw cancellation();
        }
    }

    /** {@return what is thrown instead of a result} */
    public static CancellationException cancellation() {
        return new CancellationException("The assessment was interrupted and has no result.");
    }
}
