package dev.footing.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.testkit.Fixtures;
import dev.footing.testkit.Seeds;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An answer keeps the question as it was asked, and either form of it is answered the same again. */
class AssessedAgainTest {
    private static final Startup WITHOUT_PHASE = Fixtures.minimal();
    private static final Generated CASE =
            new Generated(WITHOUT_PHASE, List.of(Fixtures.strategy("acme.a"), Fixtures.strategy("acme.b")));

    static Stream<Long> seeds() {
        return Seeds.from(11_000, 20);
    }

    @Test
    void the_startup_of_an_answer_is_the_one_that_was_asked_about() {
        Assessment answer = CASE.assess(64);
        assertThat(WITHOUT_PHASE.phase()).isEmpty();
        assertThat(answer.startup()).isEqualTo(WITHOUT_PHASE);
        assertThat(answer.understood().phase()).isPresent();
        assertThat(answer.understood().states(Inputs.PHASE)).isFalse();
        assertThat(codes(answer)).contains(Explanation.Code.PHASE_DERIVED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asked_again_in_either_form_it_is_answered_the_same_with_every_note(long seed) {
        Generated generated = Generated.of(seed);
        Generated open = generated.with(
                generated.startup().toBuilder().phase(Optional.empty()).build());
        Assessment first = open.assess(64);
        assertThat(open.with(first.startup()).assess(64)).isEqualTo(first);
        Assessment again = open.with(first.understood()).assess(64);
        assertThat(again.notes()).isEqualTo(first.notes());
        assertThat(again.provenance().hash()).isEqualTo(first.provenance().hash());
        assertThat(again.understood()).isEqualTo(first.understood());
    }

    private static List<Object> codes(Assessment answer) {
        return answer.notes().stream().<Object>map(Explanation::code).toList();
    }
}
