package dev.footing.strategies.managed;

import dev.footing.api.policy.PriceBook;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.EvidenceTable;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.spi.StrategyTemplate;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import java.util.Objects;
import org.joda.money.BigMoney;

/** What all strategies of this module have in common: a vendor runs the machines and repairs them. */
abstract class ManagedStrategy extends StrategyTemplate {
    private static final String EVIDENCE = "evidence.properties";
    private static final String BOOK = "prices.properties";

    /** Where the numbers come from, as the ledger says. */
    static final EvidenceTable REASONS = EvidenceTable.read(
            EVIDENCE, Objects.requireNonNull(ManagedStrategy.class.getResourceAsStream(EVIDENCE), EVIDENCE));

    /** What they cost by the lists of sellers, with the days of these. */
    static final PriceBook PRICES = PriceBook.read(
            "footing.managed", Objects.requireNonNull(ManagedStrategy.class.getResourceAsStream(BOOK), BOOK), REASONS);

    ManagedStrategy(String id, String name, String summary) {
        super(StrategyInfo.of(id, name, Sourcing.MANAGED, summary), REASONS);
    }

    @Override
    protected final void describe(Strategy.Builder strategy, Startup startup) {
        double engineers = startup.team().engineers().value();
        strategy.overrunSigma(0.30)
                .incidentRate(PerMonth.of(0.010))
                .incidentEffort(Estimate.range(0.02 * engineers, 0.06 * engineers, 0.2 * engineers))
                .incidentCost(MoneyEstimate.logNormal(BigMoney.parse("USD 5000"), 1))
                .complianceMonths(6)
                .complianceCost(BigMoney.parse("USD 35000"));
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
}
