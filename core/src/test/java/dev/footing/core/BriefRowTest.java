package dev.footing.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.SummaryRow;
import dev.footing.testkit.Fixtures;
import dev.footing.testkit.Seeds;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A row that was worked out alone is the row of the whole assessment. */
class BriefRowTest {
    private static final int TRIALS = 256;
    private static final Generated REFERENCE =
            new Generated(Fixtures.reference(), List.of(Fixtures.strategy("acme.a"), Fixtures.strategy("acme.b")));

    static Stream<Long> seeds() {
        return Seeds.from(76_000, 6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_row_alone_says_what_the_row_of_the_assessment_says(long seed) {
        Generated generated = Generated.of(seed);
        sameRow(generated, generated.assessor(with -> with.trials(TRIALS).seed(seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void so_it_does_by_plans(long seed) {
        Generated generated = Generated.of(seed);
        sameRow(generated, generated.assessor(Assessor.Builder::withoutSimulation));
    }

    @Test
    void as_many_trials_are_made_as_the_assessment_takes() {
        sameRow(REFERENCE, REFERENCE.assessor(with -> with));
    }

    @Test
    void only_the_row_of_a_whole_result_has_its_hash() {
        Assessor assessor = REFERENCE.assessor(with -> with.trials(TRIALS));
        assertThat(assessor.summarize(REFERENCE.startup(), "7").find("resultHash"))
                .isEmpty();
        assertThat(SummaryRow.of(REFERENCE.assess(TRIALS)).find("resultHash")).isPresent();
    }

    private static void sameRow(Generated generated, Assessor assessor) {
        SummaryRow whole = SummaryRow.of(assessor.assess(generated.startup()), "7");
        SummaryRow alone = assessor.summarize(generated.startup(), "7");
        SummaryRow.columns().stream()
                .filter(column -> !column.equals("resultHash"))
                .forEach(column -> assertThat(alone.find(column)).as(column).isEqualTo(whole.find(column)));
        assertThat(alone.rowHash()).isEqualTo(whole.rowHash());
    }
}
