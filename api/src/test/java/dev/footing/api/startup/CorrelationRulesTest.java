package dev.footing.api.startup;

import static dev.footing.api.Examples.minimal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrelationRulesTest {
    private static final String GROWTH = "/usage/monthlyGrowth";
    private static final String REVENUE = "/usage/monthlyRevenuePerUser";
    private static final String LAUNCH = "/usage/launchUsers";
    private static final String COST = "/team/monthlyCostPerEngineer";

    @Test
    void an_input_that_is_never_uncertain_is_refused_with_the_ones_that_are() {
        assertThatThrownBy(() -> with(new Correlation("/team/engineers", GROWTH, 0.1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("/correlations must name an uncertain input, but is \"/team/engineers\"")
                .hasMessageContainingAll(GROWTH, REVENUE, LAUNCH, COST);
    }

    @Test
    void either_input_of_a_pair_is_held_against_that() {
        String last = Inputs.PEAK_TO_AVERAGE.id();
        assertThat(new Correlation(GROWTH, last, 0.1).second()).isEqualTo(last);
        assertThatThrownBy(() -> with(new Correlation(GROWTH, last, 0.1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must name an uncertain input, but is \"" + last + '"');
    }

    @Test
    void an_unknown_input_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> with(new Correlation("/usage/monthlyGroth", REVENUE, 0.1)))
                .hasMessageContaining("Maybe /usage/monthlyGrowth was meant.");
    }

    @Test
    void an_input_is_not_correlated_with_itself() {
        assertThatThrownBy(() -> new Correlation(GROWTH, GROWTH, 0.1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("two different inputs");
    }

    @Test
    void a_pair_named_twice_is_refused_in_either_order() {
        assertThatThrownBy(() -> with(new Correlation(GROWTH, REVENUE, 0.1), new Correlation(REVENUE, GROWTH, 0.2)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(GROWTH + " with " + REVENUE + " twice");
    }

    @Test
    void the_order_of_a_pair_makes_no_difference() {
        assertThat(new Correlation(REVENUE, GROWTH, 0.1))
                .isEqualTo(new Correlation(GROWTH, REVENUE, 0.1))
                .hasSameHashCodeAs(new Correlation(GROWTH, REVENUE, 0.1));
    }

    @Test
    void three_inputs_cannot_all_run_against_each_other() {
        List<Correlation> set = ImmutableList.of(
                new Correlation(GROWTH, REVENUE, -0.9),
                new Correlation(GROWTH, LAUNCH, -0.9),
                new Correlation(REVENUE, LAUNCH, -0.9));
        assertThatThrownBy(() -> with(set.toArray(Correlation[]::new)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("/correlations must be ranks that a distribution can have at once")
                .hasMessageContaining(LAUNCH + " with " + GROWTH + " -0.9")
                .hasMessageContaining(GROWTH + " with " + REVENUE + " -0.9")
                .hasMessageContaining(LAUNCH + " with " + REVENUE + " -0.9");
        assertThat(with(set.get(0), new Correlation(COST, LAUNCH, -0.9)).correlations())
                .hasSize(2);
    }

    @Test
    void three_inputs_can_run_together_or_a_little_against_each_other() {
        for (double rank : List.of(0.9, 0.0, -0.0, -0.45)) {
            assertThat(with(
                                    new Correlation(GROWTH, REVENUE, rank),
                                    new Correlation(GROWTH, LAUNCH, rank),
                                    new Correlation(REVENUE, LAUNCH, rank))
                            .correlations())
                    .hasSize(3);
        }
    }

    @Test
    void the_border_of_what_three_inputs_can_have_is_where_the_copula_has_it() {
        // Three equal correlations r are possible above -1/2; the rank of a normal r is 6/pi * asin(r/2).
        double border = -6 / Math.PI * Math.asin(0.25);
        assertThat(possible(border + 1e-9)).isTrue();
        assertThat(possible(border - 1e-9)).isFalse();
    }

    @Test
    void a_pair_that_is_one_and_the_same_is_refused() {
        assertThatThrownBy(() -> with(new Correlation(GROWTH, REVENUE, 1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll(
                        "but is " + GROWTH + " with " + REVENUE + " 1.0", "Give a rank above -1 and below 1.");
        assertThatThrownBy(() -> with(new Correlation(GROWTH, REVENUE, -1))).isInstanceOf(InvalidValueException.class);
        assertThat(with(new Correlation(GROWTH, REVENUE, 0.999)).correlations()).hasSize(1);
    }

    @Test
    void all_four_uncertain_inputs_can_be_correlated() {
        List<Correlation> all = new ArrayList<>();
        List<String> inputs = List.of(GROWTH, REVENUE, LAUNCH, COST);
        for (int i = 0; i < inputs.size(); i++) {
            for (int j = 0; j < i; j++) {
                all.add(new Correlation(inputs.get(i), inputs.get(j), 0.3));
            }
        }
        assertThat(with(all.toArray(Correlation[]::new)).correlations()).containsExactlyElementsOf(all);
    }

    private static boolean possible(double rank) {
        try {
            return with(
                                    new Correlation(GROWTH, REVENUE, rank),
                                    new Correlation(GROWTH, LAUNCH, rank),
                                    new Correlation(REVENUE, LAUNCH, rank))
                            .correlations()
                            .size()
                    == 3;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private static Startup with(Correlation... correlations) {
        return minimal().with(Inputs.CORRELATIONS, ImmutableList.copyOf(correlations));
    }
}
