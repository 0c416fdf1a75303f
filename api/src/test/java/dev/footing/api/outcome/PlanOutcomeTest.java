package dev.footing.api.outcome;

import static dev.footing.api.Examples.dollars;
import static dev.footing.api.Examples.plan;
import static dev.footing.api.Examples.round;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.Examples;
import dev.footing.api.SimulationExamples;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Encoding;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanOutcomeTest {
    private static final Money EURO = Money.parse("EUR 1");
    private static final MoneyRange EUROS = new MoneyRange(EURO, EURO);

    static List<UnaryOperator<PlanOutcome.Builder>> foreign() {
        return List.of(
                b -> b.infrastructureEngineering(EURO),
                b -> b.productEngineering(EURO),
                b -> b.platform(EURO),
                b -> b.incidentCost(EURO),
                b -> b.complianceCost(EURO),
                b -> b.opportunityCost(EURO),
                b -> b.ruin(EURO),
                b -> b.revenue(EURO),
                b -> b.objective(EURO),
                b -> b.cashByMonth(ImmutableList.of(dollars("1"), EURO)),
                b -> b.round(round().valuation(EUROS).expectedValue(EUROS).build()));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void refuses_amounts_in_several_currencies(UnaryOperator<PlanOutcome.Builder> change) {
        assertThatThrownBy(() -> change.apply(plan()).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll("must be in", "EUR", "USD", "one currency");
    }

    @Test
    void refuses_a_plan_without_months() {
        assertThatThrownBy(() -> plan().cashByMonth(ImmutableList.of()).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("cashByMonth must have one amount for each month");
    }

    @Test
    void totals_are_sums_of_stated_amounts() {
        PlanOutcome plan = plan().build();
        assertThat(plan.infrastructureTotal()).isEqualTo(dollars("120.30"));
        assertThat(plan.totalCostOfOwnership()).isEqualTo(dollars("127.30"));
        assertThat(plan.cashAtHorizon()).isEqualTo(dollars("-8"));
    }

    @Test
    void runway_and_round_may_be_absent() {
        PlanOutcome built = PlanOutcome.builder()
                .from(plan().build())
                .runwayMonths(OptionalDouble.empty())
                .round(Optional.empty())
                .build();
        assertThat(built.runwayMonths()).isEmpty();
        assertThat(built.round()).isEmpty();
        assertThat(PlanOutcome.builder().from(built).build()).isEqualTo(built);
    }

    @Test
    void a_round_is_valued_and_expected_in_one_currency() {
        assertThatThrownBy(() -> round().expectedValue(EUROS).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("expectedValue must be in USD");
    }

    @Test
    void a_range_of_money_is_ordered_and_in_one_currency() {
        assertThatThrownBy(() -> new MoneyRange(dollars("2"), dollars("1")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("low must not be above high, but is USD 2.00 against a high of USD 1.00");
        assertThatThrownBy(() -> new MoneyRange(dollars("1"), EURO))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("high must be in USD");
        assertThat(new MoneyRange(dollars("1"), dollars("1")).currency()).isEqualTo(CurrencyUnit.USD);
    }

    @Test
    void a_range_of_shares_is_ordered() {
        assertThatThrownBy(() -> new ShareRange(0.5, 0.25))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("low must not be above high, but is 0.5 against a high of 0.25");
        assertThat(new ShareRange(-0.25, -0.25).low()).isEqualTo(-0.25);
    }

    @Test
    void logs_have_the_objective_and_the_cost_to_own() {
        assertThat(Examples.plan().build()).hasToString("PlanOutcome: objective USD 9.00, cost to own USD 127.30");
        assertThat(SimulationExamples.outcome().build())
                .hasToString("SimulatedOutcome: objective USD 22.00, cost to own USD 16.00");
    }

    @Test
    void every_figure_of_a_plan_enters_the_canonical_text() {
        assertThat(hash(Examples.plan()))
                .isEqualTo(hash(Examples.plan()))
                .isNotEqualTo(hash(Examples.plan().objective(dollars("8"))))
                .isNotEqualTo(hash(Examples.plan().productShare(0.25)));
    }

    private static String hash(PlanOutcome.Builder plan) {
        Encoding encoding = new Encoding();
        plan.build().encodeTo(encoding);
        return encoding.sha256();
    }
}
