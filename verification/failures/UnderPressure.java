import dev.footing.api.assessment.Assessment;
import dev.footing.api.startup.Startup;
import dev.footing.core.Assessor;
import dev.footing.core.discovery.PluginDirectory;
import dev.footing.formats.profile.ProfileReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the library does when many threads share an assessor, when it is interrupted, and when a folder of plugins is
 * opened again and again. Run by {@code .ci/failures}, with the jar of the command on the class path; it ends with an
 * error where something is not as it should be.
 */
public final class UnderPressure {
    private static final int THREADS = 64;
    private static final int INTERRUPTS = 20;
    private static final int FOLDERS = 500;

    private UnderPressure() {}

    public static void main(String[] args) throws Exception {
        Startup startup = ProfileReader.read(Path.of(args[0])).startup();
        shared(startup, Long.parseLong(args[1]));
        interrupted(startup);
        plugins(Path.of(args[2]), startup);
    }

    private static void shared(Startup startup, long seconds) throws InterruptedException {
        Assessor assessor = Assessor.installed().trials(1_024).build();
        String expected = assessor.assess(startup).provenance().hash();
        Set<String> other = ConcurrentHashMap.newKeySet();
        AtomicInteger done = new AtomicInteger();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            threads.add(new Thread(() -> {
                while (System.nanoTime() < end) {
                    String hash = assessor.assess(startup).provenance().hash();
                    done.incrementAndGet();
                    if (!hash.equals(expected)) {
                        other.add(hash);
                    }
                }
            }));
        }
        for (Thread thread : threads) {
            thread.setUncaughtExceptionHandler((failed, fault) -> other.add(fault.toString()));
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        require(other.isEmpty(), "Results differ: " + other);
        System.out.println(THREADS + " threads on one assessor for " + seconds + " s: " + done.get()
                + " assessments, all with the same hash");
    }

    private static void interrupted(Startup startup) throws InterruptedException {
        Assessor assessor = Assessor.installed().trials(4_000_000).threads(2).build();
        Random random = new Random(7);
        long longest = 0;
        for (int i = 0; i < INTERRUPTS; i++) {
            AtomicInteger ended = new AtomicInteger();
            Thread thread = new Thread(() -> {
                try {
                    assessor.assess(startup);
                    ended.set(1);
                } catch (CancellationException expected) {
                    ended.set(Thread.currentThread().isInterrupted() ? 2 : 3);
                }
            });
            thread.start();
            Thread.sleep(50 + random.nextInt(1_500));
            long asked = System.nanoTime();
            thread.interrupt();
            thread.join();
            longest = Math.max(longest, System.nanoTime() - asked);
            require(ended.get() == 2, "An interrupted assessment ended as " + ended.get());
        }
        Assessor again = Assessor.installed().trials(256).build();
        String expected = again.assess(startup).provenance().hash();
        require(expected.equals(again.assess(startup).provenance().hash()), "Results differ afterwards.");
        long pools = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("footing-"))
                .count();
        System.out.println(INTERRUPTS + " interrupts in the middle: all cancelled, the slowest after "
                + longest / 1_000_000 + " ms; threads left over: " + pools);
    }

    private static void plugins(Path folder, Startup startup) throws Exception {
        long files = 0;
        int classes = 0;
        for (int i = 0; i < FOLDERS; i++) {
            try (PluginDirectory plugins = PluginDirectory.open(folder)) {
                require(plugins.problems().isEmpty(), "The plugin has problems: " + plugins.problems());
                if (i % 50 == 0) {
                    Assessment assessment = Assessor.builder()
                            .discovery(plugins.discovery())
                            .trials(256)
                            .build()
                            .assess(startup);
                    require(!assessment.strategies().isEmpty(), "The plugin proposes nothing.");
                }
            }
            if (i == FOLDERS / 5) {
                System.gc();
                files = openFiles();
                classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
            }
        }
        System.gc();
        long filesNow = openFiles();
        int classesNow = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        require(filesNow <= files + 2, "Open files grew from " + files + " to " + filesNow);
        require(classesNow <= classes + 200, "Loaded classes grew from " + classes + " to " + classesNow);
        System.out.println("a folder of plugins opened and closed " + FOLDERS + " times: " + files + " files open after "
                + FOLDERS / 5 + " and " + filesNow + " in the end, " + classes + " and " + classesNow + " classes");
    }

    private static long openFiles() throws Exception {
        try (var open = Files.list(Path.of("/proc/self/fd"))) {
            return open.count();
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
