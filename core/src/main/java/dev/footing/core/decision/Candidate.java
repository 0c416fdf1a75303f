package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Objective;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.VetoFinding;
import dev.footing.core.cashflow.Signals;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A proposed strategy with what is known of it.
 *
 * @param provider the provider that proposed it
 * @param strategy the strategy
 * @param signals what plan or simulation say of it
 * @param vetoes what rules it out
 * @param warnings rules that it breaks as the strategy the startup is on, which do not rule it out
 */
public record Candidate(
        String provider,
        Strategy strategy,
        Signals signals,
        ImmutableList<VetoFinding> vetoes,
        ImmutableList<VetoFinding> warnings) {
    /** {@return its id} */
    public StrategyId id() {
        return strategy.id();
    }

    /** {@return its sourcing} */
    public Sourcing sourcing() {
        return strategy.info().sourcing();
    }

    /** {@return whether nothing rules it out} */
    public boolean unvetoed() {
        return vetoes.isEmpty();
    }

    /** {@return its mean objective, in the currency's unit} */
    public double objective() {
        return signals.objective().total();
    }

    /** {@return months until cash runs out; infinite where it lasts beyond the horizon} */
    public double runway() {
        return signals.runway().orElse(Double.POSITIVE_INFINITY);
    }

    /**
     * States the mean objective.
     *
     * @param currency the currency of all amounts
     * @return the objective, each term rounded once
     */
    Objective stated(CurrencyUnit currency) {
        return signals.objective().stated(currency);
    }

    /**
     * Compares the stated objectives of two candidates.
     *
     * @param other the other
     * @param currency the currency of all amounts
     * @return by how much this one is ahead; negative where it is behind
     */
    Money leadOver(Candidate other, CurrencyUnit currency) {
        return stated(currency).total().minus(other.stated(currency).total());
    }
}
