package dev.footing.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

class MeasuredTest {
    private static final Measured MEASURED =
            new Measured(ImmutableList.of(round(1, 2), round(2, 8), round(9, 18), round(4, 8)));

    private static final ImmutableList<Table> TABLES = ImmutableList.of(Table.of(
            "Values",
            "ns",
            Row.of("one", round -> round.of(Kernel.SUM)),
            Row.of("other", round -> round.of(Kernel.MOMENTS))
                    .against(round -> round.ratio(Kernel.MOMENTS, Kernel.SUM))
                    .ratioAtMost(2, "at most 2"),
            Row.of("the same", round -> round.of(Kernel.MOMENTS)).atMost(7, "at most 7 ns"),
            Row.of("not taken", round -> round.of(Heap.FEW)).atMost(7, "at most 7")));

    private static Round round(double sum, double moments) {
        return new Round(ImmutableMap.of(Kernel.SUM, sum, Kernel.MOMENTS, moments));
    }

    @Test
    void tables_have_medians_of_figures_and_of_ratios_within_a_round_and_tell_goals() {
        assertThat(MEASURED.tables(TABLES).lines())
                .containsExactly(
                        "### Values",
                        "",
                        "| | ns | ratio | goal |",
                        "|---|---|---|---|",
                        "| one | 3.00 |  |  |",
                        "| other | 8.00 | 2.00 | at most 2: met |",
                        "| the same | 8.00 |  | at most 7 ns: missed |",
                        "| not taken |  |  | at most 7 |",
                        "");
    }

    @Test
    void the_tables_replace_what_stands_between_the_marks() {
        String once = MEASURED.in(
                "before\n<!-- measured: start -->\nold\n<!-- measured: end -->\nafter\n", TABLES, "On a machine.");
        assertThat(once)
                .startsWith("before\n<!-- measured: start -->\n\n### Values\n\n| | ns |")
                .contains("\n\nOn a machine.\n\n<!-- measured: end -->\nafter\n")
                .doesNotContain("old");
        assertThat(MEASURED.in(once, TABLES, "On a machine.")).isEqualTo(once);
    }

    @Test
    void a_document_without_marks_is_refused() {
        assertThatThrownBy(() -> MEASURED.in("nothing", TABLES, "")).hasMessageContaining("<!-- measured: start -->");
    }

    @Test
    void every_benchmark_is_a_kernel_and_every_kernel_a_benchmark() {
        assertThat(BenchmarkList.defaultList()
                        .getAll(OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())
                        .stream()
                        .map(BenchmarkListEntry::getUsername))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Kernel.values())
                        .map(Kernel::benchmark)
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void every_kernel_moves_a_row(Kernel kernel) {
        assertThat(everything(kernel, 1000).tables(Tables.all()))
                .isNotEqualTo(everything(kernel, 5000).tables(Tables.all()));
    }

    private static Measured everything(Kernel kernel, double nanoseconds) {
        ImmutableMap.Builder<Measure, Double> values = ImmutableMap.builder();
        for (Kernel each : Kernel.values()) {
            values.put(each, each == kernel ? nanoseconds : 1000);
        }
        return new Measured(ImmutableList.of(new Round(values.buildOrThrow())));
    }

    @Test
    void the_live_company_has_eleven_strategies() {
        assertThat(Company.LIVE.cases()).hasSize(Company.MOST_STRATEGIES);
    }
}
