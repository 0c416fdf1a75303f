package dev.footing.core.cashflow;

import dev.footing.core.plan.LaterQuestion;
import dev.footing.testkit.Seeds;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A move that comes later against the plain version of it, which shares nothing with the code. */
class LaterMoveTest {
    static Stream<Long> seeds() {
        return Seeds.from(72_000, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cash_work_bills_and_objective_are_those_of_the_plain_version_whenever_the_move_comes(long seed) {
        LaterQuestion.of(seed).agreesInEveryMonth();
    }
}
