package dev.footing.core.cashflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.core.second.SecondAgreement;
import dev.footing.testkit.Seeds;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Months and sums against the plain second model, which was written from its page alone. */
class SecondModelTest {
    private static final int BATCHES = 20;
    private static final int STARTUPS_IN_A_BATCH = 25;

    static Stream<Long> batches() {
        return Seeds.from(2_027_000, BATCHES);
    }

    @ParameterizedTest
    @MethodSource("batches")
    void a_plan_has_the_figures_of_the_plain_second_model(long batch) {
        assertThat(SecondAgreement.ofPlans(batch, STARTUPS_IN_A_BATCH)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("batches")
    void trials_side_by_side_have_the_figures_that_the_plain_second_model_has_of_each_on_the_same_luck(long batch) {
        assertThat(SecondAgreement.ofTrials(batch, STARTUPS_IN_A_BATCH)).isEmpty();
    }
}
