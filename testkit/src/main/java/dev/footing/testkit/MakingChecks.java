package dev.footing.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How a provider is made, and what it keeps. */
final class MakingChecks {
    private static final String LOADABLE =
            "a service loader makes providers: a public class with a public constructor without arguments.";

    private MakingChecks() {}

    static void canBeMade(StrategyProviderContract contract) {
        if (!contract.discovered()) {
            return;
        }
        Class<?> type = Subject.made(contract).getClass();
        for (Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
            if (!Modifier.isPublic(outer.getModifiers())) {
                throw notLoadable(type, outer.getName() + " is not public", "Declare it public");
            }
        }
        if (type.getEnclosingClass() != null && !Modifier.isStatic(type.getModifiers())) {
            throw notLoadable(type, "it belongs to an instance of another class", "Give it a file of its own");
        }
        Optional<Constructor<?>> simple = Arrays.stream(type.getConstructors())
                .filter(made -> made.getParameterCount() == 0)
                .findFirst();
        if (simple.isEmpty()) {
            throw notLoadable(type, "it has no such constructor", "Add one: public " + type.getSimpleName() + "() {}");
        }
    }

    private static AssertionError notLoadable(Class<?> type, String why, String mend) {
        return Breach.of(
                type.getName() + " cannot be made by a service loader: " + why + ".",
                LOADABLE,
                mend + ", or let discovered() of the test return false if it is handed over in code alone.");
    }

    /** Makes one in a group of threads of its own; what the constructor starts without asking belongs to the group. */
    static void hasNoSideEffects(StrategyProviderContract contract) {
        ThreadGroup group = new ThreadGroup("construction of a provider");
        Queue<Throwable> thrown = new ConcurrentLinkedQueue<>();
        Thread maker = new Thread(group, () -> {
            try {
                Objects.requireNonNull(contract.provider(), "provider() of the test returns null");
                Afresh.another(contract);
            } catch (Throwable fault) {
                thrown.add(fault);
            }
        });
        maker.start();
        join(maker);
        for (Throwable fault : thrown) {
            Breach.rethrowFaultOfMachine(fault);
            throw Breach.of(
                    "Making one throws " + Breach.said(fault) + ".",
                    "a constructor only makes an object: it reads no file, no network and no environment, and does not"
                            + " fail.",
                    "Move constant numbers into the code, and leave all else to propose().");
        }
        if (group.activeCount() > 0) {
            throw Breach.of(
                    "Making one leaves " + group.activeCount() + " thread running.",
                    "a constructor only makes an object; a provider has nothing that anybody could close.",
                    "Start no thread; each call of propose() works in the thread of its caller.");
        }
    }

    static void keepsNothing(StrategyProviderContract contract) {
        Class<?> type = Subject.made(contract).getClass();
        Mutability.firstOf(type).ifPresent(field -> {
            throw Breach.of(
                    "The field " + field + ".",
                    "a provider keeps no state: threads share it, and each answer follows from the startup alone.",
                    "Make it final and hold an immutable value, such as a record, a String or an ImmutableList, or"
                            + " work it out in propose().");
        });
    }

    static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a provider was asked", interrupted);
        }
    }
}
