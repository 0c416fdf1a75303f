package dev.footing.neutrality.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.formats.evidence.FigureKind;
import dev.footing.formats.evidence.Ledger;
import dev.footing.formats.evidence.LedgerContradiction;
import dev.footing.formats.evidence.LedgerFigure;
import dev.footing.formats.evidence.LedgerNumber;
import dev.footing.formats.evidence.LedgerValue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each number of the ledger follows from its figures, and each of them is that of the code. */
class LedgerTest {
    private static final Ledger LEDGER = Ledger.shipped();

    /** Sizes at which every strategy is proposed to a startup that is on it. */
    private static final ImmutableList<Integer> TEAMS = ImmutableList.of(1, 8, 50, 200);

    private static final double LAST_BITS = 1e-9;

    @Test
    void the_ledger_that_ships_is_the_one_at_the_root() {
        assertThat(LEDGER).isEqualTo(Ledger.read(Path.of("../../evidence")));
    }

    @Test
    void each_calculation_gives_what_is_written_beside_it_and_rounded_the_built_in_value() {
        assertThat(calculated()).hasSizeGreaterThan(100).allSatisfy(line -> {
            BigDecimal result = new Calculation(line.value().calculation(), LEDGER).value();
            assertThat(Calculation.written(result))
                    .as(line.name())
                    .isEqualTo(line.value().result());
            assertThat(line.value().rounding().round(result))
                    .as(line.name())
                    .isEqualByComparingTo(line.value().value());
        });
    }

    @Test
    void each_calculation_counts_what_its_number_counts() {
        assertThat(calculated())
                .allSatisfy(line -> assertThat(new Calculation(line.value().calculation(), LEDGER).dimension())
                        .as(line.name())
                        .isEqualTo(counted(line.number(), line.value().part())));
    }

    @Test
    void what_stands_against_a_number_is_calculated_too_and_is_another_value() {
        assertThat(contradictions()).hasSizeGreaterThan(20).allSatisfy((against, number) -> {
            Calculation calculation = new Calculation(against.calculation(), LEDGER);
            String name = number.id() + " " + against.says();
            assertThat(Calculation.written(calculation.value())).as(name).isEqualTo(against.value());
            assertThat(calculation.dimension())
                    .as(name)
                    .isEqualTo(
                            against.unit().isEmpty() ? counted(number, against.part()) : Dimension.of(against.unit()));
            number.values().stream()
                    .filter(value -> value.part().equals(against.part()))
                    .forEach(value -> assertThat(new BigDecimal(value.value()))
                            .as(name)
                            .isNotEqualByComparingTo(against.value()));
            assertThat(against.part().isEmpty()
                            || number.values().stream()
                                    .anyMatch(value -> value.part().equals(against.part())))
                    .as(name + " is about a part that the number has")
                    .isTrue();
        });
    }

    @Test
    void plain_numbers_in_calculations_are_whole_and_say_how_many() {
        assertThat(calculations())
                .allSatisfy(calculation ->
                        assertThat(calculation.literals()).allMatch(literal -> literal.matches("[0-9]")));
    }

    @Test
    void unlike_units_cannot_be_added_and_a_number_cannot_be_of_another_unit() {
        assertThatThrownBy(() -> new Calculation("m5_large + nothing_upfront", LEDGER).dimension())
                .hasMessageContaining("m5_large + nothing_upfront adds or compares");
        assertThat(new Calculation("m5_large/t3_large", LEDGER).dimension()).isEqualTo(Dimension.NONE);
        assertThat(new Calculation("SQRT(audit_low*audit_high)", LEDGER).dimension())
                .isEqualTo(Dimension.of("USD"));
        assertThat(Dimension.of("h/FTE/month").times(Dimension.of("FTE*month"))).isEqualTo(Dimension.of("h"));
    }

    @Test
    void the_code_has_the_numbers_of_the_ledger_and_no_others() {
        for (int engineers : TEAMS) {
            BuiltIn code = BuiltIn.forTeamOf(engineers);
            assertThat(LEDGER.numbers().values().stream()
                            .filter(number -> !number.unit().equals("text"))
                            .map(LedgerNumber::id))
                    .as("numbers of the ledger")
                    .containsExactlyInAnyOrderElementsOf(code.values().keySet());
            code.values().forEach((id, value) -> compare(LEDGER.number(id), value, engineers));
        }
    }

    @Test
    void the_code_says_of_each_number_what_the_ledger_says() {
        BuiltIn code = BuiltIn.forTeamOf(8);
        List<String> ids = LEDGER.numbers().keySet().stream()
                .filter(id -> !id.matches("components/[^/]+/([^/]+/[^/]+|base.*)"))
                .toList();
        assertThat(code.evidence().keySet()).containsExactlyInAnyOrderElementsOf(ids);
        code.evidence().forEach((id, said) -> {
            assertThat(said.grade()).as(id).isEqualTo(LEDGER.number(id).grade());
            assertThat(said.source()).as(id).isEqualTo(LEDGER.evidenceOf(LEDGER.number(id)));
        });
    }

    @Test
    void what_readers_are_told_is_one_short_line() {
        assertThat(LEDGER.numbers().values())
                .extracting(LEDGER::evidenceOf)
                .allMatch(line -> line.length() > 20
                        && line.length() <= 300
                        && line.lines().count() == 1);
    }

    /** Each digit of each figure that a calculation reads, by itself. */
    @Test
    void one_digit_of_a_figure_that_is_wrong_turns_a_line_red() {
        List<String> unseen = new ArrayList<>();
        for (LedgerFigure figure : LEDGER.figures().values()) {
            List<Line> lines = linesThatRead(figure);
            if (figure.context()) {
                assertThat(lines)
                        .as(figure.id() + " stands beside numbers alone")
                        .isEmpty();
                continue;
            }
            assertThat(lines).as(figure.id() + " is read by a calculation").isNotEmpty();
            for (BigDecimal wrong : wrong(figure.value().toPlainString())) {
                if (lines.stream().noneMatch(line -> red(line, figure, wrong))) {
                    unseen.add(figure.id() + " as " + wrong);
                }
            }
        }
        assertThat(unseen).isEmpty();
    }

    @Test
    void every_source_is_read_by_a_figure() {
        assertThat(LEDGER.figures().values().stream().map(LedgerFigure::source))
                .containsAll(LEDGER.sources().keySet());
    }

    @Test
    void judged_figures_have_no_source_and_numbers_that_are_read_exist() {
        assertThat(LEDGER.figures().values().stream().filter(figure -> figure.kind() == FigureKind.JUDGEMENT))
                .isNotEmpty()
                .allMatch(figure -> figure.source().isEmpty());
    }

    /** A line of the ledger with a calculation. */
    private record Line(String name, LedgerNumber number, LedgerValue value) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Line> calculated() {
        return LEDGER.numbers().values().stream()
                .flatMap(number -> number.values().stream()
                        .filter(LedgerValue::calculated)
                        .map(value -> new Line(number.id() + "." + value.part(), number, value)))
                .toList();
    }

    private static Map<LedgerContradiction, LedgerNumber> contradictions() {
        ImmutableMap.Builder<LedgerContradiction, LedgerNumber> all = ImmutableMap.builder();
        LEDGER.numbers()
                .values()
                .forEach(number -> number.contradictions().forEach(against -> {
                    if (LEDGER.numbers().values().stream()
                            .filter(other -> other.contradictions().contains(against))
                            .findFirst()
                            .orElseThrow()
                            .id()
                            .equals(number.id())) {
                        all.put(against, number);
                    }
                }));
        return all.buildOrThrow();
    }

    private static List<Calculation> calculations() {
        return Stream.concat(
                        calculated().stream().map(line -> line.value().calculation()),
                        contradictions().keySet().stream().map(LedgerContradiction::calculation))
                .map(text -> new Calculation(text, LEDGER))
                .toList();
    }

    private static List<Line> linesThatRead(LedgerFigure figure) {
        Stream<Line> against = contradictions().entrySet().stream()
                .map(entry -> new Line(
                        entry.getKey().says(),
                        entry.getValue(),
                        new LedgerValue(
                                entry.getKey().part(),
                                entry.getKey().value(),
                                entry.getValue().values().get(0).rounding(),
                                entry.getKey().calculation(),
                                entry.getKey().value())));
        return Stream.concat(calculated().stream(), against)
                .filter(line -> LEDGER.figuresOf(line.value().calculation()).contains(figure))
                .toList();
    }

    private static boolean red(Line line, LedgerFigure figure, BigDecimal wrong) {
        try {
            BigDecimal result =
                    new Calculation(line.value().calculation(), LEDGER).value(ImmutableMap.of(figure.id(), wrong));
            return !Calculation.written(result).equals(line.value().result());
        } catch (RuntimeException impossible) {
            return true;
        }
    }

    private static List<BigDecimal> wrong(String digits) {
        return IntStream.range(0, digits.length())
                .filter(i -> Character.isDigit(digits.charAt(i)))
                .mapToObj(i -> new BigDecimal(
                        digits.substring(0, i) + (digits.charAt(i) - '0' + 1) % 10 + digits.substring(i + 1)))
                .toList();
    }

    private static Dimension counted(LedgerNumber number, String part) {
        Dimension unit = Dimension.of(number.unit());
        if (part.equals("sigma")) {
            return Dimension.NONE;
        }
        return part.endsWith("perEngineer") ? unit.over(Dimension.of("FTE")) : unit;
    }

    private static void compare(LedgerNumber number, Object value, int engineers) {
        if (!number.counts()) {
            assertThat(number.values().get(0).value()).as(number.id()).isEqualTo(Parts.word(value));
            return;
        }
        Map<String, Double> code = Parts.of(value);
        Map<String, Double> ledger = Parts.of(number, engineers, ImmutableMap.of());
        assertThat(ledger.keySet()).as(number.id()).isEqualTo(code.keySet());
        code.forEach((part, said) -> assertThat(ledger.get(part))
                .as(number.id() + "." + part + " for a team of " + engineers)
                .isEqualTo(said, within(LAST_BITS * Math.max(1, Math.abs(said)))));
    }
}
