package dev.footing.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How many independent trials one trial of the lattice is worth. A variance of 64 runs has an error of 18%; it is twice
 * the true one for 1 of 100,000 seeds. So a factor that is much above a bound is found above it, and one of 1 is found
 * above a half.
 */
class VarianceFactorsTest {
    private static final int TRIALS = 4_096;
    private static final int SEEDS = 64;

    @Test
    void work_time_and_what_follows_from_them_are_worth_ten_times_as_many_trials() {
        Replications reference = Replications.of(Questions.reference(), TRIALS, 1, SEEDS);
        for (String figure : ImmutableList.of(
                "timeToProductionMonths",
                "productShare",
                "productEngineering",
                "infrastructureEngineering",
                "infrastructureTotal",
                "pitch",
                "valuation")) {
            assertThat(reference.factor(figure, TRIALS)).as(figure).isGreaterThan(50);
        }
        Replications launching = Replications.of(Questions.launching(), TRIALS, 1, SEEDS);
        for (String figure : ImmutableList.of("objective", "totalCostOfOwnership", "expectedValue")) {
            assertThat(launching.factor(figure, TRIALS)).as(figure).isGreaterThan(30);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference", "launching", "live", "close"})
    void no_figure_is_worse_off_than_with_independent_trials(String question) {
        Replications runs = Replications.of(Questions.named(question), TRIALS, 1, SEEDS);
        for (String figure : runs.figures()) {
            double factor = runs.factor(figure, TRIALS);
            assertThat(factor >= 0.5 || Double.isNaN(factor) || constant(runs, figure))
                    .as("%s: %s", figure, factor)
                    .isTrue();
        }
    }

    private static boolean constant(Replications runs, String figure) {
        List<EngineFigures.Stated> stated = runs.of(figure);
        return stated.stream().allMatch(run -> run.error() <= 1e-12 * Math.abs(run.mean()));
    }
}
