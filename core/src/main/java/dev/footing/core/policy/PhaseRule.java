package dev.footing.core.policy;

import dev.footing.api.policy.Policy;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import java.util.Objects;
import java.util.Optional;

/**
 * Derives the phase of a startup that does not state it: by its users where it has any, else by its age, else it is
 * taken to be at the beginning.
 *
 * @param phase the derived phase
 * @param decidedBy the input that decided it; empty where neither users nor age are known
 */
public record PhaseRule(Phase phase, Optional<Input<?>> decidedBy) {
    /**
     * Derives a phase.
     *
     * @param startup a startup
     * @param policy the policy whose thresholds apply
     * @return the phase and what decided it
     */
    public static PhaseRule derive(Startup startup, Policy policy) {
        Objects.requireNonNull(startup, "startup");
        Objects.requireNonNull(policy, "policy");
        double users = startup.usage().activeUsers().value();
        if (users > 0) {
            Phase byUsers = phase(
                    users, policy.growthUsers().value(), policy.marketFitUsers().value());
            return new PhaseRule(byUsers, Optional.of(Inputs.ACTIVE_USERS));
        }
        return startup.ageMonths()
                .map(age -> new PhaseRule(
                        phase(
                                age.value(),
                                policy.growthAge().value(),
                                policy.marketFitAge().value()),
                        Optional.of(Inputs.AGE)))
                .orElseGet(() -> new PhaseRule(Phase.PRE_PRODUCT_MARKET_FIT, Optional.empty()));
    }

    private static Phase phase(double value, double growth, double marketFit) {
        if (value >= growth) {
            return Phase.GROWTH;
        }
        return value >= marketFit ? Phase.POST_PRODUCT_MARKET_FIT : Phase.PRE_PRODUCT_MARKET_FIT;
    }
}
