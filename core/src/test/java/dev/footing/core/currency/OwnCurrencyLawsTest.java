package dev.footing.core.currency;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.policy.ExchangeRate;
import dev.footing.api.policy.Policy;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.whatif.Supposition;
import dev.footing.api.whatif.WhatIf;
import dev.footing.core.Assessor;
import dev.footing.core.decision.Bench;
import dev.footing.core.policy.FirstRules;
import dev.footing.testkit.Fixtures;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What has to hold whatever the currency. The rates divide exactly, so that twins state the very same worth. */
class OwnCurrencyLawsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final List<String> NOT_TOLD = List.of(
            "/startup",
            "/provenance",
            "/notes",
            "/evidence",
            "/supposed",
            "/before",
            "/after",
            "parameters",
            "changes",
            "distance");

    static Stream<Long> seeds() {
        return Seeds.from(1, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_startup_in_euros_gets_the_answer_of_its_twin_in_dollars(long seed) {
        Startup dollars = startup(seed);
        ExchangeRate rate = rate("EUR", "1.25");
        Startup euros = inOther(dollars, rate);
        Assessment told = assessor(rate, seed).assess(euros);
        Assessment computed = assessor(rate, seed).assess(dollars);
        Twins twins = new Twins(new BigDecimal("1.25"), NOT_TOLD);
        twins.compare(Assessment.DESCRIPTION, told, computed);
        assertThat(twins.amounts()).isPositive();
        assertThat(told.provenance().exchangeRate()).contains(rate);
        assertThat(computed.provenance().exchangeRate()).isEmpty();
        assertThat(ids(told)).isEqualTo(ids(computed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void amounts_of_the_profile_are_echoed_as_they_were_stated(long seed) {
        ExchangeRate rate = rate("EUR", "0.9173");
        Startup euros = StartupDraft.exchanged(
                        startup(seed), CurrencyUnit.EUR, amount -> BigMoney.of(CurrencyUnit.EUR, amount.getAmount()))
                .build();
        Startup told = assessor(rate, seed).assess(euros).startup();
        for (Input<?> input : Inputs.all()) {
            if (euros.states(input)) {
                assertThat(input.get(told)).as(input.id()).isEqualTo(input.get(euros));
            }
        }
    }

    @Test
    void a_rate_of_one_changes_no_number() {
        ExchangeRate rate = rate("EUR", "1");
        Startup dollars = Fixtures.reference();
        Assessment told = assessor(rate, 1).assess(inOther(dollars, rate));
        Assessment computed = assessor(rate, 1).assess(dollars);
        for (StrategyAssessment strategy : computed.strategies()) {
            StrategyAssessment same = told.strategy(strategy.id()).orElseThrow();
            assertThat(same.objective().total().getAmount())
                    .isEqualTo(strategy.objective().total().getAmount());
            assertThat(same.plan().cashAtHorizon().getAmount())
                    .isEqualTo(strategy.plan().cashAtHorizon().getAmount());
            assertThat(same.simulation().orElseThrow().platform().bands().p95().getAmount())
                    .isEqualTo(strategy.simulation()
                            .orElseThrow()
                            .platform()
                            .bands()
                            .p95()
                            .getAmount());
        }
    }

    @Test
    void a_total_is_the_sum_of_its_parts_in_every_currency() {
        ExchangeRate rate = rate("EUR", "1.0837");
        Assessment told = assessor(rate, 1).assess(inEuros());
        for (StrategyAssessment strategy : told.strategies()) {
            assertThat(strategy.simulation().orElseThrow().objective().mean())
                    .isEqualTo(strategy.objective().total());
        }
        assertThat(told.contributions())
                .allSatisfy(
                        compared -> assertThat(compared.contribution().amount().getCurrencyUnit())
                                .isEqualTo(CurrencyUnit.EUR));
    }

    @Test
    void every_currency_takes_one_rate() {
        for (CurrencyUnit currency : CurrencyUnit.registeredCurrencies()) {
            if (currency.equals(CurrencyUnit.USD)) {
                continue;
            }
            ExchangeRate rate = rate(currency.getCode(), "0.5");
            Assessment told = builder(rate).withoutSimulation().build().assess(inOther(Fixtures.reference(), rate));
            assertThat(told.strategies())
                    .as(currency.getCode())
                    .isNotEmpty()
                    .allSatisfy(
                            strategy -> assertThat(strategy.plan().platform().getCurrencyUnit())
                                    .isEqualTo(currency));
        }
    }

    @Test
    void yen_have_no_decimals() {
        ExchangeRate rate = rate("JPY", "0.0064");
        Assessment told = assessor(rate, 1).assess(inOther(Fixtures.reference(), rate));
        assertThat(told.strategies())
                .allSatisfy(strategy ->
                        assertThat(strategy.plan().platform().getScale()).isZero());
    }

    @Test
    void of_several_rates_that_of_the_startup_is_taken() {
        ExchangeRate euro = rate("EUR", "1.25");
        Policy policy = Policy.builder()
                .from(Bench.POLICY)
                .exchangeRates(ImmutableList.of(rate("JPY", "0.0064"), euro))
                .build();
        Assessment told = FirstRules.assessor()
                .provider(Bench.provider(List.of(Fixtures.strategy("acme.one"))))
                .policy(policy)
                .withoutSimulation()
                .build()
                .assess(inEuros());
        assertThat(told.provenance().exchangeRate()).contains(euro);
    }

    @Test
    void a_what_if_and_a_break_even_are_told_in_the_currency_of_the_startup() {
        ExchangeRate rate = rate("EUR", "1.25");
        Startup dollars = Fixtures.reference();
        Startup euros = inOther(dollars, rate);
        WhatIf told = assessor(rate, 1).whatIf(euros, List.of(new Supposition<>(Inputs.ENGINEERS, 12.0)));
        WhatIf computed = assessor(rate, 1).whatIf(dollars, List.of(new Supposition<>(Inputs.ENGINEERS, 12.0)));
        Twins twins = new Twins(new BigDecimal("1.25"), NOT_TOLD);
        twins.compare(WhatIf.DESCRIPTION, told, computed);
        assertThat(twins.amounts()).isPositive();
        assertThat(told.before().startup().budget().cash())
                .isEqualTo(euros.budget().cash());
        Optional<BreakEven> even =
                assessor(rate, 1).breakEven(assessor(rate, 1).assess(euros), Inputs.COST_PER_ENGINEER.id());
        Optional<BreakEven> other =
                assessor(rate, 1).breakEven(assessor(rate, 1).assess(dollars), Inputs.COST_PER_ENGINEER.id());
        assertThat(even).isPresent();
        new Twins(new BigDecimal("1.25"), NOT_TOLD)
                .compare(BreakEven.DESCRIPTION, even.orElseThrow(), other.orElseThrow());
    }

    private static List<Object> ids(Assessment assessment) {
        Verdict verdict = assessment.verdict();
        return List.of(
                verdict.kind(),
                verdict.strategy(),
                verdict.rival(),
                verdict.because().stream().map(Explanation::code).toList(),
                assessment.strategies().stream().map(StrategyAssessment::id).toList());
    }

    private static Startup startup(long seed) {
        return StartupGenerator.next(Seeds.random(seed), List.of(StrategyId.of("acme.one")));
    }

    private static Startup inEuros() {
        return inOther(Fixtures.reference(), rate("EUR", "1.0837"));
    }

    private static Startup inOther(Startup dollars, ExchangeRate rate) {
        return StartupDraft.exchanged(
                        dollars,
                        rate.currency(),
                        amount -> BigMoney.of(
                                rate.currency(),
                                amount.getAmount().divide(rate.rate().getAmount(), 30, RoundingMode.HALF_EVEN)))
                .build();
    }

    private static ExchangeRate rate(String code, String dollars) {
        return new ExchangeRate(CurrencyUnit.of(code), BigMoney.parse("USD " + dollars), "a central bank", DAY);
    }

    private static Assessor assessor(ExchangeRate rate, long seed) {
        return builder(rate)
                .trials(64)
                .analyses(seed <= 3 ? Analysis.values() : new Analysis[0])
                .build();
    }

    private static Assessor.Builder builder(ExchangeRate rate) {
        return FirstRules.assessor()
                .provider(Bench.provider(List.of(Fixtures.strategy("acme.one"), Fixtures.strategy("acme.two"))))
                .policy(Policy.builder().from(Bench.POLICY).exchangeRate(rate).build());
    }
}
