package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.formats.evidence.Ledger;
import dev.footing.formats.evidence.LedgerFigure;
import dev.footing.formats.evidence.LedgerNumber;
import dev.footing.formats.evidence.LedgerSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was asked of the ledger.
 *
 * @param ledger the whole ledger
 * @param numbers the numbers that were asked for
 * @param rests what a verdict rests on, the heaviest first, where that was asked
 * @param asOf the day on which sources may be old, where that was asked
 */
record EvidenceChoice(
        Ledger ledger,
        ImmutableList<LedgerNumber> numbers,
        ImmutableList<Sensitivity> rests,
        Optional<LocalDate> asOf) {

    /** Every number. */
    static EvidenceChoice all(Ledger ledger, Optional<LocalDate> asOf) {
        return new EvidenceChoice(
                ledger,
                ledger.numbers().values().stream()
                        .filter(LedgerNumber::counts)
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.of(),
                asOf);
    }

    /** The numbers of one id: itself, what stands below it, or what a source or a figure is behind. */
    EvidenceChoice find(String id) {
        LedgerNumber number = ledger.numbers().get(id);
        if (number != null && number.counts()) {
            return with(Stream.of(number));
        }
        if (ledger.sources().containsKey(id)) {
            return with(ledger.numbersFrom(id).stream());
        }
        LedgerFigure figure = ledger.figures().get(id);
        if (figure != null) {
            return with(ledger.numbers().values().stream()
                    .filter(candidate -> figures(candidate).anyMatch(figure::equals)));
        }
        EvidenceChoice below = with(ledger.numbers().values().stream()
                .filter(candidate -> candidate.id().equals(id) || candidate.id().startsWith(id + "/")));
        if (below.numbers.isEmpty()) {
            throw unknown(id);
        }
        return below;
    }

    /** The built-in numbers on which a verdict rests. */
    EvidenceChoice behind(Assessment assessment) {
        ImmutableList<Sensitivity> heaviest = assessment.sensitivity().stream()
                .filter(entry -> entry.importance().isPositive())
                .sorted(Comparator.comparing(Sensitivity::importance).reversed())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<LedgerNumber> behind = heaviest.stream()
                .map(entry -> ledger.numbers().get(entry.input()))
                .filter(Objects::nonNull)
                .collect(ImmutableList.toImmutableList());
        return new EvidenceChoice(ledger, behind, heaviest, asOf);
    }

    /** The figures behind a number and behind what stands against it. */
    Stream<LedgerFigure> figures(LedgerNumber number) {
        return Stream.concat(
                ledger.figuresOf(number).stream(),
                number.contradictions().stream().flatMap(against -> ledger.figuresOf(against.calculation()).stream()));
    }

    /** The figures behind all of them. */
    ImmutableList<LedgerFigure> figures() {
        return numbers.stream().flatMap(this::figures).distinct().collect(ImmutableList.toImmutableList());
    }

    /** The sources of these figures, in the order of the ledger. */
    ImmutableList<LedgerSource> sources() {
        ImmutableList<LedgerFigure> figures = figures();
        return ledger.sources().values().stream()
                .filter(source ->
                        figures.stream().anyMatch(figure -> figure.source().equals(source.id())))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether a source is old on the day that was asked for; not where none was. */
    boolean stale(LedgerSource source) {
        return asOf.map(source::stale).orElse(false);
    }

    /** Whether a source of a number's calculation is. */
    boolean stale(LedgerNumber number) {
        return ledger.sourcesOf(number).stream()
                .map(ledger.sources()::get)
                .anyMatch(source -> source != null && stale(source));
    }

    private EvidenceChoice with(Stream<LedgerNumber> chosen) {
        return new EvidenceChoice(
                ledger, chosen.filter(LedgerNumber::counts).collect(ImmutableList.toImmutableList()), rests, asOf);
    }

    private InvalidValueException unknown(String id) {
        KnownNames known = KnownNames.of(Stream.of(
                        ledger.numbers().keySet().stream(),
                        ledger.sources().keySet().stream(),
                        ledger.figures().keySet().stream(),
                        ledger.numbers().values().stream().map(LedgerNumber::owner))
                .flatMap(names -> names)
                .toList());
        return new InvalidValueException(
                "ID",
                '"' + id + '"',
                "must be a number, a strategy, a source or a figure of the ledger",
                known.nearest(id).map(near -> "Maybe " + near + " was meant. ").orElse("")
                        + "'footing evidence' lists all numbers with their sources.");
    }
}
