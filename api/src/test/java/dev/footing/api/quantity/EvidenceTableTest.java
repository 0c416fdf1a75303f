package dev.footing.api.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTableTest {
    private static final String LINES = """
            # reasons
            acme.racks=assumed|our estimate, of May 2024 | and the years before
            acme.racks/buildEffort=reported|Zeitbögen of three ventures
            acme.racks/setupCost.floor=measured|purchase orders
            acme.racksy/buildEffort=measured|another's
            """;

    @Test
    void a_line_is_a_grade_and_a_source_in_any_script() {
        EvidenceTable table = EvidenceTable.read("evidence.properties", stream(LINES));
        assertThat(table.of("acme.racks"))
                .isEqualTo(Evidence.of(Grade.ASSUMED, "our estimate, of May 2024 | and the years before"));
        assertThat(table.of("acme.racks/buildEffort").source()).startsWith("Zeitbögen");
        assertThat(table.rows()).hasSize(4);
    }

    @Test
    void what_stands_below_a_key_is_found_by_its_path() {
        assertThat(EvidenceTable.read("evidence.properties", stream(LINES)).below("acme.racks"))
                .containsOnlyKeys("buildEffort", "setupCost.floor");
    }

    @Test
    void an_unknown_key_names_the_nearest() {
        assertThatThrownBy(() ->
                        EvidenceTable.read("evidence.properties", stream(LINES)).of("acme.rack"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Maybe acme.racks was meant");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "acme=our estimate;acme must have a bar behind its grade, but is \"our estimate\"",
                "acme=sure|our estimate;acme must begin with a grade, but is \"sure\"",
                "acme=mesured|our estimate;Maybe measured was meant",
                "acme=assumed|  ;acme must name a source"
            })
    void a_line_that_says_less_is_refused_by_its_key(String line, String told) {
        assertThatThrownBy(() -> EvidenceTable.read("evidence.properties", stream(line)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(told);
    }

    @Test
    void what_is_no_properties_file_is_refused_by_its_name() {
        assertThatThrownBy(() -> EvidenceTable.read("evidence.properties", stream("a=assumed|\\u00zz")))
                .hasMessageContaining("evidence.properties must be a properties file");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
