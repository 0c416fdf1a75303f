package dev.footing.core.simulation;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ComplianceDemand;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Usage;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.plan.PlainCases;
import dev.footing.testkit.Fixtures;

/** Questions of usual sizes: what figures vary by there is what they vary by in use. */
final class Questions {
    private Questions() {}

    /** The founding article's own tables: no users, nothing but work and bills. */
    static EngineCase reference() {
        return EngineCase.of(
                Fixtures.reference(), PlainCases.article(), selfRunKubernetes(), PlainCases.managedKubernetes());
    }

    /** Not live: first users at launch, whose growth is noisy, and an audit. */
    static EngineCase launching() {
        Startup startup = Fixtures.reference().toBuilder()
                .name("Launching")
                .usage(Usage.builder()
                        .launchUsers(Estimate.range(50, 100, 300))
                        .monthlyGrowth(Estimate.range(0, 0.1, 0.2))
                        .growthVolatility(PerMonth.of(0.05))
                        .monthlyRevenuePerUser(
                                MoneyEstimate.range(PlainCases.usd(5), PlainCases.usd(15), PlainCases.usd(40)))
                        .build())
                .compliance(ComplianceDemand.inMonth(10))
                .build();
        return EngineCase.of(startup, PlainCases.field(), PlainCases.managedKubernetes(), selfRunKubernetes());
    }

    /** Live on a managed platform, with users who pay and an experienced team; moving is judged. */
    static EngineCase live() {
        Startup startup = Fixtures.smallLive("managed-kubernetes").toBuilder()
                .expertise(ExpertiseAudit.all(Answer.YES))
                .usage(Usage.builder()
                        .activeUsers(Users.of(2_500))
                        .monthlyGrowth(Estimate.range(0, 0.04, 0.1))
                        .growthVolatility(PerMonth.of(0.04))
                        .monthlyRevenuePerUser(
                                MoneyEstimate.range(PlainCases.usd(12), PlainCases.usd(15), PlainCases.usd(20)))
                        .build())
                .funding(Funding.inMonth(15))
                .build();
        return EngineCase.of(startup, PlainCases.field(), selfRunKubernetes(), PlainCases.managedKubernetes())
                .on(PlainCases.managedKubernetes());
    }

    /** Two strategies of which now the one is ahead and now the other, as luck has it. */
    static EngineCase close() {
        EngineCase launching = launching();
        Strategy steadier = PlainCases.managedKubernetes().toBuilder()
                .info(Fixtures.strategy("acme.steadier").info())
                .steadyEffort(Estimate.fixed(0.45))
                .timeToProduction(Estimate.range(1, 1.5, 2.5))
                .build();
        return EngineCase.of(
                launching.startup().toBuilder().name("Close").build(),
                PlainCases.article(),
                PlainCases.managedKubernetes(),
                steadier);
    }

    static EngineCase named(String name) {
        return switch (name) {
            case "reference" -> reference();
            case "launching" -> launching();
            case "live" -> live();
            case "close" -> close();
            default -> throw new IllegalArgumentException("No question " + name);
        };
    }

    /** With the incidents of an article that tells of them. */
    static Strategy selfRunKubernetes() {
        return PlainCases.selfRunKubernetes().toBuilder()
                .incidentEffort(Estimate.range(0.4, 1.2, 4.8))
                .incidentCost(MoneyEstimate.logNormal(PlainCases.usd(20_000), 1))
                .build();
    }
}
