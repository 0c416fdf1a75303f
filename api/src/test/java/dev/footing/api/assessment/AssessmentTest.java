package dev.footing.api.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.Examples;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import java.util.List;
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

    @Test
    void an_alternative_agrees_on_kind_and_strategy() {
        Alternative alternative = Alternative.builder()
                .calibration(Examples.calibrationWithLines().build())
                .verdict(recommends("acme.racks").build())
                .build();
        assertThat(alternative.agreesWith(
                        recommends("acme.racks").margin(Examples.dollars("5")).build()))
                .isTrue();
        assertThat(alternative.agreesWith(recommends("acme.other").build())).isFalse();
        assertThat(alternative.agreesWith(
                        recommends("acme.racks").kind(Verdict.Kind.CLOSE_CALL).build()))
                .isFalse();
    }

    @Test
    void seed_and_trials_come_together() {
        assertThat(Examples.provenance().seed(-1).trials(1).build().seed()).hasValue(-1);
        for (Provenance.Builder half :
                List.of(Examples.provenance().seed(1), Examples.provenance().trials(1))) {
            assertThatThrownBy(half::build)
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("must stand with trials");
        }
    }

    private static Verdict.Builder recommends(String strategy) {
        return Examples.verdict()
                .kind(Verdict.Kind.RECOMMEND)
                .reason(Verdict.Reason.BEST)
                .strategy(StrategyId.of(strategy));
    }

    private static Assessment of(Startup startup) {
        return Assessment.builder()
                .startup(startup)
                .provenance(Examples.provenance().build())
                .addStrategies(Examples.assessed().build())
                .verdict(Examples.verdict().build())
                .diagnosis(Examples.diagnosis().build())
                .build();
    }
}
