package dev.footing.benchmarks;

import dev.footing.benchmarks.simulation.ThreadsBenchmark;
import dev.footing.core.simulation.Simulation;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.List;

/** What a Java machine of its own holds after a simulation, while its result can still be asked for. */
enum Heap implements Measure {
    BARE,
    FEW,
    MANY;

    private static final int THREADS = 2;
    private static final int COLLECTIONS = 3;

    /** Bytes after a collection. */
    double bytes(long few, long many) throws IOException {
        long trials = switch (this) {
            case BARE -> 0;
            case FEW -> few;
            case MANY -> many;
        };
        String printed = Java.run(List.of(
                "-classpath", System.getProperty("java.class.path"), Heap.class.getName(), Long.toString(trials)));
        return Double.parseDouble(printed.strip());
    }

    /**
     * Simulates and prints how much is held.
     *
     * @param arguments how many trials; none where it is 0
     */
    public static void main(String[] arguments) {
        long trials = Long.parseLong(arguments[0]);
        if (trials == 0) {
            System.out.println(held());
            return;
        }
        Simulation simulation = ThreadsBenchmark.simulation(THREADS);
        try {
            simulation.growTo(trials, done -> {});
            System.out.println(held());
        } finally {
            Reference.reachabilityFence(simulation);
        }
    }

    private static long held() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
