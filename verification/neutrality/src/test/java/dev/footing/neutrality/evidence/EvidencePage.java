package dev.footing.neutrality.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Identified;
import dev.footing.formats.evidence.FigureKind;
import dev.footing.formats.evidence.Ledger;
import dev.footing.formats.evidence.LedgerContradiction;
import dev.footing.formats.evidence.LedgerFigure;
import dev.footing.formats.evidence.LedgerNumber;
import dev.footing.formats.evidence.LedgerSource;
import dev.footing.formats.evidence.LedgerValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of {@code docs/evidence.md}.
 *
 * @param ledger the ledger
 */
record EvidencePage(Ledger ledger) {
    private static final ImmutableList<String> OTHERS = ImmutableList.of("calibration", "policy", "components");
    private static final ImmutableList<Grade> GRADES =
            ImmutableList.of(Grade.MEASURED, Grade.PUBLISHED, Grade.DERIVED, Grade.REPORTED, Grade.ASSUMED);

    /** Counted in the code before there was a ledger, when nothing held grades to a rule. */
    private static final ImmutableMap<String, ImmutableList<Integer>> BEFORE = ImmutableMap.of(
            "strategies", ImmutableList.of(0, 6, 25, 3, 170),
            "calibration", ImmutableList.of(0, 5, 3, 0, 14),
            "policy", ImmutableList.of(0, 2, 1, 0, 62),
            "components", ImmutableList.of(0, 0, 0, 0, 67));

    private static final String WEIGHTS = "policy/criteria.";

    String counts() {
        StringBuilder table = new StringBuilder(row(
                        "numbers of",
                        "",
                        "measured",
                        "published",
                        "derived",
                        "reported",
                        "assumed",
                        "better than assumed"))
                .append(row("---", "---", "---", "---", "---", "---", "---", "---"));
        int[] before = new int[GRADES.size()];
        int[] after = new int[GRADES.size()];
        BEFORE.forEach((group, counted) -> {
            List<Integer> now = GRADES.stream()
                    .map(grade -> (int) numbers()
                            .filter(number -> group(number).equals(group))
                            .filter(number -> number.grade() == grade)
                            .count())
                    .toList();
            for (int i = 0; i < GRADES.size(); i++) {
                before[i] += counted.get(i);
                after[i] += now.get(i);
            }
            table.append(row(group, "before", counted)).append(row("", "now", now));
        });
        return table.append(row("all", "before", boxed(before)))
                .append(row("", "now", boxed(after)))
                .toString();
    }

    String numbersOf(Predicate<String> owner) {
        StringBuilder table = new StringBuilder(row("number", "built in", "grade", "trust", "sources", "why"))
                .append(row("---", "---", "---", "---", "---", "---"));
        numbers()
                .filter(number -> owner.test(number.owner()))
                .filter(number -> !number.id().startsWith(WEIGHTS))
                .forEach(number -> table.append(row(
                        '`' + number.id() + '`',
                        number.words(),
                        (number.better() ? "**" : "")
                                + number.grade().id()
                                + (number.better() ? "**" : "")
                                + (number.contradictions().isEmpty() ? "" : ", against a public figure"),
                        number.trust().map(Identified::id).orElse(""),
                        String.join(", ", ledger.sourcesOf(number)),
                        number.reason())));
        return table.toString();
    }

    boolean ofAStrategy(String owner) {
        return !OTHERS.contains(owner);
    }

    String calculations() {
        StringBuilder table = new StringBuilder(row("part", "calculation", "gives", "built in", "rounded to"))
                .append(row("---", "---", "---", "---", "---"));
        numbers()
                .forEach(number -> number.values().stream()
                        .filter(LedgerValue::calculated)
                        .forEach(value -> table.append(row(
                                '`' + number.id() + "` " + value.part(),
                                '`' + value.calculation() + '`',
                                shortened(value.result()),
                                value.value(),
                                value.rounding().words().isEmpty()
                                        ? "2 digits"
                                        : value.rounding().words()))));
        return table.toString();
    }

    String contradictions() {
        StringBuilder table = new StringBuilder(
                        row("number", "built in", "public", "what that is", "sources", "calculation", "why it stands"))
                .append(row("---", "---", "---", "---", "---", "---", "---"));
        Map<LedgerContradiction, List<LedgerNumber>> against = numbers()
                .flatMap(number -> number.contradictions().stream().map(found -> Map.entry(found, number)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        against.forEach((found, numbers) -> table.append(row(
                numbers.stream().map(number -> '`' + number.id() + '`').collect(Collectors.joining(", "))
                        + (found.part().matches("value|") ? "" : " " + found.part()),
                numbers.stream()
                        .map(number -> part(number, found.part()))
                        .distinct()
                        .collect(Collectors.joining("; ")),
                shortened(found.value()),
                found.says(),
                ledger.figuresOf(found.calculation()).stream()
                        .map(LedgerFigure::source)
                        .filter(ledger.sources()::containsKey)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", ")),
                '`' + found.calculation() + '`',
                found.kept())));
        return table.toString();
    }

    String figures() {
        StringBuilder table = new StringBuilder(row("figure", "value", "unit", "kind", "source", "what it is"))
                .append(row("---", "---", "---", "---", "---", "---"));
        ledger.figures()
                .values()
                .forEach(figure -> table.append(row(
                        '`' + figure.id() + '`',
                        figure.value().toPlainString()
                                + (figure.kind().assumed()
                                        ? " ("
                                                + figure.low()
                                                        .map(BigDecimal::toPlainString)
                                                        .orElse("") + " to "
                                                + figure.high()
                                                        .map(BigDecimal::toPlainString)
                                                        .orElse("") + ")"
                                        : ""),
                        figure.unit(),
                        figure.kind().id(),
                        figure.kind() == FigureKind.NUMBER ? '`' + figure.source() + '`' : figure.source(),
                        figure.says())));
        return table.toString();
    }

    String sources() {
        StringBuilder table = new StringBuilder(row("id", "source", "where", "of", "kind", "sample", "read", "trust"))
                .append(row("---", "---", "---", "---", "---", "---", "---", "---"));
        for (LedgerSource source : ledger.sources().values()) {
            table.append(row(
                    source.id(),
                    source.title(),
                    source.site(),
                    source.date(),
                    source.kind().id(),
                    source.sample(),
                    source.read(),
                    source.trust().id()));
        }
        return table.toString();
    }

    private Stream<LedgerNumber> numbers() {
        return ledger.numbers().values().stream().filter(LedgerNumber::counts);
    }

    private String group(LedgerNumber number) {
        return ofAStrategy(number.owner()) ? "strategies" : number.owner();
    }

    private static String part(LedgerNumber number, String part) {
        return number.values().stream()
                .filter(value -> part.isEmpty() || value.part().equals(part))
                .map(LedgerValue::value)
                .collect(Collectors.joining(", "));
    }

    private static String shortened(String number) {
        BigDecimal exact = new BigDecimal(number);
        return exact.signum() == 0
                ? "0"
                : exact.round(new MathContext(4)).stripTrailingZeros().toPlainString();
    }

    private static List<Integer> boxed(int... counts) {
        return Arrays.stream(counts).boxed().toList();
    }

    private static String row(String first, String second, List<Integer> counts) {
        int better = counts.subList(0, counts.size() - 1).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return row(Stream.of(
                        Stream.of(first, second),
                        counts.stream().map(Objects::toString),
                        Stream.of(first.isEmpty() ? "**" + better + "**" : Integer.toString(better)))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    private static String row(String... cells) {
        return Stream.of(cells).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
