package dev.footing.core.simulation;

import dev.footing.core.cashflow.Incidents;
import dev.footing.core.cashflow.Incidents.Band;
import dev.footing.core.random.Lattice;
import dev.footing.core.random.PoissonTable;
import dev.footing.core.random.Purpose;
import dev.footing.core.random.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Draws the incidents that may befall a block: a Poisson process on time and intensity. Each band of intensity is twice
 * as wide as all below it and has streams of its own, so that a strategy with more incidents adds to those of others
 * and moves none. How many there are in a trial comes from one uniform number, of the lattice where the band is low.
 * One instance serves one thread, block after block.
 */
final class IncidentDraws {
    private static final double LOWEST_BAND = 1.0 / 64;

    private final int months;
    private final Lattice lattice;
    private final List<Buffer> buffers = new ArrayList<>();

    /** One band's points, in the order of trials first and of months then. */
    private static final class Buffer {
        final double low;
        final double width;
        final PoissonTable counts;
        final double[] uniform = new double[Lattice.BLOCK];
        final int[] firstOfMonth;
        int points;
        int[] drawnMonth = new int[Lattice.BLOCK];
        int[] drawnTrial = new int[Lattice.BLOCK];
        int[] trial = new int[Lattice.BLOCK];
        double[] intensity = new double[Lattice.BLOCK];
        double[] effortDraw = new double[Lattice.BLOCK];
        double[] costDraw = new double[Lattice.BLOCK];

        Buffer(double low, double width, int months) {
            this.low = low;
            this.width = width;
            this.counts = PoissonTable.of(width * months);
            this.firstOfMonth = new int[months + 2];
        }

        void draw(int k, int month) {
            if (points == drawnTrial.length) {
                drawnTrial = Arrays.copyOf(drawnTrial, 2 * points);
                drawnMonth = Arrays.copyOf(drawnMonth, 2 * points);
            }
            drawnTrial[points] = k;
            drawnMonth[points] = month;
            points++;
            firstOfMonth[month + 1]++;
        }

        void makeRoom() {
            if (trial.length < points) {
                trial = new int[drawnTrial.length];
                intensity = new double[drawnTrial.length];
                effortDraw = new double[drawnTrial.length];
                costDraw = new double[drawnTrial.length];
            }
        }
    }

    /**
     * Makes room.
     *
     * @param months the horizon
     * @param highestRate the most incidents a month of any strategy
     * @param lattice the lattice that low bands draw from
     */
    IncidentDraws(int months, double highestRate, Lattice lattice) {
        this.months = months;
        this.lattice = lattice;
        double low = 0;
        double high = LOWEST_BAND;
        while (low < Math.min(highestRate, Incidents.MOST_DRAWN)) {
            buffers.add(new Buffer(low, high - low, months));
            low = high;
            high *= 2;
        }
    }

    Incidents draw(RandomDraws random) {
        List<Band> bands = new ArrayList<>();
        for (int b = 0; b < buffers.size(); b++) {
            bands.add(draw(random, b, buffers.get(b)));
        }
        return new Incidents(bands);
    }

    private Band draw(RandomDraws random, int number, Buffer buffer) {
        RandomStream stream = RandomStream.of(random.seed(), random.block(), Purpose.INCIDENTS, number);
        int coordinate = RandomInput.FREE + number;
        if (coordinate < Lattice.DIMENSIONS) {
            lattice.fill(buffer.uniform, coordinate, random.block());
        } else {
            stream.fillUniform(buffer.uniform, buffer.uniform.length);
        }
        Arrays.fill(buffer.firstOfMonth, 0);
        buffer.points = 0;
        for (int k = 0; k < buffer.uniform.length; k++) {
            for (int left = buffer.counts.count(buffer.uniform[k]); left > 0; left--) {
                buffer.draw(k, 1 + (int) (stream.nextDouble() * months));
            }
        }
        for (int month = 1; month < buffer.firstOfMonth.length; month++) {
            buffer.firstOfMonth[month] += buffer.firstOfMonth[month - 1];
        }
        sort(buffer, stream, RandomStream.of(random.seed(), random.block(), Purpose.SEVERITIES, number));
        return new Band(
                buffer.low, buffer.firstOfMonth, buffer.trial, buffer.intensity, buffer.effortDraw, buffer.costDraw);
    }

    /** Sorts the points by month and gives each its intensity and how bad it is. */
    private static void sort(Buffer buffer, RandomStream intensities, RandomStream severities) {
        buffer.makeRoom();
        int[] next = buffer.firstOfMonth.clone();
        for (int i = 0; i < buffer.points; i++) {
            int place = next[buffer.drawnMonth[i]]++;
            buffer.trial[place] = buffer.drawnTrial[i];
            buffer.intensity[place] = buffer.low + buffer.width * intensities.nextDouble();
            buffer.effortDraw[place] = severities.nextDouble();
            buffer.costDraw[place] = severities.nextDouble();
        }
    }
}
