package dev.footing.core.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.PairedDifference;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.sensitivity.Contribution;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.decision.Bench;
import dev.footing.core.policy.FirstRules;
import dev.footing.testkit.Seeds;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why one strategy and not another adds up to the cent, with plans and with simulations. */
class ContributionLawsTest {
    static Stream<Long> seeds() {
        return Seeds.from(51_000, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leaves_sum_to_the_difference_of_the_stated_objectives(long seed) {
        Cases cases = Cases.generated(seed);
        check(cases.assess());
        check(FirstRules.assessor()
                .provider(Bench.provider(cases.strategies()))
                .trials(300)
                .build()
                .assess(cases.startup()));
    }

    private static void check(Assessment assessment) {
        for (StrategyAssessment one : assessment.strategies()) {
            Money stated = one.simulation()
                    .map(SimulatedOutcome::objective)
                    .map(objective -> objective.mean())
                    .orElse(one.plan().objective());
            assertThat(one.objective().total()).isEqualTo(stated);
            for (StrategyAssessment other : assessment.strategies()) {
                Contribution tree = assessment.compare(one.id(), other.id()).orElseThrow();
                Money gap = one.objective().total().minus(other.objective().total());
                assertThat(tree.amount()).isEqualTo(gap);
                assertThat(tree.leaves().stream().map(Contribution::amount).reduce(zero(gap), Money::plus))
                        .isEqualTo(gap);
                assertThat(tree.leaves()).allSatisfy(leaf -> {
                    assertThat(leaf.amount().isZero()).isFalse();
                    assertThat(leaf.basis()).isNotEmpty();
                });
            }
            one.simulation()
                    .flatMap(SimulatedOutcome::againstRival)
                    .ifPresent(against -> assertThat(against.mean()).isEqualTo(gap(assessment, one.id(), against)));
        }
        assessment
                .verdict()
                .margin()
                .ifPresent(margin -> assertThat(margin)
                        .isEqualTo(assessment
                                .compare(
                                        assessment.verdict().strategy().orElseThrow(),
                                        assessment.verdict().rival().orElseThrow())
                                .orElseThrow()
                                .amount()));
    }

    private static Money gap(Assessment assessment, StrategyId one, PairedDifference against) {
        return assessment.compare(one, against.other()).orElseThrow().amount();
    }

    private static Money zero(Money like) {
        return Money.zero(like.getCurrencyUnit());
    }
}
