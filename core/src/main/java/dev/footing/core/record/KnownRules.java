package dev.footing.core.record;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.record.RecordedRules;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.Policies;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The calibrations and policies that somebody has. A result names those that it was made by, and the hash of their
 * content; here they are found again. One of the same name with other content is another one.
 *
 * @param calibrations the calibrations
 * @param policies the policies
 */
public record KnownRules(ImmutableList<Calibration> calibrations, ImmutableList<Policy> policies) {
    /**
     * Refuses null.
     *
     * @param calibrations the calibrations
     * @param policies the policies
     */
    public KnownRules {
        Objects.requireNonNull(calibrations, "calibrations");
        Objects.requireNonNull(policies, "policies");
    }

    /** {@return those that ship} */
    public static KnownRules shipped() {
        return new KnownRules(Calibrations.shipped(), Policies.shipped());
    }

    /**
     * Adds a calibration.
     *
     * @param calibration a calibration
     * @return these and that one
     */
    public KnownRules with(Calibration calibration) {
        Objects.requireNonNull(calibration, "calibration");
        return new KnownRules(
                ImmutableList.<Calibration>builder()
                        .addAll(calibrations)
                        .add(calibration)
                        .build(),
                policies);
    }

    /**
     * Adds a policy.
     *
     * @param policy a policy
     * @return these and that one
     */
    public KnownRules with(Policy policy) {
        Objects.requireNonNull(policy, "policy");
        return new KnownRules(
                calibrations,
                ImmutableList.<Policy>builder().addAll(policies).add(policy).build());
    }

    /**
     * Finds the calibration that something was made by.
     *
     * @param recorded what was told of it
     * @return the calibration with that content
     * @throws InvalidValueException where none has it
     */
    public Calibration calibration(RecordedRules recorded) {
        Objects.requireNonNull(recorded, "recorded");
        return find("calibration", "calibrations", calibrations, Calibration::id, Calibration::hash, recorded);
    }

    /**
     * Finds the policy that something was made by.
     *
     * @param recorded what was told of it
     * @return the policy with that content
     * @throws InvalidValueException where none has it
     */
    public Policy policy(RecordedRules recorded) {
        Objects.requireNonNull(recorded, "recorded");
        return find("policy", "policies", policies, Policy::id, Policy::hash, recorded);
    }

    private static <T> T find(
            String what,
            String several,
            List<T> all,
            Function<T, String> id,
            Function<T, String> hash,
            RecordedRules recorded) {
        Optional<T> found = all.stream()
                .filter(rules -> hash.apply(rules).equals(recorded.hash()))
                .findFirst();
        return found.orElseThrow(() -> {
            boolean named = all.stream().anyMatch(rules -> id.apply(rules).equals(recorded.id()));
            String known = String.join(", ", all.stream().map(id).toList());
            return new InvalidValueException(
                    what,
                    recorded.id() + " with the hash " + recorded.hash(),
                    "must be at hand, with just that content",
                    (named ? "The " + recorded.id() + " at hand has other content. " : "")
                            + "Hand over the " + what + " that it was made by (" + several + " at hand: " + known
                            + "), or make it again by one that is at hand.");
        });
    }
}
