package dev.footing.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.component.ComponentAdvice;
import dev.footing.api.component.ComponentCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.formats.result.ResultWriter;
import dev.footing.formats.text.Assessments;
import dev.footing.formats.text.TextReport;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ComponentSectionTest {
    private static final Assessment ADVISED = Assessment.builder()
            .from(Assessments.reference())
            .addNotes(Explanation.of(ComponentCode.MIX_BEHIND)
                    .amount("gap", Money.parse("USD 1234"))
                    .word("other", "acme.one")
                    .build())
            .addComponents(
                    ComponentAdvice.builder()
                            .component(Component.DATABASE)
                            .sourcing(ComponentSourcing.SELF_RUN)
                            .now(ComponentSourcing.MANAGED)
                            .addBecause(
                                    Explanation.of(ComponentCode.COMPONENT_DIFFERENTIATES)
                                            .build(),
                                    Explanation.of(ComponentCode.COMPONENT_OTHER_COSTS)
                                            .word("sourcing", "managed")
                                            .amount("amount", Money.parse("USD 56789"))
                                            .build())
                            .build(),
                    ComponentAdvice.builder()
                            .component(Component.CACHE)
                            .addBecause(Explanation.of(ComponentCode.COMPONENT_WITHOUT_OPTION)
                                    .build())
                            .build())
            .build();

    @Test
    void a_report_has_a_line_for_each_component_and_its_reasons() {
        String report = TextReport.of(ADVISED);
        assertThat(report)
                .containsPattern("Database +self-run +managed +-\\$56,800")
                .containsPattern("Cache +\\?")
                .contains("- Database: Customers choose the product for it.")
                .containsOnlyOnce("$1,230 behind");
    }

    @Test
    void a_report_without_advice_has_no_such_table() {
        assertThat(TextReport.of(Assessments.reference())).doesNotContain("Best mix");
    }

    @Test
    void a_result_has_a_member_for_each_component() {
        assertThat(ResultWriter.write(ADVISED).replaceAll("\\s+", ""))
                .contains(
                        "\"components\":[{\"component\":\"database\",\"sourcing\":\"self-run\",\"now\":\"managed\",\"because\":[",
                        "\"code\":\"component-other-costs\"",
                        "{\"component\":\"cache\",\"because\":[");
        assertThat(ResultWriter.write(Assessments.reference()).replaceAll("\\s+", ""))
                .contains("\"components\":[]");
    }
}
