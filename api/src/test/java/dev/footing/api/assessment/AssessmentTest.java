package dev.footing.api.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.Examples;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    @Test
    void finds_a_strategy_by_its_id_and_none_by_another() {
        Assessment assessment = of(Examples.minimal());
        assertThat(assessment.strategy(StrategyId.of("acme.racks")))
                .contains(assessment.strategies().get(0));
        assertThat(assessment.strategy(StrategyId.of("acme.other"))).isEmpty();
    }

    @Test
    void lists_what_a_default_stands_in_for_in_the_order_of_the_profile() {
        assertThat(of(Examples.minimal()).unanswered())
                .startsWith(Inputs.OTHER_COSTS, Inputs.HORIZON)
                .contains(Inputs.REVENUE_PER_USER)
                .doesNotContain(Inputs.CASH, Inputs.PHASE, Inputs.INVESTED);
        assertThat(of(Examples.full()).unanswered()).isEmpty();
    }

    @Test
    void what_was_stated_is_answered_even_where_it_is_the_default() {
        Startup stated = Examples.minimal().with(Inputs.HORIZON, 18);
        assertThat(of(stated).unanswered()).doesNotContain(Inputs.HORIZON);
    }

    private static Assessment of(Startup startup) {
        return Assessment.builder()
                .startup(startup)
                .provenance(Provenance.builder()
                        .engine("development")
                        .calibration(Examples.calibration().build())
                        .policy(Examples.policy().build())
                        .hash("0")
                        .build())
                .addStrategies(Examples.assessed().build())
                .verdict(Examples.verdict().build())
                .build();
    }
}
