package dev.footing.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.Situation;
import dev.footing.testkit.Seeds;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of list price, peak and size. */
class SizeLawsTest {
    private static final double DIGITS = 1e-12;
    private static final double SIMULATED_DIGITS = 1e-9;
    private static final double USUAL_PEAK = 1.7;
    private static final double OTHER_PEAK = 4.2;

    static Stream<Long> seeds() {
        return Seeds.from(81_000, 150);
    }

    static Stream<Long> fewSeeds() {
        return Seeds.from(81_000, 30);
    }

    /** Without list price and peak, and with the list price that today's bill stands for. */
    private static Optional<List<LawCase>> pricedAsBilled(long seed) {
        LawCase without = plain(LawCase.of(seed));
        Situation situation = without.situation();
        double price = situation.bill() * Math.max(1, situation.currentPriceIndex()) / situation.currentPriceIndex();
        return price > 1e-6 && Inputs.LIST_PRICE.range().orElseThrow().contains(price)
                ? Optional.of(List.of(without, without.with(s -> s.with(Inputs.LIST_PRICE, LawCase.usd(price)))))
                : Optional.empty();
    }

    private static LawCase plain(LawCase given) {
        return given.with(startup -> startup.toBuilder()
                .usage(startup.usage().toBuilder()
                        .peakToAverage(Optional.empty())
                        .build())
                .current(startup.current()
                        .map(current -> current.toBuilder()
                                .monthlyListPrice(Optional.empty())
                                .build()))
                .build());
    }

    private static LawCase peaking(LawCase given, double peak) {
        return given.with(startup -> startup.with(Inputs.PEAK_TO_AVERAGE, peak));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_list_price_that_is_that_of_the_bill_changes_nothing(long seed) {
        pricedAsBilled(seed)
                .ifPresent(both -> both.get(0)
                        .strategies()
                        .forEach(strategy -> both.get(0)
                                .requireSame(
                                        both.get(0).plan(strategy), both.get(1).plan(strategy), DIGITS)));
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void a_list_price_that_is_that_of_the_bill_changes_no_trial(long seed) {
        pricedAsBilled(seed)
                .ifPresent(both -> both.get(0).strategies().forEach(strategy -> {
                    double before = both.get(0).trials(strategy).objective().total();
                    double after = both.get(1).trials(strategy).objective().total();
                    assertThat(after).isCloseTo(before, near(both.get(0), strategy, before));
                }));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_usual_peak_changes_nothing(long seed) {
        LawCase given = LawCase.of(seed).with(SizeLawsTest::withoutPeak);
        LawCase usual = peaking(given, USUAL_PEAK);
        given.strategies().forEach(strategy -> given.requireSame(given.plan(strategy), usual.plan(strategy), DIGITS));
    }

    private static Startup withoutPeak(Startup startup) {
        return startup.toBuilder()
                .usage(startup.usage().toBuilder()
                        .peakToAverage(Optional.empty())
                        .build())
                .build();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_peak_moves_a_figure_of_staying(long seed) {
        LawCase low = peaking(LawCase.of(seed), 1);
        LawCase high = peaking(low, OTHER_PEAK);
        assertThat(high.plan(high.current())).isEqualTo(low.plan(low.current()));
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void no_peak_moves_a_trial_of_staying(long seed) {
        LawCase low = peaking(LawCase.live(seed), 1);
        LawCase high = peaking(low, OTHER_PEAK);
        assertThat(high.trials(high.current()).objective())
                .isEqualTo(low.trials(low.current()).objective());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_peak_moves_the_price_of_one_platform_that_pays_for_it_against_another(long seed) {
        LawCase given = LawCase.live(seed).paying().with(startup -> startup.with(Inputs.CREDITS, ImmutableList.of()));
        Strategy cheap = given.other().toBuilder()
                .paysForPeak(true)
                .timeToProduction(Estimate.fixed(0))
                .priceIndex(Estimate.fixed(0.3))
                .setupCost(SetupCost.none(CurrencyUnit.USD))
                .build();
        Strategy dear = cheap.toBuilder().priceIndex(Estimate.fixed(1.5)).build();
        double ratio = ratio(peaking(given, 1), dear, cheap);
        double other = ratio(peaking(given, OTHER_PEAK), dear, cheap);
        if (Double.isFinite(ratio)) {
            assertThat(other).isCloseTo(ratio, Offset.offset(1e-9 * ratio));
        }
    }

    /** Of the last month's bills, apart from dated payments. */
    private static double ratio(LawCase given, Strategy dear, Strategy cheap) {
        LawCase unpaid = given.paying();
        int last = unpaid.horizon() - 1;
        return unpaid.plan(cheap).get(Figure.TIME_TO_PRODUCTION) > last
                ? Double.NaN
                : unpaid.months(dear).get(last).platform()
                        / unpaid.months(cheap).get(last).platform();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void size_does_not_depend_on_team_cash_or_growth(long seed) {
        LawCase given = LawCase.live(seed)
                .with(startup -> startup.with(Inputs.MONTHLY_GROWTH, Estimate.fixed(0)).toBuilder()
                        .team(startup.team().toBuilder()
                                .infrastructureEngineers(Optional.empty())
                                .build())
                        .build());
        double size = given.situation().load().effort();
        assertThat(changed(given, s -> s.with(Inputs.ENGINEERS, 999.0))).isEqualTo(size);
        assertThat(changed(given, s -> s.with(Inputs.CASH, LawCase.usd(1)))).isEqualTo(size);
        assertThat(changed(given, s -> s.with(Inputs.MONTHLY_GROWTH, Estimate.fixed(0.2))))
                .isEqualTo(size);
    }

    private static double changed(LawCase given, UnaryOperator<Startup> change) {
        return given.with(change).situation().load().effort();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_product_without_users_has_no_size_and_no_peak(long seed) {
        LawCase waiting = LawCase.of(seed).with(startup -> startup.with(Inputs.ACTIVE_USERS, 0.0));
        assertThat(waiting.situation().load().effort()).isEqualTo(1);
        LawCase low = peaking(waiting, 1);
        LawCase high = peaking(waiting, OTHER_PEAK);
        waiting.strategies().forEach(strategy -> assertThat(high.plan(strategy)).isEqualTo(low.plan(strategy)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void before_users_a_list_price_buys_hardware_and_nothing_else(long seed) {
        LawCase waiting = LawCase.of(seed)
                .with(startup -> startup.with(Inputs.ACTIVE_USERS, 0.0))
                .withStrategies(strategy -> strategy.setupCost() instanceof SetupCost.Hardware
                        ? strategy.toBuilder()
                                .setupCost(SetupCost.none(CurrencyUnit.USD))
                                .build()
                        : strategy);
        LawCase low = waiting.with(startup -> startup.with(Inputs.LIST_PRICE, LawCase.usd(10)));
        LawCase high = waiting.with(startup -> startup.with(Inputs.LIST_PRICE, LawCase.usd(1e6)));
        waiting.strategies().forEach(strategy -> assertThat(high.plan(strategy)).isEqualTo(low.plan(strategy)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_bill_that_is_not_stated_is_that_of_the_price_list_and_makes_nobody_familiar(long seed) {
        LawCase given = plain(LawCase.live(seed))
                .with(startup -> startup.toBuilder()
                        .current(startup.current()
                                .map(current -> current.toBuilder()
                                        .monthlyPlatformCost(Optional.empty())
                                        .build()))
                        .build()
                        .with(Inputs.CURRENT_MONTHS, 60.0));
        Situation situation = given.situation();
        assertThat(situation.billDerived()).isTrue();
        assertThat(situation.familiar()).isFalse();
        assertThat(situation.load().listPrice()).isEqualTo(situation.bill() / situation.currentPriceIndex());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_bill_that_a_ceiling_limits_is_the_load_of_now_for_the_users_of_the_end(long seed) {
        LawCase given = LawCase.live(seed);
        Situation situation = given.situation();
        double users = given.plan(given.first()).get(Figure.USERS_AT_HORIZON);
        double expected = situation.load().paidByUse()
                * (users + situation.load().borderUsers())
                / (situation.users() + situation.load().borderUsers());
        assertThat(given.model().signals(given.first()).listPriceBill())
                .isCloseTo(expected, Offset.offset(DIGITS * Math.max(1, expected)));
    }

    private static Offset<Double> near(LawCase given, Strategy strategy, double value) {
        return Offset.offset(SIMULATED_DIGITS * Math.max(Math.abs(value), given.scale(given.plan(strategy))));
    }
}
