package dev.footing.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.benchmarks.Company;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.random.Lattice;
import dev.footing.core.statistics.Moments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RigTest {
    private static final int STRATEGIES = 3;

    @ParameterizedTest
    @EnumSource
    void its_model_is_that_of_the_simulation(Company company) {
        Rig rig = new Rig(company, STRATEGIES);
        for (long block = 0; block < 3; block++) {
            double[] sums = new double[3];
            Moments.add(rig.project(block), Lattice.BLOCK, rig.reference(), sums);

            assertThat(rig.simulate(block).sums(STRATEGIES - 1, SimulationSetup.FIGURES.indexOf(Figure.OBJECTIVE)))
                    .isEqualTo(sums);
        }
    }

    @ParameterizedTest
    @EnumSource
    void its_draws_differ_from_block_to_block(Company company) {
        Rig rig = new Rig(company, 1);

        assertThat(rig.draw(0, true)).isNotEqualTo(rig.draw(1, true));
        assertThat(rig.draw(0, true)).isEqualTo(rig.draw(0, false));
    }
}
