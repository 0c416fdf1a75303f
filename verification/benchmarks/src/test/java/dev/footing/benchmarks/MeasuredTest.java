package dev.footing.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

class MeasuredTest {
    private static final Measured MEASURED = new Measured(ImmutableListMultimap.<Kernel, Double>builder()
            .putAll(Kernel.SUM, 1.0, 2.0, 9.0, 4.0)
            .putAll(Kernel.HISTOGRAM, 2.0, 8.0, 18.0, 8.0)
            .build());

    @Test
    void the_table_has_medians_of_times_and_of_ratios_within_a_round() {
        assertThat(MEASURED.table().lines().skip(2))
                .containsExactly(
                        "| " + Kernel.SUM.what() + " | 3.00 | 1.00 |",
                        "| " + Kernel.HISTOGRAM.what() + " | 8.00 | 2.00 |");
    }

    @Test
    void the_table_replaces_what_stands_between_the_marks() {
        String once =
                MEASURED.in("before\n<!-- measured: start -->\nold\n<!-- measured: end -->\nafter\n", "On a machine.");
        assertThat(once)
                .startsWith("before\n<!-- measured: start -->\n\n| | ns |")
                .contains("\n\nOn a machine.\n\n<!-- measured: end -->\nafter\n")
                .doesNotContain("old");
        assertThat(MEASURED.in(once, "On a machine.")).isEqualTo(once);
    }

    @Test
    void a_document_without_marks_is_refused() {
        assertThatThrownBy(() -> MEASURED.in("nothing", "")).hasMessageContaining("<!-- measured: start -->");
    }

    @Test
    void every_benchmark_is_a_kernel_and_every_kernel_a_benchmark() {
        assertThat(BenchmarkList.defaultList()
                        .getAll(OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())
                        .stream()
                        .map(BenchmarkListEntry::getUsername))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Kernel.values()).map(Kernel::benchmark).toList());
    }
}
