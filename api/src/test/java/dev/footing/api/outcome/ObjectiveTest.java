package dev.footing.api.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.problem.InvalidValueException;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ObjectiveTest {
    private static final Objective OBJECTIVE = Objective.of(
            CurrencyUnit.USD,
            Map.of(
                    ObjectivePart.EXPECTED_ROUND, usd("100.01"),
                    ObjectivePart.REVENUE_MARGIN, usd("20"),
                    ObjectivePart.INFRASTRUCTURE_ENGINEERING, usd("30"),
                    ObjectivePart.PLATFORM, usd("5.02"),
                    ObjectivePart.INCIDENTS, usd("1"),
                    ObjectivePart.COMPLIANCE, usd("2"),
                    ObjectivePart.OPPORTUNITY, usd("10")));

    @Test
    void costs_are_taken_off_what_comes_in() {
        assertThat(OBJECTIVE.amount(ObjectivePart.TOTAL_COST_OF_OWNERSHIP)).isEqualTo(usd("38.02"));
        assertThat(OBJECTIVE.total()).isEqualTo(usd("71.99"));
    }

    @Test
    void a_part_is_worth_what_it_adds_to_the_total() {
        assertThat(OBJECTIVE.worth(ObjectivePart.OBJECTIVE)).isEqualTo(OBJECTIVE.total());
        assertThat(OBJECTIVE
                        .worth(ObjectivePart.EXPECTED_ROUND)
                        .plus(OBJECTIVE.worth(ObjectivePart.REVENUE_MARGIN))
                        .plus(OBJECTIVE.worth(ObjectivePart.TOTAL_COST_OF_OWNERSHIP))
                        .plus(OBJECTIVE.worth(ObjectivePart.OPPORTUNITY)))
                .isEqualTo(OBJECTIVE.total());
        assertThat(OBJECTIVE
                        .worth(ObjectivePart.INFRASTRUCTURE_ENGINEERING)
                        .plus(OBJECTIVE.worth(ObjectivePart.PLATFORM))
                        .plus(OBJECTIVE.worth(ObjectivePart.INCIDENTS))
                        .plus(OBJECTIVE.worth(ObjectivePart.COMPLIANCE)))
                .isEqualTo(OBJECTIVE.worth(ObjectivePart.TOTAL_COST_OF_OWNERSHIP));
    }

    @Test
    void parts_in_several_currencies_are_refused() {
        assertThatThrownBy(
                        () -> Objective.of(CurrencyUnit.USD, Map.of(ObjectivePart.OPPORTUNITY, Money.parse("EUR 1"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("EUR")
                .hasMessageContaining("must be in USD");
    }

    @Test
    void every_term_is_stated_and_no_sum() {
        assertThatThrownBy(() -> new Objective(ImmutableMap.of(ObjectivePart.OBJECTIVE, usd("1"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must have an amount for each of");
        assertThat(OBJECTIVE.amounts().keySet()).containsExactlyElementsOf(ObjectivePart.terms());
    }

    @Test
    void the_terms_are_those_within_the_objective() {
        assertThat(ObjectivePart.OBJECTIVE.termsWithin()).isEqualTo(ObjectivePart.terms());
        assertThat(ObjectivePart.terms())
                .extracting(term -> term.shortLabel().charAt(0))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_sum_begins_with_a_part_of_its_own_sign() {
        assertThat(ObjectivePart.values())
                .filteredOn(part -> !part.isTerm())
                .allSatisfy(sum -> assertThat(sum.parts().get(0).isCost()).isEqualTo(sum.isCost()));
    }

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }
}
