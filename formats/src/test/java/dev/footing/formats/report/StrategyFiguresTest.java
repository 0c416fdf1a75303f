package dev.footing.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.formats.text.Assessments;
import dev.footing.formats.text.Simulations;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StrategyFiguresTest {
    private static final StrategyAssessment PLANNED =
            Assessments.reference().strategies().get(0);
    private static final StrategyAssessment SIMULATED =
            Simulations.reference().strategies().get(0);

    @Test
    void figures_are_means_over_the_trials_where_the_strategy_was_simulated() {
        StrategyFigures figures = new StrategyFigures(SIMULATED);
        assertThat(figures.productShare()).isEqualTo(0.8912);
        assertThat(figures.production()).isEqualTo(1.6312);
        assertThat(figures.ownership().getAmount()).isEqualByComparingTo("1354358.01");
        assertThat(figures.round().text()).isEqualTo("24%");
        assertThat(figures.lasts().text()).endsWith("%");
    }

    @Test
    void figures_are_those_of_the_plan_where_nothing_was_simulated() {
        StrategyFigures figures = new StrategyFigures(PLANNED);
        assertThat(figures.productShare()).isEqualTo(0.9);
        assertThat(figures.production()).isEqualTo(1.5);
        assertThat(figures.ownership()).isEqualTo(PLANNED.plan().totalCostOfOwnership());
        assertThat(figures.objective()).isEqualTo(PLANNED.plan().objective());
        assertThat(figures.lasts().text()).isEqualTo("-");
        assertThat(figures.runway().text()).isEqualTo("lasts");
    }

    @Test
    void a_runway_that_ends_is_written_in_months_and_a_round_without_a_chance_is_a_dash() {
        StrategyAssessment without = StrategyAssessment.builder()
                .from(PLANNED)
                .plan(PlanOutcome.builder()
                        .from(PLANNED.plan())
                        .runwayMonths(7.5)
                        .round(Optional.empty())
                        .build())
                .build();
        assertThat(new StrategyFigures(without).runway().text()).isEqualTo("7.5 months");
        assertThat(new StrategyFigures(without).round().text()).isEqualTo("-");
    }
}
