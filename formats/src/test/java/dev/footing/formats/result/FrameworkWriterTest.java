package dev.footing.formats.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.text.Frameworks;
import org.junit.jupiter.api.Test;

class FrameworkWriterTest {
    private static final String RESULT = ResultWriter.write(Frameworks.reference());

    @Test
    void goals_have_state_target_actual_and_what_is_missing() {
        assertThat(RESULT)
                .containsSubsequence(
                        "\"phaseGoals\": [",
                        "\"goal\": \"velocity-held\"",
                        "\"state\": \"missed\"",
                        "\"target\": 0.9",
                        "\"actual\": 0.65",
                        "\"missedBy\": 0.25",
                        "\"unit\": \"share\"",
                        "\"goal\": \"enterprise-security\"",
                        "\"state\": \"unknown\"",
                        "\"code\": \"goal-needs-input\"");
    }

    @Test
    void tests_of_a_strategy_stand_beside_its_goals() {
        assertThat(RESULT)
                .containsSubsequence(
                        "\"tests\": {",
                        "\"ten-ten-ten\": {",
                        "\"ten-days\": {",
                        "\"state\": \"failed\"",
                        "\"code\": \"demo-late\"",
                        "\"product-velocity\": {",
                        "\"velocity\": \"slower\"",
                        "\"expertise-reality-check\": {",
                        "\"parameters\": {");
    }

    @Test
    void the_diagnosis_has_tests_and_patterns() {
        assertThat(RESULT)
                .containsSubsequence(
                        "\"diagnosis\": {",
                        "\"tests\": {",
                        "\"answered\": {",
                        "\"computed\": {",
                        "\"disagreement\": [",
                        "\"code\": \"answer-against-figures\"",
                        "\"areas\": {",
                        "\"components\": [",
                        "\"component\": \"database\"",
                        "\"customer-back\": {",
                        "\"overall\": {",
                        "\"questions\": {",
                        "\"serves-better\": {",
                        "\"patterns\": {",
                        "\"infrastructure-boringness\": {",
                        "\"customer-back\": {",
                        "\"optimization-postponement\": [",
                        "\"advice\": \"postpone\"",
                        "\"outlook\": {",
                        "\"nextPhase\": \"growth\"",
                        "\"boundary\": 100000",
                        "\"month\": 7",
                        "\"goalsAfter\": [",
                        "\"ceiling\": [",
                        "\"alternatives\": [");
    }

    @Test
    void it_reads_back_as_json_without_a_member_twice() {
        ProblemList problems = new ProblemList();
        JsonDocument document = JsonDocument.parse(JsonText.of(RESULT), problems);
        assertThat(problems.problems()).isEmpty();
        assertThat(document.find("/strategies/0/phaseGoals/0/missedBy")
                        .orElseThrow()
                        .number())
                .isEqualByComparingTo("0.25");
    }
}
