package dev.footing.bills.sums;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.bill.BillCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.policy.ExchangeRate;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.startup.StartupDraft;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/** From the currencies of a bill to the one in which it is told. */
public final class Conversion {
    private static final MathContext DIGITS = MathContext.DECIMAL64;

    private final ImmutableMap<CurrencyUnit, ExchangeRate> rates;
    private final ImmutableList<CurrencyUnit> wanted;
    private final ImmutableMap<CurrencyUnit, BigDecimal> factors;

    private Conversion(
            ImmutableMap<CurrencyUnit, ExchangeRate> rates,
            ImmutableList<CurrencyUnit> wanted,
            ImmutableMap<CurrencyUnit, BigDecimal> factors) {
        this.rates = rates;
        this.wanted = wanted;
        this.factors = factors;
    }

    /**
     * Tells a bill in the currency that it is in; with rates and several currencies, in US dollars.
     *
     * @param rates what other currencies are worth
     * @return the conversion
     */
    public static Conversion by(Iterable<ExchangeRate> rates) {
        Map<CurrencyUnit, ExchangeRate> all = new LinkedHashMap<>();
        rates.forEach(rate -> all.put(rate.currency(), rate));
        return new Conversion(ImmutableMap.copyOf(all), ImmutableList.of(), ImmutableMap.of());
    }

    /**
     * Tells a bill in a currency.
     *
     * @param currency the currency
     * @return the conversion into it
     */
    public Conversion into(CurrencyUnit currency) {
        return new Conversion(rates, ImmutableList.of(currency), factors);
    }

    /** The same for just these currencies, of which each comes to so much. */
    Conversion among(Map<CurrencyUnit, BigDecimal> found) {
        Set<CurrencyUnit> currencies = found.keySet();
        CurrencyUnit target = wanted.isEmpty()
                ? (currencies.size() == 1 ? currencies.iterator().next() : StartupDraft.DEFAULT_CURRENCY)
                : wanted.get(0);
        String missing = currencies.stream()
                .filter(currency -> !currency.equals(target))
                .flatMap(currency -> Stream.of(currency, target))
                .filter(currency -> !currency.equals(StartupDraft.DEFAULT_CURRENCY) && !rates.containsKey(currency))
                .map(CurrencyUnit::getCode)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if ((currencies.size() > 1 && rates.isEmpty()) || !missing.isEmpty()) {
            String sums = found.entrySet().stream()
                    .map(sum -> sum.getKey().getCode() + " " + sum.getValue().toPlainString())
                    .collect(Collectors.joining(", "));
            throw new InvalidValueException(
                    "BillingCurrency",
                    sums,
                    "must be one currency, or have an exchange rate for each",
                    "Give --exchange-rate CODE=RATE@YYYY-MM-DD for " + (missing.isEmpty() ? "all but USD" : missing)
                            + ", and --currency for another one than "
                            + target.getCode() + ".");
        }
        ImmutableMap.Builder<CurrencyUnit, BigDecimal> all = ImmutableMap.builder();
        currencies.forEach(currency -> all.put(currency, factor(currency, target)));
        return new Conversion(rates, ImmutableList.of(target), all.buildOrThrow());
    }

    private BigDecimal factor(CurrencyUnit from, CurrencyUnit target) {
        return from.equals(target) ? BigDecimal.ONE : dollars(from).divide(dollars(target), DIGITS);
    }

    private BigDecimal dollars(CurrencyUnit currency) {
        return Optional.ofNullable(rates.get(currency))
                .map(rate -> rate.rate().getAmount())
                .orElse(BigDecimal.ONE);
    }

    /** The currency in which the bill is told. */
    CurrencyUnit target() {
        return wanted.get(0);
    }

    BigDecimal converted(CurrencyUnit from, BigDecimal amount) {
        return from.equals(target()) ? amount : amount.multiply(factors.getOrDefault(from, BigDecimal.ONE));
    }

    /** What was converted, and at which rate. */
    ImmutableList<Explanation> notes() {
        return factors.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(target()))
                .map(entry -> Explanation.of(BillCode.CONVERTED)
                        .word("currency", entry.getKey().getCode())
                        .word("into", target().getCode())
                        .word("rate", entry.getValue().stripTrailingZeros().toPlainString())
                        .word("date", date(entry.getKey()))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private String date(CurrencyUnit currency) {
        return Optional.ofNullable(rates.get(currency))
                .or(() -> Optional.ofNullable(rates.get(target())))
                .map(rate -> rate.date().toString())
                .orElse("");
    }
}
