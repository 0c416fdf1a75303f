package dev.footing.bills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.bill.Bill;
import dev.footing.api.bill.BillBasis;
import dev.footing.api.bill.BillCode;
import dev.footing.api.bill.BillMonth;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.quantity.Grade;
import dev.footing.bills.profile.BilledInputs;
import dev.footing.formats.result.ResultWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenCostTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final String MONTH = window("2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z");
    private static final String COLUMNS = "Date,Namespace,ControllerKind,ControllerName,Pod,Container,Labels,"
            + "CPUCoreUsageAverage,GPUs,PVBytes,CPUCost,RAMCost,NetworkCost,PVCost,GPUCost,TotalCost\n";

    @TempDir
    private Path folder;

    @Test
    void parts_with_their_adjustments_become_components_to_the_last_digit() throws IOException {
        Bill bill = read(answer("{\"kube-system\":"
                + allocation(
                        MONTH,
                        "\"cpuCost\":10.5,\"cpuCostAdjustment\":0.5,\"ramCost\":3,\"gpuCost\":7,\"pvCost\":1.25,"
                                + "\"networkCost\":0.1,\"loadBalancerCost\":18,\"sharedCost\":2,\"externalCost\":4,"
                                + "\"totalCost\":46.35")
                + ",\"prod-of-acme\":" + allocation(MONTH, "\"cpuCost\":0.0000000000123,\"totalCost\":0.0000000000123")
                + "}"));
        assertThat(bill.basis()).isEqualTo(BillBasis.ALLOCATED);
        assertThat(bill.complete()).containsExactly(OCTOBER);
        assertThat(bill.unsettled()).isEmpty();
        assertThat(bill.asOf()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(components(bill, OCTOBER))
                .isEqualTo(Map.of(
                        "compute", new BigDecimal("14.0000000000123"),
                        "ai", new BigDecimal("7"),
                        "storage", new BigDecimal("1.25"),
                        "network", new BigDecimal("18.1"),
                        "other", new BigDecimal("6")));
        assertThat(bill.notes().get(0).code()).isEqualTo(BillCode.CLUSTERS_ALONE);
        assertThat(ResultWriter.write(bill)).doesNotContain("acme", "kube-system", "secret");
    }

    @Test
    void what_the_total_has_beyond_its_parts_is_kept_and_said() throws IOException {
        Bill bill =
                read(answer("{\"a\":" + allocation(MONTH, "\"cpuCost\":90,\"newCost\":10,\"totalCost\":100") + "}"));
        assertThat(components(bill, OCTOBER))
                .isEqualTo(Map.of("compute", new BigDecimal("90"), "other", new BigDecimal("10")));
        assertThat(bill.notes()).extracting(note -> note.code()).contains(BillCode.ALLOCATION_UNEXPLAINED);
    }

    @Test
    void a_window_over_two_months_is_divided_by_time_without_losing_a_digit() throws IOException {
        Bill bill = read(answer("{\"a\":"
                + allocation(window("2026-10-30T00:00:00Z", "2026-11-02T00:00:00Z"), "\"cpuCost\":1,\"totalCost\":1")
                + "}"));
        BigDecimal october = total(bill, OCTOBER);
        assertThat(october).isEqualByComparingTo("0.666666666667");
        assertThat(october.add(total(bill, OCTOBER.plusMonths(1)))).isEqualByComparingTo("1");
        assertThat(bill.complete()).isEmpty();
    }

    @Test
    void steps_are_summed_and_steps_that_overlap_are_refused() throws IOException {
        String days = IntStream.rangeClosed(1, 31)
                .mapToObj(day -> "{\"a\":" + allocation(day(day), "\"ramCost\":2,\"totalCost\":2") + "}")
                .collect(Collectors.joining(","));
        assertThat(total(read(answer(days + ",null,{}")), OCTOBER)).isEqualByComparingTo("62");
        assertThatThrownBy(() ->
                        read(answer(days + ",{\"a\":" + allocation(MONTH, "\"ramCost\":2,\"totalCost\":2") + "}")))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("windows that overlap");
    }

    @Test
    void a_profile_gets_what_components_cost_and_no_bill() throws IOException {
        Bill bill = read(answer("{\"a\":" + allocation(MONTH, "\"cpuCost\":90,\"totalCost\":90") + "}"));
        BilledInputs inputs = BilledInputs.of(bill);
        assertThat(inputs.inputs()).extracting(found -> found.input().id()).containsExactly("/budget/currency");
        assertThat(inputs.inputs().get(0).evidence().grade()).isEqualTo(Grade.REPORTED);
        assertThat(inputs.withoutSourcing())
                .extracting(component -> component.id())
                .containsExactly("compute");
    }

    @Test
    void the_table_that_is_exported_reads_as_the_same() throws IOException {
        Bill bill = BillReader.standard()
                .read(List.of(file(
                        "export",
                        COLUMNS
                                + "2026-10-01,secret,Deployment,web,web-1,app,\"{\"\"team\"\":\"\"acme\"\"}\",0.1,0,0,1.5,"
                                + "0.5,0.25,0,0,3\r\n2026-10-02,secret,,,,,,0.1,0,0,1,1,0,0.125,2,4.125\r\n")));
        assertThat(bill.basis()).isEqualTo(BillBasis.ALLOCATED);
        assertThat(components(bill, OCTOBER))
                .isEqualTo(Map.of(
                        "compute", new BigDecimal("4"),
                        "ai", new BigDecimal("2"),
                        "storage", new BigDecimal("0.125"),
                        "network", new BigDecimal("0.25"),
                        "other", new BigDecimal("0.75")));
        assertThat(bill.files().get(0).rows()).isEqualTo(2);
        assertThat(ResultWriter.write(bill)).doesNotContain("acme", "secret", "web");
    }

    @Test
    void a_cell_of_the_table_that_cannot_be_read_is_told_with_its_place() {
        assertThatThrownBy(() -> BillReader.standard()
                        .read(List.of(
                                file("export.csv", COLUMNS + "2026-10-01,secret,,,,,,0.1,0,0,NaN,0.5,0.25,0,0,3\n"))))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("export.csv: cpucost (line 2, column 11)")
                .hasMessageContaining("NaN")
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain("secret"));
        assertThatThrownBy(() -> BillReader.standard()
                        .read(List.of(file("export.csv", COLUMNS + "10/1/26,a,,,,,,0.1,0,0,1,0.5,0.25,0,0,3\n"))))
                .hasMessageContaining("export.csv: date (line 2, column 1)");
        assertThatThrownBy(() -> BillReader.standard().read(List.of(file("export.csv", COLUMNS + "2026-10-01,a\n"))))
                .hasMessageContaining("as many fields");
    }

    private static Map<String, BigDecimal> components(Bill bill, YearMonth month) {
        return month(bill, month).components().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue()
                                .getAmount()
                                .stripTrailingZeros()
                                .setScale(Math.max(
                                        0,
                                        entry.getValue()
                                                .getAmount()
                                                .stripTrailingZeros()
                                                .scale()))));
    }

    private static BigDecimal total(Bill bill, YearMonth month) {
        BigMoney accrual = month(bill, month).accrual();
        return accrual.getAmount();
    }

    private static BillMonth month(Bill bill, YearMonth month) {
        return Objects.requireNonNull(bill.months().get(month));
    }

    private static String answer(String steps) {
        return "{\n  \"code\": 200,\n  \"status\": \"success\",\n  \"data\": [" + steps + "]\n}\n";
    }

    private static String allocation(String window, String costs) {
        return "{\"name\":\"secret\",\"properties\":{\"namespace\":\"acme\"}," + window
                + ",\"start\":\"2026-10-05T00:00:00Z\",\"minutes\":44640," + costs + ",\"pvs\":{\"x\":{\"cost\":1}}}";
    }

    private static String day(int day) {
        return window(
                "2026-10-%02dT00:00:00Z".formatted(day),
                LocalDate.of(2026, 10, day).plusDays(1) + "T00:00:00Z");
    }

    private static String window(String start, String end) {
        return "\"window\":{\"start\":\"" + start + "\",\"end\":\"" + end + "\"}";
    }

    private Bill read(String json) throws IOException {
        return BillReader.standard().read(List.of(file("allocation.json", json)));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
