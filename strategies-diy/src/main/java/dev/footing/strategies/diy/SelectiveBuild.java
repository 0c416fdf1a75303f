package dev.footing.strategies.diy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import org.joda.money.BigMoney;

/** The one part that dominates the bill is run by the team, on machines of its own; the rest is bought. */
final class SelectiveBuild {
    static final StrategyInfo INFO = StrategyInfo.of(
            "selective-build",
            "Selective build",
            Sourcing.HYBRID,
            "The part that dominates the bill is self-run; everything else is bought");

    private static final String JUDGEMENT =
            "a judgement of running one part well and buying the rest: between a bought platform and services that are"
                    + " all self-run; no data set is known";

    private static final ImmutableMap<String, Evidence> SOURCES = ImmutableMap.<String, Evidence>builder()
            .putAll(DiyBasis.SURVEYED_OVERRUN)
            .putAll(DiyBasis.assumed(
                    "a judgement around the three months and a little that a company told of for such a move (docs/cases.md)",
                    "timeToProduction"))
            .putAll(DiyBasis.bill(
                    "a judgement of list prices for managed parts around one that is self-run, and of what each user"
                            + " adds"))
            .putAll(DiyBasis.assumed(
                    "a judgement: only the part that dominates gets cheaper; what was saved is public for a few"
                            + " companies, of which bill is not (docs/cases.md)",
                    "priceIndex"))
            .putAll(DiyBasis.HARDWARE)
            .putAll(DiyBasis.assumed(
                    "a judgement: the machines of the one part that moves, well below those of a whole platform",
                    "setupCost.factor"))
            .putAll(DiyBasis.AUDIT_BETWEEN)
            .build();

    private SelectiveBuild() {}

    static Strategy tailoredTo(Startup startup) {
        double e = startup.team().engineers().value();
        return DiyBasis.of(INFO, JUDGEMENT, startup)
                .putAllEvidenceByParameter(SOURCES)
                .timeToProduction(Estimate.range(1.5, 3, 6))
                .overrunSigma(0.41)
                .buildEffort(Estimate.fixed(1.5 + 0.07 * e))
                .steadyEffort(Estimate.range(0.4 + 0.025 * e, 0.6 + 0.04 * e, 1.2 + 0.08 * e))
                .platformFixed(BigMoney.parse("USD 5000"))
                .platformPerUser(BigMoney.parse("USD 0.006"))
                .includedUsers(Users.of(15_000))
                .priceIndex(Estimate.range(0.5, 0.7, 0.95))
                .setupCost(DiyBasis.hardware(Estimate.range(0.2, 0.4, 0.7)))
                .requiredExpertise(ImmutableSortedSet.of(
                        ExpertiseArea.DISASTER_RECOVERY, ExpertiseArea.OBSERVABILITY, ExpertiseArea.SCALING))
                .incidentRate(PerMonth.of(0.013))
                .incidentCost(DiyBasis.incidentCost("USD 20000"))
                .exitEffort(EngineerMonths.of(2.5 + 0.15 * e))
                .complianceEffort(EngineerMonths.of(3))
                .complianceMonths(3)
                .complianceCost(BigMoney.parse("USD 50000"))
                .addNotQuantified(
                        "which part dominates may change with the product",
                        "deep knowledge where the product lives, and none where it does not",
                        "two ways of working, and a border between them")
                .build();
    }
}
