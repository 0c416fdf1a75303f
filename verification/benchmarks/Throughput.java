import com.sun.management.ThreadMXBean;
import dev.footing.api.startup.Startup;
import dev.footing.core.AssessmentStream;
import dev.footing.core.Assessor;
import java.lang.management.ManagementFactory;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows of generated startups, on some threads: how much processor time and memory one takes, and how many come in a
 * second. It is no part of the build; .ci/throughput runs it. Arguments: startups, threads, trials (0: plans alone; -1:
 * as many as the decision takes), and "assess" for whole assessments instead of rows.
 */
public final class Throughput {
    /** Before so many, compiling takes part of what the threads should have. */
    private static final int WARM_UP = 1000;

    public static void main(String[] words) {
        int startups = Integer.parseInt(words[0]);
        int threads = Integer.parseInt(words[1]);
        int trials = Integer.parseInt(words[2]);
        boolean whole = words.length > 3 && words[3].equals("assess");
        Assessor.Builder builder = Assessor.installed();
        Assessor assessor = (trials == 0 ? builder.withoutSimulation() : trials < 0 ? builder : builder.trials(trials)).build();
        ThreadMXBean bean = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        AtomicLong cpu = new AtomicLong();
        AtomicLong bytes = new AtomicLong();
        AtomicLong refused = new AtomicLong();
        for (int round = 0; round < 2; round++) {
            int number = round == 0 ? WARM_UP : startups;
            cpu.set(0);
            bytes.set(0);
            long wall = System.nanoTime();
            long[] heap = {0, 0};
            AtomicLong done = new AtomicLong();
            try (Stream<Integer> rows = AssessmentStream.on(executor, threads * 16)
                    .map(IntStream.range(0, number).mapToObj(Fund::startup), startup -> {
                        long id = Thread.currentThread().getId();
                        long began = bean.getCurrentThreadCpuTime();
                        long had = bean.getThreadAllocatedBytes(id);
                        try {
                            if (whole) {
                                assessor.assess(startup);
                            } else {
                                assessor.summarize(startup, "");
                            }
                        } catch (RuntimeException none) {
                            refused.incrementAndGet();
                        }
                        cpu.addAndGet(bean.getCurrentThreadCpuTime() - began);
                        bytes.addAndGet(bean.getThreadAllocatedBytes(id) - had);
                        return 1;
                    })) {
                rows.forEach(row -> {
                    long at = done.incrementAndGet();
                    if (at == number / 4 || at == number) {
                        System.gc();
                        Runtime runtime = Runtime.getRuntime();
                        heap[at == number ? 1 : 0] = runtime.totalMemory() - runtime.freeMemory();
                    }
                });
            }
            if (round == 1) {
                System.out.printf(
                        "%d startups, %d threads, trials %d%s: %.1f ms of processor time each, %.1f MB allocated each, %.1f a"
                                + " second of wall time, heap after a quarter %.1f MB, at the end %.1f MB, refused %d%n",
                        number, threads, trials, whole ? ", whole" : "", cpu.get() / 1e6 / number, bytes.get() / 1e6 / number,
                        number * 1e9 / (System.nanoTime() - wall), heap[0] / 1e6, heap[1] / 1e6, refused.get());
            }
        }
        executor.shutdownNow();
    }
}
