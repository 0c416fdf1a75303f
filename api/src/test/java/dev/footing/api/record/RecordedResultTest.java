package dev.footing.api.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        RecordedResult result = RecordExamples.result().addOptions(one, two).build();
        assertThat(result.option(StrategyId.of("acme.two"))).contains(two);
        assertThat(result.option(StrategyId.of("acme.three"))).isEmpty();
        assertThatThrownBy(() -> RecordExamples.result().addOptions(one, one).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("each strategy once");
    }
}
