package dev.footing.neutrality.evidence;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Measure;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.formats.evidence.LedgerNumber;
import dev.footing.formats.evidence.LedgerValue;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.BigMoneyProvider;

/** A number as its parts, from the code and from the ledger, so that the two can be compared. */
final class Parts {
    private static final ImmutableSet<String> OF_THE_TEAM = ImmutableSet.of("base", "perEngineer", "least");

    private Parts() {}

    /** The parts of a value of the code. */
    static ImmutableSortedMap<String, Double> of(Object value) {
        if (value instanceof Estimate estimate) {
            return of(estimate);
        }
        if (value instanceof MoneyEstimate.Fixed fixed) {
            return of(fixed.amount());
        }
        if (value instanceof MoneyEstimate.LogNormal spread) {
            return ImmutableSortedMap.of("median", amount(spread.median()), "sigma", spread.sigma());
        }
        if (value instanceof MoneyEstimate.Pert pert) {
            return ImmutableSortedMap.of(
                    "low", amount(pert.low()), "likely", amount(pert.likely()), "high", amount(pert.high()));
        }
        if (value instanceof BigMoneyProvider money) {
            return ImmutableSortedMap.of("value", amount(money));
        }
        if (value instanceof Measure measure) {
            return ImmutableSortedMap.of("value", measure.value());
        }
        return ImmutableSortedMap.of("value", ((Number) value).doubleValue());
    }

    /** A value of the code that is no number. */
    static String word(Object value) {
        if (value instanceof Collection<?> several) {
            return several.isEmpty()
                    ? "none"
                    : several.stream().map(Parts::word).collect(Collectors.joining("; "));
        }
        return value instanceof Identified constant ? constant.id() : value.toString();
    }

    /** The parts that the ledger gives a team of that size, without those that {@code calculated} replaces. */
    static ImmutableSortedMap<String, Double> of(
            LedgerNumber number, double engineers, Map<String, Double> calculated) {
        Map<String, Map<String, Double>> byPart = new TreeMap<>();
        for (LedgerValue value : number.values()) {
            String part = value.part();
            String last = part.substring(part.lastIndexOf('.') + 1);
            boolean ofTheTeam = OF_THE_TEAM.contains(last);
            String whole = !ofTheTeam ? part : part.equals(last) ? "value" : part.substring(0, part.lastIndexOf('.'));
            byPart.computeIfAbsent(whole, any -> new TreeMap<>())
                    .put(ofTheTeam ? last : "", calculated.getOrDefault(part, Double.valueOf(value.value())));
        }
        ImmutableSortedMap.Builder<String, Double> parts = ImmutableSortedMap.naturalOrder();
        byPart.forEach((part, of) -> parts.put(part, forTheTeam(of, engineers)));
        return parts.buildOrThrow();
    }

    /** The mean, which for a range is that of its distribution. */
    static double mean(Map<String, Double> parts) {
        if (parts.containsKey("likely")) {
            return (part(parts, "low") + 4 * part(parts, "likely") + part(parts, "high")) / 6;
        }
        return parts.containsKey("median") ? part(parts, "median") : part(parts, "value");
    }

    private static double part(Map<String, Double> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private static double forTheTeam(Map<String, Double> of, double engineers) {
        if (of.containsKey("")) {
            return part(of, "");
        }
        double grown = of.getOrDefault("base", 0.0) + of.getOrDefault("perEngineer", 0.0) * engineers;
        return Math.max(of.getOrDefault("least", 0.0), grown);
    }

    private static ImmutableSortedMap<String, Double> of(Estimate estimate) {
        if (estimate instanceof Estimate.Pert pert) {
            return ImmutableSortedMap.of("low", pert.low(), "likely", pert.likely(), "high", pert.high());
        }
        if (estimate instanceof Estimate.LogNormal spread) {
            return ImmutableSortedMap.of("median", spread.median(), "sigma", spread.sigma());
        }
        return ImmutableSortedMap.of("value", estimate.likely());
    }

    private static double amount(BigMoneyProvider money) {
        return money.toBigMoney().getAmount().doubleValue();
    }
}
