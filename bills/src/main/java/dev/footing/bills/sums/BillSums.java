package dev.footing.bills.sums;

import com.google.common.collect.ImmutableList;
import dev.footing.api.bill.Bill;
import dev.footing.api.bill.BillCode;
import dev.footing.api.bill.BillFile;
import dev.footing.api.outcome.Explanation;
import dev.footing.bills.focus.Charge;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * Sums charges, one after the other, and says what they come to. It is mutable and is used by one thread; its memory
 * does not grow with the number of charges.
 */
public final class BillSums {
    private static final int MOST_PROVIDERS = 100;
    private static final int MOST_BILLED = 10_000;

    private final Map<String, ProviderSums> providers = new LinkedHashMap<>();
    private final Map<Billed, BigDecimal> billed = new LinkedHashMap<>();
    private final UsedDays days = new UsedDays();

    /** Starts without a charge. */
    public BillSums() {}

    /**
     * Adds a charge.
     *
     * @param charge the charge
     */
    public void add(Charge charge) {
        String provider = charge.provider();
        boolean known = providers.containsKey(provider) || providers.size() < MOST_PROVIDERS;
        providers
                .computeIfAbsent(known ? provider : BillCell.OTHERS, any -> new ProviderSums())
                .add(charge);
        Billed cell = new Billed(charge.currency(), charge.billed());
        if (billed.size() < MOST_BILLED || billed.containsKey(cell)) {
            billed.merge(cell, charge.costs().billed(), BigDecimal::add);
        } else {
            billed.merge(
                    new Billed(charge.currency(), Spread.month(charge.start())),
                    charge.costs().billed(),
                    BigDecimal::add);
        }
        days.add(charge);
    }

    /** {@return whether nothing was added} */
    public boolean isEmpty() {
        return providers.isEmpty();
    }

    /**
     * Says what the charges come to.
     *
     * @param conversion makes one currency of those in it
     * @param mapping what the rules are called by which charges were placed
     * @param notes what is known from reading
     * @param files what was read
     * @return the bill
     * @throws dev.footing.api.problem.InvalidValueException where it has several currencies and rates are missing
     */
    public Bill bill(
            Conversion conversion, String mapping, ImmutableList<Explanation> notes, ImmutableList<BillFile> files) {
        return bill(conversion, days.latest(), mapping, notes, files);
    }

    /**
     * Says what the charges come to, as known on a day.
     *
     * @param conversion makes one currency of those in it
     * @param asOf the day up to which the bill is known
     * @param mapping what the rules are called by which charges were placed
     * @param notes what is known from reading
     * @param files what was read
     * @return the bill
     * @throws dev.footing.api.problem.InvalidValueException where it has several currencies and rates are missing
     */
    public Bill bill(
            Conversion conversion,
            LocalDate asOf,
            String mapping,
            ImmutableList<Explanation> notes,
            ImmutableList<BillFile> files) {
        Map<CurrencyUnit, BigDecimal> currencies = new LinkedHashMap<>();
        billed.forEach((cell, amount) -> currencies.merge(cell.currency(), amount, BigDecimal::add));
        BillAssembly assembly = new BillAssembly(conversion.among(currencies), days, asOf);
        notes.forEach(assembly::note);
        providers.forEach((name, sums) -> {
            String shown = name.isEmpty() ? "The provider" : name;
            sums.cells().forEach(assembly::add);
            doubts(assembly, shown, sums);
        });
        billed.forEach((cell, amount) -> assembly.billed(cell.month(), cell.currency(), amount));
        return assembly.bill(mapping, files);
    }

    private static void doubts(BillAssembly assembly, String provider, ProviderSums sums) {
        if (sums.rounded()) {
            assembly.note(counted(BillCode.EFFECTIVE_ROUNDED, provider, sums.fractions()));
            unknown(assembly, sums)
                    .ifPresent(most -> assembly.note(Explanation.of(BillCode.COMMITMENT_COST_UNKNOWN)
                            .word("provider", provider)
                            .word("most", most)
                            .build()));
        } else if (sums.missing() > 0) {
            assembly.note(counted(BillCode.EFFECTIVE_MISSING, provider, sums.missing()));
        }
        if (sums.cells().folded()) {
            assembly.note(Explanation.of(BillCode.SERVICES_FOLDED)
                    .word("most", Integer.toString(BillCells.MOST))
                    .build());
        }
    }

    private static Optional<String> unknown(BillAssembly assembly, ProviderSums sums) {
        return sums.unknownCommitted().isEmpty()
                ? Optional.empty()
                : Optional.of(assembly.shown(sums.unknownCommitted()));
    }

    private static Explanation counted(BillCode code, String provider, long rows) {
        return Explanation.of(code)
                .word("provider", provider)
                .word("rows", Long.toString(rows))
                .build();
    }

    /** Where what was billed is summed. */
    private record Billed(CurrencyUnit currency, YearMonth month) {}
}
