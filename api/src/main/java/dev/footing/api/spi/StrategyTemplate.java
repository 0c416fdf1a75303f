package dev.footing.api.spi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.EvidenceTable;
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
    private final ImmutableSortedMap<String, Evidence> evidenceByParameter;

    /**
     * Makes a template.
     *
     * @param info what the strategy is called
     * @param evidence where its numbers come from, except for those that have evidence of their own
     */
    protected StrategyTemplate(StrategyInfo info, Evidence evidence) {
        this.info = info;
        this.evidence = evidence;
        this.evidenceByParameter = ImmutableSortedMap.of();
    }

    /**
     * Makes a template whose evidence is in a table.
     *
     * @param info what the strategy is called
     * @param table has the line of the strategy's id for its numbers as a whole, and a line of the id, a slash and the
     *     path in {@link dev.footing.api.strategy.StrategyParameters} for each number that has evidence of its own
     * @throws dev.footing.api.problem.InvalidValueException where the table has no line for the strategy
     */
    protected StrategyTemplate(StrategyInfo info, EvidenceTable table) {
        this.info = info;
        this.evidence = table.of(info.id().value());
        this.evidenceByParameter = table.below(info.id().value());
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
        Strategy.Builder strategy =
                Strategy.builder().info(info).evidence(evidence).evidenceByParameter(evidenceByParameter);
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
