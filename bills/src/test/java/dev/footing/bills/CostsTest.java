package dev.footing.bills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.bill.Bill;
import dev.footing.api.bill.BillMonth;
import dev.footing.api.policy.ExchangeRate;
import dev.footing.api.problem.InvalidValueException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cost counts for what, one rule in each test. */
class CostsTest {
    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final YearMonth APRIL = YearMonth.of(2025, 4);

    @TempDir
    private Path folder;

    @Test
    void tax_is_outside_of_the_accrual_and_of_list() throws IOException {
        BillMonth month = march(new Bills().row().row(Bills.costs("19", "ChargeCategory", "Tax")));
        assertMoney(month.tax(), "19");
        assertMoney(month.accrual(), "100");
        assertMoney(month.list(), "100");
        assertMoney(month.billed(), "119");
    }

    @ParameterizedTest
    @CsvSource({
        "Sustained use discount, -20, 0, 80",
        "Committed use discount, -20, 0, 80",
        "EDP discount, -20, 0, 80",
        "Spend-based discount, -20, 0, 80",
        "AWS Activate promotional credit, 0, -20, 100",
        "Credit for an outage, 0, -20, 100",
    })
    void a_discount_lasts_and_a_credit_ends(String description, String discounts, String credits, String accrual)
            throws IOException {
        BillMonth month = march(new Bills()
                .row()
                .row(Bills.costs("-20", "ChargeCategory", "Credit", "ChargeDescription", description)));
        assertMoney(month.discounts(), discounts);
        assertMoney(month.credits(), credits);
        assertMoney(month.accrual(), accrual);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 100, 100", // none stated: what is billed
        "80, 100, 80",
        "0, 100, 100", // nothing beside something billed: missing
        "0, 0, 0",
    })
    void the_effective_cost_counts_where_there_is_one(String effective, String billed, String accrual)
            throws IOException {
        BillMonth month = march(new Bills().row("EffectiveCost", effective, "BilledCost", billed));
        assertMoney(month.accrual(), accrual);
    }

    @Test
    void a_missing_effective_cost_is_noted_and_a_purchase_without_one_is_a_commitment() throws IOException {
        Bill bill = read(new Bills()
                .row("EffectiveCost", "0")
                .row("ChargeCategory", "Purchase", "EffectiveCost", "0", "BilledCost", "500"));
        assertThat(Cases.notes(bill)).contains("effective-missing:AWS");
        assertMoney(Cases.month(bill, MARCH).purchases(), "500");
        assertMoney(Cases.month(bill, MARCH).accrual(), "100");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 90, 100, 120, 100, 120, true", // none stated: the highest other cost
        "0, 90, 100, 120, 100, 120, true",
        "150, 90, 100, 120, 100, 150, false",
        "0, 0, 0, 0, 0, 0, false", // nothing is nothing
    })
    void the_list_cost_is_a_lower_bound_where_it_is_missing(
            String list,
            String billed,
            String effective,
            String contracted,
            String accrual,
            String told,
            boolean estimated)
            throws IOException {
        BillMonth month = march(new Bills()
                .row("ListCost", list, "BilledCost", billed, "EffectiveCost", effective, "ContractedCost", contracted));
        assertMoney(month.accrual(), accrual);
        assertMoney(month.list(), told);
        assertMoney(month.listEstimated(), estimated ? told : "0");
    }

    @Test
    void ten_rows_whose_effective_cost_is_whole_and_whose_billed_cost_is_not_say_that_it_was_rounded()
            throws IOException {
        Bills nine = new Bills();
        Bills ten = new Bills();
        for (int i = 0; i < 10; i++) {
            String[] row = {"BilledCost", "1.4", "EffectiveCost", "1", "ListCost", "1.4", "ContractedCost", "1.4"};
            if (i < 9) {
                nine.row(row);
            }
            ten.row(row);
        }
        assertMoney(march(nine).accrual(), "9");
        assertMoney(march(ten).accrual(), "14.0");
        ten.row("BilledCost", "1.4", "EffectiveCost", "1.3");
        assertMoney(march(ten).accrual(), "11.3");
    }

    @Test
    void where_effective_costs_are_rounded_purchases_are_spread_and_what_they_cover_is_unknown() throws IOException {
        Bills bills = new Bills();
        for (int i = 0; i < 10; i++) {
            bills.row("BilledCost", "1.5", "EffectiveCost", "2");
        }
        bills.row(
                "ChargeCategory",
                "Purchase",
                "CommitmentDiscountId",
                "sp",
                "BilledCost",
                "6.1",
                "EffectiveCost",
                "0",
                "ChargePeriodEnd",
                "2025-05-01");
        bills.row("CommitmentDiscountId", "sp", "BilledCost", "0", "EffectiveCost", "7", "ListCost", "9");
        Bill bill = read(bills);
        assertThat(Cases.notes(bill)).contains("effective-rounded:AWS", "commitment-cost-unknown:AWS");
        BigDecimal spread = bill.months().values().stream()
                .map(month -> Cases.component(month, "commitment-purchase"))
                .map(BigMoney::getAmount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(spread).isEqualByComparingTo("6.1");
        assertThat(Cases.component(Cases.month(bill, MARCH), "commitment-purchase")
                        .getAmount())
                .isEqualByComparingTo("3.1");
        assertMoney(Cases.month(bill, MARCH).purchases(), "6.1");
    }

    @Test
    void a_charge_longer_than_a_month_is_spread_by_time_and_a_correction_goes_where_it_belongs() throws IOException {
        Bill bill = read(new Bills()
                .row(Bills.costs("61", "ChargePeriodEnd", "2025-05-01"))
                .row(Bills.costs(
                        "-10",
                        "BillingPeriodStart",
                        "2025-04-01",
                        "ChargeCategory",
                        "Adjustment",
                        "ChargeDescription",
                        "correction")));
        assertMoney(Cases.month(bill, MARCH).accrual(), "21");
        assertMoney(Cases.month(bill, APRIL).accrual(), "30");
        assertMoney(Cases.month(bill, APRIL).billed(), "-10");
    }

    @Test
    void an_end_that_is_missing_is_a_day_or_an_hour_behind_the_start() throws IOException {
        Bill days = read(daily("", 31));
        assertThat(days.complete()).containsExactly(MARCH);
        assertThat(days.asOf()).isEqualTo("2025-04-01");
        Bill hour = read(new Bills().row("ChargePeriodStart", "2025-03-31T22:30:00Z", "ChargePeriodEnd", ""));
        assertThat(hour.asOf()).isEqualTo("2025-03-31");
    }

    @Test
    void a_month_is_complete_with_usage_on_all_days_but_one_and_when_it_has_ended() throws IOException {
        assertThat(read(daily("", 31, 7)).complete()).containsExactly(MARCH);
        assertThat(read(daily("", 31, 7, 8)).complete()).isEmpty();
        assertThat(read(daily("", 30)).complete()).as("it had not ended").isEmpty();
        assertThat(BillReader.standard()
                        .asOf(LocalDate.of(2025, 3, 31))
                        .read(List.of(daily("", 31).in(folder, "bill.csv")))
                        .complete())
                .isEmpty();
    }

    @Test
    void a_month_is_settled_on_the_fifth_or_when_all_of_it_is_invoiced() throws IOException {
        Path open = daily("", 31).in(folder, "open.csv");
        BillReader reader = BillReader.standard();
        assertThat(reader.read(List.of(open)).unsettled()).containsExactly(MARCH);
        assertThat(reader.asOf(LocalDate.of(2025, 4, 4)).read(List.of(open)).unsettled())
                .containsExactly(MARCH);
        assertThat(reader.asOf(LocalDate.of(2025, 4, 5)).read(List.of(open)).unsettled())
                .isEmpty();
        assertThat(read(daily("7", 31)).unsettled()).isEmpty();
    }

    @Test
    void a_bill_in_several_currencies_needs_a_rate_for_each() throws IOException {
        Path file = new Bills()
                .row(Bills.costs("100"))
                .row(Bills.costs("50", "BillingCurrency", "EUR"))
                .in(folder, "bill.csv");
        assertThatThrownBy(() -> BillReader.standard().read(List.of(file)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("USD 100, EUR 50");
        ExchangeRate rate =
                new ExchangeRate(CurrencyUnit.EUR, BigMoney.parse("USD 1.1"), "given", LocalDate.of(2025, 4, 1));
        Bill dollars = BillReader.standard().at(List.of(rate)).read(List.of(file));
        assertMoney(Cases.month(dollars, MARCH).accrual(), "155.0");
        assertThat(Cases.notes(dollars)).contains("converted");
        Bill euros =
                BillReader.standard().at(List.of(rate)).in(CurrencyUnit.EUR).read(List.of(file));
        assertThat(Cases.month(euros, MARCH).accrual().getAmount().doubleValue())
                .isEqualTo(100 / 1.1 + 50);
    }

    @Test
    void a_component_below_nothing_is_shown_and_noted() throws IOException {
        Bill bill = read(daily("", 31).row(Bills.costs("-5000")));
        assertThat(Cases.component(Cases.month(bill, MARCH), "compute").isNegative())
                .isTrue();
        assertThat(Cases.notes(bill)).contains("component-below-zero");
    }

    @Test
    void a_list_of_categories_counts_by_its_second_and_azure_says_nothing_by_minus_two() throws IOException {
        BillMonth month = march(new Bills()
                .row("ServiceName", "Something", "ServiceCategory", "[\"Compute\",\"Network\"]")
                .row("ServiceName", "-2", "ServiceCategory", "Databases", "CommitmentDiscountId", "Unassigned"));
        assertMoney(Cases.component(month, "network"), "100");
        assertMoney(Cases.component(month, "database"), "100");
        assertMoney(month.committed(), "0");
    }

    /** Usage on the first days of March, but for some. */
    private static Bills daily(String invoice, int last, Integer... without) {
        Bills bills = new Bills();
        for (int day = 1; day <= last; day++) {
            if (!List.of(without).contains(day)) {
                bills.row(
                        "ChargePeriodStart",
                        String.format("2025-03-%02d", day),
                        "ChargePeriodEnd",
                        "",
                        "InvoiceId",
                        invoice);
            }
        }
        return bills;
    }

    private BillMonth march(Bills bills) throws IOException {
        return Cases.month(read(bills), MARCH);
    }

    private Bill read(Bills bills) throws IOException {
        return BillReader.standard().read(List.of(bills.in(folder, "bill.csv")));
    }

    private static void assertMoney(BigMoney amount, String expected) {
        assertThat(amount.getAmount()).isEqualByComparingTo(expected);
    }
}
