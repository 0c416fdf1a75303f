package dev.footing.api.quantity;

/** A plain number with a unit and a range, as a type: the seven quantities of startups and strategies. */
public sealed interface Measure permits EngineerMonths, Fte, Months, PerMonth, Ratio, Share, Users {
    /** {@return the number, finite and within the range of its type} */
    double value();
}
