package dev.footing.core.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.api.sensitivity.SensitivityCode;
import dev.footing.api.sensitivity.TurningPoint;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.decision.Bench;
import dev.footing.testkit.Fixtures;
import dev.footing.testkit.Seeds;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an inquiry says of one answer. */
class InquiryTest {
    static Stream<Long> seeds() {
        return Seeds.from(81_000, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_nearest_flips_are_what_would_change_the_verdict(long seed) {
        Assessment assessment = Cases.generated(seed).assess(Analysis.FLIPS);
        List<Flip> single = assessment.flips().stream()
                .filter(flip -> flip.distance().isPresent())
                .filter(flip -> !flip.input().equals(Flip.ALL) && !flip.input().equals(Flip.WEIGHTS))
                .limit(3)
                .toList();
        List<Explanation> said = assessment.verdict().revisitIf().stream()
                .filter(one -> one.code() == SensitivityCode.FLIPS_AT)
                .toList();
        assertThat(said).hasSameSizeAs(single);
        for (int i = 0; i < said.size(); i++) {
            assertThat(said.get(i).facts().get("input"))
                    .isEqualTo(new Fact.Word(single.get(i).input()));
            assertThat(said.get(i).facts().get("to"))
                    .isEqualTo(fact(single.get(i).to(), single.get(i).unit()));
        }
    }

    /** An amount or a price where it is one, else a figure. */
    private static Fact fact(double value, Unit unit) {
        if (unit == Unit.MONEY_PER_USER_MONTH) {
            return new Fact.Price(value, unit, CurrencyUnit.USD);
        }
        return unit == Unit.MONEY || unit == Unit.MONEY_PER_MONTH
                ? new Fact.Amount(Amounts.toMoney(value, CurrencyUnit.USD))
                : new Fact.Figure(value, unit);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void importance_is_the_larger_change_of_the_margin(long seed) {
        Assessment assessment = Cases.generated(seed).assess(Analysis.SENSITIVITY);
        for (Sensitivity one : assessment.sensitivity()) {
            assessment.verdict().margin().ifPresent(margin -> {
                double low =
                        change(one.marginAtLow().map(end -> end.minus(margin)).orElse(margin));
                double high =
                        change(one.marginAtHigh().map(end -> end.minus(margin)).orElse(margin));
                assertThat(one.importance().getAmount().doubleValue()).isCloseTo(Math.max(low, high), within(0.1));
            });
        }
    }

    @Test
    void how_much_rests_on_what_is_assumed_is_a_share_of_all_importance() {
        Set<Double> shares = new TreeSet<>();
        seeds().map(seed -> Cases.generated(seed).assess(Analysis.SENSITIVITY)).forEach(assessment -> {
            double all = importance(assessment.sensitivity());
            double assumed = importance(assessment.sensitivity().stream()
                    .filter(one -> one.grade().compareTo(Grade.ASSUMED) >= 0)
                    .toList());
            Optional<Share> share = assessment.evidence().restsOnAssumed();
            assertThat(share.isPresent()).isEqualTo(all > 0);
            assertThat(assessment.evidence().shares().isEmpty()).isEqualTo(share.isEmpty());
            share.ifPresent(found -> {
                assertThat(assessment.evidence().share(Grade.values())).isCloseTo(1, within(1e-9));
                assertThat(found.value()).isCloseTo(assumed / all, within(1e-12));
                shares.add(found.value());
            });
        });
        assertThat(shares).as("shares that were seen").hasSizeGreaterThan(5);
        assertThat(Cases.generated(81_003).assess().evidence().restsOnAssumed()).isEmpty();
    }

    static Stream<Long> fewSeeds() {
        return Seeds.from(81_000, 8);
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void one_break_even_by_itself_is_that_of_the_analysis(long seed) {
        Cases cases = Cases.generated(seed);
        Assessment assessment = cases.assess(Analysis.BREAK_EVEN);
        assertThat(cases.assessor().breakEven(assessment, Inputs.ENGINEERS.id()).isPresent())
                .isEqualTo(!assessment.breakEven().isEmpty());
        for (BreakEven one : assessment.breakEven()) {
            assertThat(cases.assessor().breakEven(assessment, one.driver())).contains(one);
        }
    }

    @Test
    void a_range_ends_at_the_last_value_that_a_startup_can_have() {
        Startup bound =
                Bench.startup().with(Inputs.INFRASTRUCTURE_ENGINEERS, 3.5).with(Inputs.FUNDING_MONTH, 11);
        assertThat(ranged(bound, Inputs.ENGINEERS).low()).isEqualTo(3.5);
        assertThat(ranged(bound, Inputs.ENGINEERS).high()).isCloseTo(4.8, within(1e-9));
        assertThat(ranged(bound, Inputs.INFRASTRUCTURE_ENGINEERS).high()).isEqualTo(4);
        assertThat(ranged(bound, Inputs.HORIZON).low()).isEqualTo(11);
        assertThat(ranged(bound, Inputs.FUNDING_MONTH).high()).isEqualTo(12);
        assertThat(ranged(Bench.startup(), Inputs.ENGINEERS).low()).isCloseTo(3.2, within(1e-9));
    }

    private static Sensitivity ranged(Startup startup, Input<?> input) {
        Cases cases = new Cases(
                startup,
                List.of(
                        Bench.strategy("dear", Sourcing.MANAGED, 4_000),
                        Bench.strategy("cheap", Sourcing.SELF_RUN, 1_000)));
        return cases.assess(Analysis.SENSITIVITY).sensitivity().stream()
                .filter(one -> one.input().equals(input.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_unknown_driver_or_strategy_is_refused_with_the_nearest() {
        Cases cases = new Cases(Fixtures.reference(), List.of(Fixtures.strategy("acme.a")));
        assertThatThrownBy(() -> cases.assessor().turningPoint(cases.startup(), "/team/engineer", Sourcing.MANAGED))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Maybe /team/engineers was meant.");
        assertThatThrownBy(() ->
                        cases.assessor().turningPoint(cases.startup(), Inputs.ENGINEERS.id(), StrategyId.of("acme.aa")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Maybe acme.a was meant.");
        assertThatThrownBy(() -> cases.assessor().breakEven(cases.assess(), "/team/engineer"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Maybe /team/engineers was meant.");
    }

    @Test
    void with_one_strategy_there_is_nothing_to_compare() {
        Cases cases = new Cases(Fixtures.reference(), List.of(Fixtures.strategy("acme.a")));
        Assessment assessment = cases.assess(Analysis.values());
        assertThat(assessment.breakEven()).isEmpty();
        assertThat(cases.assessor().breakEven(assessment, Inputs.ENGINEERS.id()))
                .isEmpty();
        assertThat(assessment.sensitivity()).isEmpty();
        assertThat(cases.assessor().turningPoint(cases.startup(), Inputs.ENGINEERS.id(), Sourcing.SELF_RUN))
                .isInstanceOf(TurningPoint.Never.class);
    }

    /** Without the horizon, which is chosen. */
    private static double importance(List<Sensitivity> sensitivity) {
        return sensitivity.stream()
                .filter(one -> !one.input().equals(Inputs.HORIZON.id()))
                .mapToDouble(one -> change(one.importance()))
                .sum();
    }

    private static double change(Money amount) {
        return amount.abs().getAmount().doubleValue();
    }
}
