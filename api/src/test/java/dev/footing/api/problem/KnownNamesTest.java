package dev.footing.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownNamesTest {
    private static final KnownNames NAMES = KnownNames.of(List.of("self-run", "managed", "hybrid", "k8s"));

    @ParameterizedTest
    @CsvSource({
        "self-ran, self-run",
        "selfrun, self-run",
        "Self-Run, self-run",
        "MANAGED, managed",
        "manged, managed",
        "managedd, managed",
        "manaegd, managed",
        "k8, k8s",
        "kks, k8s"
    })
    void finds_the_name_that_was_probably_meant(String written, String meant) {
        assertThat(NAMES.nearest(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kubernetes", "self-service", "", "xyzzy"})
    void finds_none_where_none_is_near(String written) {
        assertThat(NAMES.nearest(written)).isEmpty();
    }

    @Test
    void of_the_nearest_name_something_stands_in_what_was_written() {
        KnownNames answers = KnownNames.of(List.of("no", "unknown", "yes"));
        assertThat(answers.nearest("on")).isEmpty();
        assertThat(answers.nearest("na")).contains("no");
    }

    @Test
    void looks_for_no_name_near_a_very_long_one() {
        String known = "n".repeat(61);
        assertThat(KnownNames.of(List.of(known)).nearest(known + "n")).isEmpty();
        assertThat(KnownNames.of(List.of(known)).nearest("n".repeat(60))).contains(known);
    }

    @Test
    void of_two_that_are_as_near_takes_the_first_by_name() {
        assertThat(KnownNames.of(List.of("cab", "bab")).nearest("aab")).contains("bab");
    }

    @Test
    void counts_single_characters() {
        assertThat(KnownNames.of(List.of("abcdef")).nearest("abxxef")).contains("abcdef");
        assertThat(KnownNames.of(List.of("abcdef")).nearest("axxxef")).isEmpty();
    }

    @Test
    void offers_the_nearest_and_lists_all_in_order() {
        assertThat(NAMES.wayOut("self-ran"))
                .isEqualTo("Maybe self-run was meant. Known: hybrid, k8s, managed, self-run.");
        assertThat(NAMES.wayOut("kubernetes")).isEqualTo("Known: hybrid, k8s, managed, self-run.");
    }

    @Test
    void says_so_where_no_name_is_known() {
        assertThat(KnownNames.of(List.of()).wayOut("any")).isEqualTo("No name is known here.");
        assertThat(KnownNames.of(List.of()).nearest("any")).isEmpty();
    }
}
