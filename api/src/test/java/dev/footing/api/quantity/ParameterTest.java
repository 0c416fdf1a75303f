package dev.footing.api.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.InvalidValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a value is read by and set by, what stands in the place of it, and the days and lines that belong to it. */
class ParameterTest {
    private static final Parameter<String> LENGTH = new Parameter<>(
            "length",
            "how long it is",
            Unit.COUNT,
            Form.of(Form.Kind.NUMBER, Range.of(0, 3, Unit.COUNT)),
            text -> Optional.of(text.length()));

    @Test
    void a_parameter_is_read_and_is_stated_unless_it_is_neutral() {
        assertThat(LENGTH.get("ab")).isEqualTo(Optional.of(2));
        assertThat(LENGTH.stated("ab")).isEqualTo(Optional.of(2));
        assertThat(LENGTH.optional()).isFalse();
        Parameter<String> neutral = LENGTH.neutralWhen(String::isEmpty);
        assertThat(neutral.optional()).isTrue();
        assertThat(neutral.stated("")).isEmpty();
        assertThat(neutral.get("")).isEqualTo(Optional.of(0));
        assertThat(neutral.stated("ab")).isEqualTo(Optional.of(2));
    }

    @Test
    void an_entry_sets_what_its_form_takes_and_nothing_else() {
        Entry<String, List<Double>> entry = Entry.of(LENGTH, Double.class, List::add);
        List<Double> draft = new ArrayList<>();
        entry.set(draft, 2.0);
        assertThat(draft).containsExactly(2.0);
        assertThatThrownBy(() -> entry.set(draft, 4.0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("length must be at least 0 and at most 3");
        assertThat(draft).containsExactly(2.0);
        assertThat(entry.path()).isEqualTo("length");
        assertThat(entry).hasToString("length");
        assertThat(entry.neutralWhen(String::isEmpty).parameter().optional()).isTrue();
    }

    @Test
    void an_override_has_a_value_and_its_reason_enters_a_hash_where_it_says_more_than_the_evidence() {
        assertThatThrownBy(() -> new ParameterOverride("margin", Optional.of(1), Optional.empty(), Grounds.of("told")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("margin must have a value");
        ParameterOverride plain = new ParameterOverride("margin", Optional.of(1), Optional.of(2), Grounds.of("told"));
        assertThat(plain.reason()).isEqualTo("told");
        assertThat(plain.evidence()).isEqualTo(Grounds.of("told").evidence());
        ParameterOverride sourced = new ParameterOverride(
                "margin",
                Optional.of(1),
                Optional.of(2),
                new Grounds("a second look", Evidence.of(Grade.PUBLISHED, "a yearly report")));
        Encoding without = new Encoding();
        plain.encodeComment(without);
        Encoding with = new Encoding();
        sourced.encodeComment(with);
        assertThat(without.sha256()).isEqualTo(new Encoding().sha256());
        assertThat(with.sha256()).isNotEqualTo(new Encoding().sha256());
    }

    @Test
    void a_reason_has_at_most_five_hundred_characters() {
        String longest = "a".repeat(500);
        assertThat(ParameterOverride.checkReason(longest)).isEqualTo(longest);
        for (String bad : List.of(longest + "a", " ", "two\nlines", "right\u202eto left")) {
            assertThatThrownBy(() -> ParameterOverride.checkReason(bad))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("must be one line that is not blank, of at most 500 characters");
        }
    }

    @Test
    void days_lie_between_the_first_and_the_last_year_both_included() {
        for (String good : List.of("1900-01-01", "2199-12-31")) {
            LocalDate day = LocalDate.parse(good);
            assertThat(Days.parse(good)).isEqualTo(day);
            assertThat(Days.check("asOf", day)).isEqualTo(day);
        }
        for (String bad : List.of("1899-12-31", "2200-01-01")) {
            assertThatThrownBy(() -> Days.parse(bad)).isInstanceOf(DateTimeException.class);
            assertThatThrownBy(() -> Days.check("asOf", LocalDate.parse(bad)))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("asOf")
                    .hasMessageContaining(bad);
        }
    }

    @Test
    void evidence_speaks_of_a_day_and_a_sample_that_can_be() {
        Evidence.Builder evidence = Evidence.builder().grade(Grade.MEASURED).source("a log");
        assertThat(evidence.sample("412 tickets").build().sample()).contains("412 tickets");
        assertThatThrownBy(() -> evidence.sample("two\nlines").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("sample");
        assertThatThrownBy(() -> Evidence.builder()
                        .grade(Grade.MEASURED)
                        .source("a log")
                        .date(LocalDate.parse("1066-10-14"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("date");
    }

    @Test
    void constants_are_listed_by_their_ids_and_said_in_words() {
        assertThat(Identified.listed(List.of(Grade.MEASURED, Grade.ASSUMED))).isEqualTo("measured, assumed");
        assertThat(Unit.MONEY_PER_MONTH.words()).isEqualTo("money per month");
    }

    @Test
    void amounts_of_money_are_told_from_other_numbers() {
        assertThat(Unit.MONEY.money()).isTrue();
        assertThat(Unit.MONEY_PER_MONTH.money()).isTrue();
        assertThat(Unit.MONEY_PER_USER_MONTH.money()).isTrue();
        assertThat(Unit.MONTHS.money()).isFalse();
        assertThat(Unit.NONE.money()).isFalse();
    }
}
