package dev.footing.bills;

import com.google.common.collect.ImmutableList;
import dev.footing.api.bill.Bill;
import dev.footing.api.bill.BillCode;
import dev.footing.api.bill.BillFile;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.policy.ExchangeRate;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Problem;
import dev.footing.api.strategy.StrategyId;
import dev.footing.bills.file.ContainerReader;
import dev.footing.bills.file.DataFile;
import dev.footing.bills.file.DataFiles;
import dev.footing.bills.mapping.ServiceMapping;
import dev.footing.bills.sums.BillSums;
import dev.footing.bills.sums.Conversion;
import dev.footing.bills.units.Overlaps;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.joda.money.CurrencyUnit;

/**
 * Reads bills in FOCUS, the FinOps Open Cost and Usage Specification: CSV or JSON lines, as they are or packed by gzip
 * or zip, in files and folders, and Parquet where {@code footing-bill-parquet} is on the class path. Files are
 * recognized by their columns, not by a version; they are streamed, so that memory does not grow with their size.
 * Either every row is understood, or the bill is refused with what is wrong, each problem with its file, line and
 * column. A month that stands in two files counts once, and is refused where it cannot be told which of them counts.
 *
 * <p>An estimate is read in place of a bill: what Infracost says of a plan ({@code infracost breakdown --format json}),
 * and what OpenCost allocates in clusters (an answer of {@code /allocation}, or its CSV). {@link Bill#basis()} says
 * which of these it is.
 *
 * <pre>{@code
 * Bill bill = BillReader.standard().read(List.of(Path.of("export.csv.gz")));
 * }</pre>
 *
 * <p>It is immutable. What it returns holds no account, no resource and no tag.
 */
public final class BillReader {
    private final ServiceMapping mapping;
    private final Conversion conversion;
    private final Overlaps.Said said;
    private final ImmutableList<LocalDate> asOf;
    private final ImmutableList<StrategyId> strategy;

    private BillReader(
            ServiceMapping mapping,
            Conversion conversion,
            Overlaps.Said said,
            ImmutableList<LocalDate> asOf,
            ImmutableList<StrategyId> strategy) {
        this.mapping = mapping;
        this.conversion = conversion;
        this.said = said;
        this.asOf = asOf;
        this.strategy = strategy;
    }

    /** {@return a reader by the rules that ship, of bills in one currency} */
    public static BillReader standard() {
        return new BillReader(
                ServiceMapping.standard(),
                Conversion.by(List.of()),
                Overlaps.Said.NOTHING,
                ImmutableList.of(),
                ImmutableList.of());
    }

    /**
     * Places services by other rules.
     *
     * @param rules the rules
     * @return the same reader with these
     */
    public BillReader by(ServiceMapping rules) {
        return new BillReader(Objects.requireNonNull(rules, "rules"), conversion, said, asOf, strategy);
    }

    /**
     * Converts what is in other currencies.
     *
     * @param rates what they are worth
     * @return the same reader with these, which tells bills in several currencies in US dollars
     */
    public BillReader at(Iterable<ExchangeRate> rates) {
        return new BillReader(mapping, Conversion.by(Objects.requireNonNull(rates, "rates")), said, asOf, strategy);
    }

    /**
     * Tells bills in a currency; what is in another one needs its rate.
     *
     * @param currency the currency
     * @return the same reader, telling in this one
     */
    public BillReader in(CurrencyUnit currency) {
        return new BillReader(
                mapping, conversion.into(Objects.requireNonNull(currency, "currency")), said, asOf, strategy);
    }

    /**
     * Takes a bill as known on a day, by default that on which its latest charge ends.
     *
     * @param day the day
     * @return the same reader for that day
     */
    public BillReader asOf(LocalDate day) {
        return new BillReader(
                mapping, conversion, said, ImmutableList.of(Objects.requireNonNull(day, "day")), strategy);
    }

    /**
     * Takes the estimate of a plan for the bill of a strategy, by default of the one that the startup is on.
     *
     * @param planned the strategy that is planned
     * @return the same reader, which refuses what is no estimate of a plan
     */
    public BillReader planOf(StrategyId planned) {
        return new BillReader(
                mapping, conversion, said, asOf, ImmutableList.of(Objects.requireNonNull(planned, "planned")));
    }

    /** {@return the same reader, for which files with the same month restate each other} */
    public BillReader restated() {
        return new BillReader(mapping, conversion, Overlaps.Said.RESTATED, asOf, strategy);
    }

    /** {@return the same reader, for which files with the same month are parts of it} */
    public BillReader parts() {
        return new BillReader(mapping, conversion, Overlaps.Said.PARTS, asOf, strategy);
    }

    /**
     * Reads a bill.
     *
     * @param given files and folders
     * @return what they come to
     * @throws dev.footing.api.problem.UnreadableFileException where a file cannot be read
     * @throws InvalidProfileException where one is no bill in FOCUS and no estimate, cells cannot be read, files
     *     contradict each other, or an estimate does not stand alone
     * @throws dev.footing.api.problem.InvalidValueException where rates of currencies are missing
     */
    public Bill read(List<Path> given) {
        DataFiles files = DataFiles.of(Objects.requireNonNull(given, "given"));
        if (files.files().isEmpty()) {
            throw new InvalidProfileException(ImmutableList.of(Problem.ofInput(
                    "",
                    files.passedOver().size() + " other files",
                    "must have a file of CSV, JSON lines or Parquet",
                    "Name the files of the export.")));
        }
        Overlaps overlaps = overlaps(files.files());
        BillSums sums = new BillSums();
        BillTexts texts = new BillTexts(mapping);
        ImmutableList.Builder<BillFile> read = ImmutableList.builder();
        for (DataFile file : files.files()) {
            RowCount count = new RowCount();
            String hash = ContainerReader.read(
                    file,
                    content -> texts.read(content, (charge, row) -> {
                        boolean counts = overlaps.counts(content.name(), charge, row);
                        count.add(counts);
                        if (counts) {
                            sums.add(charge);
                        }
                    }));
            read.add(texts.file(file.name(), count.rows(), count.kept(), hash));
        }
        if (sums.isEmpty()) {
            throw new InvalidProfileException(ImmutableList.of(Problem.ofInput(
                    files.files().get(0).name(), "no row", "must have rows", "Export a period with charges.")));
        }
        ImmutableList.Builder<Explanation> notes = ImmutableList.builder();
        notes.addAll(overlaps.notes());
        if (!files.passedOver().isEmpty()) {
            notes.add(Explanation.of(BillCode.FILES_PASSED_OVER)
                    .word("files", String.join(", ", files.passedOver()))
                    .build());
        }
        notes.addAll(texts.notes(strategy));
        Bill bill = asOf.isEmpty() || texts.isPlan()
                ? sums.bill(conversion, texts.mapping(), notes.build(), read.build())
                : sums.bill(conversion, asOf.get(0), texts.mapping(), notes.build(), read.build());
        return texts.told(bill, asOf, strategy);
    }

    /** Which rows of which files count: all of a single text; else as told by a pass, or two, over all of them. */
    private Overlaps overlaps(ImmutableList<DataFile> files) {
        Overlaps overlaps = new Overlaps(said);
        if (files.size() == 1 && !ContainerReader.isZip(files.get(0))) {
            return overlaps;
        }
        BillTexts seen = new BillTexts(mapping);
        for (DataFile file : files) {
            ContainerReader.read(
                    file, content -> seen.read(content, (charge, row) -> overlaps.seen(content.name(), charge, row)));
        }
        if (overlaps.anyShared()) {
            BillTexts keyed = new BillTexts(mapping);
            for (DataFile file : files) {
                ContainerReader.read(file, content -> {
                    if (overlaps.isShared(content.name())) {
                        keyed.read(content, (charge, row) -> overlaps.keyed(content.name(), charge, row));
                    }
                });
            }
            overlaps.decide();
        }
        return overlaps;
    }

    /** How many rows a file has, and how many count. */
    private static final class RowCount {
        private long rows;
        private long kept;

        void add(boolean counts) {
            rows++;
            kept += counts ? 1 : 0;
        }

        long rows() {
            return rows;
        }

        long kept() {
            return kept;
        }
    }
}
