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
    private final Frame frame;

    /**
     * Takes a startup and its strategies.
     *
     * @param frame what to look at
     */
    public Framework(Frame frame) {
        this.frame = frame;
    }

    /**
     * Puts the tests to a strategy.
     *
     * @param one one of those of the frame
     * @return how they come out
     */
    public StrategyTests tests(Projected one) {
        return StrategyTests.builder()
                .tenTenTen(TenTenTen.of(frame, one))
                .productVelocity(ProductVelocity.of(frame, one))
                .velocity(ProductVelocity.answer(frame, one))
                .expertise(ExpertiseCheck.of(frame.startup().expertise(), one.strategy()))
                .build();
    }

    /**
     * Holds the goals of the startup's phase against a strategy.
     *
     * @param one one of those of the frame
     * @return a finding for each goal of the phase, in their order
     */
    public ImmutableList<PhaseGoalFinding> goals(Projected one) {
        return switch (frame.phase()) {
            case PRE_PRODUCT_MARKET_FIT -> new EarlyGoals(frame, one).findings();
            case POST_PRODUCT_MARKET_FIT -> new MarketGoals(frame, one).findings();
            case GROWTH -> new LateGoals(frame, one).findings();
        };
    }

    /**
     * Puts the tests to the founders.
     *
     * @param needs the areas that running a component takes, for the components of which that is known
     * @return what they answered, beside the figures
     */
    public FounderTests founderTests(Map<Component, ImmutableSortedSet<ExpertiseArea>> needs) {
        return new FounderSide(frame)
                .tests().toBuilder()
                        .components(ExpertiseCheck.components(frame.startup().expertise(), needs))
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
                case INFRASTRUCTURE_BORINGNESS -> patterns.boringness(new Boringness(frame).finding());
                case CUSTOMER_BACK -> patterns.customerBack(tests.customersGain());
                case OPTIMIZATION_POSTPONEMENT -> patterns.postponement(new Postponement(frame).findings());
            }
        }
        return patterns.build();
    }

    /** {@return what changes at the next boundary} */
    public Outlook outlook() {
        return new Outlooks(frame).outlook();
    }
}
