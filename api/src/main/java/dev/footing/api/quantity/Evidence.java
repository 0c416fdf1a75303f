package dev.footing.api.quantity;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a number comes from: how firmly it stands, its source, when the source said so, and what was counted for it. It
 * never enters the arithmetic; it says what a result rests on.
 *
 * <pre>{@code
 * Evidence.of(Grade.PUBLISHED, "Carta, State of Private Markets, Q4 2024").withSample("1,862 priced rounds")
 * }</pre>
 */
@Value.Immutable
public abstract class Evidence {
    Evidence() {}

    /** {@return how firmly the number stands} */
    public abstract Grade grade();

    /** {@return the source in words by which it can be found, or the reason for an assumption} */
    public abstract String source();

    /** {@return the day that the source speaks of, where known} */
    public abstract Optional<LocalDate> date();

    /**
     * {@return what was counted and how many of it, such as {@code 412 tickets of 12 months}; one line, where known}
     */
    public abstract Optional<String> sample();

    @Value.Check
    void check() {
        date().ifPresent(day -> Days.check("date", day));
        sample().ifPresent(counted -> ParameterOverride.checkLine("sample", counted));
    }

    /**
     * Says of which day it speaks.
     *
     * @param day the day
     * @return the same evidence with that day
     */
    public Evidence withDate(LocalDate day) {
        return builder().from(this).date(day).build();
    }

    /**
     * Says what was counted.
     *
     * @param counted what, and how many of it, in one line of at most 500 characters
     * @return the same evidence with that sample
     * @throws dev.footing.api.problem.InvalidValueException where it is blank, too long or more than a line
     */
    public Evidence withSample(String counted) {
        return builder().from(this).sample(counted).build();
    }

    /**
     * Evidence without a date and a sample.
     *
     * @param grade how firmly the number stands
     * @param source the source, or the reason for an assumption
     * @return the evidence
     */
    public static Evidence of(Grade grade, String source) {
        return builder().grade(grade).source(source).build();
    }

    /** {@return the mark of a number of which nothing was said, so that its default counts} */
    public static Evidence standsIn() {
        return of(Grade.DEFAULT, "nothing was said; the documented default stands in");
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Evidence}; grade and source are required. */
    public static final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
