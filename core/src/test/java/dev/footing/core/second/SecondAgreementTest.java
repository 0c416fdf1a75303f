package dev.footing.core.second;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.testkit.Seeds;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The plan view of the engine against the plain second model, which was written from its page alone. Figures agree to a
 * relative 1e-12; a figure that is a difference of larger ones, to 1e-12 of these.
 */
class SecondAgreementTest {
    private static final int BATCHES = 40;
    private static final int STARTUPS_IN_A_BATCH = 100;

    static Stream<Long> batches() {
        return Seeds.from(2_026_000, BATCHES);
    }

    @ParameterizedTest
    @MethodSource("batches")
    void agrees_with_the_plain_second_model_on_generated_startups_and_strategies(long batch) {
        assertThat(SecondAgreement.ofPlans(batch, STARTUPS_IN_A_BATCH)).isEmpty();
    }
}
