package dev.footing.formats.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Problem;
import dev.footing.api.record.RecordedOption;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.strategy.StrategyParameters;
import dev.footing.formats.text.Assessments;
import dev.footing.formats.text.Simulations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultReaderTest {
    private static final String RESULT = ResultWriter.write(Assessments.reference());

    @Test
    void reads_what_was_asked_by_which_rules_and_what_followed() {
        Assessment assessment = Assessments.reference();
        RecordedResult read = ResultReader.read(RESULT);
        assertThat(read.startup()).isEqualTo(assessment.understood());
        assertThat(read.engine()).isEqualTo("1.2.3");
        assertThat(read.policy().id())
                .isEqualTo(assessment.provenance().policy().id());
        assertThat(read.policy().hash())
                .isEqualTo(assessment.provenance().policy().hash());
        assertThat(read.calibration().hash())
                .isEqualTo(assessment.provenance().calibration().hash());
        assertThat(read.hash()).isEqualTo(assessment.provenance().hash());
        assertThat(read.seed()).isEmpty();
        assertThat(read.verdict().recommended()).isEqualTo(assessment.verdict().recommended());
        assertThat(read.verdict().margin()).isEqualTo(assessment.verdict().margin());
        assertThat(read.options())
                .extracting(RecordedOption::id)
                .isEqualTo(assessment.strategies().stream()
                        .map(StrategyAssessment::id)
                        .toList());
    }

    @Test
    void reads_every_number_of_a_strategy() {
        RecordedResult read = ResultReader.read(RESULT);
        for (StrategyAssessment one : Assessments.reference().strategies()) {
            RecordedOption option = read.option(one.id()).orElseThrow();
            assertThat(option.objective()).isEqualTo(one.plan().objective());
            assertThat(StrategyParameters.all())
                    .filteredOn(parameter -> !parameter.equals(StrategyParameters.NOT_QUANTIFIED))
                    .allSatisfy(parameter -> assertThat(
                                    parameter.get(option.strategy().orElseThrow()))
                            .isEqualTo(parameter.get(one.strategy())));
        }
    }

    @Test
    void of_a_simulation_it_reads_seed_trials_and_the_mean() {
        Assessment simulated = Simulations.reference();
        RecordedResult read = ResultReader.read(ResultWriter.write(simulated));
        assertThat(read.seed()).isEqualTo(simulated.provenance().seed());
        assertThat(read.trials()).isEqualTo(simulated.provenance().trials());
        assertThat(read.verdict().confidence()).isEqualTo(simulated.verdict().confidence());
        StrategyAssessment first = simulated.strategies().get(0);
        assertThat(read.option(first.id()).orElseThrow().objective())
                .isEqualTo(first.simulation().orElseThrow().objective().mean());
    }

    @Test
    void leaves_alone_what_it_does_not_know() {
        String more = RESULT.replace("\"engine\":", "\"colour\": \"red\", \"engine\":")
                .replace("\"kind\": \"recommend\"", "\"mood\": [1, {}], \"kind\": \"recommend\"");
        assertThat(more).isNotEqualTo(RESULT);
        assertThat(ResultReader.read(Seal.sealed(JsonLeaves.unsealed(more)))).isEqualTo(ResultReader.read(RESULT));
    }

    @Test
    void a_result_of_before_there_was_a_hash_is_read_and_known_as_such(@TempDir Path folder) throws IOException {
        Path before = Files.writeString(folder.resolve("before.json"), JsonLeaves.unsealed(RESULT));
        assertThat(ResultReader.isSealed(before)).isFalse();
        assertThat(ResultReader.read(before)).isEqualTo(ResultReader.read(RESULT));
        assertThat(ResultReader.isSealed(Files.writeString(folder.resolve("now.json"), RESULT)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"engine", "startup", "verdict", "objective", "timeToProduction", "hash"})
    void what_is_missing_is_told_with_its_place(String member) {
        String without = RESULT.replaceFirst("\"" + member + "\":", "\"x-" + member + "\":");
        assertThat(problems(without)).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.where()).endsWith("/" + member);
            assertThat(problem.position()).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'\"kind\": \"recommend\"', '\"kind\": \"reccomend\"', /verdict/kind",
        "'\"rank\": 1,', '\"rank\": 0,', /strategies/0/rank",
        "'\"rank\": 1,', '\"rank\": 1.5,', /strategies/0/rank",
        "'\"engineers\": 8', '\"engineers\": -8', /startup/team/engineers",
        "'\"id\": \"acme.one\"', '\"id\": \"acme one\"', /strategies/0/id"
    })
    void what_is_wrong_is_told_with_its_place(String from, String to, String where) {
        assertThat(RESULT).contains(from);
        assertThat(problems(RESULT.replace(from, to)))
                .extracting(Problem::where)
                .contains(where);
    }

    @Test
    void a_document_of_another_kind_is_refused() {
        assertThat(problems("{ \"schema\": \"footing/profile/1\" }"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule()).contains("footing/assessment/1"));
        assertThat(problems("[]")).hasSize(1);
        assertThat(problems("{}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.where()).isEqualTo("/schema"));
    }

    private static List<Problem> problems(String result) {
        InvalidProfileException invalid =
                Assertions.catchThrowableOfType(InvalidProfileException.class, () -> ResultReader.read(result));
        assertThat(invalid).as("refused").isNotNull();
        return invalid.problems();
    }
}
