package dev.footing.core.cashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.core.cashflow.Incidents.Band;
import dev.footing.core.cashflow.Incidents.Severity;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The incidents of single months, each worked out by hand: a draw of u takes u engineer-months and costs 1,000 u. */
class IncidentMonthTest {
    private static final Offset<Double> EXACT = within(1e-12);

    private static final Severity SEVERITY = new Severity() {
        @Override
        public double effort(double uniform) {
            return uniform;
        }

        @Override
        public double cost(double uniform) {
            return 1_000 * uniform;
        }

        @Override
        public double meanEffort() {
            return 0.5;
        }

        @Override
        public double meanCost() {
            return 300;
        }
    };

    /** In month 1 one point for each of three trials, in month 2 one for the second; then a band of rarer ones. */
    private static final Incidents POINTS = new Incidents(List.of(
            new Band(
                    0,
                    new int[] {0, 0, 3, 4},
                    new int[] {0, 1, 2, 1},
                    new double[] {0.4, 0.5, 0.7, 0.1},
                    new double[] {0.5, 0.25, 0.75, 0.125},
                    new double[] {0.1, 0.2, 0.3, 0.4}),
            new Band(1, new int[] {0, 0, 1, 1}, new int[] {2}, new double[] {1.5}, new double[] {0.5}, new double[] {0.9
            })));

    private final IncidentMonth month = new IncidentMonth(3);
    private final double[] work = new double[3];

    @Test
    void those_happen_whose_intensity_lies_below_the_rate_and_they_take_work_and_cash_of_their_own_trial() {
        month.inProduction(POINTS, SEVERITY, 1, 0.5, work);
        assertThat(work).containsExactly(0.5, 0, 0);
        assertThat(month.count()).containsExactly(1, 0, 0);
        assertThat(paid()).containsExactly(-100, 0, 0);
    }

    @Test
    void each_month_has_its_own_and_costs_nothing_for_those_of_the_month_before() {
        month.inProduction(POINTS, SEVERITY, 1, 0.6, work);
        month.inProduction(POINTS, SEVERITY, 2, 0.6, work);
        assertThat(work).containsExactly(0.5, 0.25 + 0.125, 0);
        assertThat(month.count()).containsExactly(1, 2, 0);
        assertThat(paid()).containsExactly(0, -400, 0);
    }

    @Test
    void counting_begins_anew_with_each_run() {
        month.inProduction(POINTS, SEVERITY, 1, 0.6, work);
        month.begin();
        assertThat(month.count()).containsOnly(0);
    }

    @Test
    void a_high_rate_has_the_rarer_ones_too() {
        month.inProduction(POINTS, SEVERITY, 1, 1.6, work);
        assertThat(work).containsExactly(0.5, 0.25, 0.75 + 0.5);
        assertThat(month.count()).containsExactly(1, 1, 2);
        assertThat(paid()).containsExactly(-100, -200, -1_200);
    }

    @Test
    void while_a_trial_builds_its_rate_lies_between_that_at_first_and_that_of_production() {
        // Rates of 0.25 * 0.2 + 0.75 * 0.6 = 0.5, then 0.6, then 0.2.
        month.whileBuilding(POINTS, SEVERITY, 1, 0.2, 0.6, new double[] {0.25, 0, 1}, work);
        assertThat(month.count()).containsExactly(1, 1, 0);
        // Rates of 0.35, 0.2 and 1.7: the highest one is what is asked for beyond the lowest band.
        month.begin();
        month.whileBuilding(POINTS, SEVERITY, 1, 1.7, 0.2, new double[] {0.1, 0, 1}, work);
        assertThat(month.count()).containsExactly(0, 0, 2);
    }

    @Test
    void while_a_trial_moves_the_old_platform_has_incidents_only_where_it_serves_a_product() {
        // Rates of 0.6, nothing, and half of 1.6: the rarer point of 1.5 does not happen.
        double[] building = {1, 1, 0.5};
        month.whileMoving(POINTS, SEVERITY, 1, 0.6, new double[] {1, 0, 0}, 1.6, building, work);
        assertThat(month.count()).containsExactly(1, 0, 1);
        assertThat(paid()).containsExactly(-100, 0, -300);
        // Served to the end, the third trial has 0.5 * 1.6 + 0.5 * 1.6.
        month.begin();
        month.whileMoving(POINTS, SEVERITY, 1, 1.6, new double[] {0, 0, 1}, 1.6, building, work);
        assertThat(month.count()).containsExactly(0, 0, 2);
    }

    @Test
    void what_is_beyond_sixty_four_a_month_is_a_flow_that_counts_with_its_mean() {
        month.whileBuilding(POINTS, SEVERITY, 2, 10, 70, new double[] {0, 0.5, 1}, work);
        assertThat(month.count()).containsExactly(6, 1, 0);
        assertThat(work).containsExactly(3, 0.125, 0);
        assertThat(paid()).containsExactly(-1_800, -400, 0);
    }

    @Test
    void more_may_happen_in_a_month_than_there_are_trials() {
        int points = 9;
        double[] same = new double[points];
        Incidents many = new Incidents(List.of(new Band(
                0,
                new int[] {0, 0, points},
                new int[] {0, 1, 2, 0, 1, 2, 0, 0, 0},
                same,
                new double[] {1, 1, 1, 1, 1, 1, 1, 1, 1},
                new double[] {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9})));
        month.inProduction(many, SEVERITY, 1, 0.1, work);
        assertThat(month.count()).containsExactly(5, 2, 2);
        double[] paid = paid();
        assertThat(paid[0]).isCloseTo(-2_900, EXACT);
        assertThat(paid[1]).isCloseTo(-700, EXACT);
        assertThat(paid[2]).isCloseTo(-900, EXACT);
    }

    @Test
    void an_incident_costs_more_by_the_revenue_that_it_loses_and_counts_as_far_as_the_month_does() {
        month.inProduction(POINTS, SEVERITY, 1, 0.6, work);
        month.lose(0.001, new double[] {500, 2_000, 9_999});
        assertThat(paid()).containsExactly(-150, -600, 0);
        double[] sums = {1, 1, 1};
        month.addTo(sums, 0.5);
        assertThat(sums).containsExactly(76, 301, 1);
    }

    @Test
    void without_incidents_nothing_of_the_month_before_is_paid_again() {
        double[] half = {0.5, 0.5, 0.5};
        month.inProduction(POINTS, SEVERITY, 1, 0.6, work);
        month.inProduction(Incidents.none(), SEVERITY, 2, 0.6, work);
        assertThat(paid()).containsOnly(0);
        month.inProduction(POINTS, SEVERITY, 1, 0.6, work);
        month.whileBuilding(Incidents.none(), SEVERITY, 2, 0.6, 0.6, half, work);
        assertThat(paid()).containsOnly(0);
        month.inProduction(POINTS, SEVERITY, 1, 0.6, work);
        month.whileMoving(Incidents.none(), SEVERITY, 2, 0.6, half, 0.6, half, work);
        assertThat(paid()).containsOnly(0);
    }

    @Test
    void without_incidents_even_a_flow_is_none() {
        double[] half = {0.5, 0.5, 0.5};
        month.inProduction(Incidents.none(), SEVERITY, 1, 100, work);
        month.whileBuilding(Incidents.none(), SEVERITY, 1, 100, 100, half, work);
        month.whileMoving(Incidents.none(), SEVERITY, 1, 100, half, 100, half, work);
        assertThat(month.count()).containsOnly(0);
        assertThat(work).containsOnly(0);
    }

    @Test
    void an_incident_without_severity_takes_and_costs_nothing() {
        assertThat(Severity.NONE.effort(0.5)).isZero();
        assertThat(Severity.NONE.cost(0.5)).isZero();
        assertThat(Severity.NONE.meanEffort()).isZero();
        assertThat(Severity.NONE.meanCost()).isZero();
    }

    private double[] paid() {
        double[] cash = new double[3];
        month.pay(cash);
        return cash;
    }
}
