import com.sun.management.ThreadMXBean;
import dev.footing.api.startup.Startup;
import dev.footing.core.Assessor;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * What rows of generated startups take against their bare trials, and how much faster two threads are than one, as ratios
 * of times taken in turn. Bare trials are what twice as many trials add: 4,096 over 2,048. It is no part of the build;
 * .ci/throughput runs it. Arguments: startups, rounds.
 */
public final class Ratios {
    private static final ThreadMXBean BEAN = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    public static void main(String[] words) throws InterruptedException {
        List<Startup> startups = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(words[0]); i++) {
            startups.add(Fund.startup(i));
        }
        int rounds = Integer.parseInt(words[1]);
        Assessor plans = Assessor.installed().withoutSimulation().build();
        Assessor half = Assessor.installed().trials(2048).build();
        Assessor full = Assessor.installed().trials(4096).build();
        double[] byPlans = new double[rounds];
        double[] row = new double[rounds];
        double[] againstBare = new double[rounds];
        double[] faster = new double[rounds];
        for (int round = -2; round < rounds; round++) {
            double plan = 0;
            double little = 0;
            double all = 0;
            for (Startup startup : startups) {
                plan += processorTime(plans, startup);
                little += processorTime(half, startup);
                all += processorTime(full, startup);
            }
            double one = wallTime(full, startups, 1);
            double two = wallTime(full, startups, 2);
            if (round >= 0) {
                byPlans[round] = plan / 1e6 / startups.size();
                row[round] = all / 1e6 / startups.size();
                againstBare[round] = all / (2 * (all - little));
                faster[round] = one / two;
            }
        }
        System.out.printf(
                "%d startups, medians of %d rounds: %.2f ms by plans alone, %.1f ms with 4096 trials, %.2f times its bare"
                        + " trials, two threads %.2f times as fast as one%n",
                startups.size(), rounds, median(byPlans), median(row), median(againstBare), median(faster));
    }

    private static double processorTime(Assessor assessor, Startup startup) {
        long began = BEAN.getCurrentThreadCpuTime();
        assessor.summarize(startup, "");
        return BEAN.getCurrentThreadCpuTime() - began;
    }

    private static double wallTime(Assessor assessor, List<Startup> startups, int threads) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(threads);
        List<Startup> waiting = new ArrayList<>(startups);
        long began = System.nanoTime();
        for (int i = 0; i < threads; i++) {
            new Thread(() -> {
                        for (Startup next = take(waiting); next != null; next = take(waiting)) {
                            assessor.summarize(next, "");
                        }
                        done.countDown();
                    })
                    .start();
        }
        done.await();
        return System.nanoTime() - began;
    }

    private static Startup take(List<Startup> waiting) {
        synchronized (waiting) {
            return waiting.isEmpty() ? null : waiting.remove(waiting.size() - 1);
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
