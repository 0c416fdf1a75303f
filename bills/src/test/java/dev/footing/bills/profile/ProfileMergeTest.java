package dev.footing.bills.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.bill.Bill;
import dev.footing.api.bill.BillFile;
import dev.footing.api.bill.BillGrowth;
import dev.footing.api.bill.BillMonth;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.quantity.Grade;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.profile.ProfileWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileMergeTest {
    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final String BUDGET =
            "name: A\nbudget: { cash: 900000 }\nteam: { engineers: 4, monthlyCostPerEngineer: 9000 }\n";

    @Test
    void figures_of_the_last_complete_month_are_filled_in_with_their_source() {
        Startup merged = merged(BUDGET, bill().build(), false).startup();
        assertThat(merged.current().orElseThrow().monthlyPlatformCost()).contains(dollars("100.123457"));
        assertThat(merged.asOf()).contains(LocalDate.of(2025, 3, 31));
        assertThat(use(merged, Component.DATABASE).monthlyCost()).contains(dollars("60.1"));
        assertThat(use(merged, Component.DATABASE).sourcing()).isEqualTo(ComponentSourcing.MANAGED);
        assertThat(merged.components()).doesNotContainKeys(Component.COMPUTE, Component.CACHE);
        assertThat(merged.evidenceOf(Inputs.CURRENT_BILL).source())
                .isEqualTo(
                        "bill in FOCUS: a.csv (3 rows, SHA-256 00ff); months 2025-03 to 2025-03; mapping services-1");
        assertThat(merged.evidenceOf(Inputs.CURRENT_BILL).grade()).isEqualTo(Grade.MEASURED);
        assertThat(merged.evidenceOf(Inputs.CURRENT_BILL).date()).contains(LocalDate.of(2025, 3, 31));
        assertThat(ProfileReader.read(ProfileWriter.stated(merged)).startup()).isEqualTo(merged);
    }

    @Test
    void what_may_change_is_assumed() {
        Startup merged =
                merged(BUDGET, bill().addUnsettled(MARCH).build(), false).startup();
        assertThat(merged.evidenceOf(Inputs.CURRENT_BILL).grade()).isEqualTo(Grade.ASSUMED);
        assertThat(merged.evidenceOf(Inputs.AS_OF).grade()).isEqualTo(Grade.MEASURED);
    }

    @Test
    void a_component_without_sourcing_is_left_out_and_said_to_be_and_one_with_it_gets_its_cost() {
        MergedProfile left = merged(BUDGET, bill().build(), false);
        assertThat(left.changes()).anyMatch(change -> change.contains("/components/compute/monthlyCost is left out"));
        Startup merged = merged(BUDGET + "components: { compute: { sourcing: self-run } }\n", bill().build(), false)
                .startup();
        assertThat(use(merged, Component.COMPUTE).monthlyCost()).contains(dollars("45.023456"));
        assertThat(use(merged, Component.COMPUTE).sourcing()).isEqualTo(ComponentSourcing.SELF_RUN);
    }

    @Test
    void a_list_price_needs_what_the_startup_runs_on() {
        MergedProfile left = merged(BUDGET, bill().build(), false);
        assertThat(left.changes()).anyMatch(change -> change.startsWith("/current/monthlyListPrice is left out"));
        Startup merged = merged(BUDGET + "current: { strategy: paas }\n", bill().build(), false)
                .startup();
        assertThat(merged.current().orElseThrow().monthlyListPrice()).contains(dollars("120"));
    }

    @ParameterizedTest
    @CsvSource({
        "measured, 2025-02-28, true",
        "measured, 2025-03-31, true",
        "measured, 2025-04-30, false", // newer
        "reported, 2026-04-30, true", // less firm
        "assumed, 2026-04-30, true",
    })
    void what_is_as_firm_and_newer_stays(String grade, String date, boolean replaced) {
        String profile = BUDGET + "current: { monthlyPlatformCost: 5 }\nevidence:\n"
                + "  /current/monthlyPlatformCost: { grade: " + grade + ", source: s, date: " + date + " }\n";
        if (replaced) {
            assertThat(merged(profile, bill().build(), false).changes())
                    .contains("/current/monthlyPlatformCost was USD 5 and is USD 100.123457 (measured)");
        } else {
            assertThatThrownBy(() -> merged(profile, bill().build(), false))
                    .isInstanceOf(InvalidProfileException.class)
                    .hasMessageContaining("/current/monthlyPlatformCost")
                    .hasMessageContaining("--force");
            assertThat(merged(profile, bill().build(), true)
                            .startup()
                            .current()
                            .orElseThrow()
                            .monthlyPlatformCost())
                    .contains(dollars("100.123457"));
        }
    }

    @Test
    void what_is_firmer_stays() {
        String profile = BUDGET + "current: { monthlyPlatformCost: 5 }\nevidence:\n"
                + "  /current/monthlyPlatformCost: { grade: measured, source: s }\n";
        assertThatThrownBy(() -> merged(profile, bill().addUnsettled(MARCH).build(), false))
                .hasMessageContaining("must not be firmer or newer");
    }

    @Test
    void a_later_day_and_a_stated_sourcing_stay() {
        MergedProfile merged = merged(
                BUDGET + "asOf: 2026-01-01\ncomponents: { database: { sourcing: self-run } }\n", bill().build(), false);
        assertThat(merged.startup().asOf()).contains(LocalDate.of(2026, 1, 1));
        assertThat(use(merged.startup(), Component.DATABASE).sourcing()).isEqualTo(ComponentSourcing.SELF_RUN);
        assertThat(merged.changes()).anyMatch(change -> change.startsWith("/asOf stays 2026-01-01"));
    }

    @Test
    void another_currency_is_refused() {
        assertThatThrownBy(() -> merged(BUDGET.replace("cash", "currency: EUR, cash"), bill().build(), false))
                .hasMessageContaining("must be the currency of the bill, USD");
    }

    @Test
    void growth_of_users_is_filled_in_only_where_it_was_asked_for_and_months_suffice() {
        Bill four = bill().growth(new BillGrowth(0.1, 0.05, 0.2, 4, true)).build();
        assertThat(BilledInputs.of(four).inputs()).noneMatch(found -> found.input() == Inputs.MONTHLY_GROWTH);
        assertThat(BilledInputs.withGrowthOfUsers(four).inputs())
                .anyMatch(found -> found.input() == Inputs.MONTHLY_GROWTH
                        && found.evidence().grade() == Grade.ASSUMED
                        && found.evidence().source().startsWith("bill and users taken to grow alike"));
        Bill three = bill().growth(new BillGrowth(0.1, 0.05, 0.2, 3, false)).build();
        assertThat(BilledInputs.withGrowthOfUsers(three).inputs())
                .noneMatch(found -> found.input() == Inputs.MONTHLY_GROWTH);
    }

    @Test
    void yaml_keeps_its_remarks_and_reads_as_what_was_meant() {
        Startup before = ProfileReader.readYaml(BUDGET + "# a remark\n").startup();
        Startup after =
                BilledInputs.of(bill().build()).mergedInto(before, false).startup();
        ProfileText text = ProfileText.yaml(BUDGET + "# a remark\n", before, after);
        assertThat(text.remarksKept()).isTrue();
        assertThat(text.text()).contains("# a remark", "monthlyPlatformCost: 100.123457");
        assertThat(ProfileReader.readYaml(text.text()).startup()).isEqualTo(after);
        String special =
                "{ name: A, budget: { cash: 900000 },\n team: { engineers: 4, monthlyCostPerEngineer: 9000 } } # odd\n";
        ProfileText anew =
                ProfileText.yaml(special, ProfileReader.readYaml(special).startup(), after);
        assertThat(anew.remarksKept()).isFalse();
        assertThat(ProfileReader.readYaml(anew.text()).startup()).isEqualTo(after);
    }

    private static ComponentUse use(Startup startup, Component component) {
        return Objects.requireNonNull(startup.components().get(component), component.id());
    }

    private static MergedProfile merged(String yaml, Bill bill, boolean force) {
        return BilledInputs.of(bill).mergedInto(ProfileReader.readYaml(yaml).startup(), force);
    }

    private static Bill.Builder bill() {
        BigMoney none = BigMoney.zero(CurrencyUnit.USD);
        BillMonth month = BillMonth.builder()
                .accrual(dollars("100.1234567"))
                .list(dollars("120"))
                .billed(dollars("90"))
                .credits(none)
                .discounts(none)
                .tax(none)
                .committed(none)
                .unused(none)
                .purchases(none)
                .listEstimated(none)
                .components(ImmutableSortedMap.of(
                        "database", dollars("60.1"),
                        "cache", dollars("-5"),
                        "compute", dollars("45.0234567")))
                .build();
        return Bill.builder()
                .currency(CurrencyUnit.USD)
                .asOf(LocalDate.of(2025, 4, 5))
                .addComplete(MARCH)
                .putMonths(MARCH, month)
                .placedByCategory(0)
                .unplaced(0)
                .addManaged("database")
                .mapping("services-1")
                .addFiles(new BillFile("a.csv", 3, 3, "00ff"));
    }

    private static BigMoney dollars(String amount) {
        return BigMoney.of(CurrencyUnit.USD, new BigDecimal(amount));
    }
}
