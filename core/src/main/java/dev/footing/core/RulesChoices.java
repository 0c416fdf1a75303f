package dev.footing.core;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PriceBook;
import dev.footing.api.scorecard.CriterionFunction;
import dev.footing.api.scorecard.CustomCriterion;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import dev.footing.core.scoring.CustomCriteria;
import java.util.Objects;

/**
 * The part of the builder that says by which rules to judge.
 *
 * @param <B> the builder
 */
abstract class RulesChoices<B> extends SimulationChoices<B> {
    private Rules rules = new Rules(Calibrations.field2026(), Policies.default2());
    private ImmutableList<Calibration> alternatives = ImmutableList.of();
    private PriceBook prices = PriceBook.none();
    private CustomCriteria criteria = CustomCriteria.none();

    Rules rules() {
        return rules.with(prices.appliedTo(rules.calibration()));
    }

    ImmutableList<Calibration> alternatives() {
        return alternatives.stream().map(prices::appliedTo).collect(ImmutableList.toImmutableList());
    }

    CustomCriteria criteria() {
        return criteria;
    }

    /**
     * Computes with other parameters of the world.
     *
     * @param calibration the parameters of the world
     * @return this
     */
    public B calibration(Calibration calibration) {
        this.rules = rules.with(Objects.requireNonNull(calibration, "calibration"));
        return self();
    }

    /**
     * Computes with other list prices than those that providers bring. They are put over the calibration, and over
     * those that stand beside it; a policy may still replace single ones.
     *
     * @param book the prices; those that it does not have stay what they are
     * @return this
     */
    public B prices(PriceBook book) {
        this.prices = Objects.requireNonNull(book, "book");
        return self();
    }

    /**
     * Judges by other rules.
     *
     * @param policy the rules of judgement
     * @return this
     */
    public B policy(Policy policy) {
        this.rules = rules.with(Objects.requireNonNull(policy, "policy"));
        return self();
    }

    /**
     * Scores by one criterion more than the policy has. It explains as the others do, and decides nothing. Its function
     * is asked once for each strategy and calibration, after the last trial, by the thread that asks for the
     * assessment.
     *
     * <pre>{@code
     * Assessor.installed()
     *     .criterion(residency, scored -> atHome.contains(scored.strategy().id().value()) ? 1 : 0)
     *     .build();
     * }</pre>
     *
     * @param criterion what it is and what it weighs; the criteria of the policy share the points that it leaves
     * @param function gives its raw values
     * @return this
     * @throws dev.footing.api.problem.InvalidValueException where another one has its id, or where all together weigh
     *     100 or more in a phase
     */
    public B criterion(CustomCriterion criterion, CriterionFunction function) {
        this.criteria = criteria.with(criterion, function);
        return self();
    }

    /**
     * Says beside the answer what other parameters of the world would give, on common random numbers. They decide
     * nothing.
     *
     * @param worlds the other calibrations; those in another currency are left out
     * @return this
     */
    public B alongside(Calibration... worlds) {
        this.alternatives = ImmutableList.copyOf(Objects.requireNonNull(worlds, "worlds"));
        return self();
    }
}
