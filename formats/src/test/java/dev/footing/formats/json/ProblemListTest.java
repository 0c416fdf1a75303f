package dev.footing.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProblemListTest {
    private final ProblemList problems = new ProblemList();

    @Test
    void problems_stand_in_the_order_of_the_document_and_those_of_one_place_as_they_were_found() {
        add(2, 5, "c");
        add(1, 9, "b");
        add(2, 5, "d");
        add(1, 2, "a");
        add(10, 1, "e");
        assertThat(problems.problems()).extracting(Problem::where).containsExactly("a", "b", "c", "d", "e");
        assertThat(problems.problems().get(2).position()).contains(new Position(2, 5));
    }

    @Test
    void the_first_hundred_of_the_document_are_kept_whenever_they_are_found() {
        for (int line = 300; line > 0; line--) {
            add(line, 1, "line " + line);
        }
        assertThat(problems.found()).isEqualTo(300);
        assertThat(problems.problems()).hasSize(101);
        assertThat(problems.problems().get(0).where()).isEqualTo("line 1");
        assertThat(problems.problems().get(99).where()).isEqualTo("line 100");
        assertThat(problems.problems().get(100).sentence())
                .isEqualTo("The document has 200 more problems than the 100 listed. Mend the listed ones first.");
    }

    @Test
    void a_hundred_problems_are_listed_without_a_word_of_more() {
        for (int line = 1; line <= ProblemList.MOST; line++) {
            add(line, 1, "line " + line);
        }
        assertThat(problems.problems()).hasSize(100);
    }

    @Test
    void the_words_of_a_problem_that_is_not_listed_are_never_made() {
        AtomicInteger made = new AtomicInteger();
        for (int line = 1; line <= 1_000; line++) {
            problems.add(new Position(line, 1), () -> {
                made.incrementAndGet();
                return Problem.ofInput("", "", "is wrong", "Mend it.");
            });
        }
        assertThat(made).hasValue(100);
    }

    @Test
    void reading_goes_on_without_problems_and_ends_with_one() {
        problems.throwIfAny();
        assertThat(problems.problems()).isEmpty();
        add(1, 1, "a");
        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOfSatisfying(
                        InvalidProfileException.class,
                        invalid -> assertThat(invalid.problems()).isEqualTo(problems.problems()));
    }

    private void add(int line, int column, String where) {
        problems.add(new Position(line, column), () -> Problem.ofInput(where, "", "is wrong", "Mend it."));
    }
}
