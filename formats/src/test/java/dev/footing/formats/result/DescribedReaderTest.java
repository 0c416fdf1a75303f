package dev.footing.formats.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.description.Member.Presence;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Problem;
import dev.footing.api.record.RecordedOption;
import dev.footing.api.record.RecordedResult;
import dev.footing.formats.text.Assessments;
import dev.footing.formats.text.Simulations;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read back is what was written, and what is missing or wrong is said with its place. */
class DescribedReaderTest {
    private static final RecordedResult SIMULATED = recorded(ResultWriter.write(Simulations.reference()));

    static Stream<String> membersOfOptions() {
        return RecordedOption.DESCRIPTION.members().stream()
                .filter(member -> member.presence() == Presence.REQUIRED)
                .map(member -> member.name());
    }

    @Test
    void a_recorded_result_is_read_back_as_it_was_written() {
        for (String result :
                List.of(ResultWriter.write(Assessments.reference()), ResultWriter.write(Simulations.reference()))) {
            RecordedResult recorded = recorded(result);
            assertThat(ResultReader.read(written(recorded))).isEqualTo(recorded);
        }
    }

    @ParameterizedTest
    @MethodSource("membersOfOptions")
    void every_member_that_is_required_is_missed(String name) {
        String text = written(SIMULATED);
        int strategies = text.indexOf("\"strategies\": [");
        String without = text.substring(0, strategies)
                + text.substring(strategies).replaceFirst("\"" + name + "\":", "\"x-" + name + "\":");
        assertThat(problems(without)).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo("/strategies/0/" + name);
            assertThat(problem.rule()).isEqualTo("is required");
            assertThat(problem.wayOut()).isEqualTo("Take a result as Footing wrote it.");
            assertThat(problem.position()).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'\"kind\": \"recommend\"', '\"kind\": 1', /verdict/kind",
        "'\"rival\": \"acme.two\"', '\"rival\": \"acme two\"', /verdict/rival",
        "'\"confidence\": 0.97', '\"confidence\": 1.5', /verdict/confidence",
        "'\"amount\": 1203456.78', '\"amount\": 1203456.789', /verdict/margin/amount",
        "'\"seed\": 7', '\"seed\": 7.5', /provenance/seed",
        "'\"trials\": 65536', '\"trials\": 0', /",
        "'\"strategies\": [', '\"strategies\": 1, \"x\": [', /strategies",
        "'\"feasible\": true', '\"feasible\": \"true\"', /strategies/0/feasible"
    })
    void what_is_wrong_is_said_once_with_its_place(String from, String to, String where) {
        String text = written(SIMULATED);
        assertThat(text).contains(from);
        assertThat(problems(text.replaceFirst(Pattern.quote(from), to)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.where() + "/").startsWith(where));
    }

    private static RecordedResult recorded(String result) {
        RecordedResult read = ResultReader.read(result);
        return read.toBuilder()
                .options(read.options().stream()
                        .map(option -> RecordedOption.builder()
                                .from(option)
                                .strategy(Optional.empty())
                                .build())
                        .toList())
                .build();
    }

    private static String written(RecordedResult result) {
        return DescribedWriter.document(ResultWriter.SCHEMA, RecordedResult.DESCRIPTION, result);
    }

    private static List<Problem> problems(String result) {
        InvalidProfileException invalid =
                Assertions.catchThrowableOfType(InvalidProfileException.class, () -> ResultReader.read(result));
        assertThat(invalid).as("refused").isNotNull();
        return invalid.problems();
    }
}
