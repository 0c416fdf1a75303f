package dev.footing.core.cashflow;

import java.util.List;

/**
 * The serious incidents that may befall a block of trials: points on time and intensity, in bands of intensity. A
 * strategy has those below its own rate, so that strategies with similar rates have the same incidents.
 *
 * @param bands the bands, the lowest intensities first
 */
public record Incidents(List<Band> bands) {
    /**
     * Points of a band, by month.
     *
     * @param lowest the lower end of its intensities, incidents a month
     * @param firstOfMonth by month from 1, where its points begin; those of a month end where the next begins
     * @param trial the trial of each point
     * @param intensity the intensity of each point
     * @param effortDraw uniform draw for the work of each, 0 to 1
     * @param costDraw uniform draw for the cost of each, 0 to 1
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared: a view of buffers that one thread fills again and again
    public record Band(
            double lowest,
            int[] firstOfMonth,
            int[] trial,
            double[] intensity,
            double[] effortDraw,
            double[] costDraw) {}

    /** How bad an incident is on a strategy. */
    public interface Severity {
        /** No incident costs anything. */
        Severity NONE = new Severity() {
            @Override
            public double effort(double uniform) {
                return 0;
            }

            @Override
            public double cost(double uniform) {
                return 0;
            }

            @Override
            public double meanEffort() {
                return 0;
            }

            @Override
            public double meanCost() {
                return 0;
            }
        };

        /**
         * Gives the work of an incident.
         *
         * @param uniform a uniform draw, 0 to 1
         * @return engineer-months
         */
        double effort(double uniform);

        /**
         * Gives the cost of an incident beyond the work.
         *
         * @param uniform a uniform draw, 0 to 1
         * @return an amount in the currency's unit
         */
        double cost(double uniform);

        /** {@return the mean work of an incident} */
        double meanEffort();

        /** {@return the mean cost of an incident} */
        double meanCost();
    }

    /** Beyond so many a month incidents are a flow: what is above counts with its mean. */
    public static final double MOST_DRAWN = 64;

    /** {@return no incidents, as in the plan view} */
    public static Incidents none() {
        return new Incidents(List.of());
    }
}
