package dev.footing.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.diagnosis.Spiral;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.diagnosis.StageForecast;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Months;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.policy.FirstRules;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

class LaterStagesTest {
    @Test
    void a_plan_tells_the_month_and_no_chance() {
        Spiral spiral = Patient.planned(Patient.building(0)).spiral();
        assertThat(spiral.later())
                .extracting(StageForecast::stage)
                .containsExactly(SpiralStage.FEATURE_DROUGHT, SpiralStage.RUNWAY_PANIC);
        assertThat(spiral.later())
                .allSatisfy(later -> assertThat(later.chance()).isEmpty());
        assertThat(spiral.basis()).extracting(Explanation::code).containsExactly(DiagnosisCode.IF_PLAN_HOLDS);
    }

    @Test
    void a_simulation_tells_a_chance_with_its_error() {
        Startup building = Patient.building(0);
        Spiral spiral = Patient.simulated(building, 4_096).spiral();
        assertThat(spiral.later())
                .allSatisfy(later -> assertThat(later.chance()).isPresent());
        assertThat(spiral.basis()).extracting(Explanation::code).containsExactly(DiagnosisCode.IF_NOTHING_CHANGES);
        assertThat(Patient.assess(building, with -> with.trials(4_096).threads(3))
                        .diagnosis()
                        .spiral())
                .isEqualTo(spiral);
    }

    /** What is counted of the trials moves nothing: the figures of the bought strategy are as without a current one. */
    @Test
    void being_watched_changes_no_figure() {
        Startup bought = Patient.building(0).with(Inputs.CURRENT_STRATEGY, "acme.bought");
        assertThat(Patient.assess(bought, with -> with.trials(600)).strategies())
                .isEqualTo(Patient.assess(bought, with -> with.trials(600).alongside(Calibrations.field2025()))
                        .alternatives()
                        .get(0)
                        .strategies());
    }

    @Test
    void a_panic_has_no_later_stage() {
        Startup pressed = Patient.live("acme.own")
                .with(Inputs.INFRASTRUCTURE_TIME_SHARE, 0.5)
                .with(Inputs.CASH, BigMoney.parse("USD 500000"))
                .with(Inputs.SECURITY_INCIDENTS, 2);
        Spiral spiral = Patient.planned(pressed).spiral();
        assertThat(spiral.later()).isEmpty();
        assertThat(spiral.basis()).extracting(Explanation::code).containsExactly(DiagnosisCode.LAST_STAGE);
    }

    @Test
    void without_a_known_strategy_no_chance_is_told_and_why() {
        Spiral spiral = Patient.simulated(Patient.blank(), 256).spiral();
        assertThat(spiral.later()).isEmpty();
        assertThat(spiral.basis()).extracting(Explanation::code).containsExactly(DiagnosisCode.NOTHING_RUN_YET);
    }

    /** A build of five months whose plan is three: customers had nothing for three months once month 4 is over. */
    @Test
    void a_build_beyond_its_plan_is_a_drought() {
        assertThat(first(SpiralStage.FEATURE_DROUGHT, course(false), 5, 1, 100)).contains(Months.of(4));
        assertThat(first(SpiralStage.FEATURE_DROUGHT, course(false), 4, 1, 100)).isEmpty();
    }

    @Test
    void a_build_that_takes_two_fifths_of_the_team_is_a_drought_after_three_months() {
        assertThat(first(SpiralStage.FEATURE_DROUGHT, course(false), 3.5, 3.2, 100))
                .contains(Months.of(3));
        assertThat(first(SpiralStage.FEATURE_DROUGHT, course(false), 3.5, 3.19, 100))
                .isEmpty();
    }

    @Test
    void a_live_product_with_a_fifth_of_its_speed_left_is_in_a_drought() {
        assertThat(first(SpiralStage.FEATURE_DROUGHT, course(true), 0, 6.4, 100))
                .contains(Months.of(3));
        assertThat(first(SpiralStage.FEATURE_DROUGHT, course(true), 0, 6.39, 100))
                .isEmpty();
    }

    /** Cash of 1,200 that loses 100 a month is below nine months of it after month 4; 120 are a fifth over plan. */
    @Test
    void short_cash_that_goes_faster_than_planned_is_a_panic() {
        assertThat(first(SpiralStage.RUNWAY_PANIC, course(true), 0, 4, 120)).contains(Months.of(3));
        assertThat(first(SpiralStage.RUNWAY_PANIC, course(true), 0, 4, 110)).isEmpty();
        assertThat(first(SpiralStage.RUNWAY_PANIC, course(true), 0, 3.19, 120)).isEmpty();
    }

    /** 20 more a month than the trial knows of: 840 are left after month 3, and seven months of 120. */
    @Test
    void what_was_measured_beyond_the_costs_shortens_the_cash_of_later_months() {
        SpiralInputs measured = course(true, 20);
        SpiralInputs over = new SpiralInputs(
                measured.situation(),
                12,
                true,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                3,
                4,
                true,
                20,
                measured.plannedCash());
        assertThat(first(SpiralStage.RUNWAY_PANIC, over, 0, 4, 100)).contains(Months.of(3));
        assertThat(first(SpiralStage.RUNWAY_PANIC, measured, 0, 4, 100)).isEmpty();
    }

    private static SpiralInputs course(boolean live) {
        return course(live, 0);
    }

    private static SpiralInputs course(boolean live, double unplanned) {
        Startup startup = live ? Patient.live("acme.own") : Patient.building(0);
        Situation situation = Situation.of(
                startup.with(Inputs.CASH, BigMoney.parse("USD 1200")).with(Inputs.CURRENT_MONTHS, 0.0),
                Optional.of(Patient.OWN),
                FirstRules.RULES);
        double[] planned = new double[12];
        Arrays.setAll(planned, month -> 1_200 - 100.0 * (month + 1));
        return new SpiralInputs(
                situation,
                12,
                true,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                3,
                4,
                false,
                unplanned,
                ImmutableDoubleArray.copyOf(planned));
    }

    /** One trial with the same work and the same loss each month. */
    private static Optional<Months> first(
            SpiralStage stage, SpiralInputs course, double built, double work, double loss) {
        SpiralWatch watch = new SpiralWatch(course, 1);
        watch.block(0, 1);
        watch.begin(new double[] {built});
        for (int month = 1; month <= course.months(); month++) {
            watch.month(
                    month, new double[] {work}, new double[] {0}, new double[] {1_200 - loss * month}, new double[] {0
                    });
        }
        for (int month = 1; month <= course.months(); month++) {
            if (watch.counts(stage, month)[0] > 0) {
                return Optional.of(Months.of(month));
            }
        }
        return Optional.empty();
    }

    @Test
    void the_share_of_trials_is_the_chance() {
        StageForecast drought = Patient.assess(Patient.building(0), with -> with.trials(512))
                .diagnosis()
                .spiral()
                .later()
                .get(0);
        double share = drought.chance().orElseThrow().probability();
        assertThat(drought.chance().orElseThrow().error())
                .isCloseTo(Math.sqrt(share * (1 - share) / 512), within(1e-12));
    }
}
