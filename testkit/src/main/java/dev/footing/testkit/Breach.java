package dev.footing.testkit;

import com.google.common.base.CharMatcher;
import org.junit.jupiter.api.Assertions;

/** The failure of a check: what was found, what the contract is, and how to fix it. */
final class Breach {
    private Breach() {}

    static AssertionError of(String found, String contract, String fix) {
        return Assertions.fail(found + "\nContract: " + contract + "\nFix: " + fix);
    }

    /** What foreign code threw, in one line; its own message may throw as well. */
    static String described(Throwable thrown) {
        try {
            return CharMatcher.is('.').trimTrailingFrom(thrown.toString());
        } catch (RuntimeException silent) {
            return thrown.getClass().getName();
        }
    }

    /** A fault of the machine is no breach of the contract; an endless recursion is. */
    static void rethrowFaultOfMachine(Throwable thrown) {
        if (thrown instanceof VirtualMachineError machine && !(thrown instanceof StackOverflowError)) {
            throw machine;
        }
    }
}
