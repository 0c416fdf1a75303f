package dev.footing.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Inputs;
import dev.footing.testkit.Seeds;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of areas that were not answered, where the team has run its platform for long. */
class FamiliarLawsTest {
    private static final List<ExpertiseArea> AREAS = List.of(ExpertiseArea.values());

    static Stream<Long> seeds() {
        return Seeds.from(85_000, 150);
    }

    static Stream<Long> fewSeeds() {
        return Seeds.from(85_000, 30);
    }

    private static LawCase familiar(long seed, Answer toUnanswered) {
        return LawCase.live(seed)
                .with(startup -> startup.with(Inputs.CURRENT_MONTHS, 12.0 + seed % 20))
                .with(startup -> startup.toBuilder()
                        .expertise(answered(startup.expertise(), seed, toUnanswered))
                        .build());
    }

    /** With at least one area open before it is answered. */
    private static ExpertiseAudit answered(ExpertiseAudit audit, long seed, Answer answer) {
        Map<ExpertiseArea, Answer> answers = new EnumMap<>(audit.answers());
        ExpertiseArea open = AREAS.get((int) (seed % AREAS.size()));
        for (ExpertiseArea area : AREAS) {
            if (area == open || audit.answer(area) == Answer.UNKNOWN) {
                answers.put(area, answer);
            }
        }
        return ExpertiseAudit.of(answers);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_was_not_answered_counts_as_held_in_the_plan_of_staying(long seed) {
        LawCase open = familiar(seed, Answer.UNKNOWN);
        LawCase held = familiar(seed, Answer.YES);
        assertThat(open.plan(open.current())).isEqualTo(held.plan(held.current()));
        assertThat(open.situation().missingAreas(open.current()))
                .isEqualTo(held.situation().missingAreas(held.current()));
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void what_was_not_answered_counts_as_held_in_the_trials_of_staying(long seed) {
        LawCase open = familiar(seed, Answer.UNKNOWN);
        LawCase held = familiar(seed, Answer.YES);
        assertThat(open.simulation(open.current()).outcome(0, Optional.empty()))
                .isEqualTo(held.simulation(held.current()).outcome(0, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_was_not_answered_is_missing_elsewhere_as_an_answer_of_no_is(long seed) {
        LawCase open = familiar(seed, Answer.UNKNOWN);
        LawCase no = familiar(seed, Answer.NO);
        assertThat(open.situation().missingAreas(open.other()))
                .isEqualTo(no.situation().missingAreas(no.other()));
    }
}
