package dev.footing.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.record.Check;
import dev.footing.api.record.Check.Outcome;
import dev.footing.api.record.CheckCode;
import dev.footing.api.record.DecisionRecord;
import dev.footing.api.record.Gauge;
import dev.footing.api.record.Trigger;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.core.decision.Bench;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a check makes of the profile that it is given: its day, its name, and the answers in it. */
class CheckedProfileTest {
    private static final LocalDate DAY = Benched.DAY;
    private static final DecisionRecord RECORD = decided(Bench.startup());

    @Test
    void a_profile_of_a_day_to_come_is_refused() {
        Startup tomorrow = Bench.startup().toBuilder().asOf(DAY.plusDays(1)).build();
        assertThatThrownBy(() -> DecisionChecks.of(RECORD, now(tomorrow), DAY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("/asOf must not be after 2024-06-01");
        assertThat(DecisionChecks.of(RECORD, now(tomorrow), DAY.plusDays(1)).findings())
                .isEmpty();
    }

    @Test
    void a_profile_older_than_the_one_decided_on_is_watched() {
        Startup stated = Bench.startup().toBuilder().asOf(DAY).build();
        DecisionRecord record = decided(stated);
        assertThat(DecisionChecks.of(record, now(stated), DAY).findings()).isEmpty();
        Startup older = stated.toBuilder().asOf(DAY.minusDays(1)).build();
        Check check = DecisionChecks.of(record, now(older), DAY);
        assertThat(check.outcome()).isEqualTo(Outcome.WATCH);
        assertThat(check.findings())
                .extracting(finding -> finding.what().code())
                .containsExactly(CheckCode.PROFILE_OLDER);
    }

    @Test
    void missing_answers_that_were_given_are_worth_nothing_any_more() {
        Startup open = Bench.answering(Answer.UNKNOWN, ExpertiseArea.SCALING);
        DecisionRecord record = decided(open);
        Check before = DecisionChecks.of(record, now(open), DAY);
        assertThat(worth(before).now()).isPresent();
        Check answered = DecisionChecks.of(record, now(Bench.startup()), DAY);
        assertThat(answered.outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(worth(answered).now()).hasValue(0);
        assertThat(RECORD.triggers()).extracting(Trigger::measure).doesNotContain(Gauge.WORTH_OF_ANSWERS.id());
    }

    @Test
    void a_check_says_of_whom_it_is_and_goes_by_the_figures() {
        Startup renamed = Bench.startup().toBuilder().name("Renamed").build();
        Check check = DecisionChecks.of(RECORD, now(renamed), DAY);
        assertThat(check.outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(check.name()).isEqualTo("Renamed");
        assertThat(check.sameName()).isFalse();
        assertThat(DecisionChecks.of(RECORD, now(Bench.startup()), DAY).sameName())
                .isTrue();
    }

    private static Check.TripWire worth(Check check) {
        return check.wires().stream()
                .filter(wire -> wire.trigger().measure().equals(Gauge.WORTH_OF_ANSWERS.id()))
                .findFirst()
                .orElseThrow();
    }

    private static DecisionRecord decided(Startup startup) {
        return Benched.decided(startup, Benched.bought(1_000), Benched.run(3_000));
    }

    private static Assessment now(Startup startup) {
        return Benched.plan(startup, Benched.bought(1_000), Benched.run(3_000));
    }
}
