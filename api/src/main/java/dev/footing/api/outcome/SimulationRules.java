package dev.footing.api.outcome;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.description.Member;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The invariants of a simulation's figures, and their canonical form. */
final class SimulationRules {
    /** Standard deviations and errors. */
    static final Range SPREAD = Range.of(0, Double.MAX_VALUE, Unit.NONE);

    private static final Range MONTHS = Range.of(0, Double.MAX_VALUE, Unit.MONTHS);
    private static final Range COUNT = Range.of(0, Double.MAX_VALUE, Unit.COUNT);

    private SimulationRules() {}

    static void checkOrder(double... percentiles) {
        for (int i = 1; i < percentiles.length; i++) {
            if (percentiles[i - 1] > percentiles[i]) {
                throw unordered(percentiles[i - 1] + " before " + percentiles[i]);
            }
        }
    }

    static void checkOrder(Money... percentiles) {
        for (int i = 1; i < percentiles.length; i++) {
            checkCurrency("percentiles", percentiles[i], percentiles[0]);
            if (percentiles[i - 1].isGreaterThan(percentiles[i])) {
                throw unordered(percentiles[i - 1] + " before " + percentiles[i]);
            }
        }
    }

    static void checkSpread(String name, Money spread, Money mean) {
        checkCurrency(name, Objects.requireNonNull(spread, name), mean);
        InvalidValueException.throwIf(
                spread.isNegative(),
                name,
                spread.toString(),
                "must not be negative",
                "Give how far it spreads, either way.");
    }

    static void checkInterval(Money low, Money mean, Money high) {
        checkCurrency("low", Objects.requireNonNull(low, "low"), mean);
        checkCurrency("high", Objects.requireNonNull(high, "high"), mean);
        InvalidValueException.throwIf(
                low.isGreaterThan(mean) || mean.isGreaterThan(high),
                "interval",
                low + " to " + high,
                "must hold the mean, " + mean,
                "Give the ends of an interval around the mean.");
    }

    static void checkCurrency(String name, Money amount, Money first) {
        checkCurrency(name, amount.getCurrencyUnit(), first.getCurrencyUnit());
    }

    static void checkCurrency(String name, CurrencyUnit found, CurrencyUnit wanted) {
        InvalidValueException.throwIf(
                !found.equals(wanted),
                name,
                found.getCode(),
                "must be in " + wanted.getCode() + ", the currency of the other amounts",
                "State every amount in one currency.");
    }

    static RunwayDistribution canonical(RunwayDistribution runway) {
        ImmutableMap<String, OptionalDouble> stated = parts(runway);
        ImmutableMap<String, OptionalDouble> folded = stated.entrySet().stream()
                .collect(
                        ImmutableMap.toImmutableMap(Map.Entry::getKey, part -> months(part.getKey(), part.getValue())));
        boolean mean = runway.mean().isPresent();
        InvalidValueException.throwIf(
                mean != runway.stdev().isPresent()
                        || mean != runway.error().isPresent()
                        || (mean && runway.p95().isEmpty()),
                "mean",
                mean ? "present" : "absent",
                "must stand with stdev, error and every percentile, or not at all",
                "Leave mean, stdev and error out where cash lasts beyond the horizon in a trial.");
        checkOrder(Stream.of("p5", "p25", "p50", "p75", "p95")
                .mapToDouble(name -> months(folded, name).orElse(Double.POSITIVE_INFINITY))
                .toArray());
        if (folded.equals(stated)) {
            return runway;
        }
        return RunwayDistribution.builder()
                .mean(months(folded, "mean"))
                .stdev(months(folded, "stdev"))
                .error(months(folded, "error"))
                .p5(months(folded, "p5"))
                .p25(months(folded, "p25"))
                .p50(months(folded, "p50"))
                .p75(months(folded, "p75"))
                .p95(months(folded, "p95"))
                .build();
    }

    static SimulatedOutcome canonical(SimulatedOutcome outcome) {
        double best = Share.RANGE.check("best", outcome.best());
        double incidents = COUNT.check("incidents", outcome.incidents());
        InvalidValueException.throwIf(
                outcome.cashByMonth().isEmpty(),
                "cashByMonth",
                "empty",
                "must have one entry for each month",
                "Simulate at least one month.");
        checkCurrencies(outcome);
        boolean same = Double.compare(best, outcome.best()) == 0 && Double.compare(incidents, outcome.incidents()) == 0;
        return same
                ? outcome
                : outcome.toBuilder().best(best).incidents(incidents).build();
    }

    private static void checkCurrencies(SimulatedOutcome outcome) {
        CurrencyUnit currency = outcome.infrastructureEngineering().currency();
        for (Member<SimulatedOutcome> figure : SimulatedOutcome.DESCRIPTION.members()) {
            figure.get(outcome)
                    .filter(MoneyDistribution.class::isInstance)
                    .map(MoneyDistribution.class::cast)
                    .ifPresent(amount -> checkCurrency(figure.name(), amount.currency(), currency));
        }
        outcome.cashByMonth()
                .forEach(cash -> checkCurrency("cashByMonth", cash.p50().getCurrencyUnit(), currency));
        outcome.againstRival()
                .ifPresent(rival -> checkCurrency("againstRival", rival.mean().getCurrencyUnit(), currency));
    }

    private static ImmutableMap<String, OptionalDouble> parts(RunwayDistribution runway) {
        return ImmutableMap.<String, OptionalDouble>builder()
                .put("mean", runway.mean())
                .put("stdev", runway.stdev())
                .put("error", runway.error())
                .put("p5", runway.p5())
                .put("p25", runway.p25())
                .put("p50", runway.p50())
                .put("p75", runway.p75())
                .put("p95", runway.p95())
                .buildOrThrow();
    }

    private static OptionalDouble months(ImmutableMap<String, OptionalDouble> parts, String name) {
        return parts.getOrDefault(name, OptionalDouble.empty());
    }

    private static OptionalDouble months(String name, OptionalDouble months) {
        return months.isPresent() ? OptionalDouble.of(MONTHS.check(name, months.getAsDouble())) : months;
    }

    private static InvalidValueException unordered(String found) {
        return new InvalidValueException("percentiles", found, "must rise", "Give the lower percentile first.");
    }
}
