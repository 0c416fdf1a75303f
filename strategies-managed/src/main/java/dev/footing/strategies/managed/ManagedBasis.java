package dev.footing.strategies.managed;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import java.util.Arrays;
import org.joda.money.BigMoney;

/** What all strategies of this module have in common: a vendor runs the machines, and mends them. */
final class ManagedBasis {
    private static final ImmutableMap<String, Evidence> SOURCES = ImmutableMap.<String, Evidence>builder()
            .putAll(assumed(
                    "below the 0.41 that Molokken and Jorgensen's surveys found for software, as less is built",
                    "overrunSigma"))
            .putAll(assumed("none, because the vendor owns the machines and bills for their use", "setupCost"))
            .putAll(assumed(
                    "a judgement: one serious incident in about eight years, beside those that the vendor mends unseen",
                    "incidentRate"))
            .putAll(assumed(
                    "a judgement: half a day to four days of all hands, most often a little more than one",
                    "incidentEffort"))
            .putAll(assumed(
                    "a judgement of credits to customers and lost sales, which are rarely told", "incidentCost"))
            .putAll(assumed(
                    "a judgement: the vendors' own reports answer for the machines, which leaves policies, access, and"
                            + " what the auditors and a tool charge",
                    "complianceEffort",
                    "complianceMonths",
                    "complianceCost"))
            .putAll(assumed(
                    "a judgement of moving data, pipelines and code elsewhere; it grows with the code, for which the"
                            + " team's size stands in",
                    "exitEffort"))
            .build();

    private ManagedBasis() {}

    /** Begins a strategy with what is not in its own row; the judgement is the evidence of all that has no other. */
    static Strategy.Builder of(StrategyInfo info, String judgement, Startup startup) {
        double e = startup.team().engineers().value();
        return Strategy.builder()
                .info(info)
                .evidence(Evidence.of(Grade.ASSUMED, judgement))
                .overrunSigma(0.30)
                .incidentEffort(Estimate.range(0.02 * e, 0.06 * e, 0.2 * e))
                .incidentCost(MoneyEstimate.logNormal(BigMoney.parse("USD 5000"), 1))
                .putAllEvidenceByParameter(SOURCES);
    }

    /** One reason for the bill of a startup that states none. */
    static ImmutableMap<String, Evidence> bill(String reason) {
        return assumed(reason, "platformFixed", "platformPerUser", "includedUsers");
    }

    /** One reason for several parameters. */
    static ImmutableMap<String, Evidence> assumed(String reason, String... paths) {
        return Maps.toMap(Arrays.asList(paths), path -> Evidence.of(Grade.ASSUMED, reason));
    }
}
