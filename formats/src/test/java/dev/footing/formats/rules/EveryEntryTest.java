package dev.footing.formats.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PolicyParameters;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Range;
import dev.footing.api.strategy.StrategyParameters;
import dev.footing.formats.schema.DocumentSchema;
import dev.footing.formats.schema.Validation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each entry of the tables, whichever it is: no entry is read by a rule of its own. */
class EveryEntryTest {
    private static final PolicyReader POLICIES = PolicyReader.extending(ImmutableList.of(AnyRules.base()));
    private static final CalibrationReader CALIBRATIONS =
            CalibrationReader.extending(ImmutableList.of(AnyRules.world()));
    private static final Validation POLICY_SCHEMA = new Validation(DocumentSchema.POLICY);
    private static final Validation CALIBRATION_SCHEMA = new Validation(DocumentSchema.CALIBRATION);

    static Stream<String> policyPaths() {
        return PolicyParameters.all().stream().map(Parameter::path);
    }

    static Stream<String> calibrationPaths() {
        return CalibrationParameters.all().stream().map(Parameter::path);
    }

    static Stream<String> strategyPaths() {
        return StrategyParameters.entries().stream()
                .map(entry -> entry.parameter().path());
    }

    @ParameterizedTest
    @MethodSource("policyPaths")
    void a_policy_refuses_a_value_of_another_kind_at_its_place(String path) {
        for (String wrong : wrongKinds(form(PolicyParameters.all(), path))) {
            assertRefused(policy(path, wrong), POLICY_SCHEMA, policyOverride(path, wrong));
        }
    }

    @ParameterizedTest
    @MethodSource("calibrationPaths")
    void a_calibration_refuses_a_value_of_another_kind_at_its_place(String path) {
        for (String wrong : wrongKinds(form(CalibrationParameters.all(), path))) {
            assertRefused(
                    () -> CALIBRATIONS.read(calibrationOverride(path, wrong)),
                    CALIBRATION_SCHEMA,
                    calibrationOverride(path, wrong));
        }
    }

    @ParameterizedTest
    @MethodSource("strategyPaths")
    void an_override_of_a_strategy_refuses_a_value_of_another_kind_at_its_place(String path) {
        Form form = StrategyParameters.entries().stream()
                .filter(entry -> entry.path().equals(path))
                .findFirst()
                .orElseThrow()
                .parameter()
                .form();
        for (String wrong : wrongKinds(form)) {
            String text = strategyOverride(path, wrong);
            List<Problem> problems = problems(() -> POLICIES.read(text));
            assertThat(problems.get(0).where()).startsWith("/strategyOverrides/0/value");
            assertThat(POLICY_SCHEMA.faults(text)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("policyPaths")
    void a_slip_in_a_path_of_a_policy_is_reported_with_the_path_that_was_meant(String path) {
        assertSlip(problems(() -> POLICIES.read(policyOverride(slip(path), "1"))), "/overrides/0/path", path);
    }

    @ParameterizedTest
    @MethodSource("calibrationPaths")
    void a_slip_in_a_path_of_a_calibration_is_reported_with_the_path_that_was_meant(String path) {
        assertSlip(problems(() -> CALIBRATIONS.read(calibrationOverride(slip(path), "1"))), "/overrides/0/path", path);
    }

    @ParameterizedTest
    @MethodSource("strategyPaths")
    void a_slip_in_a_path_of_a_strategy_is_reported_with_the_path_that_was_meant(String path) {
        assertSlip(problems(() -> POLICIES.read(strategyOverride(slip(path), "1"))), "/strategyOverrides/0/path", path);
    }

    @ParameterizedTest
    @MethodSource("statedPolicyPaths")
    void a_whole_policy_without_one_entry_names_it_unless_it_may_be_absent(String path) {
        Tuple unknown = tuple("/entries/x." + path, "must have a known name");
        String whole = RulesWriter.text(AnyRules.base()).replace('"' + path + "\": {", "\"x." + path + "\": {");
        assertThat(problems(() -> POLICIES.read(whole)))
                .extracting(Problem::where, Problem::rule)
                .isEqualTo(
                        optional(path) ? List.of(unknown) : List.of(tuple("/entries/" + path, "is required"), unknown));
        assertThat(POLICY_SCHEMA.faults(whole)).isNotEmpty();
    }

    private static Stream<String> statedPolicyPaths() {
        Policy whole = AnyRules.base();
        return PolicyParameters.all().stream()
                .filter(parameter -> parameter.stated(whole).isPresent())
                .map(Parameter::path);
    }

    private static boolean optional(String path) {
        return PolicyParameters.all().stream()
                .filter(parameter -> parameter.path().equals(path))
                .anyMatch(Parameter::optional);
    }

    @ParameterizedTest
    @MethodSource("policyPaths")
    void a_number_of_a_policy_beyond_its_range_is_refused_with_the_range(String path) {
        beyond(form(PolicyParameters.all(), path)).forEach(number -> {
            List<Problem> problems = problems(policy(path, number));
            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.where()).isEqualTo("/overrides/0/value");
                assertThat(problem.rule())
                        .isEqualTo(form(PolicyParameters.all(), path)
                                .range()
                                .map(Range::rule)
                                .orElseThrow());
            });
        });
    }

    @ParameterizedTest
    @MethodSource("calibrationPaths")
    void a_number_of_a_calibration_beyond_its_range_is_refused_with_the_range(String path) {
        Form form = form(CalibrationParameters.all(), path);
        if (form.kind() == Form.Kind.AMOUNT_SPREAD) {
            return;
        }
        beyond(form)
                .forEach(number -> assertThat(problems(() -> CALIBRATIONS.read(calibrationOverride(path, number))))
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.where()).isEqualTo("/overrides/0/value");
                            assertThat(problem.rule())
                                    .isEqualTo(form.range().map(Range::rule).orElseThrow());
                        }));
    }

    @Test
    void an_override_takes_the_place_of_one_entry_with_its_reason_as_evidence_and_changes_the_hash() {
        Policy base = AnyRules.base();
        Policy mine = POLICIES.read(policyOverride("margin", "0.25"));
        assertThat(mine.margin().value()).isEqualTo(0.25);
        assertThat(mine.basedOn()).contains("base-1");
        assertThat(mine.overrides()).singleElement().satisfies(override -> {
            assertThat(override.path()).isEqualTo("margin");
            assertThat(override.was()).isEqualTo(Optional.of(base.margin()));
            assertThat(override.reason()).isEqualTo("last year");
        });
        assertThat(mine.evidence().get("margin")).isEqualTo(Evidence.of(Grade.ASSUMED, "last year"));
        assertThat(mine.hash()).isNotEqualTo(base.hash());
        for (Parameter<Policy> parameter : PolicyParameters.all()) {
            if (!parameter.path().equals("margin")) {
                assertThat(parameter.get(mine)).isEqualTo(parameter.get(base));
                assertThat(mine.evidence().get(parameter.path()))
                        .isEqualTo(base.evidence().get(parameter.path()));
            }
        }
    }

    @Test
    void overrides_keep_the_order_in_which_they_are_stated() {
        String text =
                "{ \"schema\": \"footing/policy/1\", \"id\": \"mine-1\", \"extends\": \"base-1\", \"overrides\": ["
                        + "{ \"path\": \"verdict.lasts\", \"value\": 0.5, \"reason\": \"b\" },"
                        + "{ \"path\": \"margin\", \"value\": 0.5, \"reason\": \"a\" } ] }";
        Policy mine = POLICIES.read(text);
        assertThat(mine.overrides()).extracting(override -> override.path()).containsExactly("verdict.lasts", "margin");
        assertThat(POLICIES.read(RulesWriter.text(mine))).isEqualTo(mine);
    }

    @Test
    void a_document_without_overrides_is_its_base_by_another_name() {
        Calibration mine = CALIBRATIONS.read(
                "{ \"schema\": \"footing/calibration/1\", \"id\": \"mine-1\", \"extends\": \"world-1\" }");
        assertThat(mine.id()).isEqualTo("mine-1");
        for (Parameter<Calibration> parameter : CalibrationParameters.all()) {
            assertThat(parameter.get(mine)).isEqualTo(parameter.get(AnyRules.world()));
        }
        assertThat(mine.hash()).isNotEqualTo(AnyRules.world().hash());
    }

    @Test
    void what_it_extends_must_have_another_name_and_extend_nothing_itself() {
        String same = "{ \"schema\": \"footing/policy/1\", \"id\": \"base-1\", \"extends\": \"base-1\" }";
        assertThat(problems(() -> POLICIES.read(same)))
                .extracting(Problem::where, Problem::rule)
                .containsExactly(tuple("/id", "must differ from what it extends"));
        Policy mine = POLICIES.read(policyOverride("margin", "0.25"));
        String further = "{ \"schema\": \"footing/policy/1\", \"id\": \"mine-2\", \"extends\": \"mine-1\" }";
        assertThat(problems(() -> PolicyReader.extending(ImmutableList.of(mine)).read(further)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.where()).isEqualTo("/extends");
                    assertThat(problem.wayOut()).isEqualTo("Extend base-1 and repeat the overrides.");
                });
    }

    private static void assertRefused(Runnable reading, Validation schema, String text) {
        assertThat(problems(reading).get(0).where()).startsWith("/overrides/0/value");
        assertThat(schema.faults(text)).isNotEmpty();
    }

    private static void assertSlip(List<Problem> problems, String pointer, String path) {
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo(pointer);
            assertThat(problem.rule()).isEqualTo("must name an entry");
            assertThat(problem.wayOut()).startsWith("Maybe " + path + " was meant.");
        });
    }

    private static String slip(String path) {
        return path.substring(0, path.length() - 1) + '_';
    }

    private static ImmutableList<String> wrongKinds(Form form) {
        return switch (form.kind()) {
            case YES_NO -> ImmutableList.of("1", "\"true\"", "null", "[]", "{}");
            case CHOICES, TEXTS -> ImmutableList.of("1", "\"word\"", "null", "true", "[1]", "{}");
            default -> ImmutableList.of("\"1\"", "true", "null", "[]", "{}", "\"50%\"");
        };
    }

    /** Numbers just outside; none where every double is allowed. */
    private static Stream<String> beyond(Form form) {
        return form.range().stream()
                .filter(range -> range.high() < 1e300)
                .flatMap(range -> Stream.of(
                        new BigDecimal(range.low()).subtract(BigDecimal.valueOf(0.5)),
                        new BigDecimal(range.high()).add(BigDecimal.valueOf(0.5))))
                .map(BigDecimal::toPlainString);
    }

    private static <S> Form form(List<Parameter<S>> table, String path) {
        return table.stream()
                .filter(parameter -> parameter.path().equals(path))
                .findFirst()
                .orElseThrow()
                .form();
    }

    private static Runnable policy(String path, String value) {
        return () -> POLICIES.read(policyOverride(path, value));
    }

    private static String policyOverride(String path, String value) {
        return override("policy", "base-1", path, value);
    }

    private static String calibrationOverride(String path, String value) {
        return override("calibration", "world-1", path, value);
    }

    private static String override(String kind, String base, String path, String value) {
        return "{ \"schema\": \"footing/" + kind + "/1\", \"id\": \"mine-1\", \"extends\": \"" + base
                + "\", \"overrides\": [ { \"path\": \"" + path + "\", \"value\": " + value
                + ", \"reason\": \"last year\" } ] }";
    }

    private static String strategyOverride(String path, String value) {
        return "{ \"schema\": \"footing/policy/1\", \"id\": \"mine-1\", \"extends\": \"base-1\","
                + " \"strategyOverrides\": [ { \"strategy\": \"paas\", \"path\": \"" + path + "\", \"value\": " + value
                + ", \"reason\": \"our bill\" } ] }";
    }

    private static List<Problem> problems(Runnable reading) {
        InvalidProfileException invalid = catchThrowableOfType(InvalidProfileException.class, reading::run);
        assertThat(invalid).as("refused").isNotNull();
        return invalid.problems();
    }
}
