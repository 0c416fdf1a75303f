package dev.footing.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import dev.footing.testkit.Fixtures;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StrategyGenerator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first trials of a longer run are those of a shorter one. */
class GrowthTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void in_steps_or_at_once_is_the_same(int threads) {
        Simulation inSteps = simulation(threads);
        LongStream.of(256, 4_096, 8_192, 16_384, 17_001).forEach(trials -> inSteps.growTo(trials, done -> {}));
        Simulation atOnce = simulation(1);
        atOnce.growTo(17_001, done -> {});
        assertThat(inSteps.trials()).isEqualTo(17_001);
        for (int i = 0; i < 2; i++) {
            assertThat(inSteps.outcome(i, Optional.empty())).isEqualTo(atOnce.outcome(i, Optional.empty()));
            assertThat(inSteps.signals(i)).isEqualTo(atOnce.signals(i));
        }
        assertThat(inSteps.paired(0, 1)).isEqualTo(atOnce.paired(0, 1));
    }

    @Test
    void looking_on_the_way_changes_nothing() {
        Simulation watched = simulation(1);
        watched.growTo(4_096, done -> {});
        Simulation shorter = simulation(1);
        shorter.growTo(4_096, done -> {});
        assertThat(watched.outcome(0, Optional.empty())).isEqualTo(shorter.outcome(0, Optional.empty()));
        watched.growTo(8_192, done -> {});
        shorter.growTo(8_192, done -> {});
        assertThat(watched.outcome(1, Optional.empty())).isEqualTo(shorter.outcome(1, Optional.empty()));
    }

    @Test
    void a_cut_block_cannot_grow() {
        Simulation cut = simulation(1);
        cut.growTo(257, done -> {});
        assertThatThrownBy(() -> cut.growTo(512, done -> {})).isInstanceOf(IllegalStateException.class);
    }

    private static Simulation simulation(int threads) {
        Startup startup = Reshaped.tame(Fixtures.reference());
        Situation situation = Situation.of(startup, Optional.empty(), FirstRules.RULES);
        List<SimulationCase> cases = LongStream.of(1, 2)
                .mapToObj(seed -> StrategyGenerator.next(Seeds.random(seed), StrategyId.of("acme.s" + seed)))
                .map(Reshaped::tame)
                .map(strategy -> new SimulationCase(situation, strategy))
                .toList();
        return new Simulation(
                startup,
                new Rules(Calibrations.field2025(), Policies.default1()),
                7,
                cases,
                List.of(),
                Workers.own(threads));
    }
}
