package dev.footing.api.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.InvalidValueException;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ObjectiveTest {
    private static final Objective OBJECTIVE =
            new Objective(usd("100.01"), usd("20"), usd("30"), usd("5.02"), usd("1"), usd("2"), usd("10"));

    @Test
    void costs_are_taken_off_what_comes_in() {
        assertThat(OBJECTIVE.ownership()).isEqualTo(usd("38.02"));
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
        Money one = usd("1");
        assertThatThrownBy(() -> new Objective(one, one, one, one, one, one, Money.parse("EUR 1")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("EUR")
                .hasMessageContaining("must be in USD");
    }

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }
}
