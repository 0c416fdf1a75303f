package dev.footing.bills.sums;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.bill.Bill;
import dev.footing.api.bill.BillCode;
import dev.footing.api.bill.BillFile;
import dev.footing.api.bill.BillMonth;
import dev.footing.api.bill.BilledService;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Unit;
import dev.footing.bills.mapping.Placement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Puts sums together to a bill. */
final class BillAssembly {
    private static final int DEAREST = 10;
    private static final int SETTLED_ON = 5;
    private static final double MUCH = 0.1;

    private final Conversion conversion;
    private final UsedDays days;
    private final LocalDate asOf;
    private final SortedMap<YearMonth, MonthSums> months = new TreeMap<>();
    private final Map<PlacedService, BigDecimal> services = new HashMap<>();
    private final Map<String, BigDecimal> managed = new HashMap<>();
    private final List<Explanation> notes = new ArrayList<>();

    BillAssembly(Conversion conversion, UsedDays days, LocalDate asOf) {
        this.conversion = conversion;
        this.days = days;
        this.asOf = asOf;
    }

    void note(Explanation note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    void add(BillCell cell, Map<BillFigure, BigDecimal> sums) {
        MonthSums month = month(cell.month());
        sums.forEach((figure, amount) -> {
            BigDecimal converted = conversion.converted(cell.currency(), amount);
            month.add(figure, converted);
            if (figure == BillFigure.ACCRUAL) {
                month.component(cell.placement().component(), converted);
                services.merge(new PlacedService(cell.service(), cell.placement()), converted, BigDecimal::add);
                if (cell.placement().managed()) {
                    managed.merge(cell.placement().component(), converted, BigDecimal::add);
                }
            }
        });
    }

    void billed(YearMonth month, CurrencyUnit currency, BigDecimal amount) {
        month(month).billed(conversion.converted(currency, amount));
    }

    /** Amounts in words. */
    String shown(Map<CurrencyUnit, BigDecimal> amounts) {
        BigDecimal sum = amounts.entrySet().stream()
                .map(amount -> conversion.converted(amount.getKey(), amount.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return conversion.target().getCode() + " " + sum.stripTrailingZeros().toPlainString();
    }

    Bill bill(String mapping, ImmutableList<BillFile> files) {
        ImmutableSortedSet<YearMonth> complete = months.keySet().stream()
                .filter(month ->
                        days.whole(month) && !month.plusMonths(1).atDay(1).isAfter(asOf))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        ImmutableSortedSet<YearMonth> unsettled = complete.stream()
                .filter(month -> !days.invoiced(month)
                        && asOf.isBefore(month.plusMonths(1).atDay(SETTLED_ON)))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        SortedMap<YearMonth, BigDecimal> list = new TreeMap<>();
        complete.forEach(month -> list.put(month, month(month).get(BillFigure.LIST)));
        ImmutableSortedMap<YearMonth, BillMonth> told = months.entrySet().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(),
                        Map.Entry::getKey,
                        entry -> entry.getValue().told(conversion.target())));
        conversion.notes().forEach(this::note);
        notesOfMonths(complete, unsettled, list);
        shares(complete);
        return Bill.builder()
                .currency(conversion.target())
                .asOf(asOf)
                .complete(complete)
                .unsettled(unsettled)
                .months(told)
                .growth(GrowthOfBill.of(list))
                .services(dearest())
                .placedByCategory(share(Placement::byCategory))
                .unplaced(unplaced())
                .managed(managed())
                .mapping(mapping)
                .notes(notes)
                .files(files)
                .build();
    }

    private void notesOfMonths(
            ImmutableSortedSet<YearMonth> complete,
            ImmutableSortedSet<YearMonth> unsettled,
            SortedMap<YearMonth, BigDecimal> list) {
        List<YearMonth> without = list.keySet().stream()
                .filter(month -> list.getOrDefault(month, BigDecimal.ZERO).signum() <= 0)
                .toList();
        List<YearMonth> incomplete = months.entrySet().stream()
                .filter(month ->
                        !complete.contains(month.getKey()) && month.getValue().consumed())
                .map(Map.Entry::getKey)
                .toList();
        named(BillCode.LEFT_OUT_OF_GROWTH, without).ifPresent(this::note);
        named(BillCode.INCOMPLETE, incomplete).ifPresent(this::note);
        if (!unsettled.isEmpty()) {
            note(Explanation.of(BillCode.UNSETTLED)
                    .word("months", joined(unsettled))
                    .word("day", asOf.toString())
                    .build());
        }
        if (complete.isEmpty()) {
            note(Explanation.of(BillCode.NO_COMPLETE_MONTH).build());
        }
    }

    /** What is known of the last complete month, or of all where none is complete. */
    private void shares(ImmutableSortedSet<YearMonth> complete) {
        if (unplaced() > MUCH) {
            note(Explanation.of(BillCode.MUCH_UNPLACED)
                    .figure("share", unplaced(), Unit.SHARE)
                    .build());
        }
        if (complete.isEmpty()) {
            return;
        }
        MonthSums last = month(complete.last());
        double list = last.get(BillFigure.LIST).doubleValue();
        double estimated = list > 0 ? last.get(BillFigure.LIST_ESTIMATED).doubleValue() / list : 0;
        if (estimated > MUCH) {
            note(Explanation.of(BillCode.LIST_ESTIMATED)
                    .figure("share", Math.min(1, estimated), Unit.SHARE)
                    .build());
        }
        last.components().forEach((component, amount) -> {
            if (amount.signum() < 0) {
                note(Explanation.of(BillCode.COMPONENT_BELOW_ZERO)
                        .word("component", component)
                        .build());
            }
        });
        BigDecimal control = last.components().getOrDefault("orchestration", BigDecimal.ZERO);
        if (control.signum() > 0) {
            note(Explanation.of(BillCode.ORCHESTRATION_IS_CONTROL)
                    .word("cost", shown(Map.of(conversion.target(), control)))
                    .build());
        }
    }

    private ImmutableList<BilledService> dearest() {
        return services.entrySet().stream()
                .filter(service -> service.getValue().signum() != 0)
                .sorted(Map.Entry.<PlacedService, BigDecimal>comparingByValue()
                        .reversed()
                        .thenComparing(service -> service.getKey().toString()))
                .limit(DEAREST)
                .map(service -> new BilledService(
                        service.getKey().service(),
                        service.getKey().placement().component(),
                        service.getKey().placement().rule(),
                        BigMoney.of(conversion.target(), service.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    /** Components whose cost is, for more than half, that of services that are bought managed. */
    private ImmutableSortedSet<String> managed() {
        Map<String, BigDecimal> all = new HashMap<>();
        months.values()
                .forEach(month -> month.components()
                        .forEach((component, amount) -> all.merge(component, amount, BigDecimal::add)));
        return managed.entrySet().stream()
                .filter(component -> component.getValue().signum() > 0
                        && component
                                        .getValue()
                                        .add(component.getValue())
                                        .compareTo(all.getOrDefault(component.getKey(), BigDecimal.ZERO))
                                > 0)
                .map(Map.Entry::getKey)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private double unplaced() {
        return share(placed -> placed.component().equals(Placement.OTHER));
    }

    private double share(Predicate<Placement> wanted) {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal found = BigDecimal.ZERO;
        for (Map.Entry<PlacedService, BigDecimal> service : services.entrySet()) {
            BigDecimal amount = service.getValue().abs();
            all = all.add(amount);
            found = wanted.test(service.getKey().placement()) ? found.add(amount) : found;
        }
        return all.signum() == 0 ? 0 : Math.min(1, found.doubleValue() / all.doubleValue());
    }

    private static Optional<Explanation> named(BillCode code, List<YearMonth> months) {
        return months.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Explanation.of(code).word("months", joined(months)).build());
    }

    private static String joined(Iterable<YearMonth> months) {
        List<String> all = new ArrayList<>();
        months.forEach(month -> all.add(month.toString()));
        return all.stream().collect(Collectors.joining(", "));
    }

    private MonthSums month(YearMonth month) {
        return months.computeIfAbsent(month, any -> new MonthSums());
    }

    /** A service in a component. */
    private record PlacedService(String service, Placement placement) {}
}
