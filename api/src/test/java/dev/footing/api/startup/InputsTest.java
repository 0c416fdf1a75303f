package dev.footing.api.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.Examples;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Range;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InputsTest {
    private static final Startup FULL = Examples.full();
    private static final Startup ROOMY = Examples.roomy();

    static ImmutableList<Input<?>> all() {
        return Inputs.all();
    }

    /** All but the currency, which belongs to the amounts and cannot change by itself. */
    static Stream<Input<?>> changeable() {
        return Inputs.all().stream().filter(input -> input != Inputs.CURRENCY);
    }

    static Stream<Input<?>> numeric() {
        return Inputs.all().stream().filter(input -> input.range().isPresent());
    }

    static Stream<Input<?>> numbers() {
        return Inputs.all().stream()
                .filter(input -> input.kind() == Form.Kind.NUMBER || input.kind() == Form.Kind.ESTIMATE);
    }

    static Stream<Input<?>> amounts() {
        return Inputs.all().stream()
                .filter(input -> input.kind() == Form.Kind.AMOUNT || input.kind() == Form.Kind.AMOUNT_ESTIMATE);
    }

    @ParameterizedTest
    @MethodSource("changeable")
    <T> void changes_one_input_and_no_other(Input<T> input) {
        T other = Examples.value(input, 1);
        Startup changed = FULL.with(input, other);
        assertThat(input.get(changed)).contains(other);
        for (Input<?> unchanged : Inputs.all()) {
            if (unchanged != input) {
                assertThat(unchanged.get(changed)).as(unchanged.id()).isEqualTo(unchanged.get(FULL));
            }
        }
        assertThat(changed.evidence()).isEqualTo(FULL.evidence());
        assertThat(changed).isNotEqualTo(FULL);
        assertThat(changed.with(input, Examples.value(input, 0))).isEqualTo(FULL);
    }

    @Test
    void the_currency_cannot_change_by_itself() {
        assertThatThrownBy(() -> FULL.with(Inputs.CURRENCY, "EUR"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("/budget/currency must be USD");
    }

    @Test
    void every_changed_input_changes_the_hash_in_its_own_way() {
        Set<String> hashes = new HashSet<>(List.of(hash(FULL)));
        changeable()
                .forEach(input -> assertThat(hashes.add(hash(changed(input))))
                        .as(input.id())
                        .isTrue());
        assertThat(hash(Examples.full())).isEqualTo(hash(FULL));
    }

    @ParameterizedTest
    @MethodSource("all")
    <T> void a_full_startup_states_every_input_and_marks_none(Input<T> input) {
        assertThat(input.get(FULL)).contains(Examples.value(input, 0));
        assertThat(FULL.states(input)).isTrue();
        assertThat(FULL.evidence()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void is_found_by_its_id_and_has_words_for_readers(Input<?> input) {
        assertThat(Inputs.find(input.id())).contains(input);
        assertThat(Inputs.ids()).contains(input.id()).hasSize(Inputs.all().size());
        assertThat(input.id())
                .matches("(/[a-zA-Z-]+[0-9a-zA-Z-]*)+")
                .startsWith(input.group())
                .hasToString(input.toString());
        assertThat(input.label()).isNotBlank();
        assertThat(input.range().isPresent()).isEqualTo(isNumber(input.kind()));
        input.choices().forEach(word -> assertThat(word).matches("[a-z0-9-]+"));
    }

    @Test
    void nothing_is_found_by_an_unknown_id() {
        assertThat(Inputs.find("/team/engineer")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    <T> void a_choice_takes_its_words_and_no_other(Input<T> input) {
        if (input.kind() == Form.Kind.CHOICE) {
            assertThat(input.choices())
                    .allSatisfy(word -> assertThat(input.choose(word)).isPresent());
        }
        assertThat(input.choose("no-such-word")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("numeric")
    <T> void accepts_the_ends_of_its_range(Input<T> input) {
        for (T end : ends(input)) {
            assertThat(input.get(ROOMY.with(input, end))).contains(input.check(end));
        }
    }

    @ParameterizedTest
    @MethodSource("numeric")
    <T> void refuses_what_lies_just_outside_its_range_by_name_and_rule(Input<T> input) {
        for (T bad : outside(input)) {
            assertThatThrownBy(() -> ROOMY.with(input, bad))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining(input.id())
                    .hasMessageContaining(input.range().orElseThrow().rule());
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    <T> void folds_negative_zero_or_refuses_it_with_zero(Input<T> input) {
        T negative = numbers(input, DoubleStream.of(-0.0)).get(0);
        if (input.range().orElseThrow().contains(0)) {
            T zero = numbers(input, DoubleStream.of(0.0)).get(0);
            assertThat(ROOMY.with(input, negative)).isEqualTo(ROOMY.with(input, zero));
            assertThat(input.get(ROOMY.with(input, negative))).contains(zero);
        } else {
            assertThatThrownBy(() -> ROOMY.with(input, negative)).hasMessageContaining(input.id());
        }
    }

    @ParameterizedTest
    @MethodSource("amounts")
    <T> void takes_no_notice_of_zeros_behind_the_point_of_an_amount(Input<T> input) {
        T plain = amounts(input, "10").get(0);
        T zeros = amounts(input, "10.00").get(0);
        assertThat(ROOMY.with(input, zeros)).isEqualTo(ROOMY.with(input, plain));
        assertThat(hash(ROOMY.with(input, zeros))).isEqualTo(hash(ROOMY.with(input, plain)));
    }

    @Test
    void the_defaults_are_those_of_the_values() {
        Startup minimal = Examples.minimal();
        for (Input<?> input : Inputs.all()) {
            Optional<?> implicit = input.implicitDefault(CurrencyUnit.USD);
            if (implicit.isPresent() && !input.id().startsWith("/current/")) {
                assertThat(input.get(minimal).map(Object.class::cast))
                        .as(input.id())
                        .isEqualTo(implicit);
                assertThat(input.defaultFor(minimal).map(Object.class::cast)).isEqualTo(implicit);
            }
        }
        assertThat(Inputs.REVENUE_PER_USER.defaultFor(minimal)).contains(MoneyEstimate.fixed(Examples.usd("0")));
        assertThat(Inputs.INVESTED.defaultFor(minimal)).isEmpty();
        assertThat(Inputs.INVESTED.defaultFor(FULL)).contains(FULL.budget().cash());
    }

    /** A list of nothing would be read as something that was said, and would enter the hash. */
    @Test
    void a_list_of_which_nothing_was_said_is_none() {
        Startup named = Examples.minimal().with(Inputs.CURRENT_STRATEGY, "paas");
        assertThat(Inputs.all().stream().filter(input -> input.kind() == Form.Kind.RECORDS))
                .contains(Inputs.PAYMENTS, Inputs.CREDITS)
                .allSatisfy(input -> assertThat(input.get(named).isPresent()).isFalse());
    }

    @Test
    void amounts_are_in_dollars_where_no_currency_was_named() {
        assertThat(Inputs.CURRENCY.defaultFor(Examples.minimal())).contains("USD");
    }

    @Test
    void a_question_to_founders_is_called_by_its_last_word_in_its_id() {
        assertThat(label("/answers/ten-ten-ten/ten-days")).isEqualTo("expected in ten days");
        assertThat(label("/answers/customer-back/serves-better")).isEqualTo("serves better");
    }

    private static String label(String id) {
        return Inputs.find(id).orElseThrow().label();
    }

    private static <T> Startup changed(Input<T> input) {
        return FULL.with(input, Examples.value(input, 1));
    }

    private static String hash(Startup startup) {
        Encoding encoding = new Encoding();
        startup.encodeTo(encoding);
        return encoding.sha256();
    }

    private static boolean isNumber(Form.Kind kind) {
        return switch (kind) {
            case WHOLE, NUMBER, AMOUNT, ESTIMATE, AMOUNT_ESTIMATE -> true;
            default -> false;
        };
    }

    private static <T> List<T> ends(Input<T> input) {
        Range range = input.range().orElseThrow();
        return switch (input.kind()) {
            case NUMBER, ESTIMATE ->
                numbers(
                        input,
                        DoubleStream.of(range.aboveLow() ? Math.nextUp(range.low()) : range.low(), range.high()));
            case WHOLE -> cast(input, (int) range.low(), (int) range.high());
            default ->
                amounts(
                        input,
                        range.aboveLow() ? beyond(range.low(), "0.0001") : plain(range.low()),
                        plain(range.high()));
        };
    }

    private static <T> List<T> outside(Input<T> input) {
        Range range = input.range().orElseThrow();
        return switch (input.kind()) {
            case NUMBER ->
                numbers(
                        input,
                        DoubleStream.of(
                                range.aboveLow() ? range.low() : Math.nextDown(range.low()),
                                Math.nextUp(range.high()),
                                Double.NaN,
                                Double.POSITIVE_INFINITY,
                                Double.NEGATIVE_INFINITY));
            case ESTIMATE -> numbers(input, DoubleStream.of(Math.nextDown(range.low()), Math.nextUp(range.high())));
            case WHOLE -> cast(input, (int) range.low() - 1, (int) range.high() + 1);
            default ->
                amounts(
                        input,
                        range.aboveLow() ? plain(range.low()) : beyond(range.low(), "-0.0001"),
                        beyond(range.high(), "0.0001"));
        };
    }

    private static <T> List<T> numbers(Input<T> input, DoubleStream numbers) {
        boolean estimate = input.kind() == Form.Kind.ESTIMATE;
        return numbers.mapToObj(number -> input.type().cast(estimate ? Estimate.fixed(number) : (Object) number))
                .toList();
    }

    private static <T> List<T> amounts(Input<T> input, String... amounts) {
        boolean estimate = input.kind() == Form.Kind.AMOUNT_ESTIMATE;
        return Stream.of(amounts)
                .map(Examples::usd)
                .map(amount -> input.type().cast(estimate ? MoneyEstimate.fixed(amount) : (Object) amount))
                .toList();
    }

    private static <T> List<T> cast(Input<T> input, Object... values) {
        return Stream.of(values).map(input.type()::cast).toList();
    }

    private static String beyond(double end, String step) {
        return new BigDecimal(end).add(new BigDecimal(step)).toPlainString();
    }

    private static String plain(double number) {
        return new BigDecimal(number).toPlainString();
    }
}
