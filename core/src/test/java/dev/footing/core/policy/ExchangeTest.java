package dev.footing.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.policy.ExchangeRate;
import dev.footing.api.policy.Policy;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.decision.Bench;
import dev.footing.testkit.Fixtures;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A euro is worth two dollars here, so that amounts come back exactly. */
class ExchangeTest {
    private static final ExchangeRate RATE =
            new ExchangeRate(CurrencyUnit.EUR, BigMoney.parse("USD 2"), "a central bank", LocalDate.of(2026, 5, 4));
    private static final Policy CONVERTING =
            Policy.builder().from(Bench.POLICY).exchangeRate(RATE).build();

    private static final BigDecimal HALF = new BigDecimal("0.5");

    static Stream<Long> seeds() {
        return Seeds.from(1, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_amount_is_converted_and_nothing_else_changes(long seed) {
        Startup dollars = StartupGenerator.next(Seeds.random(seed), List.of(StrategyId.of("acme.one")));
        Startup back = Exchange.into(CurrencyUnit.USD, inEuros(dollars), CONVERTING);
        for (Input<?> input : Inputs.all()) {
            assertThat(input.get(back)).as(input.id()).isEqualTo(input.get(dollars));
        }
        TreeMap<String, Evidence> evidence = new TreeMap<>(dollars.evidence());
        evidence.put(Inputs.CURRENCY.id(), RATE.evidence());
        assertThat(back.evidence()).isEqualTo(evidence);
    }

    @Test
    void what_is_in_the_currency_of_the_calibration_stays_as_it_is() {
        Startup dollars = Fixtures.reference();
        assertThat(Exchange.into(CurrencyUnit.USD, dollars, CONVERTING)).isSameAs(dollars);
    }

    @Test
    void figures_are_worth_those_of_the_same_startup_in_dollars_and_the_rate_is_told() {
        Assessment converted = assess(CONVERTING, inEuros(Fixtures.reference()));
        Assessment stated = assess(CONVERTING, Fixtures.reference());
        assertThat(converted.verdict().strategy()).isEqualTo(stated.verdict().strategy());
        assertThat(converted.startup().budget().currency()).isEqualTo(CurrencyUnit.EUR);
        assertThat(converted.startup().budget().cash().getAmount())
                .isEqualByComparingTo(
                        stated.startup().budget().cash().getAmount().multiply(HALF));
        assertThat(converted.provenance().exchangeRate()).contains(RATE);
        assertThat(converted.notes()).anyMatch(note -> note.code() == Explanation.Code.CURRENCY_CONVERTED);
        assertThat(stated.notes()).noneMatch(note -> note.code() == Explanation.Code.CURRENCY_CONVERTED);
        assertThat(converted.provenance().hash())
                .isNotEqualTo(stated.provenance().hash());
    }

    @Test
    void a_rate_that_converts_nothing_is_said_to_and_one_that_converts_is_not() {
        assertThat(assess(CONVERTING, Fixtures.reference()).notes())
                .filteredOn(note -> note.code() == Explanation.Code.EXCHANGE_RATE_UNREAD)
                .singleElement()
                .satisfies(note -> assertThat(note.facts())
                        .containsEntry("currencies", new Fact.Word("EUR"))
                        .containsEntry("currency", new Fact.Word("USD")));
        for (Assessment read : List.of(
                assess(CONVERTING, inEuros(Fixtures.reference())), assess(Bench.POLICY, Fixtures.reference()))) {
            assertThat(read.notes()).noneMatch(note -> note.code() == Explanation.Code.EXCHANGE_RATE_UNREAD);
        }
    }

    @Test
    void without_a_rate_and_with_one_of_another_currency_it_is_refused() {
        Policy yen = Policy.builder()
                .from(Bench.POLICY)
                .exchangeRate(new ExchangeRate(CurrencyUnit.JPY, RATE.rate(), RATE.source(), RATE.date()))
                .build();
        Policy francs = Policy.builder()
                .from(Bench.POLICY)
                .exchangeRate(new ExchangeRate(CurrencyUnit.EUR, BigMoney.parse("CHF 1"), RATE.source(), RATE.date()))
                .build();
        for (Policy policy : List.of(Bench.POLICY, yen, francs)) {
            assertThatThrownBy(() -> assess(policy, inEuros(Fixtures.reference())))
                    .isInstanceOf(InvalidProfileException.class)
                    .hasMessageContaining("/budget/currency must be USD")
                    .hasMessageContaining("exchangeRate");
        }
    }

    @Test
    void the_hash_of_the_policy_moves_with_the_rate() {
        ExchangeRate later = new ExchangeRate(RATE.currency(), RATE.rate(), RATE.source(), LocalDate.of(2026, 5, 5));
        assertThat(Stream.of(
                                Bench.POLICY,
                                CONVERTING,
                                Policy.builder()
                                        .from(CONVERTING)
                                        .exchangeRate(later)
                                        .build())
                        .map(Policy::hash))
                .doesNotHaveDuplicates();
    }

    private static Startup inEuros(Startup dollars) {
        return StartupDraft.exchanged(
                        dollars,
                        CurrencyUnit.EUR,
                        amount ->
                                BigMoney.of(CurrencyUnit.EUR, amount.getAmount().multiply(HALF)))
                .build();
    }

    private static Assessment assess(Policy policy, Startup startup) {
        return FirstRules.assessor()
                .provider(Bench.provider(List.of(Fixtures.strategy("acme.one"), Fixtures.strategy("acme.two"))))
                .policy(policy)
                .trials(64)
                .build()
                .assess(startup);
    }
}
