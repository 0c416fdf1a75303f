package dev.footing.strategies.diy;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.policy.PriceBook;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.EvidenceTable;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.spi.StrategyTemplate;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import java.util.Objects;
import org.joda.money.BigMoney;

/** What all strategies of this module have in common: the team runs at least a part of the platform, and repairs it. */
abstract class DiyStrategy extends StrategyTemplate {
    /** What is needed without a cluster. */
    static final ImmutableSortedSet<ExpertiseArea> ALL_BUT_KUBERNETES = ImmutableSortedSet.of(
            ExpertiseArea.SECURITY_AND_COMPLIANCE,
            ExpertiseArea.DISASTER_RECOVERY,
            ExpertiseArea.OBSERVABILITY,
            ExpertiseArea.SCALING);

    private static final String EVIDENCE = "evidence.properties";
    private static final String BOOK = "prices.properties";

    /** Where the numbers come from, as the ledger says. */
    static final EvidenceTable REASONS = EvidenceTable.read(
            EVIDENCE, Objects.requireNonNull(DiyStrategy.class.getResourceAsStream(EVIDENCE), EVIDENCE));

    /** What they cost by the lists of sellers, with the days of these. */
    static final PriceBook PRICES = PriceBook.read(
            "footing.diy", Objects.requireNonNull(DiyStrategy.class.getResourceAsStream(BOOK), BOOK), REASONS);

    DiyStrategy(String id, String name, Sourcing sourcing, String summary) {
        super(StrategyInfo.of(id, name, sourcing, summary), REASONS);
    }

    @Override
    protected final void describe(Strategy.Builder strategy, Startup startup) {
        double engineers = startup.team().engineers().value();
        strategy.overrunSigma(0.41).incidentEffort(Estimate.range(0.05 * engineers, 0.15 * engineers, 0.6 * engineers));
        PRICES.describe(strategy, info().id(), startup);
        describe(strategy, engineers);
    }

    /**
     * States what differs between the strategies, but for prices, which are in the price book.
     *
     * @param strategy what they have in common
     * @param engineers the size of the team
     */
    abstract void describe(Strategy.Builder strategy, double engineers);

    /** What an incident costs: the amount, give or take a factor of 2.7. */
    static MoneyEstimate incidentCost(String median) {
        return MoneyEstimate.logNormal(BigMoney.parse(median), 1);
    }

    /** Machines for about today's load, or for the part of it that the factor says. */
    static SetupCost hardware(Estimate factor) {
        return new SetupCost.Hardware(BigMoney.parse("USD 30000"), Ratio.of(3.4), factor);
    }
}
