package dev.footing.formats.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Grade;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the five files of the ledger, and refuses what names something that is not there. */
final class LedgerReader {
    /** A figure in a calculation; functions and constants have capitals. */
    static final Pattern NAME = Pattern.compile("\\b[a-z][a-z0-9]*(?:_[a-z0-9]+)*\\b");

    private static final Pattern DATE = Pattern.compile("(?:[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)?");
    private static final String CALCULATION = "calculation";
    private static final String NUMBER = "number";
    private static final String VALUE = "value";

    private final Function<String, InputStream> files;

    private LedgerReader(Function<String, InputStream> files) {
        this.files = files;
    }

    static Ledger read(Function<String, InputStream> files) {
        LedgerReader reader = new LedgerReader(files);
        ImmutableMap<String, LedgerSource> sources = reader.sources();
        ImmutableMap<String, LedgerFigure> figures = reader.figures(sources);
        ImmutableMap<String, LedgerNumber> numbers = reader.numbers(figures);
        Ledger ledger = new Ledger(sources, figures, numbers);
        reader.checkNumbersInCalculations(numbers);
        return ledger;
    }

    static Function<String, InputStream> in(Path folder) {
        return name -> {
            try {
                return Files.newInputStream(folder.resolve(name));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(name, unreadable);
            }
        };
    }

    private ImmutableMap<String, LedgerSource> sources() {
        return byId(
                CsvTable.rows(files, "sources.csv", "id", "title", "site", "date", "kind", "sample", "read", "trust"),
                row -> new LedgerSource(
                        row.required("id"),
                        row.required("title"),
                        row.required("site"),
                        row.text("date"),
                        since(row),
                        row.word("kind", SourceKind.class),
                        row.required("sample"),
                        row.required("read"),
                        row.word("trust", Trust.class)));
    }

    private static Optional<LocalDate> since(CsvRow row) {
        String date = row.matching(
                "date", DATE, "must be a year, a month or a day", "Write 2026, 2026-05 or 2026-05-04, or nothing.");
        return date.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.parse(date + "-01-01".substring(0, "2026-01-01".length() - date.length())));
    }

    private ImmutableMap<String, LedgerFigure> figures(ImmutableMap<String, LedgerSource> sources) {
        return byId(
                CsvTable.rows(
                        files, "figures.csv", "id", "value", "unit", "kind", "low", "high", "source", "use", "says"),
                row -> figure(row, sources));
    }

    private static LedgerFigure figure(CsvRow row, ImmutableMap<String, LedgerSource> sources) {
        FigureKind kind = row.word("kind", FigureKind.class);
        boolean needsSource = kind == FigureKind.MEASURED
                || kind == FigureKind.PUBLISHED
                || kind == FigureKind.REPORTED
                || kind == FigureKind.MEMORY;
        Optional<BigDecimal> low = row.maybeNumber("low");
        Optional<BigDecimal> high = row.maybeNumber("high");
        BigDecimal value = row.number(VALUE);
        boolean around = low.filter(least -> least.compareTo(value) <= 0).isPresent()
                && high.filter(most -> most.compareTo(value) >= 0).isPresent();
        InvalidValueException.throwIf(
                kind.assumed() && !around,
                row.place("low"),
                row.text("low") + " to " + row.text("high"),
                "must be a range around what is judged or remembered",
                "Write the least and the most that could be held.");
        return new LedgerFigure(
                row.matching("id", NAME, "must be words in lower case", "Write words with _ between them."),
                value,
                row.required("unit"),
                kind,
                low,
                high,
                needsSource && kind != FigureKind.MEMORY ? row.known("source", sources.keySet()) : row.text("source"),
                row.known("use", ImmutableList.of(CALCULATION, "context")).equals("context"),
                row.required("says"));
    }

    private ImmutableMap<String, LedgerNumber> numbers(ImmutableMap<String, LedgerFigure> figures) {
        ImmutableList<CsvRow> rows = CsvTable.rows(files, "numbers.csv", "id", "unit", "grade", "trust", "reason");
        ImmutableList<String> ids =
                rows.stream().map(row -> row.required("id")).collect(ImmutableList.toImmutableList());
        ImmutableListMultimap.Builder<String, LedgerValue> values = ImmutableListMultimap.builder();
        for (CsvRow row :
                CsvTable.rows(files, "values.csv", NUMBER, "part", VALUE, "rounding", CALCULATION, "result")) {
            checkNames(row, figures);
            values.put(
                    row.known(NUMBER, ids),
                    new LedgerValue(
                            row.required("part"),
                            row.required(VALUE),
                            new Rounding(row.text("rounding")),
                            row.text(CALCULATION),
                            row.text("result")));
        }
        ImmutableListMultimap.Builder<String, LedgerContradiction> against = ImmutableListMultimap.builder();
        for (CsvRow row : CsvTable.rows(
                files, "contradictions.csv", NUMBER, "part", VALUE, "unit", CALCULATION, "says", "kept")) {
            checkNames(row, figures);
            against.put(
                    row.known(NUMBER, ids),
                    new LedgerContradiction(
                            row.text("part"),
                            row.required(VALUE),
                            row.text("unit"),
                            row.required(CALCULATION),
                            row.required("says"),
                            row.required("kept")));
        }
        ImmutableListMultimap<String, LedgerValue> parts = values.build();
        ImmutableListMultimap<String, LedgerContradiction> contradictions = against.build();
        return byId(
                rows,
                row -> new LedgerNumber(
                        row.required("id"),
                        row.required("unit"),
                        row.word("grade", Grade.class),
                        row.text("trust").isEmpty() ? Optional.empty() : Optional.of(row.word("trust", Trust.class)),
                        row.required("reason"),
                        parts.get(row.text("id")),
                        contradictions.get(row.text("id"))));
    }

    private static void checkNames(CsvRow row, ImmutableMap<String, LedgerFigure> figures) {
        NAME.matcher(row.text(CALCULATION)).results().forEach(name -> {
            if (!figures.containsKey(name.group())) {
                throw row.unknown(CALCULATION, name.group(), figures.keySet());
            }
        });
    }

    /** A figure that is another number has that number's value. */
    private void checkNumbersInCalculations(ImmutableMap<String, LedgerNumber> numbers) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        numbers.values().stream()
                .filter(LedgerNumber::counts)
                .forEach(number -> number.values()
                        .forEach(value -> parts.put(number.id() + '.' + value.part(), new BigDecimal(value.value()))));
        for (CsvRow row : CsvTable.rows(
                files, "figures.csv", "id", "value", "unit", "kind", "low", "high", "source", "use", "says")) {
            if (row.text("kind").equals(FigureKind.NUMBER.id())) {
                BigDecimal owned = Objects.requireNonNull(parts.get(row.known("source", parts.keySet())));
                InvalidValueException.throwIf(
                        owned.compareTo(row.number(VALUE)) != 0,
                        row.place(VALUE),
                        row.text(VALUE),
                        "must be the value of " + row.text("source"),
                        "Write " + owned.toPlainString() + ".");
            }
        }
    }

    private static <T> ImmutableMap<String, T> byId(Iterable<CsvRow> rows, Function<CsvRow, T> make) {
        Map<String, T> made = new LinkedHashMap<>();
        for (CsvRow row : rows) {
            T before = made.put(row.text("id"), make.apply(row));
            InvalidValueException.throwIf(
                    before != null,
                    row.place("id"),
                    '"' + row.text("id") + '"',
                    "must be there once",
                    "Give one of the two lines another id, or remove it.");
        }
        InvalidValueException.throwIf(
                Iterables.isEmpty(rows), "evidence", "nothing", "must have lines", "Restore the files.");
        return ImmutableMap.copyOf(made);
    }
}
