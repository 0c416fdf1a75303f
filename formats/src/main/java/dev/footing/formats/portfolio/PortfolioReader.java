package dev.footing.formats.portfolio;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.profile.ProfileReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads a file of startups, one after the other, and never holds more than one of them: JSON lines, each a profile, or
 * CSV whose first line names inputs by their ids. What is packed with gzip is unpacked. A line that is no startup is a
 * problem of that line alone; the lines after it are read. It is used by one thread; the lines that it gives may be
 * looked into by others. Blank lines are passed over. What is read is not closed.
 *
 * <pre>{@code
 * try (InputStream in = Files.newInputStream(path)) {
 *     PortfolioReader.jsonLines(in).lines().forEach(line -> assess(line.startup()));
 * }
 * }</pre>
 */
public final class PortfolioReader {
    private final LineInput in;
    private final Optional<CsvRecords> csv;

    private PortfolioReader(LineInput in, Optional<CsvRecords> csv) {
        this.in = in;
        this.csv = csv;
    }

    /**
     * Reads profiles in JSON, one in each line.
     *
     * @param in bytes in UTF-8, packed with gzip or not
     * @return a reader
     * @throws dev.footing.api.problem.UnreadableFileException where it cannot be read
     */
    public static PortfolioReader jsonLines(InputStream in) {
        return new PortfolioReader(new LineInput(Objects.requireNonNull(in, "in")), Optional.empty());
    }

    /**
     * Reads a table in CSV, as {@link dev.footing.formats.profile.ProfileRows} understands its columns.
     *
     * @param in bytes in UTF-8, packed with gzip or not
     * @return a reader
     * @throws InvalidProfileException where a column is no input
     * @throws dev.footing.api.problem.UnreadableFileException where it cannot be read
     */
    public static PortfolioReader csv(InputStream in) {
        LineInput lines = new LineInput(Objects.requireNonNull(in, "in"));
        return new PortfolioReader(lines, Optional.of(CsvRecords.of(lines)));
    }

    /**
     * Reads what its first letter says: JSON lines where that is a brace, else CSV.
     *
     * @param in bytes in UTF-8, packed with gzip or not
     * @return a reader
     * @throws InvalidProfileException where it is a table and a column is no input
     * @throws dev.footing.api.problem.UnreadableFileException where it cannot be read
     */
    public static PortfolioReader either(InputStream in) {
        LineInput lines = new LineInput(Objects.requireNonNull(in, "in"));
        Optional<TextLine> first = lines.next();
        while (first.filter(TextLine::blank).isPresent()) {
            first = lines.next();
        }
        lines.putBack(first.stream().toList());
        boolean json = first.map(line -> new String(line.bytes(), 0, Math.min(line.bytes().length, 64), UTF_8))
                .filter(text -> text.stripLeading().startsWith("{"))
                .isPresent();
        return new PortfolioReader(
                lines, json || first.isEmpty() ? Optional.empty() : Optional.of(CsvRecords.of(lines)));
    }

    /**
     * Gives what there is, read as it is asked for.
     *
     * @return the startups, in their order. Taking the next one throws
     *     {@link dev.footing.api.problem.UnreadableFileException} where the file cannot be read to its end
     */
    public Stream<PortfolioLine> lines() {
        int ordered = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(
                new Spliterators.AbstractSpliterator<PortfolioLine>(Long.MAX_VALUE, ordered) {
                    @Override
                    public boolean tryAdvance(Consumer<? super PortfolioLine> action) {
                        Optional<TextLine> line = in.next();
                        while (line.filter(TextLine::blank).isPresent()) {
                            line = in.next();
                        }
                        line.map(PortfolioReader.this::read).ifPresent(action);
                        return line.isPresent();
                    }
                },
                false);
    }

    private PortfolioLine read(TextLine first) {
        return csv.map(records -> records.line(first)).orElseGet(() -> json(first));
    }

    private static PortfolioLine json(TextLine line) {
        return new PortfolioLine(
                line.number(),
                line.bytes(),
                placed(line, () -> {
                    throwIfCut(line);
                    return ProfileReader.read(new ByteArrayInputStream(line.bytes()))
                            .startup();
                }),
                placed(line, () -> {
                    throwIfCut(line);
                    return new OutcomeReader().read(JsonText.of(new ByteArrayInputStream(line.bytes())));
                }));
    }

    /** Reads a startup; what is wrong with it is told with the number of its line. */
    static <T> Supplier<T> placed(TextLine line, Supplier<T> reading) {
        int number = (int) Math.min(Integer.MAX_VALUE, line.number());
        return () -> {
            try {
                return reading.get();
            } catch (InvalidProfileException invalid) {
                throw new InvalidProfileException(invalid.problems().stream()
                        .map(problem -> problem.position()
                                .map(position ->
                                        problem.at(new Position(number + position.line() - 1, position.column())))
                                .orElse(problem))
                        .collect(ImmutableList.toImmutableList()));
            }
        };
    }

    static void throwIfCut(TextLine line) {
        if (!line.whole()) {
            throw refused(
                    "longer than " + LineInput.LONGEST + " bytes",
                    "must be one startup of a few kB",
                    "Look at what was written there, or put each startup into a line of its own.");
        }
    }

    static InvalidProfileException refused(String value, String rule, String wayOut) {
        return new InvalidProfileException(ImmutableList.of(Problem.ofInput("the line", value, rule, wayOut)));
    }

    /** The text of a line, which must be in UTF-8. */
    static String text(byte[] bytes) {
        return JsonText.of(new ByteArrayInputStream(bytes)).string();
    }
}
