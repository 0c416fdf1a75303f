package dev.footing.core.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.FundingStage;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyOverride;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * What a startup is assessed by: a calibration and a policy, carried together through every step.
 *
 * @param calibration the parameters of the world
 * @param policy the rules of judgement
 */
public record Rules(Calibration calibration, Policy policy) {
    /**
     * Refuses null.
     *
     * @param calibration the parameters of the world
     * @param policy the rules of judgement
     */
    public Rules {
        Objects.requireNonNull(calibration, "calibration");
        Objects.requireNonNull(policy, "policy");
        requireCurrency(calibration, "seedLimit", policy.seedLimit());
        requireCurrency(calibration, "revenueLimit", policy.revenueLimit());
    }

    private static void requireCurrency(Calibration calibration, String entry, Optional<BigMoney> limit) {
        limit.map(BigMoney::getCurrencyUnit)
                .filter(currency -> !currency.equals(calibration.currency()))
                .ifPresent(currency -> {
                    throw new InvalidValueException(
                            entry,
                            currency.getCode(),
                            "must be in " + calibration.currency().getCode() + ", the currency of the calibration",
                            "Override " + entry + " of the policy with an amount in that currency.");
                });
    }

    /**
     * Tells whether something is known of a startup's next round. It is of the first round after the seed; whoever has
     * raised or earns more than such startups do raises a later one.
     *
     * @param startup a startup, in the currency of the calibration
     * @return whether its round is the one after the seed, as it says or as the limits of the policy have it; false
     *     where no round is planned
     */
    public boolean roundCounts(Startup startup) {
        Optional<Funding> round = startup.funding();
        if (round.isEmpty()) {
            return false;
        }
        return round.flatMap(Funding::stage)
                .map(stage -> stage == FundingStage.SEED_TO_A)
                .orElseGet(() -> !isLater(startup, round.orElseThrow()));
    }

    private boolean isLater(Startup startup, Funding round) {
        double raised =
                Amounts.toDouble(round.invested().orElse(startup.budget().cash()));
        double revenue = startup.usage()
                        .monthlyRevenuePerUser()
                        .map(perUser -> perUser.toEstimate().likely())
                        .orElse(0.0)
                * startup.usage().activeUsers().value();
        return above(raised, policy.seedLimit()) || above(revenue, policy.revenueLimit());
    }

    /**
     * Finds the areas of expertise that nothing requires at a startup, whatever strategies say.
     *
     * @param startup a startup
     * @return security and compliance where the calibration asks for it only with an audit, and neither a customer nor
     *     a rule asks for one; else none
     */
    public ImmutableSet<ExpertiseArea> notRequired(Startup startup) {
        boolean audited = Inputs.COMPLIANCE_MONTH.get(startup).isPresent()
                || startup.motives().contains(Motive.COMPLIANCE_FORBIDS_MANAGED);
        return calibration.securityOnlyWithAudit() && !audited
                ? ImmutableSet.of(ExpertiseArea.SECURITY_AND_COMPLIANCE)
                : ImmutableSet.of();
    }

    private static boolean above(double amount, Optional<BigMoney> limit) {
        return limit.filter(most -> amount > Amounts.toDouble(most)).isPresent();
    }

    /** {@return the currency of every amount that follows from these rules} */
    public CurrencyUnit currency() {
        return calibration.currency();
    }

    /**
     * {@return numbers of strategies that are replaced, whoever proposes them: those of the calibration, and then those
     * of the policy, which stand where both replace the same}
     */
    public ImmutableList<StrategyOverride> strategyOverrides() {
        return ImmutableList.<StrategyOverride>builder()
                .addAll(calibration.strategyOverrides())
                .addAll(policy.strategyOverrides())
                .build();
    }

    /**
     * Exchanges the calibration.
     *
     * @param other another calibration
     * @return that calibration with the same policy
     */
    public Rules with(Calibration other) {
        return new Rules(other, policy);
    }

    /**
     * Exchanges the policy.
     *
     * @param other another policy
     * @return the same calibration with that policy
     */
    public Rules with(Policy other) {
        return new Rules(calibration, other);
    }
}
