package dev.footing.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.policy.PolicyDraft;
import dev.footing.api.policy.PriceBook;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.decision.Bench;
import dev.footing.core.policy.FirstRules;
import dev.footing.testkit.Fixtures;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** List prices that are handed over take the place of those that strategies bring. */
class PricesTest {
    private static final Strategy ONE = Fixtures.strategy("acme.one");
    private static final Strategy TWO = Fixtures.strategy("acme.two");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void the_figures_are_those_of_a_policy_that_says_the_same() {
        Assessment priced = assessor().prices(book("acme.one")).build().assess(Bench.startup());
        Assessment overridden = assessor()
                .policy(PolicyDraft.of(Bench.POLICY, "mine-1")
                        .override(book("acme.one").prices().get(0))
                        .build())
                .build()
                .assess(Bench.startup());
        assertThat(priced.strategies().get(0).plan())
                .isEqualTo(overridden.strategies().get(0).plan());
        assertThat(priced.strategies().get(1).simulation())
                .isEqualTo(overridden.strategies().get(1).simulation());
        assertThat(priced.verdict()).isEqualTo(overridden.verdict());
    }

    @Test
    void without_prices_nothing_moves() {
        Assessment plain = assessor().build().assess(Bench.startup());
        assertThat(assessor().prices(PriceBook.none()).build().assess(Bench.startup()))
                .isEqualTo(plain);
        assertThat(plain.provenance().calibration().prices()).isEmpty();
    }

    @Test
    void the_result_names_the_book_and_has_another_hash() {
        Assessment plain = assessor().build().assess(Bench.startup());
        Assessment priced = assessor().prices(book("acme.one")).build().assess(Bench.startup());
        assertThat(priced.provenance().hash()).isNotEqualTo(plain.provenance().hash());
        assertThat(priced.provenance().calibration().id()).isEqualTo("field-2025+acme-1");
        assertThat(priced.provenance().calibration().prices()).contains(book("acme.one"));
        assertThat(priced.provenance().overrides()).hasSize(1);
    }

    @Test
    void a_policy_still_replaces_a_price() {
        BigMoney most = BigMoney.parse("USD 999");
        Assessment both = assessor()
                .prices(book("acme.one"))
                .policy(PolicyDraft.of(Bench.POLICY, "mine-1")
                        .override(StrategyOverride.of(StrategyId.of("acme.one"), "platformFixed", most, "our contract"))
                        .build())
                .build()
                .assess(Bench.startup());
        assertThat(both.strategy(StrategyId.of("acme.one"))
                        .orElseThrow()
                        .strategy()
                        .platformFixed())
                .isEqualTo(most);
    }

    @Test
    void calibrations_that_stand_beside_have_the_same_prices() {
        Assessment assessment = assessor()
                .prices(book("acme.one"))
                .alongside(Calibrations.article2024())
                .build()
                .assess(Bench.startup());
        assertThat(assessment.alternatives())
                .singleElement()
                .satisfies(beside -> assertThat(beside.calibration().id()).isEqualTo("article-2024+acme-1"));
    }

    @Test
    void a_price_of_a_strategy_that_nobody_has_is_refused() {
        Assessor assessor = assessor().prices(book("acme.onne")).build();
        assertThatThrownBy(() -> assessor.assess(Bench.startup()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("acme.onne")
                .hasMessageContaining("acme.one");
    }

    @Test
    void prices_more_than_twelve_months_before_the_profile_are_noted() {
        Assessor assessor = assessor().prices(book("acme.one")).build();
        assertThat(Bench.codes(assessor.assess(on(DAY.plusYears(1))).notes())).doesNotContain(Code.PRICES_OLD);
        assertThat(Bench.find(assessor.assess(on(DAY.plusYears(1).plusDays(1))).notes(), Code.PRICES_OLD)
                        .toString())
                .contains("acme.one", "2026-11-01", "2027-11-02");
        assertThat(Bench.codes(assessor.assess(Bench.startup()).notes()))
                .as("a profile without a day")
                .doesNotContain(Code.PRICES_OLD);
    }

    @Test
    void the_prices_of_a_provider_are_noted_until_they_are_replaced() {
        ProviderInfo.Builder info = ProviderInfo.builder();
        info.from(Bench.provider(List.of(ONE, TWO)).info()).prices(book("acme.one"));
        StrategyProvider priced = new PricedProvider(info.build());
        Startup late = on(DAY.plusYears(3));
        Assessor.Builder assessor = FirstRules.assessor()
                .provider(priced)
                .calibration(Calibrations.field2025())
                .policy(Bench.POLICY)
                .trials(256);
        assertThat(Bench.codes(assessor.build().assess(late).notes())).contains(Code.PRICES_OLD);
        PriceBook fresh = PriceBook.builder()
                .id("fresh")
                .addPrices(StrategyOverride.of(
                        StrategyId.of("acme.one"),
                        "platformFixed",
                        BigMoney.parse("USD 777"),
                        Evidence.of(Grade.PUBLISHED, "price list of our vendor").withDate(DAY.plusYears(3))))
                .build();
        assertThat(Bench.codes(assessor.prices(fresh).build().assess(late).notes()))
                .doesNotContain(Code.PRICES_OLD);
    }

    /** Proposes two strategies, and says of which day their prices are. */
    private static final class PricedProvider implements StrategyProvider {
        private final ProviderInfo info;

        PricedProvider(ProviderInfo info) {
            this.info = info;
        }

        @Override
        public ProviderInfo info() {
            return info;
        }

        @Override
        public ImmutableList<Strategy> propose(Startup startup) {
            return ImmutableList.of(ONE, TWO);
        }
    }

    private static Startup on(LocalDate day) {
        return Startup.builder().from(Bench.startup()).asOf(day).build();
    }

    private static PriceBook book(String strategy) {
        return PriceBook.builder()
                .id("acme-1")
                .addPrices(StrategyOverride.of(
                        StrategyId.of(strategy),
                        "platformFixed",
                        BigMoney.parse("USD 777"),
                        Evidence.of(Grade.PUBLISHED, "price list of our vendor").withDate(DAY)))
                .build();
    }

    private static Assessor.Builder assessor() {
        return FirstRules.assessor()
                .provider(Bench.provider(List.of(ONE, TWO)))
                .calibration(Calibrations.field2025())
                .policy(Bench.POLICY)
                .trials(256);
    }
}
