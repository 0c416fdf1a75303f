package dev.footing.api.sensitivity;

import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import org.immutables.value.Value;

/** How firmly a result stands: how many of its numbers have which grade, and how much of the margin hangs on those. */
@Value.Immutable
public abstract class EvidenceCoverage {
    private static final ValueType COUNTS = ValueType.byWord(Grade.class, ValueType.whole(0, Unit.COUNT));

    /** What its members are, in documents and in hashes. */
    public static final Description<EvidenceCoverage> DESCRIPTION = Description.of(EvidenceCoverage.class)
            .meaning("how many numbers stand how firmly")
            .add("inputs", COUNTS, "inputs by grade", EvidenceCoverage::inputs)
            .add("parameters", COUNTS, "numbers of strategies by grade", EvidenceCoverage::parameters)
            .maybe("restsOnAssumed", Unit.SHARE, "assumed part of what matters", EvidenceCoverage::restsOnAssumed)
            .build();

    private static final Range COUNT = Range.of(0, 1e6, Unit.COUNT);

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
     * {@return how much of what inputs move hangs on those that are assumed or defaults: their importance over that of
     * all; absent where the sensitivity was not asked for or nothing moves the margin}
     */
    public abstract Optional<Share> restsOnAssumed();

    @Value.Check
    void check() {
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
