package dev.footing.api.quantity;

import dev.footing.api.problem.InvalidValueException;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * A number that grows with the team: {@code base + perEngineer*E}, and no more than {@code mostPerEngineer*E} where
 * that is stated. It stands where a number is said of a startup that is not known yet.
 *
 * <pre>{@code
 * EngineerFormula.of(2, 0.1)
 * }</pre>
 */
@Value.Immutable
public abstract class EngineerFormula implements Encoding.Encodable {
    private static final Range PART = Range.of(0, 1e6, Unit.NONE);

    EngineerFormula() {}

    /** {@return what there is however small the team} */
    public abstract double base();

    /** {@return what each engineer adds} */
    public abstract double perEngineer();

    /** {@return the most of it for each engineer, where there is a limit} */
    public abstract OptionalDouble mostPerEngineer();

    /**
     * A formula without a limit.
     *
     * @param base what there is however small the team
     * @param perEngineer what each engineer adds
     * @return the formula
     * @throws InvalidValueException where one of them is below 0
     */
    public static EngineerFormula of(double base, double perEngineer) {
        return builder().base(base).perEngineer(perEngineer).build();
    }

    /**
     * Limits it by the size of the team.
     *
     * @param most the most of it for each engineer
     * @return the same formula with that limit
     * @throws InvalidValueException where it is below 0
     */
    public EngineerFormula atMostPerEngineer(double most) {
        return builder().from(this).mostPerEngineer(most).build();
    }

    /**
     * Computes it.
     *
     * @param engineers how many engineers the startup has
     * @return the number
     */
    public double value(double engineers) {
        double grown = base() + perEngineer() * engineers;
        return mostPerEngineer().isPresent() ? Math.min(mostPerEngineer().getAsDouble() * engineers, grown) : grown;
    }

    @Override
    public void encodeTo(Encoding encoding, String path) {
        encoding.put(path + ".base", base()).put(path + ".perEngineer", perEngineer());
        mostPerEngineer().ifPresent(most -> encoding.put(path + ".mostPerEngineer", most));
    }

    @Value.Check
    void check() {
        PART.check("base", base());
        PART.check("perEngineer", perEngineer());
        mostPerEngineer().ifPresent(most -> PART.check("mostPerEngineer", most));
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EngineerFormula}; base and perEngineer are required. */
    public static final class Builder extends ImmutableEngineerFormula.Builder {
        Builder() {}
    }
}
