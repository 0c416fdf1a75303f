package dev.footing.core.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import dev.footing.testkit.Fixtures;
import dev.footing.testkit.Seeds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule of how far a number may be from what was told. */
class DoubtTest {
    private static final LocalDate NOW = LocalDate.of(2024, 6, 1);

    @ParameterizedTest
    @CsvSource({"MEASURED,0.1", "PUBLISHED,0.1", "REPORTED,0.2", "ASSUMED,0.5"})
    void a_number_told_without_a_range_lies_around_by_its_grade(Grade grade, double half) {
        Doubt doubt = doubt(Inputs.ENGINEERS, 10.0, Evidence.of(grade, "told"));
        assertThat(doubt.low()).isCloseTo(10 * (1 - half), within(1e-12));
        assertThat(doubt.high()).isCloseTo(10 * (1 + half), within(1e-12));
        assertThat(doubt.stale()).isFalse();
    }

    @Test
    void an_old_source_widens_the_range_by_half_from_a_year_on() {
        Evidence.Builder told = Evidence.builder().grade(Grade.MEASURED).source("told");
        Doubt justAYear =
                doubt(Inputs.ENGINEERS, 10.0, told.date(NOW.minusMonths(12)).build());
        assertThat(justAYear)
                .isEqualTo(doubt(Inputs.ENGINEERS, 10.0, told.date(NOW).build()));
        Doubt older = doubt(
                Inputs.ENGINEERS,
                10.0,
                told.date(NOW.minusMonths(12).minusDays(1)).build());
        assertThat(older.stale()).isTrue();
        assertThat(older.high()).isCloseTo(11.5, within(1e-12));
    }

    @Test
    void a_stated_range_holds_and_is_wider_where_it_is_assumed() {
        Estimate range = Estimate.range(0.02, 0.1, 0.14);
        assertThat(doubt(Inputs.MONTHLY_GROWTH, range, Evidence.of(Grade.REPORTED, "told")))
                .satisfies(doubt -> assertThat(doubt.low()).isCloseTo(0.02, within(1e-12)))
                .satisfies(doubt -> assertThat(doubt.high()).isCloseTo(0.14, within(1e-12)));
        assertThat(doubt(Inputs.MONTHLY_GROWTH, range, Evidence.of(Grade.ASSUMED, "guessed")))
                .satisfies(doubt -> assertThat(doubt.low()).isCloseTo(-0.02, within(1e-12)))
                .satisfies(doubt -> assertThat(doubt.high()).isCloseTo(0.16, within(1e-12)));
        assertThat(doubt(Inputs.LAUNCH_USERS, Estimate.percentiles(50, 200), Evidence.of(Grade.REPORTED, "told")))
                .satisfies(doubt -> assertThat(doubt.low()).isCloseTo(50, within(1e-9)))
                .satisfies(doubt -> assertThat(doubt.high()).isCloseTo(200, within(1e-9)));
    }

    @Test
    void whole_numbers_move_by_one_at_least_and_nothing_leaves_its_range() {
        assertThat(doubt(Inputs.COMPLIANCE_MONTH, 2, Evidence.of(Grade.MEASURED, "told")))
                .isEqualTo(new Doubt(1, 3, false));
        assertThat(doubt(Inputs.COMPLIANCE_MONTH, 1, Evidence.of(Grade.MEASURED, "told")))
                .isEqualTo(new Doubt(1, 2, false));
        assertThat(doubt(Inputs.INFRASTRUCTURE_TIME_SHARE, 0.9, Evidence.of(Grade.ASSUMED, "guessed"))
                        .high())
                .isEqualTo(1);
    }

    @Test
    void nothing_is_a_number_that_may_be_something_too() {
        assertThat(doubt(Inputs.LAUNCH_USERS, Estimate.fixed(0), Evidence.of(Grade.ASSUMED, "guessed")))
                .isEqualTo(new Doubt(0, 500, false));
    }

    static Stream<Long> seeds() {
        return Seeds.from(61_000, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_input_drops_out_because_it_got_a_source(long seed) {
        Cases cases = Cases.generated(seed);
        Startup sourced = cases.startup();
        StartupDraft draft = StartupDraft.of(sourced);
        Inputs.all().stream()
                .filter(input -> input.get(sourced).isPresent())
                .forEach(input -> draft.evidence(input.id(), Evidence.of(Grade.MEASURED, "the books")));
        Cases measured = new Cases(draft.build(), cases.strategies());
        List<Sensitivity> before = cases.assess(Analysis.SENSITIVITY).sensitivity();
        List<Sensitivity> after = measured.assess(Analysis.SENSITIVITY).sensitivity();
        assertThat(ids(after)).isEqualTo(ids(before));
        assertThat(after).allSatisfy(one -> assertThat(one.high()).isGreaterThanOrEqualTo(one.low()));
        assertThat(after.stream().map(one -> one.importance().getAmount()))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    private static Set<String> ids(List<Sensitivity> sensitivity) {
        return sensitivity.stream().map(Sensitivity::input).collect(Collectors.toSet());
    }

    private static <T> Doubt doubt(Input<T> input, T value, Evidence evidence) {
        Startup startup = StartupDraft.of(Fixtures.reference())
                .set(input, value)
                .evidence(input.id(), evidence)
                .build();
        SensitivityQuestion question = new Cases(startup, List.of(Fixtures.strategy("acme.a"))).question();
        return Doubt.of(InputDriver.of(question, input).orElseThrow(), Optional.of(NOW));
    }
}
