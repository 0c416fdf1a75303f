package dev.footing.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import dev.footing.testkit.Fixtures;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** What is said beside the figures of a plan: three engineers for $10,000 each, and $500,000 in cash. */
class PlanNotesTest {
    /** Two months of two engineers, then half of one, for $1,000 a month. */
    private static final Strategy PLAIN = Fixtures.strategy("acme.plain");

    private static final Strategy OTHER = Fixtures.strategy("acme.other").toBuilder()
            .exitEffort(EngineerMonths.of(3))
            .build();

    private static final Startup YEAR = Fixtures.minimal().with(Inputs.HORIZON, 12);

    private static List<Explanation> notes(Startup startup, Strategy strategy, Optional<Strategy> current) {
        return new PlanModel(startup, current, FirstRules.RULES).plan(strategy).notes();
    }

    private static List<Explanation> notes(Startup startup, Strategy strategy) {
        return notes(startup, strategy, Optional.empty());
    }

    private static double figure(Explanation note, String name) {
        return ((Fact.Figure) Optional.ofNullable(note.facts().get(name)).orElseThrow()).value();
    }

    private static String word(Explanation note, String name) {
        return ((Fact.Word) Optional.ofNullable(note.facts().get(name)).orElseThrow()).text();
    }

    private static Explanation only(List<Explanation> notes, Code code) {
        assertThat(notes).extracting(Explanation::code).containsExactly(code);
        return notes.get(0);
    }

    @Test
    void where_nothing_is_amiss_nothing_is_said() {
        assertThat(notes(YEAR, PLAIN)).isEmpty();
    }

    @Test
    void cash_that_runs_out_is_said_with_its_months() {
        Explanation note = only(notes(YEAR.with(Inputs.HORIZON, 18), PLAIN), Code.CASH_RUNS_OUT);
        assertThat(figure(note, "months")).isCloseTo(500_000.0 / 31_000, within(1e-9));
    }

    @Test
    void a_product_that_comes_in_the_month_of_the_round_comes_too_late() {
        Startup raising = YEAR.toBuilder().funding(Funding.inMonth(2)).build();
        Explanation late = only(notes(raising, PLAIN), Code.PRODUCTION_TOO_LATE);
        assertThat(figure(late, "months")).isEqualTo(2);
        assertThat(figure(late, "needed")).isEqualTo(2);
        Strategy faster =
                PLAIN.toBuilder().timeToProduction(Estimate.fixed(1.99)).build();
        assertThat(notes(raising, faster)).isEmpty();
        assertThat(notes(raising.with(Inputs.ACTIVE_USERS, 1.0), PLAIN)).isEmpty();
    }

    @Test
    void work_that_nobody_does_is_said() {
        Strategy heavy = PLAIN.toBuilder().steadyEffort(Estimate.fixed(4)).build();
        Explanation note = only(notes(YEAR, heavy), Code.WORK_UNMET);
        assertThat(figure(note, "work")).isCloseTo(10, within(1e-9));
    }

    @Test
    void a_build_that_takes_longer_for_want_of_hands_is_said_where_a_tenth_of_a_month_shows() {
        Strategy large = PLAIN.toBuilder().buildEffort(Estimate.fixed(6)).build();
        Explanation note = only(notes(YEAR, large), Code.BUILD_LIMITED_BY_TEAM);
        assertThat(figure(note, "months")).isCloseTo(4, within(1e-9));
        assertThat(figure(note, "planned")).isEqualTo(2);
        assertThat(notes(
                        YEAR,
                        PLAIN.toBuilder().buildEffort(Estimate.fixed(3.02)).build()))
                .isEmpty();
        assertThat(notes(
                        YEAR,
                        PLAIN.toBuilder().buildEffort(Estimate.fixed(3.15)).build()))
                .extracting(Explanation::code)
                .containsExactly(Code.BUILD_LIMITED_BY_TEAM);
    }

    @Test
    void areas_that_are_missing_are_named_and_those_that_were_not_answered_apart() {
        Strategy demanding = PLAIN.toBuilder()
                .requiredExpertise(ImmutableSortedSet.of(ExpertiseArea.SCALING, ExpertiseArea.OBSERVABILITY))
                .build();
        Startup half = YEAR.toBuilder()
                .expertise(ExpertiseAudit.builder()
                        .putAnswers(ExpertiseArea.SCALING, Answer.NO)
                        .build())
                .build();
        List<Explanation> notes = notes(half, demanding);
        assertThat(notes).extracting(Explanation::code).containsExactly(Code.EXPERTISE_MISSING, Code.EXPERTISE_UNKNOWN);
        assertThat(figure(notes.get(0), "count")).isEqualTo(2);
        assertThat(word(notes.get(0), "areas")).contains("scaling", "observability");
        assertThat(word(notes.get(1), "areas")).contains("observability").doesNotContain("scaling");
        Startup none = YEAR.toBuilder().expertise(ExpertiseAudit.all(Answer.NO)).build();
        only(notes(none, demanding), Code.EXPERTISE_MISSING);
        Startup all = YEAR.toBuilder().expertise(ExpertiseAudit.all(Answer.YES)).build();
        assertThat(notes(all, demanding)).isEmpty();
    }

    @Test
    void who_is_on_a_strategy_stays_or_moves_with_the_work_of_leaving() {
        Startup on = YEAR.with(Inputs.CURRENT_STRATEGY, "acme.other");
        only(notes(on, OTHER, Optional.of(OTHER)), Code.STAYS);
        Explanation moves = notes(on, PLAIN, Optional.of(OTHER)).stream()
                .filter(note -> note.code() == Code.MOVES)
                .findFirst()
                .orElseThrow();
        assertThat(word(moves, "strategy")).isEqualTo("acme.other");
        assertThat(figure(moves, "work")).isEqualTo(3);
    }

    @Test
    void the_work_of_leaving_grows_with_what_is_run() {
        Startup large = YEAR.with(Inputs.CURRENT_STRATEGY, "acme.other")
                .with(Inputs.ACTIVE_USERS, 1e6)
                .with(Inputs.CURRENT_BILL, BigMoney.parse("USD 400000"));
        PlanModel model =
                new PlanModel(large, Optional.of(OTHER), new Rules(Calibrations.field2026(), Policies.default2()));
        double effort = model.situation().load().effort();
        assertThat(effort).isGreaterThan(1);
        Explanation moves = model.plan(PLAIN).notes().stream()
                .filter(note -> note.code() == Code.MOVES)
                .findFirst()
                .orElseThrow();
        assertThat(figure(moves, "work")).isCloseTo(3 * effort, within(1e-12));
    }
}
