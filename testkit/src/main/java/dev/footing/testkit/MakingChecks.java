package dev.footing.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The contract of making a provider, and of its state. */
final class MakingChecks {
    private static final String LOADABLE =
            "a service loader makes providers: a public class with a public constructor without arguments.";

    private final StrategyProviderContract contract;

    MakingChecks(StrategyProviderContract contract) {
        this.contract = contract;
    }

    void canBeMade() {
        if (!contract.discovered()) {
            return;
        }
        Class<?> type = TestedProvider.made(contract).getClass();
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

    private static AssertionError notLoadable(Class<?> type, String why, String fix) {
        return Breach.of(
                type.getName() + " cannot be made by a service loader: " + why + ".",
                LOADABLE,
                fix + ", or let discovered() of the test return false if it is passed in code alone.");
    }

    /** Makes a provider in a thread group of its own, to which any thread belongs that its constructor starts. */
    void hasNoSideEffects() {
        ThreadGroup group = new ThreadGroup("construction of a provider");
        Queue<Throwable> thrown = new ConcurrentLinkedQueue<>();
        Thread maker = new Thread(group, () -> {
            try {
                Objects.requireNonNull(contract.provider(), "provider() of the test returns null");
                ReloadingLoader.another(contract);
            } catch (Throwable fault) {
                thrown.add(fault);
            }
        });
        maker.start();
        join(maker);
        for (Throwable fault : thrown) {
            Breach.rethrowFaultOfMachine(fault);
            throw Breach.of(
                    "Making one throws " + Breach.described(fault) + ".",
                    "a constructor only makes an object: it reads no file but those in its jar, no network and no"
                            + " environment, and does not fail.",
                    "Move constant numbers into the code, and leave all else to propose().");
        }
        if (group.activeCount() > 0) {
            throw Breach.of(
                    "Making one leaves " + group.activeCount() + " thread running.",
                    "a constructor only makes an object; a provider is never closed.",
                    "Start no thread; each call of propose() works in the thread of its caller.");
        }
    }

    void keepsNothing() {
        Class<?> type = TestedProvider.made(contract).getClass();
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
