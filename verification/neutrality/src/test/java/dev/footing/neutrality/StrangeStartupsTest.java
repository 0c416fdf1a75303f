package dev.footing.neutrality;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.profile.ProfileReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up startups at the borders of what the model is for: what holds in any sensible answer. */
class StrangeStartupsTest {
    private static final String SECOND_MODEL = "dev.footing.neutrality.RealDecisionsTest#theSecondModelAnswers";

    static ImmutableList<Path> profiles() {
        return SourceTree.filesBelow("verification/neutrality/src/test/resources/cases/strange");
    }

    @Test
    void there_are_eight() {
        assertThat(profiles()).hasSize(8);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void each_is_answered_without_a_problem(Path profile) {
        assertThat(assessed(profile).problems()).isEmpty();
        assertThat(assessed(profile).strategies()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-solo", "14-k8s-trap"})
    void who_has_no_experience_and_no_users_buys(String name) {
        assertThat(assessed(name).verdict().sourcing()).contains(Sourcing.MANAGED);
    }

    /** Infrastructure that is free would not save it, so no strategy is to blame. */
    @Test
    @EnabledIf(SECOND_MODEL)
    void whose_money_ends_whatever_it_does_is_told_which_strategy_is_best() {
        assertThat(assessed("01-solo").verdict().kind()).isNotEqualTo(Verdict.Kind.NO_FEASIBLE_OPTION);
        assertThat(assessed("01-solo").verdict().strategy()).isPresent();
    }

    @Test
    @EnabledIf(SECOND_MODEL)
    void who_burns_far_more_than_planned_is_in_a_panic_over_runway() {
        assertThat(assessed("sick-late").diagnosis().spiral().stage()).isEqualTo(SpiralStage.RUNWAY_PANIC);
    }

    private static Assessment assessed(String name) {
        return assessed(RealDecision.PROFILES.resolve("strange/" + name + ".json"));
    }

    private static Assessment assessed(Path profile) {
        return RealDecision.assessed(ProfileReader.read(profile).startup());
    }
}
