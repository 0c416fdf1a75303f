package dev.footing.core.framework;

import static dev.footing.api.framework.FrameworkThreshold.SAME_VELOCITY;

import dev.footing.api.framework.Finding;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.TestState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.VelocityAnswer;
import dev.footing.core.statistics.Limits;
import java.util.Optional;

/** How much of the team works on the product, against the best other strategy that nothing rules out. */
final class ProductVelocity {
    private ProductVelocity() {}

    /** Empty where nothing is left to compare with. */
    static Optional<VelocityAnswer> answer(Frame frame, Projected one) {
        return frame.alternative(one).map(other -> compare(one, other));
    }

    static VelocityAnswer compare(Projected one, Projected other) {
        double points = one.productShare() - other.productShare();
        if (Limits.atMost(Math.abs(points), SAME_VELOCITY.value())) {
            return VelocityAnswer.SAME;
        }
        return points > 0 ? VelocityAnswer.FASTER : VelocityAnswer.SLOWER;
    }

    static Finding of(Frame frame, Projected one) {
        return frame.alternative(one)
                .map(other -> finding(one, other))
                .orElse(Finding.of(TestState.UNKNOWN, Say.that(FrameworkCode.NO_ALTERNATIVE)));
    }

    static TestState state(VelocityAnswer answer) {
        return answer == VelocityAnswer.SLOWER ? TestState.FAILED : TestState.PASSED;
    }

    private static Finding finding(Projected one, Projected other) {
        VelocityAnswer answer = compare(one, other);
        return Finding.of(
                state(answer),
                Explanation.of(code(answer))
                        .word("other", other.id().value())
                        .figure("points", Math.abs(one.productShare() - other.productShare()), Unit.SHARE)
                        .putFacts(
                                "work",
                                Say.figure(
                                        Math.abs(one.productEngineerMonths() - other.productEngineerMonths()),
                                        Unit.ENGINEER_MONTHS))
                        .build());
    }

    private static FrameworkCode code(VelocityAnswer answer) {
        return switch (answer) {
            case FASTER -> FrameworkCode.SHIPS_FASTER;
            case SAME -> FrameworkCode.SHIPS_SAME;
            case SLOWER -> FrameworkCode.SHIPS_SLOWER;
        };
    }
}
