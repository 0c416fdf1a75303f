package dev.footing.formats.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Problem;
import dev.footing.formats.schema.DocumentSchema;
import dev.footing.formats.schema.Validation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a policy or calibration is told with its place; where a schema can say it, that refuses, too. */
class BadRulesTest {
    private static final String POLICY =
            "{ \"schema\": \"footing/policy/1\", \"id\": \"mine-1\", \"extends\": \"base-1\",\n";
    private static final String CALIBRATION =
            "{ \"schema\": \"footing/calibration/1\", \"id\": \"mine-1\", \"extends\": \"world-1\",\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "overrides": [{"path": "margins", "value": 0.5, "reason": "x"}]          | /overrides/0/path   | must name an entry           | true
            "overrides": [{"path": "margin", "value": 1.5, "reason": "x"}]           | /overrides/0/value  | must be at least 0 and at most 1 share | true
            "overrides": [{"path": "margin", "value": "0.5", "reason": "x"}]         | /overrides/0/value  | must be a number             | true
            "overrides": [{"path": "margin", "value": null, "reason": "x"}]          | /overrides/0/value  | must not be null             | true
            "overrides": [{"path": "margin", "value": 0.5}]                          | /overrides/0/reason | is required                  | true
            "overrides": [{"path": "margin", "value": 0.5, "reason": " "}]           | /overrides/0/reason | must be one line             | true
            "overrides": [{"path": "margin", "value": 0.5, "reason": "x", "why": 1}] | /overrides/0/why    | must have a known name       | true
            "overrides": {"margin": 0.5}                                             | /overrides          | must be a list of objects    | true
            "entries": {}                                                            | /entries            | must not stand beside        | true
            "colour": "blue"                                                         | /colour             | must have a known name       | true
            "overrides": [{"path": "criteria.cost.logarithmic", "value": 1, "reason": "x"}] | /overrides/0/value | must be true or false  | true
            "overrides": [{"path": "margin", "value": 0.5, "evidence": {"grade": "measured"}}]       | /overrides/0/evidence/source | is required | true
            "overrides": [{"path": "margin", "value": 0.5, "evidence": {"source": "x"}}]             | /overrides/0/evidence/grade  | is required | true
            "overrides": [{"path": "margin", "value": 0.5, "evidence": {"grade": "assumed"}}]        | /overrides/0/evidence/source | is required | false
            "overrides": [{"path": "margin", "value": 0.5, "evidence": {"grade": "published", "source": " "}}] | /overrides/0/evidence/source | must be one line | true
            "overrides": [{"path": "margin", "value": 0.5, "evidence": {"grade": "publishd", "source": "x"}}]  | /overrides/0/evidence/grade  | must be a known word | true
            "overrides": [{"path": "margin", "value": 0.5, "evidence": {"grade": "default", "source": "x"}}]   | /overrides/0/evidence/grade  | must be the grade of a number that was stated | true
            "overrides": [{"path": "margin", "value": 0.5, "evidence": {"grade": "measured", "source": "x", "sample": " "}}] | /overrides/0/evidence/sample | must be one line | true
            "overrides": [{"path": "margin", "value": 0.5, "evidence": {"grade": "measured", "source": "x", "date": "May"}}] | /overrides/0/evidence/date | must be a day | true
            "overrides": [{"path": "margin", "value": 0.5, "evidence": "published"}]                 | /overrides/0/evidence | must be an object with grade and source | true
            "overrides": [{"path": "margin", "value": {"times": 0}, "reason": "x"}]                  | /overrides/0/value    | must be above 0 | true
            "overrides": [{"path": "margin", "value": {"times": 1, "of": 2}, "reason": "x"}]         | /overrides/0/value/of | must have a known name | true
            "overrides": [{"path": "margin", "value": {"times": 1000}, "reason": "x"}]               | /overrides/0          | must be at least 0 and at most 1 share | false
            "overrides": [{"path": "ruin", "value": {"times": 2}, "reason": "x"}]                    | /overrides/0/value    | must be a value, as only numbers | true
            "strategyOverrides": [{"strategy": "paas", "path": "hiringDelayMonths", "value": {"times": 2}, "reason": "x"}] | /strategyOverrides/0/value | must be a value, as only numbers | true
            "strategyOverrides": [{"strategy": "paas", "path": "hires", "value": {"low": {"base": 1, "perEngineer": 1}, "likely": 2, "high": 3}, "reason": "x"}] | /strategyOverrides/0 | must be one number, as it has no range | true
            "strategyOverrides": [{"strategy": "paas", "path": "buildEffort", "value": {"low": {"base": 1, "perEngineer": 1}, "likely": 2}, "reason": "x"}] | /strategyOverrides/0/value/high | is required | true
            "strategyOverrides": [{"strategy": "Paas", "path": "hires", "value": 1, "reason": "x"}] | /strategyOverrides/0/strategy | must be lower-case | true
            "strategyOverrides": [{"strategy": "paas", "path": "hire", "value": 1, "reason": "x"}]  | /strategyOverrides/0/path | must name an entry | true
            "strategyOverrides": [{"strategy": "paas", "path": "hires", "value": -1, "reason": "x"}] | /strategyOverrides/0/value | must be at least 0 | true
            "strategyOverrides": [{"strategy": "paas", "path": "hires", "value": {"perEngineer": 1}, "reason": "x"}] | /strategyOverrides/0/value/base | is required | true
            "strategyOverrides": [{"strategy": "paas", "path": "hires", "value": {"base": -1, "perEngineer": 1}, "reason": "x"}] | /strategyOverrides/0/value/base | must be at least 0 | true
            "strategyOverrides": [{"strategy": "paas", "path": "hires", "value": {"base": 1, "perEngineer": 1, "most": 2}, "reason": "x"}] | /strategyOverrides/0/value/most | must have a known name | true
            "strategyOverrides": [{"strategy": "paas", "path": "incidentRate", "value": {"base": 1, "perEngineer": 1}, "reason": "x"}] | /strategyOverrides/0/value | must be a number | true
            "strategyOverrides": [{"strategy": "paas", "path": "hiringDelayMonths", "value": 1.5, "reason": "x"}] | /strategyOverrides/0/value | must be a whole number | true
            "strategyOverrides": [{"strategy": "paas", "path": "requiredExpertise", "value": ["cooking"], "reason": "x"}] | /strategyOverrides/0/value/0 | must be a known word | true
            "exchangeRate": {"currency": "EUX", "rate": 1.08, "source": "x", "date": "2026-05-04"}  | /exchangeRate/currency | must be the code of a currency | true
            "exchangeRate": {"currency": "EUR", "rate": 0, "source": "x", "date": "2026-05-04"}     | /exchangeRate/rate     | must be above 0                | true
            "exchangeRate": {"currency": "EUR", "rate": 1.08, "source": " ", "date": "2026-05-04"}  | /exchangeRate/source   | must be one line               | true
            "exchangeRate": {"currency": "EUR", "rate": 1.08, "source": "x"}                        | /exchangeRate/date     | is required                    | true
            "exchangeRate": {"currency": "USD", "rate": 1, "source": "x", "date": "2026-05-04"}     | /exchangeRate/currency | must differ from the currency  | false
            "overrides": [{"path": "criteria.cost.weight.growth", "value": 99.5, "reason": "x"}] | /overrides | must have weights that sum to 100 | false
            "overrides": [{"path": "criteria.cost.hundredAt", "value": -1, "reason": "x"}, {"path": "criteria.cost.logarithmic", "value": true, "reason": "x"}] | /overrides | must lead from one value to another | false
            "overrides": [{"path": "margin", "value": 0.5, "reason": "x"}, {"path": "margin", "value": 0.6, "reason": "x"}] | /overrides/1 | must be overridden once | false
            "strategyOverrides": [{"strategy": "paas", "path": "setupCost", "value": 5, "reason": "x"}, {"strategy": "paas", "path": "setupCost.floor", "value": 5, "reason": "x"}] | /strategyOverrides | must not replace a number and a part | false
            """)
    void a_policy(String member, String pointer, String rule, boolean bySchema) {
        refuses(problems(policy(POLICY + member + " }")), pointer, rule, 2);
        assertThat(faults(DocumentSchema.POLICY, POLICY + member + " }").isEmpty())
                .isEqualTo(!bySchema);
    }

    @Test
    void why_a_number_is_replaced_is_asked_for_with_the_way_out() {
        assertThat(wayOut("")).contains("Say why in a line, or state evidence");
        assertThat(wayOut(", \"evidence\": { \"grade\": \"publishd\", \"source\": \"x\" }"))
                .isEqualTo("Maybe published was meant. Known: assumed, derived, measured, published, reported.");
        assertThat(wayOut(", \"evidence\": { \"grade\": \"default\", \"source\": \"x\" }"))
                .startsWith("Known: assumed, derived, measured, published, reported.")
                .contains("Leave the override out");
        assertThat(wayOut(", \"evidence\": { \"grade\": \"measured\" }"))
                .contains("Say where a measured number can be found, or take assumed with a reason.");
        assertThat(wayOut(", \"evidence\": { \"grade\": \"assumed\" }")).contains("Say why it is assumed");
    }

    @Test
    void that_nothing_says_why_is_told_beside_a_wrong_value() {
        assertThat(problems(policy(POLICY + "\"overrides\": [{\"path\": \"margin\", \"value\": 2}] }")))
                .extracting(Problem::where)
                .containsExactlyInAnyOrder("/overrides/0/value", "/overrides/0/reason");
    }

    private static String wayOut(String why) {
        String text = POLICY + "\"overrides\": [{\"path\": \"margin\", \"value\": 0.5" + why + "}] }";
        return problems(policy(text)).get(0).wayOut();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "overrides": [{"path": "gap", "value": 0.5, "reason": "x"}]                  | /overrides/0/path  | must name an entry        | true
            "overrides": [{"path": "overlap", "value": 2, "reason": "x"}]                | /overrides/0/value | must be at least 0        | true
            "overrides": [{"path": "round.referenceShare", "value": 0, "reason": "x"}]   | /overrides/0/value | must be above 0           | true
            "overrides": [{"path": "valuation.amount", "value": 5, "reason": "x"}]       | /overrides/0/value | must be a log-normal amount | true
            "overrides": [{"path": "round.logSlope", "value": {"low": 1}, "reason": "x"}] | /overrides/0/value/likely | is required        | true
            "strategyOverrides": [{"strategy": "paas", "path": "hire", "value": 1, "reason": "x"}] | /strategyOverrides/0/path | must name an entry | true
            "strategyOverrides": [{"strategy": "paas", "path": "hires", "value": 1, "reason": "x"}, {"strategy": "paas", "path": "hires", "value": 2, "reason": "x"}] | /strategyOverrides/1 | must replace a number once | false
            "currency": "EUR"                                                            | /currency          | must not stand beside     | true
            "published": []                                                              | /published         | must not stand beside     | true
            "overrides": [{"path": "round.logSlope", "value": {"low": 2, "likely": 1, "high": 3}, "reason": "x"}] | /overrides/0/value/low | must not be above likely | false
            """)
    void a_calibration(String member, String pointer, String rule, boolean bySchema) {
        String text = CALIBRATION + member + " }";
        List<Problem> problems = problems(() ->
                CalibrationReader.extending(ImmutableList.of(AnyRules.world())).read(text));
        assertThat(problems.get(0).where()).isEqualTo(pointer);
        assertThat(problems.get(0).rule()).contains(rule);
        assertThat(faults(DocumentSchema.CALIBRATION, text).isEmpty()).isEqualTo(!bySchema);
    }

    @Test
    void a_header_that_does_not_fit_is_told_with_everything_else() {
        String text = "{ \"schema\": \"footing/policy/2\", \"id\": \"a b\", \"extends\": \"base-2\", \"x\": 1 }";
        assertThat(problems(policy(text)))
                .extracting(Problem::where)
                .containsExactly("/schema", "/id", "/extends", "/x");
        assertThat(problems(policy(text)).get(2).wayOut()).contains("Maybe base-1 was meant");
        assertThat(problems(policy("{}"))).extracting(Problem::where).containsExactly("/schema", "/id", "/entries");
        assertThat(problems(policy("[]"))).hasSize(1);
    }

    @Test
    void a_whole_policy_that_lacks_entries_names_each() {
        String text = "{ \"schema\": \"footing/policy/1\", \"id\": \"mine-1\", \"entries\": { \"margin\":"
                + " { \"value\": 0.5, \"evidence\": { \"grade\": \"guessed\", \"source\": \"x\" } } } }";
        List<Problem> problems = problems(policy(text));
        assertThat(problems)
                .extracting(Problem::where)
                .contains("/entries/margin/evidence/grade", "/entries/discountRate");
        assertThat(faults(DocumentSchema.POLICY, text)).isNotEmpty();
    }

    @Test
    void a_whole_calibration_has_one_form_of_valuation() {
        String whole = RulesWriter.text(AnyRules.world());
        boolean amount = whole.contains("valuation.amount");
        String other = amount ? "valuation.lowBase" : "valuation.amount";
        String value = amount ? "5" : "{ \"median\": 5, \"sigma\": 0.5 }";
        String both = whole.replace(
                "\"entries\": {",
                "\"entries\": { \"" + other + "\": { \"value\": " + value
                        + ", \"evidence\": { \"grade\": \"assumed\", \"source\": \"x\" } },");
        assertThat(problems(
                        () -> CalibrationReader.extending(ImmutableList.of()).read(both)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule()).startsWith("must not stand beside"));
        assertThat(faults(DocumentSchema.CALIBRATION, both)).isNotEmpty();
    }

    @Test
    void everything_that_is_wrong_is_told_in_one_go_with_its_line() {
        String text = POLICY + "\"overrides\": [\n{\"path\": \"margins\", \"value\": 1, \"reason\": \"x\"},\n"
                + "{\"path\": \"margin\", \"value\": 7, \"reason\": \"\"}],\n\"colour\": 1 }";
        assertThat(problems(policy(text)))
                .extracting(problem -> problem.position().orElseThrow().line())
                .containsExactly(3, 4, 4, 5);
    }

    @Test
    void of_very_many_paths_only_those_beside_the_nearest_are_listed() {
        String near = POLICY + "\"overrides\": [{\"path\": \"verdict.confidense\", \"value\": 1, \"reason\": \"x\"}] }";
        assertThat(problems(policy(near)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.wayOut())
                        .startsWith("Maybe verdict.confidence was meant. Known there: verdict.confidence, ")
                        .doesNotContain("criteria."));
        String far = POLICY + "\"overrides\": [{\"path\": \"colour\", \"value\": 1, \"reason\": \"x\"}] }";
        assertThat(problems(policy(far)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.wayOut())
                        .startsWith("Known groups: criteria.adaptability, ")
                        .doesNotContain("hundredAt"));
    }

    private static Runnable policy(String text) {
        return () -> PolicyReader.extending(ImmutableList.of(AnyRules.base())).read(text);
    }

    private static List<String> faults(DocumentSchema schema, String text) {
        return new Validation(schema).faults(text);
    }

    private static void refuses(List<Problem> problems, String pointer, String rule, int line) {
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.where()).startsWith(pointer);
            assertThat(problem.rule()).contains(rule);
            assertThat(problem.position().orElseThrow().line()).isEqualTo(line);
        });
    }

    private static List<Problem> problems(Runnable reading) {
        InvalidProfileException invalid = catchThrowableOfType(InvalidProfileException.class, reading::run);
        assertThat(invalid).as("refused").isNotNull();
        return invalid.problems();
    }
}
