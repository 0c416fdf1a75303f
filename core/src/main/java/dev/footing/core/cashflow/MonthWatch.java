package dev.footing.core.cashflow;

/**
 * Is told month by month what a run of the model brings, for those who need more than its sums. The rows have one entry
 * a trial, belong to the run and are overwritten; who is told reads them and changes nothing.
 */
public interface MonthWatch {
    /** Wants to know nothing. */
    MonthWatch NONE = new MonthWatch() {
        @Override
        public void begin(double[] timeToProduction) {}

        @Override
        public void month(int month, double[] work, double[] platform, double[] cash, double[] incidents) {}
    };

    /**
     * A run begins.
     *
     * @param timeToProduction months until production
     */
    void begin(double[] timeToProduction);

    /**
     * A month is over.
     *
     * @param month the month, from 1
     * @param work engineers of the team on infrastructure in that month
     * @param platform the platform's bill of that month
     * @param cash cash at its end
     * @param incidents serious incidents up to then
     */
    void month(int month, double[] work, double[] platform, double[] cash, double[] incidents);
}
