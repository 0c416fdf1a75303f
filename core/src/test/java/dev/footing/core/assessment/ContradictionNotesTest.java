package dev.footing.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.Fact;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Unit;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.Correlation;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.core.Assessor;
import dev.footing.core.decision.Bench;
import dev.footing.core.policy.Policies;
import java.util.Map;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

class ContradictionNotesTest {
    private static final Strategy BOUGHT = Bench.strategy("bought", Sourcing.MANAGED, 1_000);
    private static final Strategy OWN = Bench.strategy("own", Sourcing.SELF_RUN, 500);
    private static final Strategy FOR_MANY = Bench.strategy("many", Sourcing.HYBRID, 500);
    /** Knows three strategies, and proposes two of them to this startup. */
    private static final StrategyProvider PROVIDER = new StrategyProvider() {
        @Override
        public ProviderInfo info() {
            return ProviderInfo.of("acme", "Acme", SPI_LEVEL, BOUGHT.info(), OWN.info(), FOR_MANY.info());
        }

        @Override
        public ImmutableList<Strategy> propose(Startup startup) {
            return ImmutableList.of(BOUGHT, OWN);
        }
    };

    private static final Startup STARTUP =
            Bench.on("acme.bought").with(Inputs.CURRENT_BILL, BigMoney.parse("USD 3000"));

    @Test
    void machines_run_by_the_team_contradict_a_platform_that_is_bought() {
        Startup both = with(
                STARTUP,
                Map.of(
                        Component.ORCHESTRATION, use(ComponentSourcing.SELF_RUN),
                        Component.DATABASE, use(ComponentSourcing.SELF_RUN)));
        assertThat(note(Code.COMPONENTS_CONTRADICT_STRATEGY, both))
                .hasValueSatisfying(note -> assertThat(note.facts())
                        .containsEntry("components", new Fact.Word("orchestration"))
                        .containsEntry("strategy", new Fact.Word("acme.bought")));
        assertThat(note(Code.COMPONENTS_CONTRADICT_STRATEGY, both.with(Inputs.CURRENT_STRATEGY, "acme.own")))
                .isEmpty();
        assertThat(note(
                        Code.COMPONENTS_CONTRADICT_STRATEGY,
                        with(STARTUP, Map.of(Component.DATABASE, use(ComponentSourcing.SELF_RUN)))))
                .isEmpty();
    }

    @Test
    void who_runs_machines_needs_some() {
        Startup none = with(
                STARTUP.with(Inputs.CURRENT_STRATEGY, "acme.own"),
                Map.of(Component.COMPUTE, use(ComponentSourcing.NONE)));
        assertThat(note(Code.COMPONENTS_CONTRADICT_STRATEGY, none)).isPresent();
        assertThat(note(Code.COMPONENTS_CONTRADICT_STRATEGY, none.with(Inputs.CURRENT_STRATEGY, "acme.bought")))
                .isEmpty();
    }

    @Test
    void nothing_is_run_for_longer_than_the_startup_is_old() {
        Startup older = STARTUP.with(Inputs.AGE, 3.0).with(Inputs.CURRENT_MONTHS, 60.0);
        assertThat(note(Code.AGE_BELOW_CURRENT, older))
                .hasValueSatisfying(note -> assertThat(note.facts())
                        .containsEntry("age", new Fact.Figure(3, Unit.MONTHS))
                        .containsEntry("months", new Fact.Figure(60, Unit.MONTHS)));
        assertThat(note(Code.AGE_BELOW_CURRENT, older.with(Inputs.AGE, 60.0))).isEmpty();
    }

    @Test
    void parts_cost_no_more_than_the_whole() {
        ComponentUse database = ComponentUse.builder()
                .sourcing(ComponentSourcing.MANAGED)
                .monthlyCost(BigMoney.parse("USD 2000"))
                .build();
        ComponentUse cache = ComponentUse.builder()
                .sourcing(ComponentSourcing.MANAGED)
                .monthlyCost(BigMoney.parse("USD 1100"))
                .build();
        assertThat(note(
                        Code.COMPONENTS_ABOVE_BILL,
                        with(STARTUP, Map.of(Component.DATABASE, database, Component.CACHE, cache))))
                .isPresent();
        assertThat(note(Code.COMPONENTS_ABOVE_BILL, with(STARTUP, Map.of(Component.DATABASE, database))))
                .isEmpty();
    }

    @Test
    void a_correlation_with_what_is_certain_is_not_read() {
        Startup correlated = STARTUP.toBuilder()
                .correlations(ImmutableList.of(
                        new Correlation(Inputs.MONTHLY_GROWTH.id(), Inputs.REVENUE_PER_USER.id(), 0.4)))
                .build();
        assertThat(note(Code.CORRELATION_UNREAD, correlated)).isPresent();
    }

    @Test
    void a_number_of_a_strategy_that_nobody_proposes_is_not_read() {
        assertThat(note(Code.OVERRIDE_NOT_PROPOSED, STARTUP, replacing("acme.own")))
                .isEmpty();
        assertThat(note(Code.OVERRIDE_NOT_PROPOSED, STARTUP, replacing("acme.many")))
                .hasValueSatisfying(
                        note -> assertThat(note.facts()).containsEntry("strategy", new Fact.Word("acme.many")));
    }

    private static Policy replacing(String strategy) {
        return Policy.builder()
                .from(Policies.default2())
                .id("test-1")
                .addStrategyOverrides(new StrategyOverride(
                        StrategyId.of(strategy), "priceIndex", Optional.of(Estimate.fixed(1)), "ours"))
                .build();
    }

    private static Startup with(Startup startup, Map<Component, ComponentUse> components) {
        return startup.toBuilder().components(components).build();
    }

    private static ComponentUse use(ComponentSourcing sourcing) {
        return ComponentUse.builder().sourcing(sourcing).build();
    }

    private static Optional<Explanation> note(Code code, Startup startup) {
        return note(code, startup, Policies.default2());
    }

    private static Optional<Explanation> note(Code code, Startup startup, Policy policy) {
        return Assessor.builder()
                .provider(PROVIDER)
                .policy(policy)
                .withoutSimulation()
                .build()
                .assess(startup)
                .notes()
                .stream()
                .filter(note -> note.code() == code)
                .findFirst();
    }
}
