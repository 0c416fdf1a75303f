package dev.footing.core.recovery;

import static dev.footing.core.recovery.Asked.actions;
import static dev.footing.core.recovery.Asked.assess;
import static dev.footing.core.recovery.Asked.course;
import static dev.footing.core.recovery.Asked.objective;
import static dev.footing.core.recovery.Asked.outcome;
import static dev.footing.core.recovery.Asked.simulated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.recovery.CourseOfAction.Kind;
import dev.footing.api.recovery.Effect;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.RedFlag;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.Assessor;
import dev.footing.testkit.Fixtures;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** What giving engineers back to the product claims, and what calls for what, through the public assessor. */
class RedirectingTest {
    private static final Strategy NEXT = Fixtures.strategy("acme.next");
    private static final StrategyId NEXT_ID = NEXT.id();

    /** Takes half an engineer most likely, and 0.6 on average. */
    private static final Strategy UNEVEN =
            NEXT.toBuilder().steadyEffort(Estimate.range(0.4, 0.5, 1.2)).build();

    /** Live on a light strategy, which takes 0.5 of six engineers, and they spend half of their time on it. */
    private static final Startup WASTEFUL = Fixtures.smallLive("acme.next").with(Inputs.INFRASTRUCTURE_TIME_SHARE, 0.5);

    @Test
    void a_stage_of_the_spiral_calls_for_a_recovery_where_figures_alone_do_not() {
        // Live, and nothing but infrastructure: the product stands still, and the verdict is to stay.
        Startup still = WASTEFUL.with(Inputs.INFRASTRUCTURE_TIME_SHARE, 0.7).with(Inputs.RELEASES_PER_MONTH, 0.5);
        Assessment drought = simulated(still, NEXT);
        assertThat(drought.verdict().recommended()).hasValue(NEXT_ID);
        assertThat(drought.diagnosis().ids().stage()).isNotEqualTo(SpiralStage.NONE);
        assertThat(course(drought).kind()).isEqualTo(Kind.RECOVERY);
    }

    @Test
    void what_redirecting_claims_is_what_the_startup_gains_when_it_is_assessed_with_it() {
        Assessment before = simulated(inTrouble(), UNEVEN);
        CourseOfAction course = course(before);
        assertThat(course.kind()).isEqualTo(Kind.RECOVERY);
        Effect effect = course.effect().orElseThrow();
        assertThat(effect.action()).isEqualTo(Action.ENGINEERS_TO_ASKED_FOR_FEATURES);

        Assessment after = simulated(unmeasured(before.startup()), UNEVEN);
        SimulatedOutcome was = outcome(before, NEXT_ID);
        SimulatedOutcome is = outcome(after, NEXT_ID);
        assertThat(effect.objective().mean().getAmount().doubleValue())
                .isPositive()
                .isCloseTo(objective(is) - objective(was), within(0.02));
        assertThat(effect.productEngineerMonths().mean())
                .isCloseTo(
                        is.productEngineerMonths().mean()
                                - was.productEngineerMonths().mean(),
                        within(1e-9));
        assertThat(effect.lasts().mean())
                .isCloseTo(is.lasts().probability() - was.lasts().probability(), within(1e-9));
    }

    private static Startup unmeasured(Startup startup) {
        return startup.toBuilder()
                .observations(startup.observations().toBuilder()
                        .infrastructureTimeShare(Optional.empty())
                        .build())
                .build();
    }

    @Test
    void redirecting_is_not_claimed_for_where_no_more_is_spent_than_the_strategy_takes_on_average() {
        assertThat(course(simulated(spending(0.6 / 6), UNEVEN)).effect()).isEmpty();
        Effect effect =
                course(simulated(spending(0.6 / 6 + 0.005), UNEVEN)).effect().orElseThrow();
        assertThat(effect.objective().mean().isPositive()).isTrue();
        assertThat(effect.objective().error().orElseThrow().isPositive())
                .as("what the strategy takes is drawn")
                .isTrue();
    }

    @Test
    void by_plans_alone_redirecting_goes_down_to_what_the_strategy_takes_as_planned() {
        UnaryOperator<Assessor.Builder> plans = Assessor.Builder::withoutSimulation;
        assertThat(course(assess(spending(0.5 / 6), plans, UNEVEN)).effect()).isEmpty();
        assertThat(course(assess(spending(0.5 / 6 + 0.005), plans, UNEVEN)).effect())
                .isPresent();
    }

    private static Startup spending(double share) {
        return inTrouble().with(Inputs.INFRASTRUCTURE_TIME_SHARE, share);
    }

    private static Startup inTrouble() {
        return WASTEFUL.with(Inputs.RELEASES_PER_MONTH, 0.5)
                .with(Inputs.MONTHS_SINCE_FEATURE, 5.0)
                .with(Inputs.BURN_MULTIPLE, 2.0)
                .with(Inputs.CASH, BigMoney.parse("USD 700000"));
    }

    @Test
    void nothing_is_done_about_a_sign_that_was_reported_and_that_the_figures_call_clear() {
        Startup reported = inTrouble().with(Inputs.RELEASES_PER_MONTH, 8.0).toBuilder()
                .putRedFlags(RedFlag.RELEASES_MONTHLY_NOT_WEEKLY, FlagState.RAISED)
                .build();
        assertThat(actions(course(simulated(reported, NEXT)))).doesNotContain(Action.VELOCITY_METRICS);
        Startup slow = reported.with(Inputs.RELEASES_PER_MONTH, 1.0);
        assertThat(actions(course(simulated(slow, NEXT)))).contains(Action.VELOCITY_METRICS);
    }
}
