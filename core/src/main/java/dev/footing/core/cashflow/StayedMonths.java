package dev.footing.core.cashflow;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What has come together by the end of some months on the current strategy. Runs that leave it in different months are
 * the same up to there, so the next one goes on from what the one before has kept.
 */
final class StayedMonths {
    private final ImmutableList<double[]> running;
    private final ImmutableList<double[]> kept;
    private final Map<Terms, Integer> months = new HashMap<>();

    /**
     * Makes room.
     *
     * @param running every row in which a run adds up over its months
     */
    StayedMonths(List<double[]> running) {
        this.running = ImmutableList.copyOf(running);
        this.kept = running.stream().map(double[]::clone).collect(ImmutableList.toImmutableList());
    }

    void forget() {
        months.clear();
    }

    /**
     * Gives the rows what they held after months on a strategy, of those that are kept the most that are wanted.
     *
     * @return how many months that are; 0 where the rows stay as they are
     */
    int resume(Terms stay, int wanted) {
        int stayed = months.getOrDefault(stay, 0);
        if (stayed == 0 || stayed > wanted) {
            return 0;
        }
        for (int i = 0; i < kept.size(); i++) {
            Rows.copy(running.get(i), kept.get(i));
        }
        return stayed;
    }

    /** Keeps what the rows hold after months on a strategy, in place of what was kept. */
    void keep(Terms stay, int stayed) {
        months.clear();
        months.put(stay, stayed);
        for (int i = 0; i < kept.size(); i++) {
            Rows.copy(kept.get(i), running.get(i));
        }
    }
}
