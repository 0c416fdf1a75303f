package dev.footing.bills.focus;

import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.Identified;
import dev.footing.bills.mapping.Placement;
import dev.footing.bills.mapping.ServiceMapping;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;

/** Makes charges of rows. */
final class ChargeParsing {
    private static final int DAY = 86_400;
    private static final int HOUR = 3_600;
    private static final int MOST_CODES = 1_000;
    private static final long LONGEST = 10L * 366 * DAY;
    private static final String NUMBER_RULE = "must be a decimal with a point";
    private static final String NUMBER_WAY = "Export the file again without a format for numbers, as in 1234.5.";
    private static final String TIME_RULE = "must be a time as yyyy-MM-ddTHH:mm:ssZ, from 2000 to 2199";
    private static final String TIME_WAY = "Other orders of day and month are ambiguous; export the file again.";
    private static final Pattern DISCOUNT = Pattern.compile(
            "sustained|committed use|commitment|spend(ing)?[- ]based|volume|negotiated|\\bedp\\b",
            Pattern.CASE_INSENSITIVE);

    private final FileProblems problems;
    private final Placements placements;
    private final FocusValues values = new FocusValues();
    private final Map<String, Optional<CurrencyUnit>> currencies = new HashMap<>();
    private long rows;
    private long withoutCost;

    ChargeParsing(FileProblems problems, ServiceMapping mapping) {
        this.problems = problems;
        this.placements = new Placements(mapping);
    }

    long rows() {
        return rows;
    }

    void take(FocusRow row, FocusHeader header, ChargeReader.ChargeTaker taker) {
        rows++;
        charge(row, header).ifPresent(charge -> taker.take(charge, row));
    }

    /** Reports a column of costs without a cost, and what was found in rows. */
    void finish() {
        if (withoutCost > 0 && withoutCost == rows) {
            throw new FileProblems(problems.file())
                    .end(
                            1,
                            "empty in all " + rows + " rows",
                            "must have costs in BilledCost",
                            "It holds quantities only; ask the provider for an export with costs.");
        }
        if (withoutCost > 0) {
            problems.add(
                    1,
                    1,
                    FocusColumn.BILLED_COST.title(),
                    "nothing in " + withoutCost + " rows",
                    "must have a cost in each row",
                    "Export the file again.");
        }
        problems.throwIfAny();
    }

    private Optional<Charge> charge(FocusRow row, FocusHeader header) {
        Optional<BigDecimal> billed = number(FocusColumn.BILLED_COST, row, header);
        if (!row.has(FocusColumn.BILLED_COST)) {
            withoutCost++;
        }
        Optional<BigDecimal> effective = number(FocusColumn.EFFECTIVE_COST, row, header);
        Optional<BigDecimal> list = number(FocusColumn.LIST_COST, row, header);
        Optional<BigDecimal> contracted = number(FocusColumn.CONTRACTED_COST, row, header);
        Optional<CurrencyUnit> currency = currency(row, header);
        Optional<ChargeKind> kind = kind(row, header);
        Optional<Long> start = time(FocusColumn.CHARGE_START, row, header);
        Optional<Long> end = start.flatMap(from -> end(from, row, header));
        Optional<YearMonth> month = row.has(FocusColumn.BILLING_START)
                ? time(FocusColumn.BILLING_START, row, header).map(ChargeParsing::month)
                : start.map(ChargeParsing::month);
        if (billed.isEmpty() || currency.isEmpty() || kind.isEmpty() || end.isEmpty() || month.isEmpty()) {
            return Optional.empty();
        }
        boolean unused = row.text(FocusColumn.COMMITMENT_STATUS).equalsIgnoreCase("Unused");
        Placement placement = unused ? Placement.inBucket(Placement.COMMITMENT_UNUSED) : placements.of(row);
        return Optional.of(new Charge(
                kind.get(),
                start.get(),
                end.get(),
                month.get(),
                currency.get(),
                new Costs(billed.get(), effective, list, contracted),
                Placements.provider(row),
                Placements.service(row),
                placement,
                row.has(FocusColumn.COMMITMENT),
                unused,
                kind.get() == ChargeKind.CREDIT
                        && DISCOUNT.matcher(row.text(FocusColumn.DESCRIPTION)).find(),
                row.has(FocusColumn.INVOICE)));
    }

    private Optional<BigDecimal> number(FocusColumn column, FocusRow row, FocusHeader header) {
        if (!row.has(column)) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = FocusValues.number(row.text(column));
        if (number.isEmpty()) {
            wrong(column, row, header, NUMBER_RULE, NUMBER_WAY);
        }
        return number;
    }

    private Optional<CurrencyUnit> currency(FocusRow row, FocusHeader header) {
        String code = row.text(FocusColumn.CURRENCY);
        if (currencies.size() > MOST_CODES) {
            currencies.clear();
        }
        Optional<CurrencyUnit> known = currencies.computeIfAbsent(
                code,
                text -> CurrencyUnit.registeredCurrencies().stream()
                        .filter(currency -> currency.getCode().equalsIgnoreCase(text))
                        .findFirst());
        if (known.isEmpty()) {
            wrong(
                    FocusColumn.CURRENCY,
                    row,
                    header,
                    "must be the ISO code of a currency",
                    "Costs in credits or units of a provider cannot be summed; export them in money.");
        }
        return known;
    }

    private Optional<ChargeKind> kind(FocusRow row, FocusHeader header) {
        Optional<ChargeKind> kind = ChargeKind.named(row.text(FocusColumn.CATEGORY));
        if (kind.isEmpty()) {
            wrong(
                    FocusColumn.CATEGORY,
                    row,
                    header,
                    "must be one of Usage, Purchase, Tax, Credit, Adjustment",
                    KnownNames.of(Identified.ids(ChargeKind.class)).wayOut(row.text(FocusColumn.CATEGORY)));
        }
        return kind;
    }

    private Optional<Long> time(FocusColumn column, FocusRow row, FocusHeader header) {
        Optional<Long> time = values.time(row.text(column));
        if (time.isEmpty()) {
            wrong(column, row, header, TIME_RULE, TIME_WAY);
        }
        return time;
    }

    private Optional<Long> end(long start, FocusRow row, FocusHeader header) {
        if (!row.has(FocusColumn.CHARGE_END)) {
            return Optional.of(start + (Math.floorMod(start, DAY) == 0 ? DAY : HOUR));
        }
        Optional<Long> end = time(FocusColumn.CHARGE_END, row, header);
        if (end.isPresent() && (end.get() <= start || end.get() - start > LONGEST)) {
            wrong(
                    FocusColumn.CHARGE_END,
                    row,
                    header,
                    "must be after the start, by ten years at most",
                    "Export the file again.");
            return Optional.empty();
        }
        return end;
    }

    private static YearMonth month(long seconds) {
        return YearMonth.from(LocalDate.ofEpochDay(Math.floorDiv(seconds, DAY)));
    }

    private void wrong(FocusColumn column, FocusRow row, FocusHeader header, String rule, String wayOut) {
        problems.add(row.line(), header.column(column), column.title(), row.text(column), rule, wayOut);
    }
}
