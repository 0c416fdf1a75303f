package dev.footing.api.policy;

import static dev.footing.api.EntryValues.plain;
import static dev.footing.api.Examples.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.footing.api.Examples;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Multiple;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.api.strategy.StrategyParameters;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Calibrations that are built from nothing, what one form of a number takes the place of, and defaults. */
class WholeDraftsTest {
    private static final String WHY = "tried out";
    private static final StrategyId RACKS = StrategyId.of("acme.racks");
    private static final Calibration INDEPENDENT = Examples.calibration().build();
    private static final Calibration LINES = Examples.calibrationWithLines().build();
    private static final Calibration TIMED = timed();

    private static Calibration timed() {
        Calibration timed = CalibrationDraft.of(INDEPENDENT, "timed-1")
                .set("round.chance24", 0.2, Examples.ASSUMED)
                .set("round.medianMonths", 25.0, Examples.ASSUMED)
                .set("round.sigma", 0.7, Examples.ASSUMED)
                .build();
        return Calibration.builder().from(timed).basedOn(Optional.empty()).build();
    }

    /** Everything that a calibration states but some parameters, set one by one. */
    private static CalibrationDraft drafted(Calibration from, String... without) {
        CalibrationDraft draft = CalibrationDraft.empty("mine-1");
        for (Parameter<Calibration> parameter : CalibrationParameters.all()) {
            if (!ImmutableSet.copyOf(without).contains(parameter.path())) {
                parameter
                        .stated(from)
                        .ifPresent(any -> draft.set(
                                parameter.path(),
                                plain(parameter.get(from)),
                                Optional.ofNullable(from.evidence().get(parameter.path()))
                                        .orElseThrow()));
            }
        }
        return draft;
    }

    @Test
    void a_calibration_that_is_set_number_by_number_is_the_one_that_says_the_same() {
        for (Calibration whole : new Calibration[] {INDEPENDENT, LINES, TIMED}) {
            assertThat(drafted(whole).build())
                    .isEqualTo(Calibration.builder().from(whole).id("mine-1").build());
        }
    }

    @Test
    void how_size_counts_has_defaults_that_say_that_they_are() {
        Calibration made =
                drafted(INDEPENDENT, "sizeReference", "sizeLow", "sizeHigh").build();
        assertThat(made.sizeLow()).isPositive().isLessThanOrEqualTo(1);
        assertThat(made.sizeHigh()).isGreaterThanOrEqualTo(1);
        assertThat(made.sizeReference().isPositive()).isTrue();
        for (String path : new String[] {"sizeReference", "sizeLow", "sizeHigh"}) {
            assertThat(Optional.ofNullable(made.evidence().get(path)).map(Evidence::grade))
                    .as(path)
                    .contains(Grade.DEFAULT);
        }
    }

    @Test
    void the_odds_of_a_round_take_the_place_of_its_month_and_the_other_way_round() {
        Calibration odds = CalibrationDraft.of(TIMED, "mine-1")
                .override("round.intercept", -1.0, WHY)
                .build();
        assertThat(odds.roundTiming()).isEmpty();
        assertThat(odds.roundIntercept()).contains(-1.0);
        assertThat(odds.evidence()).doesNotContainKeys("round.chance24", "round.medianMonths", "round.sigma");
        assertThat(TIMED.roundIntercept()).isEmpty();
        assertThat(TIMED.evidence()).doesNotContainKey("round.intercept").containsKey("round.sigma");
        assertThatThrownBy(() -> CalibrationDraft.of(INDEPENDENT, "mine-1")
                        .set("round.chance24", 0.2, Examples.ASSUMED)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("round.medianMonths is required");
    }

    @Test
    void lines_take_the_place_of_an_amount_with_its_evidence() {
        CalibrationDraft draft = CalibrationDraft.of(INDEPENDENT, "mine-1");
        for (String path : new String[] {"lowBase", "lowSlope", "highBase", "highSlope"}) {
            draft.set("valuation." + path, usd("5"), Examples.ASSUMED);
        }
        Calibration made = draft.build();
        assertThat(made.valuation()).isEqualTo(new Valuation.Lines(usd("5"), usd("5"), usd("5"), usd("5")));
        assertThat(made.evidence()).doesNotContainKey("valuation.amount").containsKey("valuation.lowBase");
        Calibration back = CalibrationDraft.of(LINES, "mine-2")
                .set("valuation.amount", new MoneyEstimate.LogNormal(usd("7"), 0.2), Examples.ASSUMED)
                .build();
        assertThat(back.valuation()).isEqualTo(new Valuation.Independent(new MoneyEstimate.LogNormal(usd("7"), 0.2)));
    }

    @Test
    void a_draft_replaces_numbers_of_strategies_and_keeps_the_others_of_its_base() {
        StrategyOverride hires = StrategyOverride.of(RACKS, "hires", 1.0, "told");
        StrategyOverride exit = StrategyOverride.of(RACKS, "exitEffort", 1.0, "told");
        Calibration base = Calibration.builder()
                .from(INDEPENDENT)
                .addStrategyOverrides(hires, exit)
                .build();
        StrategyOverride more = StrategyOverride.of(RACKS, "hires", 2.0, "told");
        StrategyOverride other = StrategyOverride.of(StrategyId.of("acme.other"), "hires", 3.0, "told");
        CalibrationDraft draft =
                CalibrationDraft.of(base, "mine-1").override(more).override(other);
        assertThat(draft.build().strategyOverrides()).containsExactly(more, exit, other);
        assertThatThrownBy(() -> draft.override(hires))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("acme.racks hires twice")
                .hasMessageContaining("must replace a number once");
    }

    @Test
    void a_multiple_of_a_parameter_is_one_of_what_its_base_has() {
        Calibration twice = CalibrationDraft.of(INDEPENDENT, "mine-1")
                .override("gapDelay", Multiple.times(2), WHY)
                .build();
        assertThat(twice.gapDelay()).isEqualTo(Ratio.of(0.8));
    }

    @Test
    void what_a_policy_does_not_say_is_as_the_first_one_judged() {
        Policy plain = Examples.plainPolicy()
                .id("plain-1")
                .evidence(Maps.filterKeys(
                        Examples.policy().build().evidence(),
                        path -> PolicyParameters.all().stream()
                                .anyMatch(parameter -> parameter.path().equals(path))))
                .build();
        assertThat(plain.ruin()).isFalse();
        assertThat(plain.stayingMayBeInsufficient()).isTrue();
        assertThat(plain.rankWhereMoneyEnds()).isFalse();
        assertThat(plain.conditional()).isFalse();
        assertThat(plain.forbidsByComponent()).isFalse();
        // What is neutral has no evidence.
        assertThat(plain.evidence()).doesNotContainKey("ruin").containsKey("margin");
        assertThat(Calibration.builder()
                        .from(INDEPENDENT)
                        .sizeExponent(0)
                        .build()
                        .evidence())
                .doesNotContainKey("sizeExponent");
    }

    @Test
    void a_price_book_describes_a_strategy_with_the_prices_of_what_is_paid_for() {
        Evidence list = Evidence.of(Grade.PUBLISHED, "price list").withDate(LocalDate.of(2026, 11, 1));
        PriceBook book = PriceBook.builder()
                .id("acme")
                .addPrices(
                        StrategyOverride.of(RACKS, "platformFixed", usd("620"), list),
                        StrategyOverride.of(RACKS, "platformPerUser", usd("0.5"), list),
                        StrategyOverride.of(RACKS, "priceIndex", Estimate.fixed(1.5), list),
                        StrategyOverride.of(RACKS, StrategyParameters.priceIndexOf(Component.DATABASE), 2.5, list),
                        StrategyOverride.of(RACKS, StrategyParameters.priceIndexOf(Component.CACHE), 3.5, list))
                .build();
        Startup paying = Examples.minimal().toBuilder()
                .putComponents(Component.DATABASE, costing("100"))
                .putComponents(Component.CACHE, costing("0"))
                .build();
        Strategy.Builder builder = Examples.strategy();
        book.describe(builder, RACKS, paying);
        Strategy described = builder.build();
        assertThat(described.platformFixed()).isEqualTo(usd("620"));
        assertThat(described.platformPerUser()).isEqualTo(usd("0.5"));
        assertThat(described.priceIndex()).isEqualTo(Estimate.fixed(1.5));
        assertThat(described.priceIndexByComponent()).containsOnlyKeys(Component.DATABASE);
        assertThat(book.component(RACKS, Component.CACHE)).contains(3.5);
        assertThat(book.component(RACKS, Component.COMPUTE)).isEmpty();
        assertThatThrownBy(() -> book.describe(Examples.strategy(), StrategyId.of("acme.other"), paying))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("acme.other/platformFixed")
                .hasMessageContaining("must be in the price book acme");
    }

    private static ComponentUse costing(String amount) {
        return ComponentUse.builder()
                .sourcing(ComponentSourcing.MANAGED)
                .monthlyCost(usd(amount))
                .build();
    }

    @Test
    void a_number_that_was_overridden_in_one_form_is_not_overridden_in_another() {
        CalibrationDraft odds = CalibrationDraft.of(INDEPENDENT, "mine-1").override("round.intercept", -1.0, WHY);
        assertThatThrownBy(() -> odds.override("round.chance24", 0.2, WHY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("round.intercept must be overridden in one form");
        CalibrationDraft lines = CalibrationDraft.of(LINES, "mine-2").override("valuation.lowBase", usd("5"), WHY);
        assertThatThrownBy(() -> lines.override("valuation.amount", new MoneyEstimate.LogNormal(usd("7"), 0.2), WHY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("valuation.lowBase must be overridden in one form");
    }

    /** What another form took the place of is gone: it must not come back half stated. */
    @Test
    void what_was_set_before_another_form_took_its_place_has_to_be_set_again() {
        Calibration timed = CalibrationDraft.of(INDEPENDENT, "mine-1")
                .set("round.chance24", 0.2, Examples.ASSUMED)
                .set("round.medianMonths", 25.0, Examples.ASSUMED)
                .set("round.sigma", 0.7, Examples.ASSUMED)
                .build();
        assertThat(timed.roundIntercept()).isEmpty();
        assertThat(timed.evidence()).doesNotContainKey("round.intercept");
        CalibrationDraft lines = CalibrationDraft.of(LINES, "mine-2")
                .set("valuation.amount", new MoneyEstimate.LogNormal(usd("7"), 0.2), Examples.ASSUMED)
                .set("valuation.lowBase", usd("5"), Examples.ASSUMED);
        assertThatThrownBy(lines::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("valuation.lowSlope is required");
    }
}
