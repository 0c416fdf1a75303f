package dev.footing.core.cashflow;

/**
 * Watches a run of the model month by month, where sums are not enough. The rows have one entry a trial, belong to the
 * run and are overwritten; a watch reads them and changes nothing.
 */
public interface MonthWatch {
    /** Watches nothing. */
    MonthWatch NONE = (month, work, platform, cash, incidents) -> {};

    /**
     * A run begins; most watches do not need to know.
     *
     * @param timeToProduction months until production
     */
    default void begin(double[] timeToProduction) {}

    /**
     * Credits have paid of the bill of a month that is not over yet; told only where there are any.
     *
     * @param month the month, from 1
     * @param paid what they paid
     */
    default void credits(int month, double[] paid) {}

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
