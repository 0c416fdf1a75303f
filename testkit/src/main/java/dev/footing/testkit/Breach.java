package dev.footing.testkit;

import com.google.common.base.CharMatcher;
import org.junit.jupiter.api.Assertions;

/** How a broken contract is told: what was found, what the contract is, and how to mend it. */
final class Breach {
    private Breach() {}

    static AssertionError of(String found, String contract, String mend) {
        return Assertions.fail(found + "\nContract: " + contract + "\nMend: " + mend);
    }

    /** What somebody else's code threw, in one line; its message may throw in its turn. */
    static String said(Throwable thrown) {
        try {
            return CharMatcher.is('.').trimTrailingFrom(thrown.toString());
        } catch (RuntimeException silent) {
            return thrown.getClass().getName();
        }
    }

    /** Faults of the machine are nobody's breach; an endless recursion is somebody's. */
    static void rethrowFaultOfMachine(Throwable thrown) {
        if (thrown instanceof VirtualMachineError machine && !(thrown instanceof StackOverflowError)) {
            throw machine;
        }
    }
}
