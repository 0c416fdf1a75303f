package dev.footing.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Form;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.strategy.StrategyId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StartupGeneratorTest {
    private static final List<StrategyId> STRATEGIES = List.of(StrategyId.of("one"), StrategyId.of("acme.two"));
    private static final List<Startup> MANY =
            Seeds.from(1, 600).map(StartupGeneratorTest::startup).toList();

    static Stream<Long> seeds() {
        return Seeds.from(1, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_startup_builds_and_stays_equal_when_each_input_is_set_again(long seed) {
        Startup startup = startup(seed);

        StartupDraft again = StartupDraft.of(startup);
        Inputs.all().forEach(input -> setAgain(again, input, startup));

        for (Input<?> input : Inputs.all()) {
            assertThat(input.get(again.build())).isEqualTo(input.get(startup));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_seed_gives_the_same_startup(long seed) {
        assertThat(startup(seed)).isEqualTo(startup(seed));
    }

    @Test
    void each_optional_input_is_sometimes_stated_and_sometimes_not() {
        for (Input<?> input : Inputs.all()) {
            boolean required = input.presence() == Input.Presence.REQUIRED;
            assertThat(MANY).as(input.id()).anyMatch(startup -> startup.states(input));
            assertThat(MANY.stream().allMatch(startup -> startup.states(input)))
                    .as(input.id())
                    .isEqualTo(required);
        }
    }

    @Test
    void each_word_of_each_choice_occurs() {
        for (Input<?> input : Inputs.all()) {
            Set<String> seen = values(input).map(Object::toString).collect(Collectors.toSet());
            for (String word : input.kind() == Form.Kind.CHOICE ? input.choices() : List.<String>of()) {
                Object constant = input.choose(word).orElseThrow();
                assertThat(seen).as(input.id()).contains(constant.toString());
            }
        }
    }

    @Test
    void each_number_is_sometimes_at_either_end_of_its_range() {
        for (Input<?> input : List.of(Inputs.CASH, Inputs.OTHER_COSTS, Inputs.GROWTH_VOLATILITY, Inputs.UPTIME)) {
            double low = input.range().orElseThrow().low();
            double high = input.range().orElseThrow().high();
            assertThat(values(input).map(StartupGeneratorTest::plain))
                    .as(input.id())
                    .contains(low, high);
        }
        assertThat(values(Inputs.ENGINEERS)).anyMatch(fte -> fte < 1e-5).contains(1e6);
    }

    @Test
    void uncertain_inputs_are_fixed_ranges_and_log_normal() {
        for (Input<Estimate> input : List.of(Inputs.LAUNCH_USERS, Inputs.MONTHLY_GROWTH)) {
            assertThat(values(input).map(Object::getClass).distinct()).hasSize(3);
        }
        for (Input<?> input : List.of(Inputs.COST_PER_ENGINEER, Inputs.REVENUE_PER_USER)) {
            assertThat(values(input).map(Object::getClass).distinct()).hasSize(3);
        }
    }

    @Test
    void the_cases_that_the_arithmetic_tells_apart_occur() {
        some("live", s -> s.usage().live());
        some("live with a bill", s -> s.usage().live() && bill(s).isPresent());
        some("live on a known strategy without a bill", s -> s.usage().live() && on(s) && bill(s).isEmpty());
        some("live on no known strategy with a bill", s -> s.usage().live() && !on(s) && bill(s).isPresent());
        some("not live, on a known strategy", s -> !s.usage().live() && on(s));
        some("a bill of nothing", s -> bill(s).filter(b -> b == 0).isPresent());
        some(
                "a round with nothing invested",
                s -> invested(s).filter(i -> i == 0).isPresent());
        some(
                "a round with something invested",
                s -> invested(s).filter(i -> i > 0).isPresent());
        some(
                "a round on the cash now",
                s -> s.funding().isPresent() && invested(s).isEmpty());
        some("a round in the last month", s -> month(s) == s.budget().horizonMonths());
        some(
                "a round before the last month",
                s -> month(s) > 0 && month(s) < s.budget().horizonMonths());
        some(
                "an audit within the horizon",
                s -> audit(s) > 0 && audit(s) <= s.budget().horizonMonths());
        some("an audit beyond the horizon", s -> audit(s) > s.budget().horizonMonths());
        some("a horizon of one month", s -> s.budget().horizonMonths() == 1);
        some("a long horizon", s -> s.budget().horizonMonths() > 90);
        some("part of an engineer", s -> s.team().engineers().value() % 1 > 0);
        some("several correlations", s -> s.correlations().size() > 1);
        some("evidence of a group", s -> s.evidence().containsKey("/team"));
        some("evidence of an input", s -> s.evidence().keySet().stream().anyMatch(StartupGeneratorTest::sourced));
    }

    @Test
    void says_on_which_strategy_a_startup_is_only_where_there_are_any() {
        assertThat(MANY.stream().flatMap(s -> Inputs.CURRENT_STRATEGY.get(s).stream()))
                .contains("one", "acme.two");
        assertThat(Seeds.from(1, 100).map(seed -> StartupGenerator.next(Seeds.random(seed), List.of())))
                .noneMatch(StartupGeneratorTest::on);
    }

    private static Startup startup(long seed) {
        return StartupGenerator.next(Seeds.random(seed), STRATEGIES);
    }

    private static <T> void setAgain(StartupDraft draft, Input<T> input, Startup startup) {
        input.get(startup).ifPresent(value -> draft.set(input, value));
    }

    private static <T> Stream<T> values(Input<T> input) {
        return MANY.stream().flatMap(startup -> input.get(startup).stream());
    }

    private static double plain(Object number) {
        return number instanceof BigMoney amount ? amount.getAmount().doubleValue() : ((Number) number).doubleValue();
    }

    private static void some(String what, Predicate<Startup> test) {
        assertThat(MANY).as(what).anyMatch(test);
    }

    private static boolean on(Startup startup) {
        return Inputs.CURRENT_STRATEGY.get(startup).isPresent();
    }

    private static Optional<Double> bill(Startup startup) {
        return Inputs.CURRENT_BILL.get(startup).map(StartupGeneratorTest::plain);
    }

    private static Optional<Double> invested(Startup startup) {
        return Inputs.INVESTED.get(startup).map(StartupGeneratorTest::plain);
    }

    private static int month(Startup startup) {
        return Inputs.FUNDING_MONTH.get(startup).orElse(0);
    }

    private static int audit(Startup startup) {
        return Inputs.COMPLIANCE_MONTH.get(startup).orElse(0);
    }

    private static boolean sourced(String place) {
        return Inputs.find(place).isPresent();
    }
}
