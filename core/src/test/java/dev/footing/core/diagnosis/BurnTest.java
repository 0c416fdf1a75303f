package dev.footing.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.diagnosis.Spiral;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import java.util.List;
import java.util.OptionalDouble;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class BurnTest {
    private static Burn burn(double bill, double revenue, double multiple) {
        return new Burn(100, bill, revenue, OptionalDouble.of(multiple));
    }

    @Test
    void the_multiple_is_one_of_engineers_and_other_costs_and_the_larger_burn_counts() {
        assertThat(burn(10, 0, 2.6).counted()).isEqualTo(260);
        assertThat(burn(10, 0, 1).counted()).isEqualTo(110);
        assertThat(burn(10, 0, 1).measured()).hasValue(100);
        assertThat(new Burn(100, 10, 0, OptionalDouble.empty()).counted()).isEqualTo(110);
    }

    @Test
    void revenue_comes_off_both() {
        assertThat(burn(10, 150, 1).counted()).isEqualTo(-40);
        assertThat(burn(10, 150, 2).counted()).isEqualTo(50);
        assertThat(burn(10, 150, 1).months(1_000)).isInfinite();
        assertThat(burn(10, 150, 2).months(1_000)).isEqualTo(20);
    }

    @Test
    void a_multiple_of_no_costs_measures_nothing() {
        assertThat(new Burn(-5, 10, 0, OptionalDouble.of(2)).measured()).isEmpty();
        assertThat(new Burn(0, 10, 0, OptionalDouble.of(2)).counted()).isEqualTo(10);
    }

    @Test
    void costs_and_a_multiple_contradict_each_other_beyond_what_accounts_miss_by_chance() {
        assertThat(burn(0, 0, 1.1).contradicts()).isFalse();
        assertThat(burn(0, 0, 1.11).contradicts()).isTrue();
        assertThat(burn(10, 0, 1.2).contradicts()).as("the bill may be in it").isFalse();
        assertThat(burn(10, 0, 1).contradicts()).as("or not").isFalse();
        assertThat(burn(0, 0, 0.9).contradicts()).isTrue();
        assertThat(new Burn(100, 10, 0, OptionalDouble.empty()).contradicts()).isFalse();
    }

    @Test
    void a_contradiction_is_noted_with_both_amounts() {
        Startup measured = Patient.live("acme.own")
                .with(Inputs.CURRENT_BILL, BigMoney.parse("USD 10000"))
                .with(Inputs.BURN_MULTIPLE, 2.6);
        assertThat(notes(measured))
                .singleElement()
                .satisfies(note -> assertThat(note.facts())
                        .containsEntry("derived", new Fact.Amount(Money.parse("USD 110000")))
                        .containsEntry("measured", new Fact.Amount(Money.parse("USD 260000")))
                        .containsEntry("counted", new Fact.Amount(Money.parse("USD 260000")))
                        .containsEntry("multiple", new Fact.Figure(2.6, Unit.RATIO)));
        assertThat(notes(measured.with(Inputs.BURN_MULTIPLE, 1.0))).isEmpty();
    }

    @Test
    void evidence_and_warnings_speak_of_the_burn_that_counts() {
        Startup measured = Patient.live("acme.own")
                .with(Inputs.CURRENT_BILL, BigMoney.parse("USD 10000"))
                .with(Inputs.INFRASTRUCTURE_TIME_SHARE, 0.5)
                .with(Inputs.MONTHS_SINCE_FEATURE, 5.0)
                .with(Inputs.BURN_MULTIPLE, 2.6);
        Spiral spiral = Patient.planned(measured).spiral();
        assertThat(spiral.evidence())
                .filteredOn(fact -> fact.code() == DiagnosisCode.CASH_AT_MEASURED_BURN)
                .singleElement()
                .satisfies(fact -> assertThat(fact.facts())
                        .containsEntry("months", new Fact.Figure(2_000_000 / 260_000.0, Unit.MONTHS))
                        .containsEntry("burn", new Fact.Amount(Money.parse("USD 260000"))));
        assertThat(spiral.warnings().get(0).because().facts())
                .containsEntry("before", new Fact.Figure(2_000_000 / 260_000.0, Unit.MONTHS))
                .containsEntry("after", new Fact.Figure(2_000_000 / 272_500.0, Unit.MONTHS));
    }

    private static List<Explanation> notes(Startup startup) {
        return Patient.assess(startup, with -> with.withoutSimulation()).notes().stream()
                .filter(note -> note.code() == DiagnosisCode.BURN_CONTRADICTS_COSTS)
                .toList();
    }
}
