package dev.footing.api.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.Examples;
import dev.footing.api.RecoveryExamples;
import dev.footing.api.WhatIfExamples;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.strategy.StrategyId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    @Test
    void every_part_of_a_strategy_has_a_change() {
        assertThat(WhatIfExamples.strategy().part(ObjectivePart.PLATFORM).mean())
                .isEqualTo(Examples.dollars("14"));
        assertThat(WhatIfExamples.strategy().objective()).isEqualTo(RecoveryExamples.gain("9"));
        assertThatThrownBy(() -> new StrategyChange(
                        StrategyId.of("acme.one"),
                        ImmutableMap.of(ObjectivePart.OBJECTIVE, RecoveryExamples.gain("1")),
                        RecoveryExamples.change(),
                        RecoveryExamples.change(),
                        Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be every part");
    }

    @Test
    void a_pair_is_of_two() {
        StrategyId one = StrategyId.of("acme.one");
        assertThatThrownBy(() -> new Pair(one, one))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must not be the first");
    }
}
