package dev.footing.formats.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Form.Kind;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One value by its form: what is read as what, and what is refused with which words. */
class ValueReaderTest {
    private static final Range SHARE = Range.of(0, 1, Unit.SHARE);
    private static final Range MONEY = Range.amount(Unit.MONEY);

    private final ProblemList problems = new ProblemList();
    private final ValueReader reader = new ValueReader(new Checks(problems), CurrencyUnit.EUR);

    static Stream<Arguments> readable() {
        return Stream.of(
                Arguments.of(Form.of(Kind.TEXT), "\"a b\"", "a b"),
                Arguments.of(Form.of(Kind.TEXTS), "[\"a\", \"b\"]", ImmutableList.of("a", "b")),
                Arguments.of(Form.of(Kind.TEXTS), "[]", ImmutableList.of()),
                Arguments.of(Form.of(Kind.DATE), "\"2024-02-29\"", LocalDate.of(2024, 2, 29)),
                Arguments.of(Form.choice(Grade.class), "\"measured\"", Grade.MEASURED),
                Arguments.of(
                        Form.choices(Grade.class),
                        "[\"assumed\", \"measured\"]",
                        ImmutableSortedSet.of(Grade.MEASURED, Grade.ASSUMED)),
                Arguments.of(Form.of(Kind.YES_NO), "false", false),
                Arguments.of(Form.of(Kind.WHOLE, Range.of(0, 9, Unit.COUNT)), "7.0", 7),
                Arguments.of(Form.of(Kind.WHOLE, Range.of(0, 9, Unit.COUNT)), "0.7e1", 7),
                Arguments.of(Form.of(Kind.NUMBER, SHARE), "-0.0", 0.0),
                Arguments.of(Form.of(Kind.NUMBER), "1e308", 1e308),
                Arguments.of(Form.of(Kind.AMOUNT, MONEY), "12.50", eur("12.5")),
                Arguments.of(Form.of(Kind.AMOUNT, MONEY), "12e2", eur("1200")),
                Arguments.of(Form.of(Kind.ESTIMATE, SHARE), "0.5", Estimate.fixed(0.5)),
                Arguments.of(
                        Form.of(Kind.ESTIMATE, SHARE),
                        "{ \"high\": 1, \"low\": 0, \"likely\": 0.5 }",
                        Estimate.range(0, 0.5, 1)),
                Arguments.of(
                        Form.of(Kind.ESTIMATE, SHARE), "{ \"low\": 0, \"likely\": 0, \"high\": 0 }", Estimate.fixed(0)),
                Arguments.of(Form.of(Kind.ESTIMATE), "{ \"median\": 2, \"sigma\": 0 }", Estimate.logNormal(2, 0)),
                Arguments.of(Form.of(Kind.ESTIMATE), "{ \"p5\": 2, \"p95\": 8 }", Estimate.percentiles(2, 8)),
                Arguments.of(Form.of(Kind.AMOUNT_ESTIMATE, MONEY), "5", MoneyEstimate.fixed(eur("5"))),
                Arguments.of(
                        Form.of(Kind.AMOUNT_ESTIMATE, MONEY),
                        "{ \"p5\": 2, \"p95\": 8 }",
                        MoneyEstimate.logNormal(eur("4"), ((Estimate.LogNormal) Estimate.percentiles(2, 8)).sigma())),
                Arguments.of(
                        Form.of(Kind.AMOUNT_SPREAD, MONEY),
                        "{ \"median\": 2, \"sigma\": 1 }",
                        MoneyEstimate.logNormal(eur("2"), 1)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("readable")
    void is_read_as_a_value_of_the_domain(Form form, String text, Object value) {
        assertThat(read(form, text)).isEqualTo(Optional.of(value));
        assertThat(problems.problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            TEXT            | 12                                | must be a text                           | Put it into quotes.
            DATE            | "2023-02-29"                      | must be a day as yyyy-MM-dd, from 1900 to 2199 | Write for example "2024-06-01".
            DATE            | "-0001-01-01"                     | must be a day as yyyy-MM-dd, from 1900 to 2199 | Write for example "2024-06-01".
            DATE            | "+999999999-12-31"                | must be a day as yyyy-MM-dd, from 1900 to 2199 | Write for example "2024-06-01".
            DATE            | "1899-12-31"                      | must be a day as yyyy-MM-dd, from 1900 to 2199 | Write for example "2024-06-01".
            DATE            | 20240601                          | must be a day as yyyy-MM-dd, from 1900 to 2199 | Write for example "2024-06-01".
            YES_NO          | "yes"                             | must be true or false                    | Write one of them without quotes.
            WHOLE           | 1.5                               | must be a whole number                   | Round it.
            WHOLE           | 1e300                             | must be a number of at most nine digits  | Give a whole number within this range.
            NUMBER          | "12"                              | must be a number                         | Write digits without quotes.
            NUMBER          | "12 %"                            | must be a number                         | Write 0.12 for 12%.
            NUMBER          | "-0.5%"                           | must be a number                         | Write -0.005 for -0.5%.
            NUMBER          | []                                | must be a number                         | Write digits, for example 12.5.
            AMOUNT          | "1 EUR"                           | must be an amount, as a number of EUR    | Write digits without quotes.
            AMOUNT          | { "low": 1 }                      | must be an amount, as a number of EUR    | Write digits, for example 12.5.
            ESTIMATE        | "15%"                             | must be a number or an estimate          | Write 0.15 for 15%.
            ESTIMATE        | { "mean": 1 }                     | must be a number or an estimate          | Write a number, {low, likely, high}, {median, sigma} or {p5, p95}, without quotes.
            AMOUNT_ESTIMATE | "12"                              | must be a number or an estimate          | Write a number, {low, likely, high}, {median, sigma} or {p5, p95}, without quotes.
            AMOUNT_SPREAD   | 5                                 | must be a log-normal amount              | Write {median, sigma} or {p5, p95}, without quotes.
            TEXTS           | "one line"                        | must be a list of texts                  | Write ["one line"].
            """)
    void of_another_kind_is_refused_with_what_to_write(Kind kind, String text, String rule, String wayOut) {
        assertThat(read(Form.of(kind), text)).isEmpty();
        assertThat(problems.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(rule);
            assertThat(problem.wayOut()).isEqualTo(wayOut);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { "low": 2, "likely": 1, "high": 3 }          | /low    | must not be above likely
            { "low": 1, "likely": 3, "high": 2 }          | /likely | must not be above high
            { "low": 1, "likely": 2 }                     | /high   | is required
            { "median": 0, "sigma": 1 }                   | /median | must be above 0
            { "median": 1, "sigma": 3.1 }                 | /sigma  | must be at least 0 and at most 3
            { "median": 1, "sigma": -1 }                  | /sigma  | must be at least 0 and at most 3
            { "p5": 0, "p95": 1 }                         | /p5     | must be above 0
            { "p5": 2, "p95": 1 }                         | /p5     | must not be above p95
            { "p5": 1, "p95": "2" }                       | /p95    | must be a number
            { "p5": 1, "p95": 2, "p50": 1.5 }             | /p50    | must have a known name
            """)
    void an_estimate_that_is_none_is_refused_at_its_member_whether_it_is_a_number_or_an_amount(
            String text, String pointer, String rule) {
        for (Kind kind : ImmutableList.of(Kind.ESTIMATE, Kind.AMOUNT_ESTIMATE)) {
            read(Form.of(kind), text);
        }
        assertThat(problems.problems()).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.where()).isEqualTo(pointer);
            assertThat(problem.rule()).isEqualTo(rule);
        });
    }

    @Test
    void every_point_of_an_estimate_lies_in_the_range() {
        assertThat(read(Form.of(Kind.ESTIMATE, SHARE), "{ \"low\": -0.1, \"likely\": 0, \"high\": 1 }"))
                .isEmpty();
        assertThat(read(Form.of(Kind.ESTIMATE, SHARE), "{ \"low\": 0, \"likely\": 1, \"high\": 1.1 }"))
                .isEmpty();
        assertThat(read(Form.of(Kind.ESTIMATE, SHARE), "{ \"median\": 1.1, \"sigma\": 1 }"))
                .isEmpty();
        assertThat(problems.problems())
                .hasSize(3)
                .extracting(Problem::rule)
                .containsOnly("must be at least 0 and at most 1 share");
    }

    @Test
    void a_word_stands_once_in_a_list_of_choices() {
        assertThat(read(Form.choices(Grade.class), "[\"assumed\", \"measured\", \"assumed\", \"guess\"]"))
                .isEmpty();
        assertThat(problems.problems()).extracting(Problem::where).containsExactly("/2", "/3");
        assertThat(problems.problems().get(1).wayOut()).startsWith("Known: ");
    }

    @Test
    void lists_of_choices_show_the_word_that_was_written_in_the_form_that_is_read() {
        read(Form.choices(Grade.class), "\"assumed\"");
        read(Form.choices(Grade.class), "\"guess\"");
        assertThat(problems.problems())
                .extracting(Problem::wayOut)
                .containsExactly(
                        "Write [\"assumed\"].",
                        "Write [\"" + Identified.ids(Grade.class).iterator().next() + "\"].");
    }

    @Test
    void figures_and_records_are_not_read_by_their_form() {
        assertThatThrownBy(() -> read(Form.of(Kind.FIGURE), "1")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> read(Form.of(Kind.RECORDS), "[]")).isInstanceOf(IllegalStateException.class);
    }

    private Optional<?> read(Form form, String text) {
        JsonNode node = JsonDocument.parse(JsonText.of(text), problems).root();
        return reader.read(form, node);
    }

    private static BigMoney eur(String amount) {
        return BigMoney.parse("EUR " + amount);
    }
}
