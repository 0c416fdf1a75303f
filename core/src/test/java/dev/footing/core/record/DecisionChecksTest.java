package dev.footing.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.ExplanationCode;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Unit;
import dev.footing.api.record.Check;
import dev.footing.api.record.Check.Outcome;
import dev.footing.api.record.CheckCode;
import dev.footing.api.record.DecisionRecord;
import dev.footing.api.record.Gauge;
import dev.footing.api.record.RecordedProvider;
import dev.footing.api.record.Trigger;
import dev.footing.api.record.Trigger.Effect;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.decision.Bench;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionChecksTest {
    private static final LocalDate DAY = Benched.DAY;
    private static final DecisionRecord RECORD = decided(1_000, 3_000);

    @Test
    void a_decision_holds_where_nothing_changed() {
        Check check = DecisionChecks.of(RECORD, now(1_000, 3_000), DAY);
        assertThat(check.outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(check.findings()).isEmpty();
        assertThat(check.wires()).hasSameSizeAs(RECORD.triggers()).isNotEmpty();
        assertThat(check.wires())
                .allSatisfy(wire -> assertThat(wire.trigger().wayTo(wire.now().orElseThrow()))
                        .isZero());
    }

    @ParameterizedTest
    @CsvSource({
        "11000000, HOLDS",
        "10000000, HOLDS",
        "9000000, HOLDS",
        "8999999, WATCH",
        "8000001, WATCH",
        "8000000, REOPEN",
        "7000000, REOPEN"
    })
    void a_value_that_falls_is_watched_beyond_half_of_the_way_and_reopens_at_the_threshold(
            String cash, Outcome expected) {
        DecisionRecord record = watching(new Trigger(
                Inputs.CASH.id(), Unit.MONEY, 10_000_000, 8_000_000, Effect.NOTHING_LEFT, Optional.empty()));
        Check check = DecisionChecks.of(record, now(Bench.withCash("USD " + cash)), DAY);
        assertThat(check.outcome()).isEqualTo(expected);
        assertThat(check.wires()).singleElement().satisfies(wire -> {
            assertThat(wire.outcome()).isEqualTo(expected);
            assertThat(wire.now()).hasValue(Double.parseDouble(cash));
        });
    }

    @ParameterizedTest
    @CsvSource({"9000000, HOLDS", "11000000, HOLDS", "11000001, WATCH", "11999999, WATCH", "12000000, REOPEN"})
    void a_value_that_rises_does_so_too(String cash, Outcome expected) {
        DecisionRecord record = watching(new Trigger(
                Inputs.CASH.id(), Unit.MONEY, 10_000_000, 12_000_000, Effect.LASTS, Optional.of(Bench.id("bought"))));
        assertThat(DecisionChecks.of(record, now(Bench.withCash("USD " + cash)), DAY)
                        .outcome())
                .isEqualTo(expected);
    }

    @Test
    void another_recommendation_reopens_it() {
        Check check = DecisionChecks.of(watching(), now(1_000, 0), DAY);
        assertThat(check.outcome()).isEqualTo(Outcome.REOPEN);
        assertThat(check.now().recommended()).hasValue(Bench.id("run"));
        assertThat(codes(check)).contains(CheckCode.RECOMMENDATION_CHANGED).doesNotContain(CheckCode.KIND_CHANGED);
    }

    @Test
    void a_verdict_of_another_kind_reopens_it() {
        Check close = DecisionChecks.of(watching(), now(1_000, 1_800), DAY);
        assertThat(close.outcome()).isEqualTo(Outcome.REOPEN);
        assertThat(codes(close))
                .startsWith(CheckCode.KIND_CHANGED, CheckCode.RECOMMENDATION_CHANGED)
                .doesNotContain(CheckCode.AHEAD_CHANGED);
        Check called = DecisionChecks.of(watching(), now(1_000, 1_801), DAY);
        assertThat(called.outcome()).isEqualTo(Outcome.WATCH);
        assertThat(codes(called)).containsExactly(CheckCode.FIGURE_MOVED);
    }

    @Test
    void another_one_ahead_in_a_close_call_is_watched() {
        Check check = DecisionChecks.of(decided(1_000, 1_500), now(1_500, 1_000), DAY);
        assertThat(check.outcome()).isEqualTo(Outcome.WATCH);
        assertThat(codes(check)).containsExactly(CheckCode.AHEAD_CHANGED, CheckCode.FIGURE_MOVED);
    }

    @Test
    void a_sibling_that_takes_the_lead_trips_the_wire_that_was_set_for_it() {
        Check level = DecisionChecks.of(nextToSibling(1_500), nextToSiblingNow(999), DAY);
        assertThat(gain(level).now()).hasValue(12);
        assertThat(gain(level).outcome()).isEqualTo(Outcome.REOPEN);
        assertThat(codes(level)).contains(CheckCode.RECOMMENDATION_CHANGED);
        Check behind = DecisionChecks.of(nextToSibling(1_500), nextToSiblingNow(1_001), DAY);
        assertThat(gain(behind).now()).hasValue(-12);
        assertThat(gain(behind).outcome()).isEqualTo(Outcome.WATCH);
    }

    @Test
    void margin_and_share_of_trials_stay_those_of_what_was_decided() {
        DecisionRecord record = DecisionRecords.of(tried(1_000, 1_500, 3_000), DAY);
        Assessment other = tried(1_000, 900, 2_900);
        Check check = DecisionChecks.of(record, other, DAY);
        assertThat(check.now().strategy()).hasValue(Bench.id("sibling"));
        assertThat(wire(check, Gauge.MARGIN).now()).hasValue(12 * 1_900);
        assertThat(check.now().margin())
                .hasValueSatisfying(
                        margin -> assertThat(GaugeReadings.unit(margin)).isEqualTo(12 * 2_000));
        assertThat(wire(check, Gauge.CONFIDENCE).now()).hasValue(1);
    }

    @Test
    void the_rival_that_wins_leaves_a_margin_below_zero() {
        DecisionRecord record = DecisionRecords.of(tried(1_000, 9_000, 3_000), DAY);
        Check check = DecisionChecks.of(record, tried(1_000, 9_000, 0), DAY);
        assertThat(check.now().strategy()).hasValue(Bench.id("run"));
        assertThat(wire(check, Gauge.MARGIN).now()).hasValue(-12_000);
        assertThat(wire(check, Gauge.MARGIN).outcome()).isEqualTo(Outcome.REOPEN);
        assertThat(wire(check, Gauge.CONFIDENCE).now()).hasValue(0);
        assertThat(wire(check, Gauge.CONFIDENCE).outcome()).isEqualTo(Outcome.REOPEN);
    }

    @Test
    void figures_that_fall_by_more_than_is_material_are_watched() {
        assertThat(DecisionChecks.of(RECORD, now(1_800, 3_800), DAY).outcome()).isEqualTo(Outcome.HOLDS);
        Check fallen = DecisionChecks.of(RECORD, now(1_801, 3_801), DAY);
        assertThat(fallen.outcome()).isEqualTo(Outcome.WATCH);
        assertThat(codes(fallen)).containsExactly(CheckCode.FIGURE_MOVED);
    }

    @Test
    void figures_that_rise_are_not() {
        Check risen = DecisionChecks.of(decided(1_801, 3_801), now(1_000, 3_000), DAY);
        assertThat(risen.outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(risen.findings()).isEmpty();
    }

    @Test
    void evidence_is_watched_from_the_day_after_a_year_on() {
        Startup dated = dated(LocalDate.of(2023, 8, 1));
        DecisionRecord record = Benched.decided(dated, Benched.bought(1_000), Benched.run(3_000));
        assertThat(DecisionChecks.of(record, now(dated), LocalDate.of(2024, 8, 1))
                        .outcome())
                .isEqualTo(Outcome.HOLDS);
        Check stale = DecisionChecks.of(record, now(dated), LocalDate.of(2024, 8, 2));
        assertThat(stale.outcome()).isEqualTo(Outcome.WATCH);
        assertThat(codes(stale)).containsExactly(CheckCode.EVIDENCE_STALE);
    }

    @Test
    void evidence_that_was_stale_when_the_decision_was_made_is_no_news() {
        Startup dated = dated(DAY.minusYears(1).minusDays(1));
        DecisionRecord record = Benched.decided(dated, Benched.bought(1_000), Benched.run(3_000));
        assertThat(DecisionChecks.of(record, now(dated), DAY.plusYears(1)).outcome())
                .isEqualTo(Outcome.HOLDS);
    }

    @Test
    void a_profile_is_watched_from_the_day_after_a_year_on() {
        Startup stated = longAhead().asOf(LocalDate.of(2024, 3, 1)).build();
        DecisionRecord record = Benched.decided(stated, Benched.bought(1_000), Benched.run(3_000));
        assertThat(DecisionChecks.of(record, now(stated), LocalDate.of(2025, 3, 1))
                        .findings())
                .isEmpty();
        Check old = DecisionChecks.of(record, now(stated), LocalDate.of(2025, 3, 2));
        assertThat(old.outcome()).isEqualTo(Outcome.WATCH);
        assertThat(codes(old)).containsExactly(CheckCode.PROFILE_STALE);
        Startup anew = stated.toBuilder().asOf(LocalDate.of(2025, 3, 2)).build();
        assertThat(DecisionChecks.of(record, now(anew), LocalDate.of(2025, 3, 2))
                        .findings())
                .isEmpty();
    }

    @Test
    void a_profile_without_a_day_in_which_nothing_changed_tells_of_the_decision() {
        Startup stated = longAhead().build();
        DecisionRecord record = Benched.decided(stated, Benched.bought(1_000), Benched.run(3_000));
        LocalDate late = DAY.plusYears(1).plusDays(1);
        assertThat(codes(DecisionChecks.of(record, now(stated), late))).containsExactly(CheckCode.PROFILE_STALE);
        Startup other = stated.toBuilder().name("Renamed").build();
        assertThat(DecisionChecks.of(record, now(other), late).findings()).isEmpty();
    }

    @Test
    void a_decision_is_watched_once_the_months_that_it_was_made_for_are_over() {
        LocalDate end = DAY.plusMonths(12);
        Startup anew = Bench.startup().toBuilder().asOf(end).build();
        assertThat(DecisionChecks.of(RECORD, now(anew), end).findings()).isEmpty();
        Check past = DecisionChecks.of(RECORD, now(anew), end.plusDays(1));
        assertThat(past.outcome()).isEqualTo(Outcome.WATCH);
        assertThat(codes(past)).containsExactly(CheckCode.HORIZON_PASSED);
    }

    @Test
    void a_decision_is_watched_once_the_month_of_the_round_is_over() {
        Startup raising = Bench.startup().toBuilder()
                .asOf(DAY)
                .funding(Funding.inMonth(6))
                .build();
        DecisionRecord record = Benched.decided(raising, Benched.bought(1_000), Benched.run(3_000));
        LocalDate round = DAY.plusMonths(6);
        assertThat(DecisionChecks.of(record, now(raising), round).findings()).isEmpty();
        Check past = DecisionChecks.of(record, now(raising), round.plusDays(1));
        assertThat(past.outcome()).isEqualTo(Outcome.WATCH);
        assertThat(codes(past)).containsExactly(CheckCode.ROUND_PASSED);
    }

    @Test
    void a_day_before_the_decision_is_refused() {
        assertThatThrownBy(() -> DecisionChecks.of(RECORD, now(1_000, 3_000), DAY.minusDays(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("2024-05-31")
                .hasMessageContaining("must not be before the decision, which is of 2024-06-01");
        assertThat(DecisionChecks.day(RECORD, DAY)).isEqualTo(DAY);
    }

    @Test
    void another_engine_is_watched() {
        DecisionRecord record = RECORD.toBuilder()
                .result(RECORD.result().toBuilder().engine("0.0.1").build())
                .build();
        Check check = DecisionChecks.of(record, now(1_000, 3_000), DAY);
        assertThat(check.outcome()).isEqualTo(Outcome.WATCH);
        assertThat(codes(check)).containsExactly(CheckCode.ENGINE_CHANGED);
    }

    @Test
    void other_providers_are_watched() {
        Check check = DecisionChecks.of(by(new RecordedProvider("other", "acme-0.9.jar")), now(1_000, 3_000), DAY);
        assertThat(check.outcome()).isEqualTo(Outcome.WATCH);
        assertThat(codes(check)).containsExactly(CheckCode.PROVIDERS_CHANGED);
    }

    @Test
    void a_provider_too_few_is_watched() {
        Check check = DecisionChecks.of(by(), now(1_000, 3_000), DAY);
        assertThat(check.outcome()).isEqualTo(Outcome.WATCH);
        assertThat(codes(check)).containsExactly(CheckCode.PROVIDERS_CHANGED);
    }

    @Test
    void the_same_provider_from_a_file_of_another_name_is_no_news() {
        RecordedProvider[] renamed = RECORD.result().providers().stream()
                .map(provider -> new RecordedProvider(provider.id(), "acme-0.9.jar"))
                .toArray(RecordedProvider[]::new);
        assertThat(renamed)
                .isNotEmpty()
                .doesNotContainAnyElementsOf(RECORD.result().providers());
        Check check = DecisionChecks.of(by(renamed), now(1_000, 3_000), DAY);
        assertThat(check.outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(check.findings()).isEmpty();
    }

    @Test
    void what_cannot_be_measured_any_more_is_watched() {
        DecisionRecord record = watching(
                new Trigger(Gauge.LASTS.id(), Unit.SHARE, 1, 0.9, Effect.INFEASIBLE, Optional.of(Bench.id("bought"))));
        Check check = DecisionChecks.of(record, now(1_000, 3_000), DAY);
        assertThat(check.outcome()).isEqualTo(Outcome.WATCH);
        assertThat(check.wires())
                .singleElement()
                .satisfies(wire -> assertThat(wire.now()).isEmpty());
        assertThat(codes(check)).containsExactly(CheckCode.MEASURE_GONE);
    }

    @Test
    void the_gravest_comes_first() {
        DecisionRecord record = watching().toBuilder()
                .result(RECORD.result().toBuilder().engine("0.0.1").build())
                .build();
        Check check = DecisionChecks.of(record, now(1_000, 0), DAY);
        assertThat(codes(check)).first().isEqualTo(CheckCode.RECOMMENDATION_CHANGED);
        assertThat(codes(check)).contains(CheckCode.ENGINE_CHANGED);
    }

    @Test
    void refuses_an_assessment_that_was_made_otherwise() {
        Assessment elsewhere = Benched.assessor(Benched.bought(1_000))
                .withoutSimulation()
                .calibration(Calibrations.article2024())
                .build()
                .assess(Bench.startup());
        Assessment simulated =
                Benched.assessor(Benched.bought(1_000)).trials(100).build().assess(Bench.startup());
        for (Assessment other : List.of(elsewhere, simulated)) {
            assertThatThrownBy(() -> DecisionChecks.of(RECORD, other, DAY))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("by the rules of the record");
        }
    }

    private static DecisionRecord nextToSibling(double bill) {
        return Benched.decided(Bench.startup(), Benched.bought(1_000), sibling(bill), Benched.run(3_000));
    }

    private static Assessment nextToSiblingNow(double bill) {
        return Benched.plan(Bench.startup(), Benched.bought(1_000), sibling(bill), Benched.run(3_000));
    }

    private static Assessment tried(double bought, double sibling, double run) {
        return Benched.assessor(Benched.bought(bought), sibling(sibling), Benched.run(run))
                .trials(200)
                .build()
                .assess(Bench.startup());
    }

    private static Strategy sibling(double bill) {
        return Bench.strategy("sibling", Sourcing.MANAGED, bill);
    }

    private static Check.TripWire gain(Check check) {
        return wire(check, Gauge.GAIN_ELSEWHERE);
    }

    private static Check.TripWire wire(Check check, Gauge gauge) {
        return check.wires().stream()
                .filter(wire -> wire.trigger().measure().equals(gauge.id()))
                .findFirst()
                .orElseThrow();
    }

    private static DecisionRecord decided(double bought, double run) {
        return Benched.decided(Bench.startup(), Benched.bought(bought), Benched.run(run));
    }

    private static DecisionRecord by(RecordedProvider... providers) {
        return RECORD.toBuilder()
                .result(RECORD.result().toBuilder()
                        .providers(List.of(providers))
                        .build())
                .build();
    }

    private static DecisionRecord watching(Trigger... triggers) {
        return RECORD.toBuilder().triggers(ImmutableList.copyOf(triggers)).build();
    }

    private static Assessment now(double bought, double run) {
        return Benched.plan(Bench.startup(), Benched.bought(bought), Benched.run(run));
    }

    private static Assessment now(Startup startup) {
        return Benched.plan(startup, Benched.bought(1_000), Benched.run(3_000));
    }

    private static Startup dated(LocalDate date) {
        return Bench.startup().toBuilder()
                .evidence(Map.of(
                        Inputs.CASH.id(),
                        Evidence.builder()
                                .grade(Grade.REPORTED)
                                .source("our bank")
                                .date(date)
                                .build()))
                .build();
    }

    /** Whose horizon ends long after every day that is looked at. */
    private static Startup.Builder longAhead() {
        return Bench.startup().toBuilder()
                .budget(Budget.builder()
                        .cash(Money.parse("USD 10000000"))
                        .horizonMonths(36)
                        .build());
    }

    private static List<ExplanationCode> codes(Check check) {
        return check.findings().stream()
                .<ExplanationCode>map(finding -> finding.what().code())
                .toList();
    }
}
