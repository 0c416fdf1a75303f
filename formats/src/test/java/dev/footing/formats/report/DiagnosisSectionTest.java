package dev.footing.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.diagnosis.Diagnosis;
import dev.footing.formats.result.ResultWriter;
import dev.footing.formats.text.Assessments;
import dev.footing.formats.text.Diagnoses;
import dev.footing.formats.text.TextReport;
import org.junit.jupiter.api.Test;

class DiagnosisSectionTest {
    @Test
    void the_stage_stands_with_its_facts_and_the_chances_of_later_ones() {
        assertThat(text(Diagnoses.ill()))
                .contains("- Spiral: overconfident beginning. Nothing is in production.")
                .contains("Against that, or against worse: Revenue covers today's costs.")
                .contains("over 18 months and 4,096 trials: feature drought in 83% (month 4);")
                .contains("runway panic in 0%.")
                .contains("- Better not, conscript product engineers: Of 8 FTE, each ");
        assertThat(text(Diagnoses.unknown())).doesNotContain("Better not");
    }

    @Test
    void what_is_raised_has_a_line_with_its_remedy_and_the_rest_is_counted() {
        assertThat(text(Diagnoses.ill()))
                .contains("- Raised, sales demos unstable: The product is up 98.7% of the time; the limit is 99%."
                        + " Fix the part that fails most often, or buy it. (engineering lead, 0.5 engineer-months)")
                .contains("- Raised, outage blame: reported. Fix")
                .contains("- Reported otherwise, releases monthly not weekly:")
                .contains("- Warning signs: 2 raised, 1 clear, 17 unknown.");
    }

    @Test
    void traps_and_motives_stand_with_what_speaks_for_and_against() {
        assertThat(text(Diagnoses.ill()))
                .contains(
                        "- Trap, smart engineer (learning): The verdict is to buy: minimal (acme.two). Against: The team has")
                .contains("- Perhaps a trap, learning experience")
                .contains("- In no trap: not invented here.")
                .contains("- Motive unit cost at scale, unknown:");
        assertThat(text(Diagnoses.unknown()))
                .contains("- Spiral: in no stage.")
                .contains("no probability is given.")
                .contains("No motive is stated, so these traps are unknown");
    }

    @Test
    void json_has_every_finding() {
        String json = ResultWriter.write(assessment(Diagnoses.ill()));
        assertThat(json)
                .contains("\"stage\": \"overconfident-beginning\"")
                .contains("\"next\": {")
                .contains("\"id\": \"conscript-product-engineers\"")
                .contains("\"probability\": 0.83")
                .contains("\"id\": \"sales-demos-unstable\"")
                .contains("\"disagrees\": true")
                .contains("\"owner\": \"engineering-lead\"")
                .contains("\"total\": 1500")
                .contains("\"id\": \"not-invented-here\"");
        assertThat(ResultWriter.write(assessment(Diagnoses.unknown()))).contains("\"next\": null");
    }

    private static String text(Diagnosis diagnosis) {
        String all = TextReport.of(assessment(diagnosis));
        return all.substring(all.indexOf("Diagnosis:\n")).replace("\n  ", " ");
    }

    private static Assessment assessment(Diagnosis diagnosis) {
        return Assessment.builder()
                .from(Assessments.reference())
                .diagnosis(diagnosis)
                .build();
    }
}
