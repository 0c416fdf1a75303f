package dev.footing.bills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Lists;
import dev.footing.api.bill.Bill;
import dev.footing.api.bill.BillFile;
import dev.footing.api.bill.BillMonth;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.formats.json.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CasesTest {
    private static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);

    /** What was worked out from the rows by another program. */
    private static final Map<String, String> SAMPLE = new TreeMap<>(Map.ofEntries(
            Map.entry("ai", "11.9646"),
            Map.entry("compute", "5.5965"),
            Map.entry("security", "1.5899"),
            Map.entry("network", "1.2218"),
            Map.entry("database", "1.1276"),
            Map.entry("storage", "0.9667"),
            Map.entry("orchestration", "0.4420"),
            Map.entry("observability", "0.2202"),
            Map.entry("secrets", "0.0042"),
            Map.entry("ci-cd", "0.0003"),
            Map.entry("messaging", "0.0001")));

    static Stream<String> bills() {
        return Cases.expected().entrySet().stream()
                .filter(bill -> bill.getValue().member("error").isEmpty())
                .map(Map.Entry::getKey);
    }

    @ParameterizedTest
    @MethodSource("bills")
    void a_bill_comes_to_what_was_worked_out_by_hand(String name) {
        JsonNode expected = Cases.expected(name);
        Cases.check(BillReader.standard().read(Cases.files(expected)), expected);
    }

    @Test
    void a_restated_month_counts_once_whichever_file_is_named_first() {
        JsonNode expected = Cases.expected("c07-restated");
        for (List<Path> files : List.of(Cases.files(expected), Lists.reverse(Cases.files(expected)))) {
            Bill bill = BillReader.standard().read(files);
            Cases.check(bill, expected);
            assertThat(bill.files().stream().mapToLong(BillFile::kept).sum())
                    .isEqualTo(expected.required("rowsKept").number().longValueExact());
            assertThat(Cases.notes(bill)).contains("restated");
        }
    }

    @Test
    void what_is_no_bill_in_focus_is_refused_with_what_it_looks_like() {
        JsonNode expected = Cases.expected("c13-not-focus");
        assertThatThrownBy(() -> BillReader.standard().read(Cases.files(expected)))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining(expected.required("looksLike").text())
                .hasMessageContaining(String.join(
                        ", ",
                        expected.required("missing").elements().stream()
                                .map(JsonNode::text)
                                .toList()));
    }

    @Test
    void the_sample_of_the_finops_foundation_comes_to_its_known_sums() {
        Bill bill = BillReader.standard().read(List.of(Cases.resource("focus-sample.csv.gz")));
        assertThat(bill.complete()).containsExactly(SEPTEMBER);
        assertThat(bill.growth()).isEmpty();
        assertThat(rounded(sum(bill, BillMonth::accrual), 6)).isEqualTo("23.133927");
        assertThat(rounded(sum(bill, BillMonth::list), 6)).isEqualTo("23.276606");
        assertThat(rounded(sum(bill, BillMonth::credits), 4)).isEqualTo("-2.6137");
        assertThat(rounded(Cases.month(bill, SEPTEMBER).billed().getAmount(), 6))
                .isEqualTo("20.280227");
        assertThat(rounded(Cases.month(bill, OCTOBER).billed().getAmount(), 2)).isEqualTo("0.24");
        assertThat(components(bill)).isEqualTo(SAMPLE);
        assertThat(Cases.notes(bill)).contains("effective-rounded:AWS", "effective-missing:Oracle");
    }

    private static Map<String, String> components(Bill bill) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        bill.months()
                .values()
                .forEach(month -> month.components()
                        .forEach((component, amount) -> sums.merge(component, amount.getAmount(), BigDecimal::add)));
        Map<String, String> shown = new TreeMap<>();
        sums.forEach((component, amount) -> shown.put(component, rounded(amount, 4)));
        return shown;
    }

    private static String rounded(BigDecimal amount, int scale) {
        return amount.setScale(scale, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static BigDecimal sum(Bill bill, Function<BillMonth, BigMoney> figure) {
        return bill.months().values().stream()
                .map(figure)
                .map(BigMoney::getAmount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
