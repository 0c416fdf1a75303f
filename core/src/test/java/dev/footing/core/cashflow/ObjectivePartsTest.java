package dev.footing.core.cashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.outcome.Objective;
import dev.footing.api.outcome.ObjectivePart;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The objective and its parts, as amounts and as figures of a projection. */
class ObjectivePartsTest {
    private static final ObjectiveParts PARTS = ObjectiveParts.of(term -> switch (term) {
        case EXPECTED_ROUND -> 1_000_000.126;
        case REVENUE_MARGIN -> 200_000;
        case INFRASTRUCTURE_ENGINEERING -> 30_000;
        case PLATFORM -> 4_000;
        case INCIDENTS -> 500;
        case COMPLIANCE -> 60;
        case OPPORTUNITY -> 7;
        case RUIN -> -100_000;
        default -> throw new AssertionError(term + " is a sum");
    });

    @Test
    void a_term_has_the_amount_that_was_given_for_it_and_a_cost_is_positive() {
        assertThat(PARTS.amount(ObjectivePart.PLATFORM)).isEqualTo(4_000);
        assertThat(PARTS.amount(ObjectivePart.RUIN)).isEqualTo(-100_000);
    }

    @Test
    void costs_add_up_and_the_objective_is_gains_less_costs() {
        assertThat(PARTS.amount(ObjectivePart.TOTAL_COST_OF_OWNERSHIP)).isEqualTo(34_560);
        assertThat(PARTS.total()).isEqualTo(1_000_000.126 + 200_000 - 34_560 - 7 - 100_000);
    }

    @Test
    void each_term_is_stated_rounded_once() {
        Objective stated = PARTS.stated(CurrencyUnit.USD);
        assertThat(stated.amount(ObjectivePart.EXPECTED_ROUND)).isEqualTo(Money.parse("USD 1000000.13"));
        assertThat(stated.total()).isEqualTo(Money.parse("USD 1065433.13"));
    }

    @Test
    void a_term_and_the_whole_have_a_figure_of_their_own_and_a_sum_has_those_of_its_terms() {
        assertThat(Figure.of(ObjectivePart.PLATFORM)).isEqualTo(Figure.PART_PLATFORM);
        assertThat(Figure.allOf(ObjectivePart.RUIN)).containsExactly(Figure.RUIN);
        assertThat(Figure.allOf(ObjectivePart.OBJECTIVE)).containsExactly(Figure.OBJECTIVE);
        assertThat(Figure.allOf(ObjectivePart.TOTAL_COST_OF_OWNERSHIP))
                .containsExactly(
                        Figure.PART_ENGINEERING, Figure.PART_PLATFORM, Figure.PART_INCIDENTS, Figure.PART_AUDIT);
        assertThatThrownBy(() -> Figure.of(ObjectivePart.TOTAL_COST_OF_OWNERSHIP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TOTAL_COST_OF_OWNERSHIP");
    }

    @Test
    void a_term_is_another_figure_where_nothing_is_discounted() {
        assertThat(Figure.PART_ROUND.undiscounted()).containsExactly(Figure.EXPECTED_VALUE);
        assertThat(Figure.PART_REVENUE.undiscounted()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Figure.class,
            names = {"RUNWAY", "OBJECTIVE", "PLATFORM", "LOWEST_CASH", "USERS_AT_HORIZON"})
    void percentiles_are_wanted_of_what_people_ask_the_worst_case_of(Figure figure) {
        assertThat(figure.spread()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Figure.class,
            names = {"LASTS", "PART_PLATFORM", "VALUATION", "PRODUCT_SHARE"})
    void a_mean_is_enough_of_shares_and_parts(Figure figure) {
        assertThat(figure.spread()).isFalse();
    }
}
