package dev.footing.strategies.diy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import java.util.Arrays;
import org.joda.money.BigMoney;

/** What all strategies of this module have in common: the team runs at least a part of the platform, and mends it. */
final class DiyBasis {
    /** What is needed without a cluster. */
    static final ImmutableSortedSet<ExpertiseArea> ALL_BUT_KUBERNETES = ImmutableSortedSet.of(
            ExpertiseArea.SECURITY_AND_COMPLIANCE,
            ExpertiseArea.DISASTER_RECOVERY,
            ExpertiseArea.OBSERVABILITY,
            ExpertiseArea.SCALING);

    /** The evidence of a spread of 0.41. */
    static final ImmutableMap<String, Evidence> SURVEYED_OVERRUN =
            published("Molokken and Jorgensen 2003, surveys of software effort: sigma 0.41", "overrunSigma");

    /** The evidence of an audit that costs more than that of a bought platform, and less than the article's. */
    static final ImmutableMap<String, Evidence> AUDIT_BETWEEN = audit(
            "a judgement between the 35,000 assumed for a platform that is bought and the article's $150,000 and four"
                    + " months for one that is built from scratch");

    /** The evidence of no setup cost. */
    static final ImmutableMap<String, Evidence> RENTED =
            assumed("none, because machines are rented by the month and nothing is bought before", "setupCost");

    /** The evidence of what {@link #hardware} is made of, but for its factor. */
    static final ImmutableMap<String, Evidence> HARDWARE = ImmutableMap.<String, Evidence>builder()
            .putAll(assumed(
                    "a judgement of the least that machines, network and spares for one small rack cost",
                    "setupCost.floor"))
            .putAll(assumed(
                    "servers for $600,000 to $700,000 were told of beside a bill of $3.2 million a year"
                            + " (docs/cases.md): 2.3 to 2.6 months of it, and about 3 at list prices, which is within the"
                            + " factor's range",
                    "setupCost.monthsOfListPriceBill"))
            .build();

    private static final ImmutableMap<String, Evidence> SOURCES = ImmutableMap.<String, Evidence>builder()
            .putAll(assumed(
                    "a judgement of how often such a platform fails so that work stops, in the hands of a team that has"
                            + " the expertise",
                    "incidentRate"))
            .putAll(assumed(
                    "below and above the two weeks of all hands (0.46 of a month) that the article tells of",
                    "incidentEffort"))
            .putAll(assumed(
                    "a judgement of credits to customers, lost sales and help from outside, which are rarely told",
                    "incidentCost"))
            .putAll(assumed(
                    "a judgement of moving data, pipelines and code elsewhere; it grows with the code, for which the"
                            + " team's size stands in",
                    "exitEffort"))
            .build();

    private DiyBasis() {}

    /** Begins a strategy with what is not in its own row; the judgement is the evidence of all that has no other. */
    static Strategy.Builder of(StrategyInfo info, String judgement, Startup startup) {
        double e = startup.team().engineers().value();
        return Strategy.builder()
                .info(info)
                .evidence(Evidence.of(Grade.ASSUMED, judgement))
                .incidentEffort(Estimate.range(0.05 * e, 0.15 * e, 0.6 * e))
                .putAllEvidenceByParameter(SOURCES);
    }

    /** What an incident costs: the amount, give or take a factor of 2.7. */
    static MoneyEstimate incidentCost(String median) {
        return MoneyEstimate.logNormal(BigMoney.parse(median), 1);
    }

    /** Machines for about today's load, or for the part of it that the factor says. */
    static SetupCost hardware(Estimate factor) {
        return new SetupCost.Hardware(BigMoney.parse("USD 30000"), Ratio.of(2.2), factor);
    }

    /** One reason for the bill of a startup that states none. */
    static ImmutableMap<String, Evidence> bill(String reason) {
        return assumed(reason, "platformFixed", "platformPerUser", "includedUsers");
    }

    /** One reason for everything about an audit. */
    static ImmutableMap<String, Evidence> audit(String reason) {
        return assumed(reason, "complianceEffort", "complianceMonths", "complianceCost");
    }

    /** One reason for several parameters. */
    static ImmutableMap<String, Evidence> assumed(String reason, String... paths) {
        return evidence(Grade.ASSUMED, reason, paths);
    }

    /** One source for several parameters. */
    static ImmutableMap<String, Evidence> published(String source, String... paths) {
        return evidence(Grade.PUBLISHED, source, paths);
    }

    private static ImmutableMap<String, Evidence> evidence(Grade grade, String source, String... paths) {
        return Maps.toMap(Arrays.asList(paths), path -> Evidence.of(grade, source));
    }
}
