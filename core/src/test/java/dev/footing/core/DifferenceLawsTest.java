package dev.footing.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.difference.Cause;
import dev.footing.api.difference.Change;
import dev.footing.api.difference.Difference;
import dev.footing.api.difference.FigureDifference;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PolicyDraft;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Grounds;
import dev.footing.api.record.RecordedOption;
import dev.footing.api.record.RecordedOverride;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.decision.Bench;
import dev.footing.core.diff.Differences;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Policies;
import dev.footing.core.record.KnownRules;
import dev.footing.core.record.Recording;
import dev.footing.testkit.Fixtures;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why two results differ: parts that sum, signs that turn, and nothing from nothing. */
class DifferenceLawsTest {
    private static final Policy OWN = PolicyDraft.of(Policies.default1(), "own-1")
            .override("margin", 0.7, "our books")
            .build();
    private static final KnownRules RULES = KnownRules.shipped().with(OWN);
    private static final UnaryOperator<Assessor.Builder> PLANS = Assessor.Builder::withoutSimulation;
    private static final List<Strategy> NOW = List.of(
            Fixtures.strategy("acme.a"),
            Fixtures.strategy("acme.b").toBuilder()
                    .steadyEffort(Estimate.fixed(1.5))
                    .build());
    private static final Generated BASE =
            new Generated(Fixtures.reference().with(Inputs.PHASE, Phase.PRE_PRODUCT_MARKET_FIT), NOW);

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    /** Two startups on strategies of which one generation is proposed now, under everything that differs. */
    private record Pair(RecordedResult from, RecordedResult to, Discovery discovery) {
        static Pair of(long seed) {
            Generated first = Generated.of(seed);
            Generated second = Generated.of(seed + 1_000);
            RecordedResult from = Recording.of(first.assess(PLANS));
            RecordedResult to = Recording.of(second.assess(with ->
                    PLANS.apply(with).calibration(Calibrations.article2024()).policy(OWN)));
            return new Pair(from, to, proposing(first.strategies()));
        }

        Difference difference() {
            return Differences.of(from, to, RULES, discovery, 1);
        }

        Difference back() {
            return Differences.of(to, from, RULES, discovery, 1);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void parts_sum_to_the_cent_and_the_engine_that_made_both_adds_nothing(long seed) {
        Difference difference = Pair.of(seed).difference();
        assertThat(difference.objectives()).isNotEmpty();
        figures(difference).forEach(figure -> {
            assertThat(Money.total(figure.parts().values())).isEqualTo(figure.difference());
            assertThat(figure.part(Cause.ENGINE)).matches(Money::isZero, "zero");
            assertThat(figure.part(Cause.LUCK)).matches(Money::isZero, "zero");
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_way_back_turns_every_sign(long seed) {
        Pair pair = Pair.of(seed);
        List<FigureDifference> there = figures(pair.difference()).toList();
        List<FigureDifference> back = figures(pair.back()).toList();
        assertThat(back).hasSameSizeAs(there);
        for (int i = 0; i < there.size(); i++) {
            for (Cause cause : Cause.values()) {
                assertThat(back.get(i).part(cause))
                        .isEqualTo(there.get(i).part(cause).negated());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_changed_gives_nothing(long seed) {
        Generated one = Generated.of(seed);
        RecordedResult result = Recording.of(one.assess(PLANS));
        Difference difference = Differences.of(result, result, RULES, proposing(one.strategies()), 1);
        assertThat(difference.changes()).isEmpty();
        figures(difference)
                .forEach(figure -> assertThat(figure.parts().values()).allMatch(Money::isZero));
    }

    @ParameterizedTest
    @EnumSource(
            value = Cause.class,
            mode = Mode.EXCLUDE,
            names = {"ENGINE", "LUCK"})
    void a_cause_alone_gets_everything(Cause cause) {
        Difference difference = difference(Recording.of(BASE.assess(PLANS)), Recording.of(changed(cause)));
        assertThat(difference.changes()).isNotEmpty().extracting(Change::cause).containsOnly(cause);
        assertThat(difference.objectives())
                .anyMatch(figure -> !figure.difference().isZero());
        figures(difference).forEach(figure -> assertThat(figure.part(cause)).isEqualTo(figure.difference()));
        assertThat(difference.samePolicy()).isEqualTo(cause != Cause.POLICY);
        assertThat(difference.sameCalibration()).isEqualTo(cause != Cause.CALIBRATION);
    }

    private static Assessment changed(Cause cause) {
        return switch (cause) {
            case INPUTS -> BASE.with(BASE.startup().with(Inputs.ENGINEERS, 9.0)).assess(PLANS);
            case CALIBRATION -> BASE.assess(with -> PLANS.apply(with).calibration(Calibrations.article2024()));
            case POLICY -> BASE.assess(with -> PLANS.apply(with).policy(other()));
            case STRATEGIES ->
                BASE.mapping(strategy -> strategy.toBuilder()
                                .timeToProduction(Estimate.fixed(3.5))
                                .build())
                        .assess(PLANS);
            case LUCK, ENGINE -> throw new IllegalArgumentException(cause + " cannot be asked for.");
        };
    }

    private static Policy other() {
        return PolicyDraft.of(Policies.default1(), "own-2")
                .override("discountRate", 0.1, "our books")
                .build();
    }

    private static Difference difference(RecordedResult from, RecordedResult to) {
        return Differences.of(from, to, RULES.with(other()), proposing(NOW), 1);
    }

    @Test
    void a_figure_that_nobody_computed_shows_as_engine() {
        RecordedResult right = Recording.of(BASE.assess(PLANS));
        StrategyId id = StrategyId.of("acme.a");
        RecordedResult wrong = right.toBuilder()
                .options(right.options().stream()
                        .map(option -> option.id().equals(id)
                                ? RecordedOption.builder()
                                        .from(option)
                                        .objective(option.objective().plus(123))
                                        .build()
                                : option)
                        .toList())
                .build();
        Difference difference = difference(right, wrong);
        assertThat(figures(difference).filter(figure -> figure.strategy().equals(Optional.of(id))))
                .singleElement()
                .satisfies(figure -> assertThat(figure.part(Cause.ENGINE)).isEqualTo(Money.parse("USD 123.00")));
        assertThat(figures(difference).filter(figure -> !figure.strategy().equals(Optional.of(id))))
                .allMatch(figure -> figure.part(Cause.ENGINE).isZero());
    }

    @Test
    void another_seed_is_luck_and_nothing_else() {
        Generated varied = BASE.mapping(strategy ->
                strategy.toBuilder().timeToProduction(Estimate.range(1, 2, 6)).build());
        Difference difference = Differences.of(
                Recording.of(varied.assess(with -> with.trials(300).seed(7))),
                Recording.of(varied.assess(with -> with.trials(500).seed(8))),
                RULES,
                proposing(varied.strategies()),
                1);
        assertThat(difference.changes()).extracting(Change::path).containsExactly("seed", "trials");
        assertThat(difference.objectives()).allSatisfy(figure -> {
            assertThat(figure.difference().isZero()).isFalse();
            assertThat(figure.part(Cause.LUCK)).isEqualTo(figure.difference());
        });
    }

    @Test
    void strategies_that_providers_no_longer_propose_are_taken_from_the_result() {
        RecordedResult from = Recording.of(BASE.assess(PLANS));
        RecordedResult to = Recording.of(
                BASE.with(BASE.startup().with(Inputs.ENGINEERS, 9.0)).assess(PLANS));
        Difference difference = Differences.of(from, to, RULES, proposing(NOW.subList(0, 1)), 1);
        assertThat(difference.objectives()).hasSize(2);
        figures(difference)
                .forEach(figure -> assertThat(figure.part(Cause.INPUTS)).isEqualTo(figure.difference()));
    }

    @Test
    void strategies_of_one_result_alone_are_listed() {
        RecordedResult both = Recording.of(BASE.assess(PLANS));
        RecordedResult one = Recording.of(new Generated(BASE.startup(), NOW.subList(0, 1)).assess(PLANS));
        Difference difference = difference(both, one);
        assertThat(difference.onlyInFrom()).containsExactly(StrategyId.of("acme.b"));
        assertThat(difference.onlyInTo()).isEmpty();
        assertThat(difference.objectives()).hasSize(1);
        assertThat(difference(one, both).onlyInTo()).containsExactly(StrategyId.of("acme.b"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void strategies_of_one_result_alone_are_changes_whatever_is_proposed_now(int proposed) {
        RecordedResult both = Recording.of(BASE.assess(PLANS));
        RecordedResult one = Recording.of(new Generated(BASE.startup(), NOW.subList(0, 1)).assess(PLANS));
        Optional<String> name = Optional.of(NOW.get(1).info().name());
        Discovery discovery = proposing(NOW.subList(0, proposed));
        assertThat(Differences.of(both, one, RULES, discovery, 1).changes())
                .containsExactly(new Change(Cause.STRATEGIES, "acme.b", name, Optional.empty()));
        assertThat(Differences.of(one, both, RULES, discovery, 1).changes())
                .containsExactly(new Change(Cause.STRATEGIES, "acme.b", Optional.empty(), name));
    }

    @Test
    void a_strategy_that_is_proposed_to_one_of_the_startups_alone_is_no_change_of_strategies() {
        Startup small = BASE.startup().with(Inputs.ENGINEERS, 9.0);
        Startup large = BASE.startup().with(Inputs.ENGINEERS, 10.0);
        Discovery discovery = Discovery.of(List.of(new Picky(Bench.provider(NOW))));
        Assessor assessor =
                FirstRules.assessor().discovery(discovery).withoutSimulation().build();
        Difference difference = Differences.of(
                Recording.of(assessor.assess(small)), Recording.of(assessor.assess(large)), RULES, discovery, 1);
        assertThat(difference.onlyInTo()).containsExactly(StrategyId.of("acme.b"));
        assertThat(difference.changes()).extracting(Change::cause).containsOnly(Cause.INPUTS);
    }

    /** Proposes its last strategy from ten engineers on. */
    private record Picky(StrategyProvider plain) implements StrategyProvider {
        @Override
        public ProviderInfo info() {
            return plain.info();
        }

        @Override
        public ImmutableList<Strategy> propose(Startup startup) {
            ImmutableList<Strategy> all = plain.propose(startup);
            return startup.team().engineers().value() < 10 ? all.subList(0, all.size() - 1) : all;
        }
    }

    @Test
    void a_phase_that_was_derived_belongs_to_the_policy_that_derived_it() {
        Generated unsaid = new Generated(Fixtures.smallLive("acme.a"), NOW);
        Policy later = PolicyDraft.of(Policies.default1(), "own-3")
                .override("phase.marketFitUsers", 5_000.0, "we sell to few")
                .build();
        Difference difference = Differences.of(
                Recording.of(unsaid.assess(PLANS)),
                Recording.of(unsaid.assess(with -> PLANS.apply(with).policy(later))),
                RULES.with(later),
                proposing(NOW),
                1);
        assertThat(difference.changes()).extracting(Change::cause).containsOnly(Cause.POLICY);
    }

    @Test
    void a_replaced_number_of_a_strategy_stands_with_the_own_one_and_with_its_reason() {
        Policy offer = PolicyDraft.of(Policies.default1(), "own-4")
                .override(new StrategyOverride(
                        StrategyId.of("acme.b"), "steadyEffort", Optional.of(Estimate.fixed(2)), "our vendor says so"))
                .build();
        RecordedResult to = Recording.of(BASE.assess(with -> PLANS.apply(with).policy(offer)));
        Difference difference =
                Differences.of(Recording.of(BASE.assess(PLANS)), to, RULES.with(offer), proposing(NOW), 1);
        String path = "strategyOverrides:acme.b:steadyEffort";
        assertThat(difference.changes())
                .contains(new Change(
                        Cause.POLICY, path, Optional.of(Estimate.fixed(1.5)), Optional.of(Estimate.fixed(2))));
        assertThat(to.policy().overrides())
                .containsExactly(new RecordedOverride(path, Grounds.of("our vendor says so")));
    }

    @Test
    void plans_are_not_compared_with_simulations() {
        RecordedResult plans = Recording.of(BASE.assess(PLANS));
        RecordedResult simulated = Recording.of(BASE.assess(100));
        assertThatThrownBy(() -> difference(plans, simulated))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("in the second result only");
    }

    @Test
    void rules_that_are_not_at_hand_are_an_error_with_a_way_out() {
        RecordedResult own = Recording.of(BASE.assess(with -> PLANS.apply(with).policy(OWN)));
        assertThatThrownBy(() -> Differences.of(own, own, KnownRules.shipped(), proposing(NOW), 1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("own-1 with the hash " + OWN.hash())
                .hasMessageContaining("Hand over the policy");
    }

    private static Stream<FigureDifference> figures(Difference difference) {
        return Stream.concat(difference.objectives().stream(), difference.margin().stream());
    }

    private static Discovery proposing(List<Strategy> strategies) {
        return Discovery.of(Arrays.asList(Bench.provider(strategies)));
    }
}
