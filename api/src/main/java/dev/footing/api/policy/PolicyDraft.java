package dev.footing.api.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grounds;
import dev.footing.api.quantity.ParameterOverride;
import dev.footing.api.strategy.StrategyOverride;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A policy in the making, entry by entry, for code that reads documents or changes single entries. A draft is mutable,
 * is used by one thread, checks each value as it is set and the whole when it is built.
 *
 * <pre>{@code
 * Policy mine = PolicyDraft.of(Policies.default1(), "mine-1")
 *     .override("margin", 0.7, "our margin of last year")
 *     .override("discountRate", Multiple.times(1.5), Evidence.of(Grade.REPORTED, "our lead investor"))
 *     .build();
 * }</pre>
 */
public final class PolicyDraft {
    private final Policy.Builder policy = Policy.builder();
    private final Map<Criterion, CriterionDraft> criteria = new EnumMap<>(Criterion.class);
    private final Overrides<Policy, PolicyDraft> overrides;

    private PolicyDraft(Optional<Policy> base, String id) {
        base.ifPresent(policy::from);
        base.ifPresent(from -> from.criteria()
                .forEach((criterion, rule) -> criterion(criterion).from(rule)));
        policy.id(id);
        overrides = new Overrides<>(PolicyParameters.entries(), base, base.map(Policy::evidence));
        policy.basedOn(base.map(Policy::id)).overrides(ImmutableList.of());
    }

    /**
     * Starts with nothing.
     *
     * @param id the name of the policy
     * @return a draft
     */
    public static PolicyDraft empty(String id) {
        Objects.requireNonNull(id, "id");
        return new PolicyDraft(Optional.empty(), id);
    }

    /**
     * Starts with everything of a policy, whose entries can then be overridden.
     *
     * @param base a policy that is not itself made by overrides
     * @param id the name of the new one, which is another
     * @return a draft
     * @throws dev.footing.api.problem.InvalidValueException where the base is based on another one
     */
    public static PolicyDraft of(Policy base, String id) {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(id, "id");
        Overrides.checkBase("policy", base.id(), base.basedOn(), id);
        return new PolicyDraft(Optional.of(base), id);
    }

    /**
     * States an entry.
     *
     * @param path its path in {@link PolicyParameters}
     * @param value a value of the plain type of its form
     * @param evidence where it comes from
     * @param <T> the type of the value
     * @return this
     * @throws dev.footing.api.problem.InvalidValueException where there is no such entry, or it cannot have that value
     */
    public <T> PolicyDraft set(String path, T value, Evidence evidence) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(evidence, "evidence");
        overrides.set(this, path, value, evidence);
        return this;
    }

    /**
     * Puts a value in place of that of the base.
     *
     * @param path its path in {@link PolicyParameters}
     * @param value a value of the plain type of its form, or a {@link dev.footing.api.quantity.Multiple} of that of the
     *     base
     * @param reason why; it becomes the evidence of the entry, which is assumed
     * @param <T> the type of the value
     * @return this
     * @throws dev.footing.api.problem.InvalidValueException where there is no such entry, it cannot have that value, it
     *     was overridden before, or the reason is blank
     */
    public <T> PolicyDraft override(String path, T value, String reason) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(reason, "reason");
        return override(path, value, Grounds.of(reason));
    }

    /**
     * Puts a value that stands on more than a judgement in place of that of the base.
     *
     * @param path its path in {@link PolicyParameters}
     * @param value a value of the plain type of its form, or a {@link dev.footing.api.quantity.Multiple} of that of the
     *     base
     * @param evidence where the value comes from; it becomes the evidence of the entry
     * @param <T> the type of the value
     * @return this
     * @throws dev.footing.api.problem.InvalidValueException where there is no such entry, it cannot have that value, it
     *     was overridden before, or the evidence is none
     */
    public <T> PolicyDraft override(String path, T value, Evidence evidence) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(evidence, "evidence");
        return override(path, value, Grounds.of(evidence));
    }

    /**
     * Puts a value in place of that of the base, with a reason beside the evidence.
     *
     * @param path its path in {@link PolicyParameters}
     * @param value a value of the plain type of its form, or a {@link dev.footing.api.quantity.Multiple} of that of the
     *     base
     * @param grounds why, and where the value comes from
     * @param <T> the type of the value
     * @return this
     * @throws dev.footing.api.problem.InvalidValueException where there is no such entry, it cannot have that value, or
     *     it was overridden before
     */
    public <T> PolicyDraft override(String path, T value, Grounds grounds) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(grounds, "grounds");
        overrides.override(this, path, value, grounds);
        return this;
    }

    /**
     * Replaces a number of a strategy, whoever proposes it.
     *
     * @param override which number of which strategy, by what, and why
     * @return this
     */
    public PolicyDraft override(StrategyOverride override) {
        Objects.requireNonNull(override, "override");
        policy.addStrategyOverrides(override);
        return this;
    }

    /**
     * Adds the rate by which startups in another currency are converted.
     *
     * @param rate the rate
     * @return this
     */
    public PolicyDraft exchangeRate(ExchangeRate rate) {
        Objects.requireNonNull(rate, "rate");
        policy.addExchangeRates(rate);
        return this;
    }

    /**
     * Builds the policy.
     *
     * @return the policy
     * @throws IllegalArgumentException where an entry is missing or entries contradict each other
     */
    public Policy build() {
        Policy made = policy.criteria(Maps.transformValues(criteria, CriterionDraft::build))
                .evidence(overrides.evidence())
                .overrides(ImmutableList.of())
                .build();
        ImmutableList<ParameterOverride> stated = overrides.stated(made);
        return stated.isEmpty()
                ? made
                : Policy.builder().from(made).overrides(stated).build();
    }

    Policy.Builder policy() {
        return policy;
    }

    CriterionDraft criterion(Criterion criterion) {
        return criteria.computeIfAbsent(criterion, CriterionDraft::new);
    }
}
