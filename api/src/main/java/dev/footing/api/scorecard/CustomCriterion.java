package dev.footing.api.scorecard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.footing.api.description.Description;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import dev.footing.api.policy.CriterionInfo;
import dev.footing.api.policy.Curve;
import dev.footing.api.policy.PhaseWeights;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Phase;
import java.util.Arrays;
import org.immutables.value.Value;

/**
 * A criterion that the policy does not have and that a program hands over: what it is, how it is scored and what it
 * weighs. It is data, and results hold it; where its raw values come from is a {@link CriterionFunction} beside it. As
 * all criteria it explains, and decides nothing.
 *
 * <p>Its weights are points of the 100 that a scorecard has. The criteria of the policy share the points that are left,
 * in the proportions that they have there.
 *
 * <pre>{@code
 * CustomCriterion.builder()
 *     .id("acme.data-residency")
 *     .label("data residency")
 *     .unit(Unit.SHARE)
 *     .curve(new Curve(0, 1, false))
 *     .weights(new PhaseWeights(0, 5, 10))
 *     .evidence(Evidence.of(Grade.ASSUMED, "what two of our customers ask for"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class CustomCriterion {
    private static final Description<Curve> CURVE = Description.of(Curve.class)
            .add("zeroAt", Unit.NONE, "the raw value that scores 0", Curve::zeroAt)
            .add("hundredAt", Unit.NONE, "the raw value that scores 100", Curve::hundredAt)
            .yesNo("logarithmic", "whether logarithms are scored", Curve::logarithmic)
            .build();

    /** What its members are, in documents and in hashes. */
    public static final Description<CustomCriterion> DESCRIPTION = Description.of(CustomCriterion.class)
            .add("id", ValueType.of(Scalar.Kind.DOTTED_ID), "its id, in a namespace", CustomCriterion::id)
            .text("label", "its name for readers", CustomCriterion::label)
            .add("unit", Unit.class, "what its raw value counts", CustomCriterion::unit)
            .all(CustomCriterion::curve, CURVE)
            .add(
                    "weight",
                    ValueType.byEveryWord(Phase.class, ValueType.number(ValueType.HUNDRED)),
                    "points of 100 by phase",
                    CustomCriterion::points)
            .add("evidence", ValueType.evidence(), "where curve and weights come from", CustomCriterion::evidence)
            .build();

    CustomCriterion() {}

    /** {@return its id, which stands in a namespace: {@code acme.data-residency}} */
    public abstract String id();

    /** {@return its name for readers, one line of at most 40 characters} */
    public abstract String label();

    /** {@return what its raw value counts} */
    public abstract Unit unit();

    /** {@return how a raw value becomes a score} */
    public abstract Curve curve();

    /** {@return the points of 100 that it takes in each phase; with 0 it is shown and changes no score} */
    public abstract PhaseWeights weights();

    /** {@return where curve and weights come from} */
    public abstract Evidence evidence();

    /** {@return what it is, as results name it} */
    public CriterionInfo info() {
        return new CriterionInfo(id(), label(), unit());
    }

    /**
     * Adds everything but its label to a canonical text.
     *
     * @param encoding the text
     */
    public void encodeTo(Encoding encoding) {
        String path = "criterion." + id();
        encoding.put(path, unit())
                .put(path + ".curve", ImmutableList.of(curve().zeroAt(), curve().hundredAt()))
                .put(path + ".logarithmic", curve().logarithmic())
                .put(
                        path + ".weights",
                        ImmutableList.of(
                                weights().preProductMarketFit(),
                                weights().postProductMarketFit(),
                                weights().growth()))
                .put(path + ".evidence", evidence());
    }

    private ImmutableMap<Phase, Double> points() {
        return Maps.toMap(Arrays.asList(Phase.values()), phase -> weights().in(phase));
    }

    @Value.Check
    void check() {
        InvalidValueException.throwIf(
                !info().namespaced(),
                "id",
                '"' + id() + '"',
                "must stand in a namespace, as ids without one are those of Footing's own criteria",
                "Put a name that is yours and a dot before it, as in acme." + id() + ".");
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CustomCriterion}; everything is required. */
    public static final class Builder extends ImmutableCustomCriterion.Builder {
        Builder() {}
    }
}
