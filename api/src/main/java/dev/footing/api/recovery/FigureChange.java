package dev.footing.api.recovery;

import dev.footing.api.description.Described;
import dev.footing.api.description.Description;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * By how much a figure changes from one course to another on the same random draws: with an action against doing
 * nothing, or with other inputs against those that were stated.
 *
 * @param mean the mean change, after less before
 * @param error its Monte Carlo standard error, paired trial by trial; empty of a plan
 */
public record FigureChange(double mean, OptionalDouble error) implements Described<FigureChange> {
    private static final Range ERROR = Range.of(0, Double.MAX_VALUE, Unit.NONE);

    /** What its members are, in documents and in hashes. */
    public static final Description<FigureChange> DESCRIPTION = Description.of(FigureChange.class)
            .add("mean", Unit.NONE, "the mean of the change", FigureChange::mean)
            .maybe("error", ERROR, "its standard error", FigureChange::error)
            .build();

    /**
     * Refuses what is no number, and a negative error.
     *
     * @param mean the mean change, after less before
     * @param error its Monte Carlo standard error; empty of a plan
     */
    public FigureChange {
        mean = Range.FINITE.check("mean", mean);
        Objects.requireNonNull(error, "error");
        error = error.isPresent() ? OptionalDouble.of(ERROR.check("error", error.getAsDouble())) : error;
    }

    @Override
    public Description<FigureChange> description() {
        return DESCRIPTION;
    }
}
