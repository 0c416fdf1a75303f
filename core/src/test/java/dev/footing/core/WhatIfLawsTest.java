package dev.footing.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.whatif.SingleChange;
import dev.footing.api.whatif.StrategyChange;
import dev.footing.api.whatif.Supposition;
import dev.footing.api.whatif.WhatIf;
import dev.footing.core.decision.Bench;
import dev.footing.testkit.Fixtures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfLawsTest {
    private static final Startup STARTUP = Fixtures.reference();
    private static final Generated CASE =
            new Generated(STARTUP, List.of(Fixtures.strategy("paas"), Fixtures.strategy("self-run-kubernetes")));
    private static final Supposition<Double> ENGINEERS = new Supposition<>(Inputs.ENGINEERS, 9.0);
    private static final Supposition<BigMoney> CASH =
            new Supposition<>(Inputs.CASH, BigMoney.of(CurrencyUnit.USD, BigDecimal.valueOf(4_000_000)));

    @ParameterizedTest
    @ValueSource(ints = {300, 5_000})
    void both_answers_are_those_that_stand_alone(int trials) {
        WhatIf answer = answer(with -> with.trials(trials), ENGINEERS, CASH);
        assertThat(answer.before()).isEqualTo(CASE.assess(trials));
        Startup supposed = Supposition.in(STARTUP, List.of(ENGINEERS, CASH));
        assertThat(answer.after()).isEqualTo(CASE.with(supposed).assess(trials));
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 4_096})
    void parts_move_by_what_both_answers_say_and_sum_to_the_objective(int trials) {
        WhatIf answer = answer(with -> with.trials(trials), ENGINEERS);
        assertThat(answer.strategies()).hasSize(2);
        for (StrategyChange change : answer.strategies()) {
            StrategyAssessment was = answer.before().strategy(change.strategy()).orElseThrow();
            StrategyAssessment now = answer.after().strategy(change.strategy()).orElseThrow();
            Money sum = Money.zero(CurrencyUnit.USD);
            for (ObjectivePart part : ObjectivePart.values()) {
                Money moved = now.objective().worth(part).minus(was.objective().worth(part));
                assertThat(change.part(part).mean()).isEqualTo(moved);
                sum = part.isTerm() ? sum.plus(moved) : sum;
            }
            assertThat(change.objective().mean()).isEqualTo(sum);
            assertThat(change.objective().mean().isZero()).isFalse();
        }
    }

    @Test
    void what_is_supposed_as_stated_moves_nothing_without_any_doubt() {
        WhatIf answer = answer(
                with -> with.trials(4_096),
                new Supposition<>(
                        Inputs.ENGINEERS, Inputs.ENGINEERS.get(STARTUP).orElseThrow()));
        assertThat(answer.changes()).isEmpty();
        for (StrategyChange change : answer.strategies()) {
            assertThat(change.parts().values())
                    .allSatisfy(part -> assertThat(part.mean().isZero()
                                    && part.error().orElseThrow().isZero())
                            .isTrue());
            assertThat(change.lasts().mean()).isZero();
            assertThat(change.lasts().error()).hasValue(0);
        }
        assertThat(answer.vetoesAdded().asMap()).isEmpty();
        assertThat(answer.vetoesGone().asMap()).isEmpty();
    }

    @Test
    void the_error_of_what_moves_is_paired() {
        WhatIf answer = answer(with -> with.trials(8_192), new Supposition<>(Inputs.ENGINEERS, 8.05));
        for (StrategyChange change : answer.strategies()) {
            double paired = change.objective().error().orElseThrow().getAmount().doubleValue();
            // What no trial shows is counted once where it is paired, and twice where it is not.
            assertThat(paired).isPositive().isLessThan(0.75 * unpaired(answer, change));
        }
    }

    @Test
    void with_few_trials_the_error_is_a_bound() {
        WhatIf answer = answer(with -> with.trials(300), ENGINEERS);
        for (StrategyChange change : answer.strategies()) {
            double bound = change.objective().error().orElseThrow().getAmount().doubleValue();
            assertThat(bound).isGreaterThanOrEqualTo(unpaired(answer, change));
        }
    }

    private static double unpaired(WhatIf answer, StrategyChange change) {
        return Math.hypot(error(answer.before(), change), error(answer.after(), change));
    }

    private static double error(Assessment side, StrategyChange change) {
        return side.strategy(change.strategy())
                .flatMap(StrategyAssessment::simulation)
                .orElseThrow()
                .objective()
                .error()
                .getAmount()
                .doubleValue();
    }

    @Test
    void each_alone_is_what_it_would_be_by_itself() {
        WhatIf both = answer(with -> with.trials(500), ENGINEERS, CASH);
        WhatIf engineers = answer(with -> with.trials(500), ENGINEERS);
        WhatIf cash = answer(with -> with.trials(500), CASH);
        assertThat(both.alone()).extracting(SingleChange::lead).containsExactly(engineers.lead(), cash.lead());
        assertThat(both.alone())
                .extracting(SingleChange::verdict)
                .containsExactly(engineers.after().verdict(), cash.after().verdict());
        assertThat(engineers.alone().get(0).lead()).isEqualTo(engineers.lead());
    }

    @Test
    void one_that_cannot_be_alone_is_told_and_has_no_share_of_its_own() {
        int horizon = STARTUP.budget().horizonMonths();
        Supposition<Integer> far = new Supposition<>(Inputs.HORIZON, horizon + 1);
        Supposition<Integer> round = new Supposition<>(Inputs.FUNDING_MONTH, horizon + 1);
        Supposition<Integer> reached = new Supposition<>(Inputs.FUNDING_MONTH, horizon);
        UnaryOperator<Assessor.Builder> plans = Assessor.Builder::withoutSimulation;
        WhatIf beyond = answer(plans, ENGINEERS, round, far);
        assertThat(beyond.alone()).extracting(SingleChange::supposed).containsExactly(ENGINEERS, far);
        assertThat(beyond.onlyTogether()).isEqualTo(List.of(round));
        WhatIf within = answer(plans, ENGINEERS, reached, far);
        assertThat(within.alone()).hasSize(3);
        assertThat(within.onlyTogether()).isEmpty();
        assertThatThrownBy(() -> answer(plans, round))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must not be above the horizon");
    }

    @Test
    void both_answers_have_as_many_trials_where_the_decision_settles_their_number() {
        WhatIf answer = answer(with -> with, ENGINEERS);
        assertThat(answer.before().provenance().trials())
                .isEqualTo(answer.after().provenance().trials());
        assertThat(answer.before().provenance().seed())
                .isEqualTo(answer.after().provenance().seed());
    }

    @Test
    void plans_have_no_error() {
        WhatIf answer = answer(Assessor.Builder::withoutSimulation, ENGINEERS);
        assertThat(answer.strategies()).isNotEmpty().allSatisfy(change -> {
            assertThat(change.objective().error()).isEmpty();
            assertThat(change.productShare().error()).isEmpty();
        });
    }

    @Test
    void a_phase_that_is_derived_follows() {
        Startup young =
                STARTUP.toBuilder().phase(Optional.empty()).evidence(Map.of()).build();
        WhatIf answer = CASE.assessor(Assessor.Builder::withoutSimulation)
                .whatIf(young, List.of(new Supposition<>(Inputs.ACTIVE_USERS, 5_000_000.0)));
        assertThat(answer.changes())
                .extracting(change -> change.path())
                .contains(Inputs.PHASE.id(), Inputs.ACTIVE_USERS.id());
    }

    @Test
    void vetoes_that_go_and_come_are_told() {
        Strategy bought = Bench.strategy("bought", Sourcing.MANAGED, 1_000);
        Startup free = Bench.startup();
        Supposition<?> forbids =
                new Supposition<>(Inputs.MOTIVES, ImmutableSortedSet.of(Motive.COMPLIANCE_FORBIDS_MANAGED));
        Startup forbidden = Supposition.in(free, List.of(forbids));
        Assessor assessor = new Generated(free, List.of(bought)).assessor(Assessor.Builder::withoutSimulation);
        WhatIf worse = assessor.whatIf(free, List.of(forbids));
        WhatIf better = assessor.whatIf(forbidden, List.of(new Supposition<>(Inputs.MOTIVES, ImmutableSortedSet.of())));
        assertThat(worse.vetoesAdded()).isEqualTo(ImmutableSetMultimap.of(bought.id(), VetoRule.MANAGED_FORBIDDEN));
        assertThat(worse.vetoesGone().asMap()).isEmpty();
        assertThat(better.vetoesGone()).isEqualTo(worse.vetoesAdded());
        assertThat(better.vetoesAdded().asMap()).isEmpty();
    }

    @Test
    void nothing_supposed_and_a_strategy_that_nobody_knows_are_refused() {
        Assessor assessor = CASE.assessor(Assessor.Builder::withoutSimulation);
        assertThatThrownBy(() -> assessor.whatIf(STARTUP, List.of())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() ->
                        assessor.whatIf(STARTUP, List.of(new Supposition<>(Inputs.CURRENT_STRATEGY, "nobody.knows"))))
                .isInstanceOf(InvalidProfileException.class);
    }

    private static WhatIf answer(UnaryOperator<Assessor.Builder> how, Supposition<?>... supposed) {
        return CASE.assessor(how).whatIf(STARTUP, List.of(supposed));
    }
}
