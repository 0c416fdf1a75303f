package dev.footing.formats.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.description.ReadMembers;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.Problem;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private final ProblemList problems = new ProblemList();
    private final Checks checks = new Checks(problems);
    private final ScalarReader scalars = new ScalarReader(checks, CurrencyUnit.USD);

    @Test
    void an_object_is_read_member_by_member_whatever_their_order() {
        Optional<ReadMembers> members = read("{ \"day\": \"2024-06-01\", \"size\": 1.50, \"name\": \"x\" }");
        assertThat(problems.problems()).isEmpty();
        assertThat(members).hasValueSatisfying(read -> {
            assertThat(read.text("name")).isEqualTo("x");
            assertThat(read.number("size")).isEqualTo(1.5);
            assertThat(read.find("day", LocalDate.class)).contains(LocalDate.of(2024, 6, 1));
        });
    }

    @Test
    void a_member_that_is_optional_may_be_absent() {
        Optional<ReadMembers> members = read("{ \"name\": \"x\", \"size\": 1 }");
        assertThat(members).hasValueSatisfying(read -> {
            assertThat(read.has("day")).isFalse();
            assertThat(read.find("day", LocalDate.class)).isEmpty();
        });
    }

    @Test
    void everything_that_is_wrong_with_the_members_is_reported() {
        assertThat(read("{ \"name\": 1, \"size\": \"1\", \"day\": \"today\", \"more\": 1 }"))
                .isEmpty();
        assertThat(problems.problems())
                .extracting(Problem::where, Problem::rule)
                .containsExactly(
                        tuple("/name", "must be a text"),
                        tuple("/size", "must be a number"),
                        tuple("/day", "must be a day as yyyy-MM-dd, from 1900 to 2199"),
                        tuple("/more", "must have a known name"));
    }

    @Test
    void a_member_that_is_not_known_is_reported_and_the_object_is_read_all_the_same() {
        assertThat(read("{ \"name\": \"x\", \"size\": 1, \"sizes\": 2 }")).isPresent();
        assertThat(problems.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo("/sizes");
            assertThat(problem.wayOut()).isEqualTo("Maybe size was meant. Known: day, name, size.");
        });
    }

    @Test
    void members_that_are_missing_are_named_with_all_that_the_object_needs() {
        assertThat(read("{ \"day\": 7 }")).isEmpty();
        assertThat(problems.problems())
                .extracting(Problem::where, Problem::rule, Problem::wayOut)
                .containsExactly(
                        tuple("/name", "is required", "The object needs name, size."),
                        tuple("/size", "is required", "The object needs name, size."));
    }

    @Test
    void what_is_no_object_is_reported_with_what_to_write() {
        assertThat(read("[]")).isEmpty();
        assertThat(problems.problems())
                .singleElement()
                .extracting(Problem::sentence)
                .isEqualTo("The document (line 1, column 1) must be an object with a name and a size, but is an empty"
                        + " list. Write { name, size }.");
    }

    @Test
    void a_list_is_read_whole_or_not_at_all_and_each_wrong_element_is_reported() {
        assertThat(checks.list(node("[\"a\", \"b\"]"), "must be a list", "Write one.", scalars::text))
                .hasValueSatisfying(texts -> assertThat(texts).containsExactly("a", "b"));
        assertThat(checks.list(node("[1, \"b\", true]"), "must be a list", "Write one.", scalars::text))
                .isEmpty();
        assertThat(checks.list(node("{}"), "must be a list", "Write one.", scalars::text))
                .isEmpty();
        assertThat(problems.problems()).extracting(Problem::where).containsExactlyInAnyOrder("/0", "/2", "");
    }

    @Test
    void a_value_that_was_refused_before_is_not_reported_again() {
        JsonNode refused = JsonDocument.parse(JsonText.of("[NaN]"), problems)
                .root()
                .elements()
                .get(0);
        assertThat(problems.found()).isEqualTo(1);
        assertThat(scalars.text(refused)).isEmpty();
        assertThat(scalars.number(refused)).isEmpty();
        assertThat(problems.found()).isEqualTo(1);
    }

    @Test
    void a_value_that_the_domain_refuses_has_the_place_of_the_member_that_it_names() {
        JsonNode node = node("{ \"low\": 3, \"high\": { \"x\": 1 } }");
        for (String attribute : new String[] {"low", "high", "none"}) {
            assertThat(checks.make(node, () -> {
                        throw new InvalidValueException(attribute, "3 of 2", "must be lower", "Lower it.");
                    }))
                    .isEmpty();
        }
        assertThat(problems.problems())
                .extracting(Problem::where, Problem::value)
                .containsExactlyInAnyOrder(tuple("/low", "3"), tuple("/high", "3 of 2"), tuple("", "3 of 2"));
    }

    private Optional<ReadMembers> read(String text) {
        return checks.read(
                node(text),
                "a name and a size",
                ImmutableMap.of("name", scalars::text, "size", scalars::number),
                ImmutableMap.of("day", scalars::date));
    }

    private JsonNode node(String text) {
        return JsonDocument.parse(JsonText.of(text), problems).root();
    }
}
