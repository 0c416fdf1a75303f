package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.ExchangeRate;
import dev.footing.api.policy.Policy;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Days;
import dev.footing.api.startup.StartupDraft;
import dev.footing.core.record.KnownRules;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import picocli.CommandLine.Option;

/** Rates of currencies other than that of strategies and rules. */
final class ExchangeRateOption {
    static final String NAME = "--exchange-rate";

    private static final Pattern FORM = Pattern.compile("([A-Za-z]{3})=([^@]+)@(.+)");
    private static final String EXAMPLE =
            "Write for example EUR=1.08@2026-11-01: one euro was worth 1.08 US dollars on" + " that day.";

    @Option(
            names = NAME,
            paramLabel = "CODE=RATE@YYYY-MM-DD",
            description = "What one unit of another currency is worth in US dollars, in which strategies and rules are"
                    + " stated, and on which day; for profiles in that currency, whose results are in it. May be given"
                    + " several times.")
    private List<String> rates = List.of();

    /** A policy with these rates beside its own; for a currency that it has a rate for, this one stands. */
    Policy in(Policy policy) {
        if (rates.isEmpty()) {
            return policy;
        }
        Map<CurrencyUnit, ExchangeRate> all = new LinkedHashMap<>();
        policy.exchangeRates().forEach(rate -> all.put(rate.currency(), rate));
        rates.forEach(given -> {
            ExchangeRate rate = rate(given);
            all.put(rate.currency(), rate);
        });
        return Policy.builder()
                .from(policy)
                .exchangeRates(ImmutableList.copyOf(all.values()))
                .build();
    }

    /** Rules with, for each policy, the same one with these rates. */
    KnownRules with(KnownRules rules) {
        return new KnownRules(
                rules.calibrations(),
                Stream.concat(
                                rules.policies().stream(),
                                rules.policies().stream().map(this::in))
                        .distinct()
                        .collect(ImmutableList.toImmutableList()));
    }

    static ExchangeRate rate(String given) {
        Matcher parts = FORM.matcher(given.strip());
        InvalidValueException.throwIf(
                !parts.matches(),
                NAME,
                '"' + given + '"',
                "must be the code of a currency, an equals sign, a rate, an at sign and the day of the rate",
                EXAMPLE);
        return new ExchangeRate(
                currency(parts.group(1)),
                BigMoney.of(StartupDraft.DEFAULT_CURRENCY, number(parts.group(2).strip())),
                "given as " + NAME,
                day(parts.group(3).strip()));
    }

    private static CurrencyUnit currency(String code) {
        Optional<CurrencyUnit> known = CurrencyUnit.registeredCurrencies().stream()
                .filter(currency -> currency.getCode().equals(code.toUpperCase(Locale.ROOT)))
                .findFirst();
        return known.orElseThrow(() -> new InvalidValueException(
                NAME, '"' + code + '"', "must begin with the ISO code of a currency", EXAMPLE));
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException none) {
            throw new InvalidValueException(
                    NAME, '"' + text + '"', "must have a number as its rate, with a decimal point", EXAMPLE);
        }
    }

    private static LocalDate day(String text) {
        try {
            return Days.parse(text);
        } catch (DateTimeException noDay) {
            throw new InvalidValueException(
                    NAME, '"' + text + '"', "must have a day as yyyy-MM-dd behind the @, from 1900 to 2199", EXAMPLE);
        }
    }
}
