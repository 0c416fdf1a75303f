package dev.footing.formats.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.problem.KnownNames;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where the built-in numbers come from: sources, figures that were read in them, and for each number its grade, how it
 * is calculated, and what stands against it. Immutable, and whole: every name in it is there. It calculates nothing.
 *
 * <pre>{@code
 * Ledger ledger = Ledger.shipped();
 * ledger.number("paas/priceIndex").grade();
 * }</pre>
 *
 * @param sources the sources by id, in the order of their file
 * @param figures the figures by id
 * @param numbers the numbers by id
 */
public record Ledger(
        ImmutableMap<String, LedgerSource> sources,
        ImmutableMap<String, LedgerFigure> figures,
        ImmutableMap<String, LedgerNumber> numbers) {

    /** {@return the ledger of the numbers that ship} */
    public static Ledger shipped() {
        return LedgerReader.read(name -> Objects.requireNonNull(Ledger.class.getResourceAsStream(name), name));
    }

    /**
     * Reads a ledger.
     *
     * @param folder the folder with its five files
     * @return the ledger
     * @throws dev.footing.api.problem.InvalidValueException where a line is wrong; it names the file, the line and the
     *     column
     * @throws java.io.UncheckedIOException where a file cannot be read
     */
    public static Ledger read(Path folder) {
        return LedgerReader.read(LedgerReader.in(folder));
    }

    /**
     * Finds a number.
     *
     * @param id its id
     * @return the number
     * @throws dev.footing.api.problem.InvalidValueException where there is none; it lists the nearest
     */
    public LedgerNumber number(String id) {
        return found(numbers, "number", id);
    }

    /**
     * Finds a source.
     *
     * @param id its id
     * @return the source
     * @throws dev.footing.api.problem.InvalidValueException where there is none; it lists the nearest
     */
    public LedgerSource source(String id) {
        return found(sources, "source", id);
    }

    private static <T> T found(ImmutableMap<String, T> among, String what, String id) {
        T found = among.get(id);
        if (found == null) {
            throw KnownNames.of(among.keySet()).refusal(what, id, "must be a line of the ledger");
        }
        return found;
    }

    /**
     * Finds the figures of a calculation.
     *
     * @param calculation a formula over ids of figures
     * @return the figures, in the order in which it names them
     */
    public ImmutableList<LedgerFigure> figuresOf(String calculation) {
        return LedgerReader.NAME
                .matcher(calculation)
                .results()
                .map(name -> figures.get(name.group()))
                .filter(Objects::nonNull)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Finds the figures that a number is calculated from.
     *
     * @param number a number
     * @return the figures of all of its parts
     */
    public ImmutableList<LedgerFigure> figuresOf(LedgerNumber number) {
        return number.values().stream()
                .flatMap(value -> figuresOf(value.calculation()).stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Finds the sources that a number is calculated from, without those of other numbers that it reads.
     *
     * @param number a number
     * @return the ids of its sources
     */
    public ImmutableSortedSet<String> sourcesOf(LedgerNumber number) {
        return figuresOf(number).stream()
                .map(LedgerFigure::source)
                .filter(sources::containsKey)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * Says where a number comes from, as its evidence does in the code.
     *
     * @param number a number
     * @return its reason, and the ids of its sources where it has some
     */
    public String evidenceOf(LedgerNumber number) {
        ImmutableSortedSet<String> from = sourcesOf(number);
        return number.reason() + (from.isEmpty() ? "" : " (docs/evidence.md: " + String.join(", ", from) + ")");
    }

    /**
     * Finds the numbers that a source is behind.
     *
     * @param source the id of a source
     * @return the numbers whose calculation, or what stands against them, reads a figure of it
     */
    public ImmutableList<LedgerNumber> numbersFrom(String source) {
        return numbers.values().stream()
                .filter(number -> Stream.concat(
                                figuresOf(number).stream(),
                                number.contradictions().stream()
                                        .flatMap(against -> figuresOf(against.calculation()).stream()))
                        .anyMatch(figure -> figure.source().equals(source)))
                .collect(ImmutableList.toImmutableList());
    }
}
