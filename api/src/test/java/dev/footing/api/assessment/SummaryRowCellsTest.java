package dev.footing.api.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.Examples;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.verdict.Verdict;
import org.junit.jupiter.api.Test;

class SummaryRowCellsTest {
    private static final Assessment EXAMPLE = assessment(Examples.minimal(), "0");

    private static Assessment assessment(Startup startup, String hash) {
        return Assessment.builder()
                .startup(startup)
                .provenance(Examples.provenance().hash(hash).build())
                .addStrategies(Examples.assessed().build())
                .verdict(Examples.verdict().build())
                .diagnosis(Examples.diagnosis().build())
                .build();
    }

    @Test
    void a_cell_is_found_by_the_name_of_its_column_and_is_empty_where_there_is_nothing_to_say() {
        SummaryRow row = SummaryRow.of(EXAMPLE, "17");
        assertThat(row.find("id")).contains("17");
        assertThat(row.find("startup")).contains("Example");
        assertThat(row.find("kind")).contains(Verdict.Kind.NO_FEASIBLE_OPTION);
        assertThat(row.find("strategy")).isEmpty();
        assertThat(row.find("rowHash")).contains(row.rowHash());
        assertThat(SummaryRow.of(EXAMPLE).find("id")).isEmpty();
    }

    @Test
    void a_column_that_is_not_there_is_refused_with_the_nearest() {
        SummaryRow row = SummaryRow.of(EXAMPLE);
        assertThatThrownBy(() -> row.find("start"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be a column of a summary")
                .hasMessageContaining("startup");
    }

    @Test
    void a_row_that_was_made_alone_is_that_of_the_whole_but_for_the_hash_of_the_result() {
        SummaryRow whole = SummaryRow.of(EXAMPLE, "17");
        SummaryRow brief = SummaryRow.brief(EXAMPLE, "17");
        assertThat(whole.find("resultHash")).contains("0");
        assertThat(brief.find("resultHash")).isEmpty();
        assertThat(brief.rowHash()).isEqualTo(whole.rowHash());
        assertThat(SummaryRow.of(assessment(Examples.minimal(), "1"), "17").rowHash())
                .isEqualTo(whole.rowHash());
    }

    @Test
    void the_hash_of_a_row_tells_rows_apart() {
        String hash = SummaryRow.of(EXAMPLE, "17").rowHash();
        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(SummaryRow.of(EXAMPLE, "18").rowHash()).isNotEqualTo(hash);
        Startup other = Examples.minimal().with(Inputs.NAME, "Other");
        assertThat(SummaryRow.of(assessment(other, "0"), "17").rowHash()).isNotEqualTo(hash);
    }

    @Test
    void rows_with_the_same_cells_are_equal_and_a_log_names_the_startup() {
        SummaryRow row = SummaryRow.of(EXAMPLE, "17");
        assertThat(row)
                .isEqualTo(SummaryRow.of(EXAMPLE, "17"))
                .hasSameHashCodeAs(SummaryRow.of(EXAMPLE, "17"))
                .isNotEqualTo(SummaryRow.of(EXAMPLE, "18"))
                .isNotEqualTo("17");
        assertThat(row.hashCode()).isNotEqualTo(SummaryRow.of(EXAMPLE, "18").hashCode());
        assertThat(row).hasToString("SummaryRow of Example: no-feasible-option, row " + row.rowHash());
    }
}
