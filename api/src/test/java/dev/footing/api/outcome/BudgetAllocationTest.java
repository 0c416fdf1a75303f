package dev.footing.api.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.InvalidValueException;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class BudgetAllocationTest {
    private static final Money NOTHING = Money.parse("USD 0");

    @Test
    void parts_add_up_and_shares_are_of_their_whole() {
        BudgetAllocation budget =
                new BudgetAllocation(Money.parse("USD 300.10"), Money.parse("USD 99.90"), Money.parse("USD 100"));
        assertThat(budget.engineering()).isEqualTo(Money.parse("USD 400"));
        assertThat(budget.infrastructureTotal()).isEqualTo(Money.parse("USD 199.90"));
        assertThat(budget.total()).isEqualTo(Money.parse("USD 500"));
        assertThat(budget.infrastructureShareOfEngineering()).isEqualTo(99.90 / 400);
        assertThat(budget.infrastructureShareOfTotal()).isEqualTo(199.90 / 500);
    }

    @Test
    void where_nothing_is_spent_nothing_goes_into_infrastructure() {
        BudgetAllocation nothing = new BudgetAllocation(NOTHING, NOTHING, NOTHING);
        assertThat(nothing.infrastructureShareOfEngineering()).isZero();
        assertThat(nothing.infrastructureShareOfTotal()).isZero();
        BudgetAllocation hosting = new BudgetAllocation(NOTHING, NOTHING, Money.parse("USD 1"));
        assertThat(hosting.infrastructureShareOfEngineering()).isZero();
        assertThat(hosting.infrastructureShareOfTotal()).isEqualTo(1);
    }

    @Test
    void amounts_are_in_one_currency() {
        assertThatThrownBy(() -> new BudgetAllocation(NOTHING, Money.parse("EUR 0"), NOTHING))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("infrastructureEngineering");
        assertThatThrownBy(() -> new BudgetAllocation(NOTHING, NOTHING, Money.parse("EUR 0")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("hosting");
    }
}
