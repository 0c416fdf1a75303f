package dev.footing.core.framework;

import dev.footing.api.framework.Finding;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.TestState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.VelocityAnswer;
import java.util.Optional;

/**
 * How much of the team works on the product, against the best other strategy that nothing rules out.
 *
 * @param inputs what to look at
 */
record ProductVelocity(FrameworkInputs inputs) {
    /** Empty where nothing is left to compare with. */
    Optional<VelocityAnswer> answer(ProjectedStrategy projected) {
        return inputs.alternative(projected).map(projected::velocityAgainst);
    }

    Finding finding(ProjectedStrategy projected) {
        return inputs.alternative(projected)
                .map(other -> compared(projected, other))
                .orElse(Finding.of(TestState.UNKNOWN, Explanation.of(FrameworkCode.NO_ALTERNATIVE)));
    }

    static TestState state(VelocityAnswer answer) {
        return answer == VelocityAnswer.SLOWER ? TestState.FAILED : TestState.PASSED;
    }

    private static Finding compared(ProjectedStrategy projected, ProjectedStrategy other) {
        VelocityAnswer answer = projected.velocityAgainst(other);
        return Finding.of(
                state(answer),
                Explanation.of(code(answer))
                        .word("other", other.id().value())
                        .figure("points", Math.abs(projected.productShare() - other.productShare()), Unit.SHARE)
                        .putFacts(
                                "work",
                                Fact.Figure.bounded(
                                        Math.abs(projected.productEngineerMonths() - other.productEngineerMonths()),
                                        Unit.ENGINEER_MONTHS)));
    }

    private static FrameworkCode code(VelocityAnswer answer) {
        return switch (answer) {
            case FASTER -> FrameworkCode.SHIPS_FASTER;
            case SAME -> FrameworkCode.SHIPS_SAME;
            case SLOWER -> FrameworkCode.SHIPS_SLOWER;
        };
    }
}
