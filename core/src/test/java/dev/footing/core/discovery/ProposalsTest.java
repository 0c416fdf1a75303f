package dev.footing.core.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.core.policy.FirstRules;
import dev.footing.testkit.Fixtures;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProposalsTest {
    private static final Strategy ONE = Fixtures.strategy("acme.one");
    private static final StrategyProvider GOOD = TestProviders.good("good", "good.strategy");

    static Stream<Arguments> broken_answers() {
        return Stream.of(
                broken("an exception", "stopped by IllegalStateException: the price list is empty", startup -> {
                    throw new IllegalStateException("the price list is empty");
                }),
                broken("a linkage error", "stopped by NoSuchMethodError: x", startup -> {
                    throw new NoSuchMethodError("x");
                }),
                broken("a failed assertion", "stopped by AssertionError: x", startup -> {
                    throw new AssertionError("x");
                }),
                broken("endless recursion", "stopped by StackOverflowError", ProposalsTest::endless),
                broken("null", "must propose strategies, but is null", ProposalsTest::nothing),
                broken("a null strategy", "NullPointerException", startup -> ImmutableList.of(ONE, nothing(startup))),
                broken("something else", "stopped by ClassCastException", startup -> other()),
                broken(
                        "one not announced",
                        "where id must be one that its info() announces, but is acme.other. Announce it",
                        startup -> ImmutableList.of(ONE, Fixtures.strategy("acme.other"))),
                broken(
                        "one announced otherwise",
                        "where the info of acme.one must be what its info() announces, but is StrategyInfo{",
                        startup -> ImmutableList.of(renamed())),
                broken(
                        "one twice",
                        "where id must stand once in the answer, but is acme.one twice.",
                        startup -> ImmutableList.of(ONE, ONE)),
                broken(
                        "another currency",
                        "where the currency of acme.one must be USD as that of the startup, but is EUR. Convert",
                        startup -> ImmutableList.of(euros())),
                broken(
                        "NaN",
                        "where value must be a finite number, but is NaN. Give a finite",
                        startup -> ImmutableList.of(ONE.toBuilder()
                                .steadyEffort(Estimate.fixed(Double.NaN))
                                .build())),
                broken(
                        "what steers a terminal",
                        "where notQuantified of acme.one must be told in 1 to 300 characters",
                        startup -> ImmutableList.of(
                                ONE.toBuilder().addNotQuantified("\u001b[2J").build())),
                broken(
                        "a negative time",
                        "where timeToProduction must be at least 0 and at most 1,200 months, but is -2.0. Give a",
                        startup -> ImmutableList.of(ONE.toBuilder()
                                .timeToProduction(Estimate.fixed(-2))
                                .build())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken_answers")
    void a_broken_answer_costs_its_provider_alone(
            String what, String told, Function<Startup, ImmutableList<Strategy>> proposal) {
        Startup startup = Fixtures.growing("good.strategy");
        Assessment alone = FirstRules.assessor().provider(GOOD).build().assess(startup);
        Assessment beside = FirstRules.assessor()
                .provider(scripted(proposal))
                .provider(GOOD)
                .build()
                .assess(startup);
        assertThat(beside.strategies()).isEqualTo(alone.strategies()).hasSize(1);
        assertThat(beside.provenance().hash()).isEqualTo(alone.provenance().hash());
        assertThat(beside.problems())
                .as(what)
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence())
                        .startsWith(
                                "acme (dev.footing.core.discovery.TestProviders$Scripted in target/test-classes) must")
                        .contains(told)
                        .endsWith("The other strategies are not affected."));
    }

    @Test
    void a_lack_of_memory_is_thrown_on() {
        Discovery discovery = Discovery.of(List.of(
                scripted(startup -> {
                    throw new ExceptionInInitializerError(new OutOfMemoryError("test"));
                }),
                GOOD));
        assertThatThrownBy(() -> Proposals.ask(discovery, Fixtures.minimal()))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage(
                        "test, while acme (dev.footing.core.discovery.TestProviders$Scripted in target/test-classes)"
                                + " answered");
    }

    @Test
    void strategies_come_by_id_whatever_the_order_of_providers() {
        StrategyProvider a = TestProviders.good("a", "zeta.strategy");
        StrategyProvider b = TestProviders.good("b", "alpha.strategy");
        Proposals one = Proposals.ask(Discovery.of(List.of(a, b)), Fixtures.minimal());
        Proposals other = Proposals.ask(Discovery.of(List.of(b, a)), Fixtures.minimal());
        assertThat(one.proposed())
                .extracting(proposed -> proposed.strategy().id().value())
                .containsExactly("alpha.strategy", "zeta.strategy");
        assertThat(other).isEqualTo(one);
    }

    private static Arguments broken(String what, String told, Function<Startup, ImmutableList<Strategy>> proposal) {
        return Arguments.of(what, told, proposal);
    }

    private static StrategyProvider scripted(Function<Startup, ImmutableList<Strategy>> proposal) {
        return new TestProviders.Scripted(
                ProviderInfo.of("acme", "Acme", StrategyProvider.SPI_LEVEL, ONE.info()), proposal);
    }

    @SuppressWarnings("InfiniteRecursion")
    private static ImmutableList<Strategy> endless(Startup startup) {
        return ImmutableList.copyOf(endless(startup));
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing(Startup startup) {
        return startup.name().isEmpty() ? nothing(startup) : null;
    }

    /** What a plugin in another language, or with raw types, may answer. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ImmutableList<Strategy> other() {
        return (ImmutableList) ImmutableList.of("acme.one");
    }

    private static Strategy renamed() {
        return ONE.toBuilder()
                .info(StrategyInfo.of("acme.one", "Another name", ONE.info().sourcing(), "Another summary"))
                .build();
    }

    private static Strategy euros() {
        return Strategy.builder()
                .info(ONE.info())
                .evidence(ONE.evidence())
                .timeToProduction(ONE.timeToProduction())
                .buildEffort(ONE.buildEffort())
                .steadyEffort(ONE.steadyEffort())
                .platformFixed(BigMoney.parse("EUR 1000"))
                .build();
    }
}
