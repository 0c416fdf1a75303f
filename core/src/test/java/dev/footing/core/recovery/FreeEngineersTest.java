package dev.footing.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.cashflow.ObjectiveParts;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.decision.Candidate;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import dev.footing.testkit.Fixtures;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** Eight engineers who know nothing of scaling and observability, worked out by hand under the second calibration. */
class FreeEngineersTest {
    private static final Calibration WORLD = Calibrations.field2026();
    private static final Rules RULES = new Rules(WORLD, Policies.default2());
    private static final double BUILD_GAP = WORLD.gapBuild().value();
    private static final double STEADY_GAP = WORLD.gapSteady().value();

    /** Two engineers build it, a half one to 1.2 run it, and leaving it takes half a month of one. */
    private static final Strategy OLD = Given.OLD.toBuilder()
            .addRequiredExpertise(ExpertiseArea.SCALING, ExpertiseArea.OBSERVABILITY)
            .steadyEffort(Estimate.range(0.4, 0.5, 1.2))
            .exitEffort(EngineerMonths.of(0.5))
            .build();

    private static final Strategy NEXT =
            Given.NEXT.toBuilder().addRequiredExpertise(ExpertiseArea.SCALING).build();

    private static final Startup BUILDING = Fixtures.minimal()
            .with(Inputs.ENGINEERS, 8.0)
            .with(Inputs.CURRENT_STRATEGY, "acme.old")
            .with(Inputs.CURRENT_MONTHS, 1.0)
            .toBuilder()
            .expertise(ExpertiseAudit.all(Answer.NO))
            .build();

    private static final Startup LIVE =
            BUILDING.with(Inputs.ACTIVE_USERS, 500.0).with(Inputs.LIST_PRICE, BigMoney.parse("USD 300000"));

    private static FreeEngineers free(Startup startup) {
        return new FreeEngineers(Situation.of(startup, Optional.of(OLD), RULES), WORLD);
    }

    @Test
    void who_builds_is_not_free_and_what_the_team_lacks_binds_more() {
        assertThat(free(BUILDING).now()).isCloseTo(8 - 2 * (1 + 2 * BUILD_GAP), within(1e-12));
        Situation starting = Situation.of(Fixtures.minimal(), Optional.empty(), RULES);
        assertThat(new FreeEngineers(starting, WORLD).now())
                .as("nothing is built")
                .isEqualTo(3);
    }

    @Test
    void once_users_are_there_who_runs_it_is_not_free_and_a_twentieth_always_is() {
        assertThat(free(LIVE.with(Inputs.INFRASTRUCTURE_TIME_SHARE, 0.5)).now()).isEqualTo(4);
        assertThat(free(LIVE.with(Inputs.INFRASTRUCTURE_TIME_SHARE, 1.0)).now()).isEqualTo(0.05 * 8);
    }

    @Test
    void a_move_before_users_are_there_frees_who_builds_what_is_left() {
        PlannedMove move = free(BUILDING).move(next(1), new MoveTime(3, OptionalDouble.empty()));
        double building = 2 * (1 + 2 * BUILD_GAP);
        assertThat(move.work()).isCloseTo(3 * 2 * (1 + BUILD_GAP) + 0.5, within(1e-12));
        assertThat(move.freed()).isCloseTo(building, within(1e-12));
        assertThat(move.freedAfter()).isCloseTo(building - 1, within(1e-12));
    }

    @Test
    void a_move_of_what_runs_frees_nobody_until_it_is_done() {
        PlannedMove move = free(LIVE.with(Inputs.INFRASTRUCTURE_TIME_SHARE, 0.5))
                .move(next(1), new MoveTime(3, OptionalDouble.empty()));
        assertThat(move.freed()).isZero();
        assertThat(move.freedAfter()).isEqualTo(3);
        PlannedMove binding = free(LIVE.with(Inputs.INFRASTRUCTURE_TIME_SHARE, 0.5))
                .move(next(9), new MoveTime(3, OptionalDouble.empty()));
        assertThat(binding.freedAfter()).as("a twentieth is left").isEqualTo(0.05 * 8 - 4);
    }

    private static Candidate next(double steady) {
        Signals signals = new Signals(
                ObjectiveParts.of(term -> 0),
                1,
                0,
                0,
                OptionalDouble.empty(),
                0,
                0,
                0,
                steady,
                0,
                3,
                0.5,
                0,
                Signals.Errors.NONE);
        return new Candidate("acme", NEXT, signals, ImmutableList.of(), ImmutableList.of());
    }

    @Test
    void the_share_that_a_strategy_states_grows_with_what_the_team_lacks_and_with_what_is_run() {
        Situation situation = Situation.of(LIVE, Optional.of(OLD), RULES);
        double size = situation.load().effort();
        assertThat(size).as("it runs more than the strategy was stated for").isGreaterThan(1.1);
        FreeEngineers free = new FreeEngineers(situation, WORLD);
        assertThat(free.statedShare(OLD, false)).isCloseTo(0.5 * (1 + 2 * STEADY_GAP) * size / 8, within(1e-12));
        assertThat(free.statedShare(OLD, true)).isCloseTo(0.6 * (1 + 2 * STEADY_GAP) * size / 8, within(1e-12));
    }

    @Test
    void the_months_planned_grow_with_what_is_run() {
        Situation situation = Situation.of(LIVE, Optional.of(OLD), RULES);
        double months = RecoveryFindings.whole(situation, OLD, WORLD);
        assertThat(months)
                .isCloseTo(
                        2
                                * (1 + 2 * WORLD.gapDelay().value())
                                * situation.load().effort(),
                        within(1e-12));
    }
}
