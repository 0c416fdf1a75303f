package dev.footing.strategies.diy;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.spi.StrategyTemplate;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import org.joda.money.BigMoney;

/** What all strategies of this module have in common: the team runs at least a part of the platform, and repairs it. */
abstract class DiyStrategy extends StrategyTemplate {
    /** What is needed without a cluster. */
    static final ImmutableSortedSet<ExpertiseArea> ALL_BUT_KUBERNETES = ImmutableSortedSet.of(
            ExpertiseArea.SECURITY_AND_COMPLIANCE,
            ExpertiseArea.DISASTER_RECOVERY,
            ExpertiseArea.OBSERVABILITY,
            ExpertiseArea.SCALING);

    DiyStrategy(String id, String name, Sourcing sourcing, String summary, String judgement) {
        super(StrategyInfo.of(id, name, sourcing, summary), Evidence.of(Grade.ASSUMED, judgement));
    }

    @Override
    protected final void describe(Strategy.Builder strategy, Startup startup) {
        double engineers = startup.team().engineers().value();
        strategy.assumed(
                        "a judgement of how often such a platform fails so that work stops, in the hands of a team"
                                + " that has the expertise",
                        "incidentRate")
                .incidentEffort(Estimate.range(0.05 * engineers, 0.15 * engineers, 0.6 * engineers))
                .assumed(
                        "below and above the two weeks of all hands (0.46 of a month) that the article tells of",
                        "incidentEffort")
                .assumed(
                        "a judgement of credits to customers, lost sales and help from outside, which are rarely told",
                        "incidentCost");
        leaving(strategy);
        describe(strategy, engineers);
    }

    /**
     * States where the work to leave it comes from.
     *
     * @param strategy what the strategies have in common
     */
    void leaving(Strategy.Builder strategy) {
        strategy.assumed(
                "a judgement of moving data, pipelines and code elsewhere; it grows with the code, for which the team's"
                        + " size stands in",
                "exitEffort");
    }

    /**
     * States what differs between the strategies.
     *
     * @param strategy what they have in common
     * @param engineers the size of the team
     */
    abstract void describe(Strategy.Builder strategy, double engineers);

    /** What an incident costs: the amount, give or take a factor of 2.7. */
    static MoneyEstimate incidentCost(String median) {
        return MoneyEstimate.logNormal(BigMoney.parse(median), 1);
    }

    /** Builds that overrun as surveys found it. */
    static void surveyedOverrun(Strategy.Builder strategy) {
        strategy.overrunSigma(0.41)
                .evidence(
                        Grade.PUBLISHED,
                        "Molokken and Jorgensen 2003, surveys of software effort: sigma 0.41",
                        "overrunSigma");
    }

    /** No setup cost. */
    static void rented(Strategy.Builder strategy) {
        strategy.assumed("none, because machines are rented by the month and nothing is bought before", "setupCost");
    }

    /** Machines for about today's load, or for the part of it that the factor says. */
    static void hardware(Strategy.Builder strategy, Estimate factor, String reason) {
        strategy.setupCost(new SetupCost.Hardware(BigMoney.parse("USD 30000"), Ratio.of(3.4), factor))
                .assumed(
                        "a judgement of the least that machines, network and spares for one small rack cost",
                        "setupCost.floor")
                .evidence(
                        Grade.DERIVED,
                        "what two companies told of machines beside their bills, at list prices: 2.9 to 4.7 months,"
                                + " by what moved (docs/strategies.md)",
                        "setupCost.monthsOfListPriceBill")
                .assumed(reason, "setupCost.factor");
    }

    /** The evidence of an audit that costs more than that of a bought platform, and less than the article's. */
    static void auditBetween(Strategy.Builder strategy) {
        strategy.assumed(
                "a judgement between the 35,000 assumed for a platform that is bought and the article's $150,000 and"
                        + " four months for one that is built from scratch",
                "complianceEffort",
                "complianceMonths",
                "complianceCost");
    }
}
