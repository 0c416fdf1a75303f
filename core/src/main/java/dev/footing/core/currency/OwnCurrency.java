package dev.footing.core.currency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.outcome.MoneyDistribution;
import dev.footing.api.outcome.MoneyPercentiles;
import dev.footing.api.outcome.MoneyRange;
import dev.footing.api.policy.ExchangeRate;
import dev.footing.api.quantity.Unit;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Amounts of one currency in another, by a rate. An amount that is stated is divided by the rate and rounded once, half
 * even, to the minor unit; a number in full precision is divided and not rounded.
 *
 * @param rate what one unit of the currency that is told is worth in the one that was computed in
 */
record OwnCurrency(ExchangeRate rate) {
    CurrencyUnit currency() {
        return rate.currency();
    }

    Money of(Money amount) {
        return Money.of(
                currency(),
                amount.getAmount()
                        .divide(rate.rate().getAmount(), currency().getDecimalPlaces(), RoundingMode.HALF_EVEN));
    }

    Optional<Money> of(Optional<Money> amount) {
        return amount.map(this::of);
    }

    ImmutableList<Money> amounts(List<Money> amounts) {
        return amounts.stream().map(this::of).collect(ImmutableList.toImmutableList());
    }

    /** A number of that unit: divided where it counts money, else the same. */
    double of(double value, Unit unit) {
        return unit.money() ? value / rate.rate().getAmount().doubleValue() : value;
    }

    OptionalDouble of(OptionalDouble value, Unit unit) {
        return value.isPresent() ? OptionalDouble.of(of(value.getAsDouble(), unit)) : value;
    }

    MoneyRange of(MoneyRange range) {
        return new MoneyRange(of(range.low()), of(range.high()));
    }

    MoneyPercentiles of(MoneyPercentiles bands) {
        return new MoneyPercentiles(of(bands.p5()), of(bands.p25()), of(bands.p50()), of(bands.p75()), of(bands.p95()));
    }

    MoneyDistribution of(MoneyDistribution figure) {
        return new MoneyDistribution(of(figure.mean()), of(figure.stdev()), of(figure.error()), of(figure.bands()));
    }

    Explanation of(Explanation said) {
        return Explanation.of(said.code())
                .putAllFacts(Maps.transformValues(said.facts(), this::of))
                .build();
    }

    ImmutableList<Explanation> all(List<Explanation> said) {
        return said.stream().map(this::of).collect(ImmutableList.toImmutableList());
    }

    Fact of(Fact fact) {
        if (fact instanceof Fact.Amount amount) {
            return new Fact.Amount(of(amount.money()));
        } else if (fact instanceof Fact.Price price) {
            return new Fact.Price(of(price.value(), price.unit()), price.unit(), currency());
        } else if (fact instanceof Fact.Figure figure) {
            return of(figure);
        } else if (fact instanceof Fact.Phrase phrase) {
            return new Fact.Phrase(of(phrase.part()));
        }
        return fact;
    }

    Fact.Figure of(Fact.Figure figure) {
        return new Fact.Figure(of(figure.value(), figure.unit()), figure.unit());
    }

    <K extends Comparable<K>> ImmutableSortedMap<K, Money> amounts(Map<K, Money> amounts) {
        return ImmutableSortedMap.copyOf(Maps.transformValues(amounts, this::of));
    }
}
