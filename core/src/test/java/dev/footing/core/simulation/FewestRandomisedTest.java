package dev.footing.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.outcome.SimulatedOutcome;
import org.junit.jupiter.api.Test;

class FewestRandomisedTest {
    @Test
    void what_readers_are_promised_is_what_blocks_and_randomisations_come_to() {
        assertThat(Simulation.FEWEST_RANDOMISED).isEqualTo(SimulatedOutcome.FEWEST_RANDOMISED);
    }
}
