package dev.footing.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Share;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.Verdict.Kind;
import dev.footing.api.verdict.VerdictCondition;
import dev.footing.core.Assessor;
import dev.footing.core.policy.Policies;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plans alone, under the default policy: a bill makes twelve of it, and 9,600 count as a gain. */
class BranchTest {
    private static final Strategy BOUGHT = Bench.strategy("bought", Sourcing.MANAGED, 3_000);
    private static final Startup OPEN =
            Bench.answering(Answer.UNKNOWN, ExpertiseArea.SCALING, ExpertiseArea.OBSERVABILITY);

    private static Strategy needing(String id, Sourcing sourcing, double bill, ExpertiseArea... areas) {
        return Bench.strategy(id, sourcing, bill).toBuilder()
                .addRequiredExpertise(areas)
                .build();
    }

    private static Verdict verdict(Startup startup, Strategy... strategies) {
        return Assessor.builder()
                .provider(Bench.provider(List.of(strategies)))
                .withoutSimulation()
                .build()
                .assess(startup)
                .verdict();
    }

    private static VerdictCondition condition(Startup startup, Strategy... strategies) {
        Verdict verdict = verdict(startup, strategies);
        assertThat(verdict.kind()).isEqualTo(Kind.CONDITIONAL);
        assertThat(verdict.strategy()).contains(Bench.id("bought"));
        return verdict.condition().orElseThrow();
    }

    @Test
    void an_answer_that_would_turn_it_is_its_condition_with_what_it_is_worth() {
        VerdictCondition condition =
                condition(OPEN, BOUGHT, needing("own", Sourcing.SELF_RUN, 1_000, ExpertiseArea.SCALING));
        assertThat(condition.areas()).containsExactly(ExpertiseArea.SCALING);
        assertThat(condition.strategy()).isEqualTo(Bench.id("own"));
        assertThat(condition.sourcing()).isEqualTo(Sourcing.SELF_RUN);
        assertThat(condition.worth()).isEqualTo(Bench.usd(24_000));
        assertThat(condition.error()).isEmpty();
    }

    @Test
    void of_several_branches_the_one_that_takes_fewest_answers_is_named() {
        VerdictCondition condition = condition(
                OPEN,
                BOUGHT,
                needing("best", Sourcing.SELF_RUN, 0, ExpertiseArea.SCALING, ExpertiseArea.OBSERVABILITY),
                needing("own", Sourcing.HYBRID, 1_500, ExpertiseArea.OBSERVABILITY));
        assertThat(condition.areas()).containsExactly(ExpertiseArea.OBSERVABILITY);
        assertThat(condition.strategy()).isEqualTo(Bench.id("own"));
    }

    @Test
    void of_those_that_take_as_many_the_one_that_gains_most_is_named() {
        VerdictCondition condition = condition(
                OPEN,
                BOUGHT,
                needing("one", Sourcing.SELF_RUN, 1_000, ExpertiseArea.SCALING),
                needing("other", Sourcing.HYBRID, 500, ExpertiseArea.OBSERVABILITY));
        assertThat(condition.areas()).containsExactly(ExpertiseArea.OBSERVABILITY);
        assertThat(condition.strategy()).isEqualTo(Bench.id("other"));
        assertThat(condition.worth()).isEqualTo(Bench.usd(30_000));
    }

    @Test
    void a_gain_that_does_not_count_is_no_condition() {
        assertThat(verdict(OPEN, BOUGHT, needing("own", Sourcing.SELF_RUN, 2_200, ExpertiseArea.SCALING))
                        .condition())
                .isEmpty();
        assertThat(verdict(OPEN, BOUGHT, needing("own", Sourcing.SELF_RUN, 2_199, ExpertiseArea.SCALING))
                        .condition())
                .map(VerdictCondition::worth)
                .contains(Bench.usd(9_612));
    }

    @Test
    void another_strategy_of_the_same_sourcing_is_no_condition() {
        assertThat(verdict(OPEN, BOUGHT, needing("other", Sourcing.MANAGED, 0, ExpertiseArea.SCALING))
                        .condition())
                .isEmpty();
    }

    @Test
    void what_is_known_to_be_missing_is_no_condition() {
        assertThat(verdict(
                                Bench.answering(Answer.NO, ExpertiseArea.SCALING),
                                BOUGHT,
                                needing("own", Sourcing.SELF_RUN, 0, ExpertiseArea.SCALING))
                        .condition())
                .isEmpty();
    }

    /** Where every gain counts, one of less than half a cent still is none that could be stated. */
    @Test
    void what_is_worth_less_than_a_cent_is_no_condition() {
        assertThat(exact(2_999.9997).condition()).isEmpty();
        assertThat(exact(2_999).condition()).map(VerdictCondition::worth).contains(Bench.usd(12));
    }

    private static Verdict exact(double bill) {
        return Assessor.builder()
                .policy(Policy.builder()
                        .from(Policies.default2())
                        .id("exact-1")
                        .materiality(Share.of(0))
                        .build())
                .provider(
                        Bench.provider(List.of(BOUGHT, needing("own", Sourcing.SELF_RUN, bill, ExpertiseArea.SCALING))))
                .withoutSimulation()
                .build()
                .assess(OPEN)
                .verdict();
    }
}
