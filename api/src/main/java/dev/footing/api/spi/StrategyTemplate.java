package dev.footing.api.spi;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;

/**
 * One strategy of a provider before it is tailored to a startup: what it is called, and how its numbers follow from the
 * startup. A subclass states the numbers; {@link StrategyTemplates} announces and proposes it. Immutable and safe to
 * share between threads, as long as subclasses add no fields that change. A provider may do without templates: they
 * save code and have no part in the contract.
 *
 * <pre>{@code
 * final class Racks extends StrategyTemplate {
 *     Racks() {
 *         super(
 *                 StrategyInfo.of("acme.racks", "Racks", Sourcing.SELF_RUN, "Racks in two regulated sites"),
 *                 Evidence.of(Grade.ASSUMED, "our platform team's estimate of May 2024"));
 *     }
 *
 *     @Override
 *     protected void describe(Strategy.Builder strategy, Startup startup) {
 *         double engineers = startup.team().engineers().value();
 *         strategy.timeToProduction(Estimate.range(1, 2, 4))
 *                 .buildEffort(Estimate.fixed(1 + 0.1 * engineers))
 *                 .steadyEffort(Estimate.range(0.5, 1, 2))
 *                 .evidence(Grade.REPORTED, "time sheets of three ventures", "buildEffort", "steadyEffort")
 *                 .platformFixed(BigMoney.parse("USD 4000"));
 *     }
 * }
 * }</pre>
 */
public abstract class StrategyTemplate {
    private final StrategyInfo info;
    private final Evidence evidence;

    /**
     * Makes a template.
     *
     * @param info what the strategy is called
     * @param evidence where its numbers come from, except for those that have evidence of their own
     */
    protected StrategyTemplate(StrategyInfo info, Evidence evidence) {
        this.info = info;
        this.evidence = evidence;
    }

    /** {@return what the strategy is called} */
    public final StrategyInfo info() {
        return info;
    }

    /**
     * Whether the strategy is proposed to a startup whose currency the provider knows.
     *
     * @param startup a startup
     * @return true by default
     */
    public boolean appliesTo(Startup startup) {
        return true;
    }

    /**
     * Tailors the strategy to a startup.
     *
     * @param startup a startup to which it applies
     * @return the strategy
     */
    public final Strategy tailoredTo(Startup startup) {
        Strategy.Builder strategy = Strategy.builder().info(info).evidence(evidence);
        describe(strategy, startup);
        return strategy.build();
    }

    /**
     * Offers the strategy's parts for single components.
     *
     * @param startup a startup to which it applies
     * @return the options, none by default; {@link StrategyDivision} helps to state them
     */
    public ImmutableList<ComponentOption> components(Startup startup) {
        return ImmutableList.of();
    }

    /**
     * States the strategy's numbers, and evidence of single ones.
     *
     * @param strategy a builder that has the description and the evidence
     * @param startup a startup to which the strategy applies
     */
    protected abstract void describe(Strategy.Builder strategy, Startup startup);
}
