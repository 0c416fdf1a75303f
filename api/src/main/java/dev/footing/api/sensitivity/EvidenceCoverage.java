package dev.footing.api.sensitivity;

import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How firmly a result stands: how many of its numbers have which grade, and how much of what moves its margin hangs on
 * those. Counts treat every number alike; shares weigh each by its {@link Sensitivity#importance}, so that what nothing
 * reads weighs nothing.
 *
 * <pre>{@code
 * assessment.evidence().shares().get(Grade.MEASURED) // such as 0.38, where the sensitivity was asked for
 * }</pre>
 */
@Value.Immutable
public abstract class EvidenceCoverage {
    private static final ValueType COUNTS = ValueType.byWord(Grade.class, ValueType.whole(0, Unit.COUNT));

    /** What its members are, in documents and in hashes. */
    public static final Description<EvidenceCoverage> DESCRIPTION = Description.of(EvidenceCoverage.class)
            .meaning("how many numbers stand how firmly")
            .add("inputs", COUNTS, "inputs by grade", EvidenceCoverage::inputs)
            .add("parameters", COUNTS, "numbers of strategies by grade", EvidenceCoverage::parameters)
            .maybe("restsOnAssumed", Unit.SHARE, "assumed part of what matters", EvidenceCoverage::restsOnAssumed)
            .add("estimates", COUNTS, "estimates by grade", EvidenceCoverage::estimates)
            .maybe(
                    "shares",
                    ValueType.byWord(Grade.class, ValueType.share()),
                    "shares of what matters, by grade",
                    coverage -> Optional.of(coverage.shares()).filter(shares -> !shares.isEmpty()))
            .build();

    private static final Range COUNT = Range.of(0, 1e6, Unit.COUNT);
    private static final double ROUNDING = 1e-9;

    EvidenceCoverage() {}

    /** {@return how many inputs were stated, by the grade of their evidence; grades without any are left out} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Grade, Integer> inputs();

    /**
     * {@return how many numbers of all proposed strategies there are, by the grade of their evidence; grades without
     * any are left out}
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Grade, Integer> parameters();

    /**
     * {@return how many estimates there are, by the grade of their evidence; grades without any are left out. An
     * estimate is a number that may turn out otherwise than it is told: a numeric input that has a value, a number of a
     * proposed strategy or of the calibration that is not 0, the margin and the opportunity multiple of the policy. No
     * estimates are flags, words, days and texts; the horizon, and the other entries of the policy, which somebody
     * chooses; a number that is 0, as there is no such cost; and the numbers of a mix, which follow from its parts}
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Grade, Integer> estimates();

    /**
     * {@return how much of what moves the margin rests on numbers of each grade: the importance of their
     * {@link Sensitivity} over that of all, without the horizon, which is a choice; they sum to 1. None where the
     * sensitivity was not asked for or nothing moves the margin, and grades without any are left out}
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Grade, Share> shares();

    /**
     * {@return the {@link #shares} of what is assumed and of defaults together; absent where the sensitivity was not
     * asked for or nothing moves the margin}
     */
    public abstract Optional<Share> restsOnAssumed();

    /**
     * The share of some grades.
     *
     * @param grades which
     * @return the sum of their {@link #shares}
     */
    public double share(Grade... grades) {
        return Arrays.stream(grades)
                .map(shares()::get)
                .filter(Objects::nonNull)
                .mapToDouble(Share::value)
                .sum();
    }

    @Value.Check
    void check() {
        estimates().forEach((grade, count) -> COUNT.check("estimates", count));
        if (!shares().isEmpty()) {
            double sum = share(Grade.values());
            InvalidValueException.throwIf(
                    StrictMath.abs(sum - 1) > ROUNDING,
                    "shares",
                    Double.toString(sum),
                    "must sum to 1",
                    "Divide each weight by the sum of all.");
            double assumed = share(Grade.ASSUMED, Grade.DEFAULT);
            double stated = restsOnAssumed().map(Share::value).orElse(-1.0);
            InvalidValueException.throwIf(
                    StrictMath.abs(assumed - stated) > ROUNDING,
                    "restsOnAssumed",
                    Double.toString(stated),
                    "must be the share of what is assumed and of defaults, " + assumed,
                    "State that sum.");
        }
        inputs().forEach((grade, count) -> COUNT.check("inputs", count));
        parameters().forEach((grade, count) -> COUNT.check("parameters", count));
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EvidenceCoverage}; nothing is required. */
    public static final class Builder extends ImmutableEvidenceCoverage.Builder {
        Builder() {}
    }
}
