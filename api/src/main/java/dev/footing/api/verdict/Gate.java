package dev.footing.api.verdict;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Share;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a pipeline asks of a verdict: that a direction has at least some chance.
 *
 * <p>The kind of the verdict is looked at first, then the chance. A verdict that leaves the choice open leaves the gate
 * open, however likely the direction is: it says that something has to be found out or chosen before. One that nothing
 * can be taken by meets no gate. Only of a recommendation the chance decides; it need not be one for that direction, as
 * a gate may ask for less than a recommendation does.
 *
 * <pre>{@code
 * new Gate(Direction.STAY, Share.of(0.6)).on(assessment.verdict())   // MET, OPEN or NOT_MET
 * }</pre>
 *
 * @param direction the direction
 * @param least the least chance that it must have, 0 to 1; just that chance is enough
 */
public record Gate(Direction direction, Share least) {
    /** What adding up shares of trials may take from a sum. */
    private static final double ROUNDING = 1e-9;

    /** What came of it. */
    public enum Result implements Identified {
        /** One strategy is recommended, and the direction has the chance. */
        MET,
        /** The verdict is a close call, hangs on a condition, or lacks evidence. */
        OPEN,
        /** One strategy is recommended, and the direction has less than the chance; or nothing can be taken. */
        NOT_MET
    }

    /**
     * Refuses null.
     *
     * @param direction the direction
     * @param least the least chance that it must have
     */
    public Gate {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(least, "least");
    }

    /**
     * Applies it.
     *
     * @param verdict the verdict
     * @return what came of it
     * @throws InvalidValueException where the verdict recommends a strategy and has no chances: without a simulation,
     *     and by a policy that compares with the rival alone
     */
    public Result on(Verdict verdict) {
        return switch (verdict.kind()) {
            case NO_FEASIBLE_OPTION, VETOED -> Result.NOT_MET;
            case INSUFFICIENT_EVIDENCE, CONDITIONAL, CLOSE_CALL -> Result.OPEN;
            case RECOMMEND -> chance(verdict).value() >= least.value() - ROUNDING ? Result.MET : Result.NOT_MET;
        };
    }

    private Share chance(Verdict verdict) {
        return verdict.chances()
                .map(chances -> chances.of(direction))
                .orElseThrow(() -> new InvalidValueException(
                        "chances",
                        "absent",
                        "must be there where a gate asks for one",
                        "Simulate, by a policy whose confidenceOf is direction."));
    }

    /** {@return the gate as it is written: {@code stay>=0.6}} */
    @Override
    public String toString() {
        return direction.id() + ">="
                + BigDecimal.valueOf(least.value()).stripTrailingZeros().toPlainString();
    }
}
