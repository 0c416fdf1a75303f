package dev.footing.core.policy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.ExchangeRate;
import dev.footing.api.policy.Policy;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Problem;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** Takes a startup into the currency in which strategies and calibrations are stated, to compute in. */
public final class Exchange {
    private Exchange() {}

    /**
     * Converts every amount of a startup by the rate of the policy. Its evidence stays, but for that of the currency,
     * which names the rate.
     *
     * @param currency the currency of the calibration
     * @param stated the startup
     * @param policy the policy that may have a rate
     * @return the startup in that currency; the same one where it is in that currency already
     * @throws InvalidProfileException where the policy has no rate between the two
     */
    public static Startup into(CurrencyUnit currency, Startup stated, Policy policy) {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(stated, "stated");
        Objects.requireNonNull(policy, "policy");
        if (stated.budget().currency().equals(currency)) {
            return stated;
        }
        ExchangeRate rate = rate(currency, stated, policy)
                .orElseThrow(() -> new InvalidProfileException(ImmutableList.of(Problem.ofInput(
                        Inputs.CURRENCY.id(),
                        stated.budget().currency().getCode(),
                        "must be " + currency.getCode() + ", in which strategies and calibrations are stated, or a"
                                + " currency whose exchangeRate the policy has",
                        wayOut(currency, stated.budget().currency())))));
        return StartupDraft.exchanged(stated, currency, rate::convert)
                .evidence(Inputs.CURRENCY.id(), rate.evidence())
                .build();
    }

    private static String wayOut(CurrencyUnit currency, CurrencyUnit missing) {
        return "Give what 1 " + missing + " is worth in " + currency + ": --exchange-rate " + missing
                + "=RATE@YYYY-MM-DD on the command line, or exchangeRate with currency, rate, source and date in a"
                + " policy.";
    }

    /**
     * Finds the rate by which a startup is converted.
     *
     * @param currency the currency of the calibration
     * @param stated the startup
     * @param policy the policy that may have a rate
     * @return the rate; empty where there is none between the two
     */
    public static Optional<ExchangeRate> rate(CurrencyUnit currency, Startup stated, Policy policy) {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(stated, "stated");
        Objects.requireNonNull(policy, "policy");
        return policy.exchangeRates().stream()
                .filter(rate -> rate.currency().equals(stated.budget().currency()))
                .filter(rate -> rate.rate().getCurrencyUnit().equals(currency))
                .findFirst();
    }
}
