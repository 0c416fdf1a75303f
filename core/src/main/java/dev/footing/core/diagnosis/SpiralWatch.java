package dev.footing.core.diagnosis;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.core.random.Lattice;
import dev.footing.core.simulation.BlockWatch;
import dev.footing.core.statistics.Limits;
import java.util.Arrays;

/**
 * Counts in which month trials first reach a stage of the spiral while the startup stays on its strategy. The
 * conditions are those of {@link SpiralRule}, as far as a trial shows them.
 */
final class SpiralWatch implements BlockWatch {
    private static final int WINDOW = Threshold.WINDOW.whole();
    private static final int LEAST = Threshold.LEAST_WINDOW.whole();
    private static final int BURN_WINDOW = Threshold.BURN_WINDOW.whole();

    private final SpiralInputs inputs;
    private final double[][] work;
    private final double[][] cash;
    private final double[] timeToProduction;
    private final double[] recent;
    private final double[] incidentsSoFar;
    private final ImmutableMap<SpiralStage, Arrivals> arrivals;
    private final Arrivals overconfident;
    private final Arrivals drought;
    private final Arrivals panic;
    private final long[] trials = new long[Lattice.RANDOMISATIONS];
    private int randomisation;
    private int n;

    SpiralWatch(SpiralInputs inputs, int width) {
        this.inputs = inputs;
        this.work = new double[inputs.months() + 1][width];
        this.cash = new double[inputs.months() + 1][width];
        this.timeToProduction = new double[width];
        this.recent = new double[width];
        this.incidentsSoFar = new double[width];
        this.overconfident = new Arrivals(inputs.months(), width);
        this.drought = new Arrivals(inputs.months(), width);
        this.panic = new Arrivals(inputs.months(), width);
        this.arrivals = Maps.immutableEnumMap(ImmutableMap.of(
                SpiralStage.OVERCONFIDENT_BEGINNING, overconfident,
                SpiralStage.FEATURE_DROUGHT, drought,
                SpiralStage.RUNWAY_PANIC, panic));
    }

    @Override
    public void block(int ofRandomisation, int count) {
        randomisation = ofRandomisation;
        n = count;
        trials[randomisation] += count;
    }

    @Override
    public void begin(double[] months) {
        System.arraycopy(months, 0, timeToProduction, 0, n);
        double before = inputs.share().orElse(0) * inputs.situation().engineers();
        Arrays.fill(recent, before * inputs.knownBefore());
        Arrays.fill(cash[0], inputs.situation().cash());
        arrivals.values().forEach(Arrivals::begin);
    }

    @Override
    public void month(int month, double[] workNow, double[] platform, double[] cashNow, double[] incidents) {
        if (month > inputs.months()) {
            return;
        }
        System.arraycopy(workNow, 0, work[month], 0, n);
        System.arraycopy(cashNow, 0, cash[month], 0, n);
        System.arraycopy(incidents, 0, incidentsSoFar, 0, n);
        int known = slide(month);
        for (int k = 0; k < n; k++) {
            double share = known < LEAST
                    ? Double.NaN
                    : recent[k] / (known * inputs.situation().engineers());
            overconfident.reach(month, k, overconfident(month, k, share), randomisation);
            drought.reach(month, k, drought(month, k, share), randomisation);
            panic.reach(month, k, panic(month, k, share), randomisation);
        }
    }

    /** Moves the window on by a month, and returns how many months of it are known. */
    private int slide(int month) {
        int known = Math.min(WINDOW, month + inputs.knownBefore());
        boolean full = month + inputs.knownBefore() > WINDOW;
        double before = inputs.share().orElse(0) * inputs.situation().engineers();
        for (int k = 0; k < n; k++) {
            double leaving = month > WINDOW ? work[month - WINDOW][k] : before;
            recent[k] += work[month][k] - (full ? leaving : 0);
        }
        return known;
    }

    private boolean building(int month, int k) {
        return !inputs.live() && timeToProduction[k] > month;
    }

    private boolean overconfident(int month, int k, double share) {
        return inputs.builds() && building(month, k) && Signs.farOver(share, inputs.planned());
    }

    private boolean drought(int month, int k, double share) {
        double since = inputs.situation().monthsSpent() + month;
        boolean nothingShipped = building(month, k) && since >= Threshold.MONTHS_WITHOUT_FEATURE.value();
        boolean standstill = Limits.atMost(1 - share, Threshold.PRODUCT_SHARE_LEFT.value());
        boolean late = building(month, k) && since > inputs.plannedMonths();
        return standstill || (nothingShipped && (late || Limits.atLeast(share, Threshold.SPIRAL_SHARE.value())));
    }

    private boolean panic(int month, int k, double share) {
        return Limits.atLeast(share, Threshold.SPIRAL_SHARE.value())
                && cashShort(month, k)
                && (incidentsSoFar[k] > 0 || inputs.auditPresses(month) || inputs.burnsOver(month, cash[month][k]));
    }

    private boolean cashShort(int month, int k) {
        int over = Math.min(BURN_WINDOW, month);
        double unplanned = inputs.unplannedBurn();
        double burn = (cash[month - over][k] - cash[month][k]) / over + unplanned;
        return burn > 0 && cash[month][k] - unplanned * month < Threshold.CASH.value() * burn;
    }

    /** In how many trials a stage was first reached in a month, by randomisation. */
    long[] counts(SpiralStage stage, int month) {
        Arrivals ofStage = arrivals.get(stage);
        if (ofStage == null) {
            throw new IllegalArgumentException(stage + " is not arrived at.");
        }
        return ofStage.counts[month];
    }

    /** How many trials there were, by randomisation. */
    long[] trials() {
        return trials;
    }

    /** Which trials of a block have reached a stage, and in which month trials of all blocks did. */
    private static final class Arrivals {
        private final boolean[] reached;
        private final long[][] counts;

        Arrivals(int months, int width) {
            this.reached = new boolean[width];
            this.counts = new long[months + 1][Lattice.RANDOMISATIONS];
        }

        void begin() {
            Arrays.fill(reached, false);
        }

        void reach(int month, int k, boolean now, int randomisation) {
            if (now && !reached[k]) {
                reached[k] = true;
                counts[month][randomisation]++;
            }
        }
    }
}
