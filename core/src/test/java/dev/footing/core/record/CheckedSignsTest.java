package dev.footing.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.diagnosis.Diagnosis;
import dev.footing.api.diagnosis.Spiral;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.outcome.ExplanationCode;
import dev.footing.api.outcome.Fact;
import dev.footing.api.record.Check;
import dev.footing.api.record.Check.Outcome;
import dev.footing.api.record.CheckCode;
import dev.footing.api.record.DecisionRecord;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.RedFlag;
import dev.footing.api.startup.Startup;
import dev.footing.core.decision.Bench;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** What a check says of warning signs, and of what was stated otherwise. */
class CheckedSignsTest {
    private static final LocalDate DAY = Benched.DAY;
    private static final DecisionRecord RECORD =
            Benched.decided(Bench.startup(), Benched.bought(1_000), Benched.run(3_000));

    @Test
    void inputs_that_are_stated_otherwise_are_listed_and_change_nothing_by_themselves() {
        Startup more = Bench.startup().with(Inputs.CASH, BigMoney.parse("USD 11000000"));
        Check check = DecisionChecks.of(RECORD, now(more), DAY);
        assertThat(check.outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(check.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.HOLDS);
            assertThat(finding.what().code()).isEqualTo(CheckCode.INPUTS_CHANGED);
            assertThat(finding.what().facts()).containsEntry("inputs", new Fact.Word("/budget/cash"));
        });
    }

    @Test
    void a_warning_sign_that_was_not_raised_then_is_watched() {
        Startup warned = Bench.startup().toBuilder()
                .redFlags(ImmutableSortedMap.of(RedFlag.DEMOS_DELAYED_BY_DEPLOYS, FlagState.RAISED))
                .build();
        Check check = DecisionChecks.of(RECORD, now(warned), DAY);
        assertThat(check.outcome()).isEqualTo(Outcome.WATCH);
        assertThat(codes(check)).contains(CheckCode.SIGNS_RAISED);
        DecisionRecord known = Benched.decided(warned, Benched.bought(1_000), Benched.run(3_000));
        assertThat(codes(DecisionChecks.of(known, now(warned), DAY))).doesNotContain(CheckCode.SIGNS_RAISED);
    }

    @Test
    void a_record_that_does_not_know_the_signs_of_its_day_says_nothing_of_them() {
        Startup warned = Bench.startup().toBuilder()
                .redFlags(ImmutableSortedMap.of(RedFlag.DEMOS_DELAYED_BY_DEPLOYS, FlagState.RAISED))
                .build();
        DecisionRecord older = RECORD.toBuilder()
                .result(RECORD.result().toBuilder().diagnosis(Optional.empty()).build())
                .build();
        assertThat(codes(DecisionChecks.of(older, now(warned), DAY))).doesNotContain(CheckCode.SIGNS_RAISED);
    }

    @Test
    void a_spiral_that_has_gone_further_is_watched() {
        Assessment today = Benched.plan(Bench.startup(), Benched.bought(1_000), Benched.run(3_000));
        assertThat(today.diagnosis().spiral().stage()).isEqualTo(SpiralStage.NONE);
        Assessment panicked = Assessment.builder()
                .from(today)
                .diagnosis(Diagnosis.builder()
                        .from(today.diagnosis())
                        .spiral(Spiral.builder()
                                .from(today.diagnosis().spiral())
                                .stage(SpiralStage.RUNWAY_PANIC)
                                .build())
                        .build())
                .build();
        Check check = DecisionChecks.of(RECORD, panicked, DAY);
        assertThat(check.outcome()).isEqualTo(Outcome.WATCH);
        assertThat(codes(check)).containsExactly(CheckCode.STAGE_WORSE);
    }

    private static Assessment now(Startup startup) {
        return Benched.plan(startup, Benched.bought(1_000), Benched.run(3_000));
    }

    private static List<ExplanationCode> codes(Check check) {
        return check.findings().stream().map(finding -> finding.what().code()).toList();
    }
}
