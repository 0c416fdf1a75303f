package dev.footing.formats.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Range;
import dev.footing.api.startup.BillInputs;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Input.Presence;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.formats.schema.DocumentSchema;
import dev.footing.formats.schema.Validation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each input of the table, whichever it is: no input is read by a rule of its own. */
class EveryInputTest {
    /** What is said of an amount that has to be stated with it. */
    private static final ImmutableList<Input<?>> OF_AN_AMOUNT =
            ImmutableList.of(BillInputs.CREDITS_SEEN, BillInputs.COMMITMENT_UNUSED, BillInputs.COMMITMENT_END);

    private static final Validation SCHEMA = new Validation(DocumentSchema.PROFILE);

    static Stream<Input<?>> inputs() {
        return Inputs.all().stream();
    }

    static Stream<Input<?>> ranged() {
        return inputs().filter(input -> input.range().isPresent());
    }

    static Stream<Input<?>> choices() {
        return inputs().filter(input -> !input.choices().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void null_is_no_value_and_its_place_is_known_in_both_syntaxes(Input<?> input) {
        assertThat(problems(input, "null")).anySatisfy(problem -> {
            assertThat(problem.where()).isEqualTo(input.id());
            assertThat(problem.rule()).isEqualTo("must not be null");
            assertThat(problem.position()).contains(placeOfValue(input));
        });
        assertThat(SCHEMA.faults(profile(input, "null"))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void a_value_of_another_kind_is_refused_at_its_place_and_by_the_schema(Input<?> input) {
        for (String other : wrongKinds(input.kind())) {
            List<Problem> problems = problems(input, other);
            assertThat(problems).as(other).anySatisfy(problem -> {
                assertThat(problem.where()).startsWith(input.id());
                assertThat(problem.position().orElseThrow().line())
                        .isEqualTo(placeOfValue(input).line());
                assertThat(problem.rule()).startsWith("must ");
                assertThat(problem.wayOut()).endsWith(".");
            });
            assertThat(SCHEMA.faults(profile(input, other))).as(other).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void a_slip_in_its_name_is_reported_with_the_name_that_was_meant(Input<?> input) {
        String name = input.id().substring(input.group().length() + 1);
        String slip = name.substring(0, name.length() - 1) + "0";
        List<Problem> problems = Samples.problems(profile(input, "1").replace('"' + name + "\":", '"' + slip + "\":"));
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.where()).isEqualTo(input.group() + '/' + slip);
            assertThat(problem.rule()).isEqualTo("must have a known name");
            assertThat(problem.wayOut()).startsWith("Maybe " + name + " was meant.");
        });
    }

    @ParameterizedTest
    @MethodSource("ranged")
    void numbers_beyond_an_end_of_its_range_are_refused_with_the_range_and_by_the_schema(Input<?> input) {
        Range range = input.range().orElseThrow();
        BigDecimal step = BigDecimal.valueOf(input.kind() == Form.Kind.WHOLE ? 1 : 0.5);
        BigDecimal below = new BigDecimal(range.low()).subtract(step);
        BigDecimal above = new BigDecimal(range.high()).add(step);
        for (BigDecimal outside : ImmutableList.of(below, above)) {
            String number = outside.toPlainString();
            if (range.contains(outside.doubleValue())) {
                continue;
            }
            assertThat(problems(input, number)).as(number).anySatisfy(problem -> {
                assertThat(problem.where()).isEqualTo(input.id());
                assertThat(problem.rule()).isEqualTo(range.rule());
                assertThat(problem.position()).contains(placeOfValue(input));
            });
            assertThat(SCHEMA.faults(profile(input, number))).as(number).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("ranged")
    void numbers_at_the_ends_of_its_range_break_no_rule_of_its_own(Input<?> input) {
        Range range = input.range().orElseThrow();
        String low = new BigDecimal(range.aboveLow() ? Math.nextUp(range.low()) : range.low())
                .round(new MathContext(17))
                .toString();
        String high = new BigDecimal(range.high()).toPlainString();
        for (String end : ImmutableList.of(low, high)) {
            assertThat(problemsOf(profile(input, end))).as(end).noneSatisfy(problem -> {
                assertThat(problem.where()).isEqualTo(input.id());
                assertThat(problem.rule()).isEqualTo(range.rule());
            });
            assertThat(SCHEMA.faults(profile(input, end))).as(end).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("choices")
    void every_word_of_a_choice_is_read_and_a_slip_in_it_is_reported_with_the_nearest(Input<?> input) {
        boolean several = input.kind() == Form.Kind.CHOICES;
        for (String word : input.choices()) {
            String value = several ? "[\"" + word + "\"]" : '"' + word + '"';
            assertThat(problemsOf(profile(input, value))).as(word).isEmpty();
            assertThat(problems(input, value.replace(word, word.toUpperCase(Locale.ROOT))))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.where()).isEqualTo(input.id() + (several ? "/0" : ""));
                        assertThat(problem.rule()).isEqualTo("must be a known word");
                        assertThat(problem.wayOut()).startsWith("Maybe " + word + " was meant. Known: ");
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void is_stated_once_it_is_in_the_profile_and_comes_back(Input<?> input) {
        AnyStartup any = new AnyStartup(new SplittableRandom(input.id().hashCode()));
        Startup startup = Stream.generate(any::next)
                .limit(200)
                .filter(candidate -> candidate.states(input))
                .findFirst()
                .orElseThrow();
        String text = ProfileWriter.text(startup);
        Startup back = ProfileReader.read(text).startup();
        assertThat(input.get(back)).isEqualTo(input.get(startup));
        assertThat(back.states(input)).isTrue();
        assertThat(back.evidenceOf(input)).isEqualTo(startup.evidenceOf(input));
    }

    /** Values of other kinds; an estimate may be an object, so it is an empty one. */
    private static ImmutableList<String> wrongKinds(Form.Kind kind) {
        return switch (kind) {
            case TEXT, DATE, CHOICE -> ImmutableList.of("true", "12", "{}", "[]");
            case CHOICES, RECORDS -> ImmutableList.of("true", "12", "{}", "\"word\"", "[12]");
            case YES_NO -> ImmutableList.of("\"true\"", "1", "{}", "[]");
            default -> ImmutableList.of("true", "\"12\"", "\"12%\"", "{}", "[]", "[12]");
        };
    }

    /** A profile with one input on its last line, which stands there in its groups. */
    private static String profile(Input<?> input, String value) {
        String required = input.id().startsWith("/components/") && !input.id().endsWith("/sourcing")
                ? "\"sourcing\": \"managed\", "
                : input == Inputs.INVESTED || input == Inputs.FUNDING_STAGE
                        ? "\"month\": 1, "
                        : OF_AN_AMOUNT.contains(input) ? "\"monthly\": 100, " : "";
        List<String> steps = Splitter.on('/').splitToList(input.id().substring(1));
        boolean stated = input.presence() == Presence.REQUIRED || input == Inputs.CURRENCY;
        String base = "{ \"name\": \"Example\", \"budget\": { \"currency\": \"USD\", \"cash\": 1600000 },\n"
                + " \"team\": { \"engineers\": 8, \"monthlyCostPerEngineer\": 12500 }";
        String name = steps.get(steps.size() - 1);
        if (stated) {
            return base.replaceFirst(
                            "\"" + name + "\": (\"[^\"]*\"|[0-9]+)",
                            "\"" + name + "\":\n" + value.replace("\\", "\\\\"))
                    + " }";
        }
        if (steps.get(0).equals("budget") || steps.get(0).equals("team")) {
            return base.replaceFirst(
                            "\"" + steps.get(0) + "\": \\{",
                            "\"" + steps.get(0) + "\": { \"" + name + "\":\n" + value + ",")
                    + " }";
        }
        StringBuilder text = new StringBuilder(base).append(", ");
        for (String step : steps.subList(0, steps.size() - 1)) {
            text.append('"').append(step).append("\": { ");
        }
        text.append(required).append('"').append(name).append("\":\n").append(value);
        return text.append(" }".repeat(steps.size())).toString();
    }

    private static Position placeOfValue(Input<?> input) {
        String[] lines = profile(input, "@").split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (lines[line].startsWith("@")) {
                return new Position(line + 1, 1);
            }
        }
        throw new AssertionError(input);
    }

    private static List<Problem> problems(Input<?> input, String value) {
        return Samples.problems(profile(input, value));
    }

    private static List<Problem> problemsOf(String text) {
        try {
            ProfileReader.read(text);
            return List.of();
        } catch (InvalidProfileException invalid) {
            return invalid.problems();
        }
    }
}
