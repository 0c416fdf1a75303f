package dev.footing.api.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.Examples;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Users;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** What the parts of a startup say by themselves: when something is due, what it pays for, and what is refused. */
class StartupPartsTest {
    @Test
    void a_payment_is_due_from_its_first_month_to_its_last() {
        Payment payment = new Payment(2, 4, Examples.usd("10"), PaymentCondition.STAYING);
        assertThat(List.of(1, 2, 3, 4, 5).stream().filter(payment::dueIn)).containsExactly(2, 3, 4);
    }

    @Test
    void a_credit_pays_for_the_strategy_or_the_sourcing_that_it_covers() {
        Credit credit = new Credit(Examples.usd("10"), 3, ImmutableList.of("acme.racks", "hybrid"));
        assertThat(credit.pays("acme.racks", "self-run")).isTrue();
        assertThat(credit.pays("acme.other", "hybrid")).isTrue();
        assertThat(credit.pays("acme.other", "self-run")).isFalse();
        assertThat(Credit.of(Examples.usd("10"), 3).pays("acme.other", "managed"))
                .isTrue();
    }

    @Test
    void a_credit_covers_something_by_its_id() {
        assertThatThrownBy(() -> new Credit(Examples.usd("10"), 3, ImmutableList.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must name a strategy or a sourcing");
        assertThatThrownBy(() -> new Credit(Examples.usd("10"), 3, ImmutableList.of("No Such Thing!")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be the id of a strategy, or a sourcing");
    }

    @Test
    void a_budget_has_at_most_so_many_credits() {
        Credit credit = Credit.of(Examples.usd("1"), 3);
        Budget most = Budget.builder()
                .cash(Examples.usd("1"))
                .credits(Collections.nCopies(Credit.MOST, credit))
                .build();
        assertThat(most.credits()).hasSize(Credit.MOST);
        assertThatThrownBy(() -> Budget.builder().from(most).addCredits(credit).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be at most " + Credit.MOST + " credits");
    }

    @Test
    void a_product_is_live_from_its_first_user_on() {
        assertThat(Usage.none().live()).isFalse();
        assertThat(Usage.builder().activeUsers(Users.of(1)).build().live()).isTrue();
    }

    @Test
    void a_peak_and_the_revenue_of_a_user_keep_their_ranges() {
        Usage.Builder usage = Usage.builder();
        assertThatThrownBy(() -> Usage.builder().peakToAverage(Ratio.of(0.9)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("peakToAverage ");
        assertThatThrownBy(() -> usage.monthlyRevenuePerUser(MoneyEstimate.fixed(Examples.usd("-1")))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("monthlyRevenuePerUser");
    }

    @Test
    void what_was_observed_keeps_its_range() {
        assertThatThrownBy(() -> Observations.builder().seriousIncidents(-1).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("seriousIncidents");
        assertThatThrownBy(() -> Observations.builder().securityIncidents(-1).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("securityIncidents");
        assertThatThrownBy(() -> Observations.builder()
                        .monthlyBillGrowth(Estimate.fixed(-7))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("monthlyBillGrowth");
        assertThatThrownBy(() -> Observations.builder()
                        .seriousIncidents(1)
                        .months(Months.of(0))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("months");
        assertThatThrownBy(() -> ComplianceDemand.inMonth(0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("month");
    }

    @Test
    void every_usual_component_is_one_that_is_needed_unless_it_is_said_otherwise() {
        assertThat(Component.usual()).allMatch(Component::isUsual);
        for (Component component : Component.values()) {
            assertThat(component.isUsual()).isEqualTo(Component.usual().contains(component));
        }
        assertThat(Component.usual()).contains(Component.DATABASE).hasSizeLessThan(Component.values().length);
    }

    @Test
    void an_area_is_missing_unless_it_is_answered_with_yes() {
        ExpertiseAudit audit = ExpertiseAudit.builder()
                .putAnswers(ExpertiseArea.SCALING, Answer.YES)
                .putAnswers(ExpertiseArea.OBSERVABILITY, Answer.NO)
                .build();
        assertThat(audit.missing(ImmutableSortedSet.copyOf(ExpertiseArea.values())))
                .contains(ExpertiseArea.OBSERVABILITY, ExpertiseArea.SECURITY_AND_COMPLIANCE)
                .doesNotContain(ExpertiseArea.SCALING);
        assertThat(audit.missing(ImmutableSortedSet.of())).isEmpty();
    }

    @Test
    void a_default_stands_in_for_what_was_not_said_and_has_one() {
        Startup minimal = Examples.minimal();
        assertThat(Inputs.HORIZON.defaultStandsIn(minimal)).isTrue();
        assertThat(Inputs.HORIZON.defaultStandsIn(minimal.with(Inputs.HORIZON, 18)))
                .isFalse();
        assertThat(Inputs.CASH.defaultStandsIn(minimal)).isFalse();
        assertThat(Inputs.CURRENT_BILL.defaultStandsIn(minimal)).isFalse();
        assertThat(Inputs.PEAK_TO_AVERAGE.defaultStandsIn(minimal)).isFalse();
        // Nothing was said of how long incidents were counted: as long as the startup is on what it is on.
        Startup counted = minimal.with(Inputs.CURRENT_STRATEGY, "paas")
                .with(Inputs.CURRENT_MONTHS, 7.0)
                .with(Inputs.SERIOUS_INCIDENTS, 2);
        assertThat(Inputs.OBSERVED_MONTHS.get(counted)).isEmpty();
        assertThat(Inputs.OBSERVED_MONTHS.defaultStandsIn(counted)).isTrue();
        assertThat(Inputs.OBSERVED_MONTHS.defaultStandsIn(minimal)).isFalse();
    }

    @Test
    void a_startup_in_another_currency_has_every_amount_exchanged_and_all_else_as_it_was() {
        Startup dollars = Examples.minimal()
                .with(Inputs.REVENUE_PER_USER, MoneyEstimate.fixed(Examples.usd("3")))
                .with(Inputs.CREDITS, ImmutableList.of(Credit.of(Examples.usd("7"), 3)))
                .with(Inputs.ACTIVE_USERS, 10.0);
        Startup euros = StartupDraft.exchanged(dollars, CurrencyUnit.EUR, StartupPartsTest::half)
                .build();
        assertThat(euros.budget().cash()).isEqualTo(BigMoney.parse("EUR 1000000"));
        assertThat(Inputs.REVENUE_PER_USER.get(euros)).contains(MoneyEstimate.fixed(BigMoney.parse("EUR 1.5")));
        assertThat(euros.budget().credits()).containsExactly(Credit.of(BigMoney.parse("EUR 3.5"), 3));
        assertThat(euros.usage())
                .isEqualTo(dollars.usage().toBuilder()
                        .monthlyRevenuePerUser(MoneyEstimate.fixed(BigMoney.parse("EUR 1.5")))
                        .build());
        assertThat(euros.team().engineers()).isEqualTo(dollars.team().engineers());
    }

    private static BigMoney half(BigMoney amount) {
        return BigMoney.of(CurrencyUnit.EUR, amount.getAmount().multiply(new BigDecimal("0.5")));
    }

    @Test
    void parts_of_a_bill_cost_no_more_than_it_give_or_take_a_twentieth() {
        Startup billed = Examples.minimal().with(Inputs.CURRENT_BILL, Examples.usd("1000"));
        assertThat(costing(billed, "600", "450").components()).hasSize(2);
        assertThatThrownBy(() -> costing(billed, "600", "450.01"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must not cost more than 1.05 times the bill");
        assertThat(costing(Examples.minimal(), "600", "9000").components()).hasSize(2);
    }

    private static Startup costing(Startup startup, String database, String cache) {
        return startup.toBuilder()
                .putComponents(Component.DATABASE, use(database))
                .putComponents(Component.CACHE, use(cache))
                .build();
    }

    private static ComponentUse use(String cost) {
        return ComponentUse.builder()
                .sourcing(ComponentSourcing.MANAGED)
                .monthlyCost(Examples.usd(cost))
                .build();
    }

    @Test
    void where_a_number_comes_from_enters_the_hash() {
        Startup plain = Examples.minimal();
        Startup sourced = plain.toBuilder()
                .putEvidence(Inputs.CASH.id(), Examples.PUBLISHED)
                .build();
        assertThat(hash(sourced)).isNotEqualTo(hash(plain));
    }

    private static String hash(Startup startup) {
        Encoding encoding = new Encoding();
        startup.encodeTo(encoding);
        return encoding.sha256();
    }

    @Test
    void a_correlation_is_the_same_whichever_input_is_named_first() {
        String growth = Inputs.MONTHLY_GROWTH.id();
        String revenue = Inputs.REVENUE_PER_USER.id();
        assertThat(new Correlation(growth, revenue, 0.5)).isEqualTo(new Correlation(revenue, growth, 0.5));
        assertThatThrownBy(() -> new Correlation(growth, growth, 0.5))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must name two different inputs");
    }

    @Test
    void what_is_promised_to_a_vendor_and_what_credits_paid_keep_their_ranges() {
        Commitment.Builder promised = Commitment.builder().monthly(Examples.usd("10"));
        assertThat(promised.untilMonth(120).build().untilMonth()).contains(120);
        assertThatThrownBy(() -> promised.untilMonth(121).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("untilMonth ");
        CreditUse.Builder paid = CreditUse.builder().monthly(Examples.usd("10"));
        assertThat(paid.monthsSeen(1).build().monthsSeen()).contains(1);
        assertThatThrownBy(() -> paid.monthsSeen(0).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("monthsSeen ");
    }

    @Test
    void months_count_from_a_day_that_people_now_living_can_mean() {
        Startup.Builder startup = Examples.minimal().toBuilder();
        assertThatThrownBy(() -> startup.asOf(LocalDate.of(20_261, 5, 4)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("/asOf ");
    }
}
