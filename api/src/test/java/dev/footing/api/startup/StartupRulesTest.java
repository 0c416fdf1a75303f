package dev.footing.api.startup;

import static dev.footing.api.Examples.full;
import static dev.footing.api.Examples.minimal;
import static dev.footing.api.Examples.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.MoneyEstimate;
import java.util.Collections;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartupRulesTest {
    private static final BigMoney EURO = BigMoney.parse("EUR 1");

    static Stream<Input<?>> amounts() {
        return Inputs.all().stream()
                .filter(input -> input.kind() == Form.Kind.AMOUNT || input.kind() == Form.Kind.AMOUNT_ESTIMATE);
    }

    @ParameterizedTest
    @MethodSource("amounts")
    <T> void refuses_an_amount_in_another_currency(Input<T> input) {
        T foreign = input.type().cast(input.kind() == Form.Kind.AMOUNT ? EURO : (Object) MoneyEstimate.fixed(EURO));
        refuses(() -> full().with(input, foreign))
                .hasMessageStartingWith(input.id())
                .hasMessageContaining("EUR")
                .hasMessageContaining("USD");
    }

    @Test
    void parts_are_changed_as_the_whole_is() {
        Budget budget =
                Budget.builder().cash(Money.parse("USD 100")).horizonMonths(24).build();
        assertThat(budget.toBuilder().build()).isEqualTo(budget);
        assertThat(budget.toBuilder().cash(Money.parse("USD 200")).build())
                .isEqualTo(Budget.builder()
                        .cash(Money.parse("USD 200"))
                        .horizonMonths(24)
                        .build());
    }

    @Test
    void refuses_mixed_currencies_in_parts_put_together() {
        Funding funding = Funding.builder().month(1).invested(EURO).build();
        refuses(() -> minimal().toBuilder().funding(funding).build())
                .hasMessageStartingWith("/funding/invested must be in USD")
                .hasMessageContaining("but is EUR");
    }

    @Test
    void takes_any_one_currency() {
        Startup euros = StartupDraft.empty(CurrencyUnit.EUR)
                .set(Inputs.NAME, "Example")
                .set(Inputs.CASH, EURO)
                .set(Inputs.ENGINEERS, 1.0)
                .set(Inputs.COST_PER_ENGINEER, MoneyEstimate.fixed(EURO))
                .build();
        assertThat(euros.budget().currency()).isEqualTo(CurrencyUnit.EUR);
        assertThat(euros.budget().monthlyOtherCosts()).isEqualTo(BigMoney.zero(CurrencyUnit.EUR));
        assertThat(euros.states(Inputs.OTHER_COSTS)).isFalse();
    }

    @Test
    void refuses_a_round_after_the_horizon_and_takes_one_at_it() {
        refuses(() -> minimal().toBuilder().funding(Funding.inMonth(19)).build())
                .hasMessageStartingWith("/funding/month must not be above the horizon of 18 months, but is 19")
                .hasMessageContaining("/budget/horizonMonths");
        refuses(() -> full().with(Inputs.HORIZON, 11)).hasMessageContaining("/funding/month");
        assertThat(minimal().toBuilder().funding(Funding.inMonth(18)).build().funding())
                .contains(Funding.inMonth(18));
    }

    @Test
    void takes_an_audit_after_the_horizon() {
        assertThat(minimal().with(Inputs.COMPLIANCE_MONTH, 19).compliance()).contains(ComplianceDemand.inMonth(19));
    }

    @Test
    void refuses_what_is_said_of_a_platform_that_is_not_named() {
        ImmutableList<Payment> payments = ImmutableList.of(Payment.inMonth(3, usd("1"), PaymentCondition.LEFT));
        refuses(() -> minimal().with(Inputs.LIST_PRICE, usd("1")))
                .hasMessageStartingWith("/current/monthlyListPrice must be stated together with /current/strategy")
                .hasMessageContaining("Say what the startup is on now");
        refuses(() -> minimal().with(Inputs.PAYMENTS, payments)).hasMessageStartingWith("/current/payments ");
        refuses(() -> minimal().with(Inputs.SERIOUS_INCIDENTS, 0))
                .hasMessageStartingWith("/observations/seriousIncidents ");
        Startup named = minimal().with(Inputs.CURRENT_STRATEGY, "paas");
        assertThat(named.with(Inputs.PAYMENTS, payments).current().map(CurrentPlatform::payments))
                .contains(payments);
    }

    @Test
    void refuses_incidents_that_were_counted_over_no_months() {
        Startup named = minimal().with(Inputs.CURRENT_STRATEGY, "paas");
        refuses(() -> named.with(Inputs.SERIOUS_INCIDENTS, 0))
                .hasMessageStartingWith("/observations/months must be above 0")
                .hasMessageContaining("1 to 120");
        assertThat(named.with(Inputs.OBSERVED_MONTHS, 1.0)
                        .with(Inputs.SERIOUS_INCIDENTS, 0)
                        .observations()
                        .seriousIncidents())
                .contains(0);
        Startup since = named.with(Inputs.CURRENT_MONTHS, 7.0).with(Inputs.SERIOUS_INCIDENTS, 2);
        assertThat(Inputs.OBSERVED_MONTHS.get(since)).isEmpty();
        assertThat(Inputs.OBSERVED_MONTHS.defaultFor(since)).contains(7.0);
    }

    @Test
    void refuses_payments_in_two_currencies_and_more_than_twenty_four() {
        Startup named = minimal().with(Inputs.CURRENT_STRATEGY, "paas");
        Payment euros = Payment.inMonth(3, EURO, PaymentCondition.STAYING);
        Payment dollars = Payment.inMonth(3, usd("1"), PaymentCondition.STAYING);
        refuses(() -> named.with(Inputs.PAYMENTS, ImmutableList.of(dollars, euros)))
                .hasMessageStartingWith("/current/payments must be in USD")
                .hasMessageContaining("but is EUR");
        refuses(() -> named.with(Inputs.PAYMENTS, ImmutableList.copyOf(Collections.nCopies(25, dollars))))
                .hasMessageContaining("payments must be at most 24 payments, but is 25");
        assertThat(named.with(Inputs.PAYMENTS, ImmutableList.copyOf(Collections.nCopies(24, dollars)))
                        .states(Inputs.PAYMENTS))
                .isTrue();
    }

    @Test
    void refuses_a_payment_that_ends_before_it_begins() {
        refuses(() -> new Payment(5, 4, usd("1"), PaymentCondition.LEFT))
                .hasMessageStartingWith("untilMonth must not be before month 5, but is 4");
    }

    @Test
    void refuses_more_infrastructure_engineers_than_engineers() {
        Team.Builder team = Team.builder().engineers(3).monthlyCostPerEngineer(usd("1"));
        refuses(() -> team.infrastructureEngineers(Fte.of(3.5)).build())
                .hasMessageContaining("/team/infrastructureEngineers must not be above /team/engineers")
                .hasMessageContaining("3.5 of 3.0");
        assertThat(team.infrastructureEngineers(Fte.of(3)).build().infrastructureEngineers())
                .contains(Fte.of(3));
    }

    @Test
    void refuses_a_planned_optimization_twice() {
        PlannedOptimization one = new PlannedOptimization(OptimizationKind.CACHE, NeedEvidence.NONE);
        PlannedOptimization two = new PlannedOptimization(OptimizationKind.CACHE, NeedEvidence.MEASURED);
        PlannedOptimization other = new PlannedOptimization(OptimizationKind.MULTI_REGION, NeedEvidence.NONE);
        refuses(() -> minimal().with(Inputs.PLANNED_OPTIMIZATIONS, ImmutableList.of(one, other, two)))
                .hasMessageStartingWith("/plannedOptimizations ")
                .hasMessageContaining("cache twice");
        assertThat(minimal()
                        .with(Inputs.PLANNED_OPTIMIZATIONS, ImmutableList.of(one, other))
                        .plannedOptimizations())
                .containsExactly(one, other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u2003", "a\nb", "a\u0000", "\u007f", "a\u0085"})
    void refuses_a_name_that_nobody_can_read(String name) {
        refuses(() -> minimal().with(Inputs.NAME, name)).hasMessageStartingWith("/name must be 1 to 300 characters");
        refuses(() -> minimal().with(Inputs.CURRENT_STRATEGY, name)).hasMessageStartingWith("/current/strategy ");
    }

    @Test
    void refuses_a_name_of_301_characters_and_takes_one_of_300() {
        refuses(() -> minimal().with(Inputs.NAME, "x".repeat(301)))
                .hasMessageStartingWith("/name ")
                .hasMessageContaining("303 characters");
        assertThat(minimal().with(Inputs.NAME, "x".repeat(300)).name()).hasSize(300);
        assertThat(minimal().with(Inputs.NAME, "Zoë & 木\uD83D\uDE80").name()).isEqualTo("Zoë & 木\uD83D\uDE80");
    }

    @Test
    void a_part_that_lacks_what_its_group_requires_is_refused_by_name() {
        assertThatThrownBy(() -> minimal().with(Inputs.INVESTED, usd("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("month");
        assertThatThrownBy(() -> Startup.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("name", "budget", "team");
    }

    private static AbstractThrowableAssert<?, ?> refuses(ThrowingCallable action) {
        return assertThatThrownBy(action).isInstanceOf(InvalidValueException.class);
    }
}
