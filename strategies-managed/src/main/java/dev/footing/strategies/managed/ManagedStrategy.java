package dev.footing.strategies.managed;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.spi.StrategyTemplate;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import org.joda.money.BigMoney;

/** What all strategies of this module have in common: a vendor runs the machines and repairs them. */
abstract class ManagedStrategy extends StrategyTemplate {
    ManagedStrategy(String id, String name, String summary, String judgement) {
        super(StrategyInfo.of(id, name, Sourcing.MANAGED, summary), Evidence.of(Grade.ASSUMED, judgement));
    }

    @Override
    protected final void describe(Strategy.Builder strategy, Startup startup) {
        double engineers = startup.team().engineers().value();
        strategy.overrunSigma(0.30)
                .assumed(
                        "below the 0.41 that Molokken and Jorgensen's surveys found for software, as less is built",
                        "overrunSigma")
                .assumed("none, because the vendor owns the machines and bills for their use", "setupCost")
                .incidentRate(PerMonth.of(0.010))
                .assumed(
                        "a judgement: one serious incident in about eight years, beside those that the vendor mends"
                                + " unseen",
                        "incidentRate")
                .incidentEffort(Estimate.range(0.02 * engineers, 0.06 * engineers, 0.2 * engineers))
                .assumed(
                        "a judgement: half a day to four days of all hands, most often a little more than one",
                        "incidentEffort")
                .incidentCost(MoneyEstimate.logNormal(BigMoney.parse("USD 5000"), 1))
                .assumed("a judgement of credits to customers and lost sales, which are rarely told", "incidentCost")
                .complianceMonths(3)
                .complianceCost(BigMoney.parse("USD 35000"))
                .assumed(
                        "a judgement: the vendors' own reports answer for the machines, which leaves policies, access,"
                                + " and what the auditors and a tool charge",
                        "complianceEffort",
                        "complianceMonths",
                        "complianceCost")
                .assumed(
                        "a judgement of moving data, pipelines and code elsewhere; it grows with the code, for which"
                                + " the team's size stands in",
                        "exitEffort");
        describe(strategy, engineers);
    }

    /**
     * States what differs between the strategies.
     *
     * @param strategy what they have in common
     * @param engineers the size of the team
     */
    abstract void describe(Strategy.Builder strategy, double engineers);
}
