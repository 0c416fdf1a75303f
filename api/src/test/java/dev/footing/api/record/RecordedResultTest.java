package dev.footing.api.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.Examples;
import dev.footing.api.RecordExamples;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.strategy.StrategyId;
import org.junit.jupiter.api.Test;

class RecordedResultTest {
    @Test
    void a_seed_stands_with_trials_or_not_at_all() {
        assertThatThrownBy(() -> RecordExamples.result().seed(1).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must stand with trials");
        assertThat(RecordExamples.result().seed(1).trials(10).build().trials()).hasValue(10);
    }

    @Test
    void a_strategy_stands_once() {
        RecordedOption one = RecordExamples.option("acme.one").build();
        RecordedOption two = RecordExamples.option("acme.two").rank(2).build();
        RecordedResult result = RecordExamples.result().addOptions(two).build();
        assertThat(result.option(StrategyId.of("acme.two"))).contains(two);
        assertThat(result.option(StrategyId.of("acme.three"))).isEmpty();
        assertThatThrownBy(() -> RecordExamples.result().addOptions(one).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("each strategy once");
    }

    @Test
    void each_place_is_taken_once_and_in_order() {
        for (int rank : new int[] {1, 3}) {
            RecordedOption two = RecordExamples.option("acme.two").rank(rank).build();
            assertThatThrownBy(() -> RecordExamples.result().addOptions(two).build())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("each place once")
                    .hasMessageContaining("acme.two at rank " + rank);
        }
    }

    @Test
    void what_a_verdict_speaks_of_is_listed_and_agrees_with_it() {
        refused(RecordExamples.withoutStrategies(), "must speak of a strategy that is listed");
        RecordedVerdict verdict = RecordExamples.verdict();
        refused(
                RecordExamples.result()
                        .verdict(builder(verdict)
                                .rival(StrategyId.of("acme.oen"))
                                .build()),
                "Maybe acme.one was meant");
        refused(
                RecordExamples.result()
                        .verdict(builder(verdict)
                                .rival(StrategyId.of("acme.one"))
                                .build()),
                "must be another strategy");
        RecordedOption lost = RecordExamples.option("acme.one").feasible(false).build();
        refused(RecordExamples.withoutStrategies().addOptions(lost), "must recommend a strategy that is feasible");
    }

    @Test
    void a_margin_is_what_two_objectives_differ_by() {
        RecordedOption two = RecordExamples.option("acme.two")
                .rank(2)
                .objective(Examples.dollars("40"))
                .build();
        RecordedVerdict verdict = builder(RecordExamples.verdict())
                .rival(two.id())
                .margin(Examples.dollars("60.02"))
                .build();
        RecordedResult.Builder result = RecordExamples.result().addOptions(two);
        assertThat(result.verdict(verdict).build().verdict()).isEqualTo(verdict);
        refused(
                result.verdict(builder(verdict).margin(Examples.dollars("61")).build()),
                "must be what the objectives of acme.one and acme.two differ by");
    }

    private static RecordedVerdict.Builder builder(RecordedVerdict verdict) {
        RecordedVerdict.Builder builder = RecordedVerdict.builder();
        builder.from(verdict);
        return builder;
    }

    private static void refused(RecordedResult.Builder result, String rule) {
        assertThatThrownBy(result::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(rule);
    }
}
