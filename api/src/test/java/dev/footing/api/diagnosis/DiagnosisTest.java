package dev.footing.api.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.Examples;
import dev.footing.api.outcome.Probability;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Months;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.RedFlag;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisTest {
    @ParameterizedTest
    @CsvSource({
        "RAISED, CLEAR, CLEAR, true",
        "CLEAR, RAISED, RAISED, true",
        "RAISED, RAISED, RAISED, false",
        "RAISED, UNKNOWN, RAISED, false",
        "UNKNOWN, CLEAR, CLEAR, false",
        "UNKNOWN, UNKNOWN, UNKNOWN, false"
    })
    void what_was_measured_stands_and_what_was_reported_where_nothing_was(
            FlagState reported, FlagState measured, FlagState state, boolean disagrees) {
        RedFlagFinding finding = Examples.redFlag(RedFlag.OUTAGE_BLAME)
                .reported(reported)
                .measured(measured)
                .build();
        assertThat(finding.state()).isEqualTo(state);
        assertThat(finding.disagrees()).isEqualTo(disagrees);
        assertThat(finding.category()).isEqualTo(RedFlag.Category.CULTURAL);
    }

    @Test
    void something_is_said_of_every_sign_and_every_trap_in_order() {
        Diagnosis whole = Examples.diagnosis().build();
        assertThat(whole.redFlag(RedFlag.OUTAGE_BLAME).flag()).isEqualTo(RedFlag.OUTAGE_BLAME);
        assertThat(whole.trap(Trap.NOT_INVENTED_HERE).trap()).isEqualTo(Trap.NOT_INVENTED_HERE);
        Diagnosis.Builder fewer = Examples.diagnosis().redFlags(whole.redFlags().subList(0, 19));
        assertThatThrownBy(fewer::build).hasMessageContaining("OUTAGE_BLAME");
        Diagnosis.Builder turned = Examples.diagnosis().traps(whole.traps().reverse());
        assertThatThrownBy(turned::build).hasMessageContaining("in that order");
    }

    @Test
    void the_ids_are_those_of_what_is_raised() {
        Diagnosis healthy = Examples.diagnosis().build();
        assertThat(healthy.ids().healthy()).isTrue();
        ImmutableList.Builder<RedFlagFinding> flags = ImmutableList.builder();
        flags.addAll(healthy.redFlags().subList(0, 19));
        flags.add(Examples.redFlag(RedFlag.OUTAGE_BLAME)
                .reported(FlagState.RAISED)
                .build());
        DiagnosedIds ids = Examples.diagnosis().redFlags(flags.build()).build().ids();
        assertThat(ids.redFlags()).containsExactly(RedFlag.OUTAGE_BLAME);
        assertThat(ids.traps()).isEmpty();
        assertThat(ids.stage()).isEqualTo(SpiralStage.NONE);
        assertThat(ids.healthy()).isFalse();
    }

    @Test
    void a_month_is_told_just_where_some_trial_reaches_the_stage() {
        StageForecast.Builder never = StageForecast.builder()
                .stage(SpiralStage.RUNWAY_PANIC)
                .chance(new Probability(0, 0))
                .month(Months.of(3));
        assertThatThrownBy(never::build).isInstanceOf(InvalidValueException.class);
        StageForecast.Builder sometimes =
                StageForecast.builder().stage(SpiralStage.RUNWAY_PANIC).chance(new Probability(0.1, 0.01));
        assertThatThrownBy(sometimes::build).isInstanceOf(InvalidValueException.class);
        assertThat(sometimes.month(Months.of(3)).build().month()).contains(Months.of(3));
    }

    @Test
    void the_next_stage_is_the_first_one_that_is_reached() {
        Spiral spiral = Spiral.builder()
                .stage(SpiralStage.NONE)
                .addLater(StageForecast.builder()
                        .stage(SpiralStage.OVERCONFIDENT_BEGINNING)
                        .build())
                .addLater(StageForecast.builder()
                        .stage(SpiralStage.FEATURE_DROUGHT)
                        .month(Months.of(4))
                        .build())
                .build();
        assertThat(spiral.next().orElseThrow().stage()).isEqualTo(SpiralStage.FEATURE_DROUGHT);
    }

    @Test
    void bills_are_in_one_currency() {
        Money euros = Money.parse("EUR 1");
        Money dollars = Money.parse("USD 1");
        StrategyId id = StrategyId.of("a");
        assertThatThrownBy(() -> new StrategyBill(id, Sourcing.MANAGED, dollars, euros))
                .isInstanceOf(InvalidValueException.class);
        assertThat(Examples.bill().total()).isEqualTo(Money.parse("USD 3"));
    }

    @Test
    void everything_that_is_found_moves_the_canonical_text() {
        Diagnosis plain = Examples.diagnosis().build();
        Diagnosis flag = Examples.diagnosis()
                .redFlags(plain.redFlags().stream()
                        .map(finding -> finding.flag() == RedFlag.OUTAGE_BLAME
                                ? Examples.redFlag(RedFlag.OUTAGE_BLAME)
                                        .reported(FlagState.RAISED)
                                        .build()
                                : finding)
                        .toList())
                .build();
        Diagnosis trap = Examples.diagnosis()
                .traps(plain.traps().stream()
                        .map(finding -> finding.trap() == Trap.SMART_ENGINEER
                                ? Examples.trap(Trap.SMART_ENGINEER)
                                        .state(TrapState.CLEAR)
                                        .build()
                                : finding)
                        .toList())
                .build();
        assertThat(Stream.of(plain, flag, trap).map(DiagnosisTest::hash)).doesNotHaveDuplicates();
        assertThat(flag).hasToString("Diagnosis: spiral none, warning signs outage-blame");
    }

    @Test
    void a_stage_that_no_trial_reaches_has_no_month_and_findings_mended_alike_have_one_name() {
        assertThat(StageForecast.builder()
                        .stage(SpiralStage.RUNWAY_PANIC)
                        .chance(new Probability(0, 0))
                        .build()
                        .month())
                .isEmpty();
        assertThat(Examples.remedy().id())
                .isEqualTo(Examples.remedy().action().code().id());
    }

    @Test
    void the_canonical_text_moves_with_what_is_found() {
        assertThat(hash(Examples.diagnosis().build()))
                .isEqualTo(hash(Examples.diagnosis().build()))
                .isNotEqualTo(hash(Examples.diagnosis()
                        .spiral(Spiral.builder().stage(SpiralStage.RUNWAY_PANIC).build())
                        .build()));
    }

    private static String hash(Diagnosis diagnosis) {
        Encoding encoding = new Encoding();
        diagnosis.encodeTo(encoding);
        return encoding.sha256();
    }
}
