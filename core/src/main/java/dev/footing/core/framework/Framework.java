package dev.footing.core.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.framework.FounderTests;
import dev.footing.api.framework.Outlook;
import dev.footing.api.framework.Patterns;
import dev.footing.api.framework.PhaseGoalFinding;
import dev.footing.api.framework.StrategyTests;
import dev.footing.api.framework.SuccessPattern;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ExpertiseArea;
import java.util.Map;

/** The article's framework for one startup. It changes no figure and no verdict. */
public final class Framework {
    private final FrameworkInputs inputs;

    /**
     * Takes a startup and its strategies.
     *
     * @param inputs what to look at
     */
    public Framework(FrameworkInputs inputs) {
        this.inputs = inputs;
    }

    /**
     * Puts the tests to a strategy.
     *
     * @param projected one of those of the inputs
     * @return how they come out
     */
    public StrategyTests tests(ProjectedStrategy projected) {
        ProductVelocity velocity = new ProductVelocity(inputs);
        return StrategyTests.builder()
                .tenTenTen(new TenTenTen(inputs, projected).findings())
                .productVelocity(velocity.finding(projected))
                .velocity(velocity.answer(projected))
                .expertise(new ExpertiseCheck(inputs.startup().expertise()).of(projected.strategy()))
                .build();
    }

    /**
     * Holds the goals of the startup's phase against a strategy.
     *
     * @param projected one of those of the inputs
     * @return a finding for each goal of the phase, in their order
     */
    public ImmutableList<PhaseGoalFinding> goals(ProjectedStrategy projected) {
        return switch (inputs.phase()) {
            case PRE_PRODUCT_MARKET_FIT -> new EarlyGoals(inputs, projected).findings();
            case POST_PRODUCT_MARKET_FIT -> new MarketGoals(inputs, projected).findings();
            case GROWTH -> new LateGoals(inputs, projected).findings();
        };
    }

    /**
     * Puts the tests to the founders.
     *
     * @param needs the areas that running a component takes, for the components of which that is known
     * @return what they answered, beside the figures
     */
    public FounderTests founderTests(Map<Component, ImmutableSortedSet<ExpertiseArea>> needs) {
        return new FounderTestRules(inputs)
                .tests().toBuilder()
                        .components(new ExpertiseCheck(inputs.startup().expertise()).components(needs))
                        .build();
    }

    /**
     * Looks for the patterns.
     *
     * @param tests what founders answered
     * @return how the startup stands to them
     */
    public Patterns patterns(FounderTests tests) {
        Patterns.Builder patterns = Patterns.builder();
        for (SuccessPattern pattern : SuccessPattern.values()) {
            switch (pattern) {
                case INFRASTRUCTURE_BORINGNESS -> patterns.boringness(new Boringness(inputs).finding());
                case CUSTOMER_BACK -> patterns.customerBack(tests.customersGain());
                case OPTIMIZATION_POSTPONEMENT -> patterns.postponement(new Postponement(inputs).findings());
            }
        }
        return patterns.build();
    }

    /** {@return what changes at the next boundary} */
    public Outlook outlook() {
        return new Outlooks(inputs).outlook();
    }
}
