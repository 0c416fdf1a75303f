package dev.footing.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.Rules;
import dev.footing.testkit.Fixtures;
import dev.footing.testkit.Seeds;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Moving later, as planned: its two ends are moving and staying, and between them stands the plain second version. */
class LaterPlanTest {
    static Stream<Long> seeds() {
        return Seeds.from(71_000, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moving_after_no_month_is_moving_bit_for_bit(long seed) {
        LaterQuestion given = LaterQuestion.of(seed);
        assertThat(given.model().figures(given.next(), 0))
                .isEqualTo(given.model().figures(given.next()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moving_at_the_horizon_or_beyond_is_staying_bit_for_bit(long seed) {
        LaterQuestion given = LaterQuestion.of(seed);
        PlanFigures staying = given.model().figures(given.old());
        assertThat(given.model().figures(given.next(), given.horizon())).isEqualTo(staying);
        assertThat(given.model().figures(given.next(), given.horizon() + 7)).isEqualTo(staying);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_months_before_the_move_are_those_of_staying_bit_for_bit(long seed) {
        LaterQuestion given = LaterQuestion.of(seed);
        int months = given.random().nextInt(given.horizon());
        assertThat(given.model().figures(given.next(), months).cashByMonth().subArray(0, months))
                .isEqualTo(given.model().figures(given.old()).cashByMonth().subArray(0, months));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agrees_with_the_plain_version_in_every_month(long seed) {
        LaterQuestion given = LaterQuestion.of(seed);
        given.agreesInEveryMonth();
    }

    @Test
    void generated_moves_are_of_every_kind() {
        Set<String> kinds = new TreeSet<>();
        seeds().map(LaterQuestion::of).forEach(given -> {
            boolean live = given.startup().usage().activeUsers().value() > 0;
            double tau = given.model().figures(given.old()).months();
            kinds.add(live ? "live" : tau < given.horizon() - 1 ? "launches before" : "never launches");
            kinds.add(given.startup().compliance().isPresent() ? "audit" : "no audit");
            kinds.add(given.startup().funding().isPresent() ? "round" : "no round");
            kinds.add(given.model().situation().billKnown() ? "bill" : "no bill");
        });
        assertThat(kinds)
                .containsExactly(
                        "audit",
                        "bill",
                        "launches before",
                        "live",
                        "never launches",
                        "no audit",
                        "no bill",
                        "no round",
                        "round");
    }

    @Test
    void nobody_moves_later_from_nothing_known() {
        PlanModel model = new PlanModel(
                Fixtures.reference(), Optional.empty(), new Rules(Calibrations.field2025(), PlainCases.policy(0)));
        assertThatThrownBy(() -> model.signals(PlainCases.managedKubernetes(), 3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("needs a known current strategy");
    }
}
