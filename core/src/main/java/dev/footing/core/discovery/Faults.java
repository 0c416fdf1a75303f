package dev.footing.core.discovery;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;

/**
 * Turns what foreign code threw into problems. A lack of memory is thrown on, however it is wrapped, with the name of
 * whoever was being asked: what is left of the answer depends on the machine. Nothing else is a fault of the machine:
 * of an endless recursion the stack is whole again when it arrives here, and an internal error is thrown where code
 * reaches past Java, which is a bug of the plugin.
 */
final class Faults {
    static final String MEND = "Mend or remove the plugin.";

    private static final String API = "dev/footing/api/";
    private static final String OTHERS = " The other strategies are not affected.";

    /** Causes may form a circle. */
    private static final int MOST_CAUSES = 50;

    private Faults() {}

    /**
     * Describes a fault.
     *
     * @param rule what the code should have done, as the rest of a sentence
     */
    static Problem problem(String where, String rule, Throwable fault) {
        ImmutableList<Throwable> chain = chain(fault);
        rethrowFaultOfMachine(where, chain);
        for (Throwable cause : chain) {
            if (cause instanceof InvalidValueException invalid) {
                return broken(where, rule, invalid.problem());
            }
        }
        return problem(where, rule, FaultText.stopped(chain), wayOut(chain.get(chain.size() - 1)));
    }

    /** Describes a problem in words of our own; place and value are shortened. */
    static Problem problem(String where, String rule, String value, String wayOut) {
        return Problem.ofProvider(FaultText.shortened(where), FaultText.shortened(value), rule, wayOut + OTHERS);
    }

    private static Problem broken(String where, String rule, Problem broken) {
        String name = broken.where().isEmpty() ? "a value" : broken.where();
        return problem(
                where,
                rule + ", where " + FaultText.sentence(name + " " + broken.rule()),
                broken.value(),
                FaultText.sentence(broken.wayOut()));
    }

    static void rethrowFaultOfMachine(Throwable fault) {
        rethrowFaultOfMachine(chain(fault));
    }

    /** The fault, its cause, and so on, without mere wrappers. */
    static ImmutableList<Throwable> chain(Throwable fault) {
        List<Throwable> chain = new ArrayList<>();
        Optional<Throwable> next = Optional.of(fault);
        while (next.isPresent() && chain.size() < MOST_CAUSES) {
            chain.add(next.orElseThrow());
            next = FaultText.quietly(next.orElseThrow()::getCause);
        }
        int last = chain.size() - 1;
        int first = 0;
        while (first < last && isWrapper(chain.get(first))) {
            first++;
        }
        boolean twice = first < last
                && chain.get(last) instanceof ClassNotFoundException
                && chain.get(last - 1) instanceof NoClassDefFoundError;
        return ImmutableList.copyOf(chain.subList(first, twice ? last : last + 1));
    }

    private static boolean isWrapper(Throwable fault) {
        return fault instanceof ServiceConfigurationError || fault instanceof ExceptionInInitializerError;
    }

    /** Says whose call it was in which memory did not suffice. */
    private static void rethrowFaultOfMachine(String where, ImmutableList<Throwable> chain) {
        try {
            rethrowFaultOfMachine(chain);
        } catch (OutOfMemoryError lacking) {
            OutOfMemoryError named =
                    new OutOfMemoryError(lacking.getMessage() + ", while " + FaultText.shortened(where) + " answered");
            named.initCause(lacking);
            throw named;
        }
    }

    private static void rethrowFaultOfMachine(ImmutableList<Throwable> chain) {
        for (Throwable cause : chain) {
            rethrowWhereOfMachine(cause);
        }
    }

    /** Looks at the fault itself and not at its causes. */
    static void rethrowWhereOfMachine(Throwable fault) {
        if (fault instanceof OutOfMemoryError lacking) {
            throw lacking;
        }
    }

    private static String wayOut(Throwable root) {
        if (root instanceof UnsupportedClassVersionError) {
            return "Run Footing on a newer Java, or get a build of the plugin for this one.";
        }
        if (root instanceof IncompatibleClassChangeError) {
            return "It was built against other versions of its libraries, perhaps of Footing; build it against these.";
        }
        if (root instanceof NoClassDefFoundError
                && FaultText.quietly(root::getMessage).orElse("").startsWith(API)) {
            return "It needs a class of another Footing, perhaps a newer one; use that, or build it against this one.";
        }
        if (root instanceof NoClassDefFoundError) {
            return "Put what the plugin needs beside it, or remove the plugin.";
        }
        if (root instanceof StackOverflowError) {
            return "It calls itself without end; mend or remove the plugin.";
        }
        return MEND;
    }
}
