package com.example.consumer;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Team;
import dev.footing.core.Assessor;
import org.joda.money.BigMoney;

/** Assesses a startup with whatever strategies are found, and prints the verdict. */
public final class Consumer {
    private Consumer() {}

    /**
     * Runs the program.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Startup startup = Startup.builder()
                .name("Consumer")
                .budget(Budget.builder().cash(BigMoney.parse("USD 2000000")).build())
                .team(Team.builder()
                        .engineers(8)
                        .monthlyCostPerEngineer(MoneyEstimate.fixed(BigMoney.parse("USD 12500")))
                        .build())
                .funding(Funding.inMonth(18))
                .build();
        Assessment assessment = Assessor.withInstalledStrategies().assess(startup);
        System.out.println("verdict: " + assessment.verdict().kind().id()
                + assessment.verdict().recommended().map(id -> " " + id).orElse(""));
        System.out.println("problems: " + assessment.problems().size());
        for (StrategyAssessment strategy : assessment.strategies()) {
            System.out.println("strategy: " + strategy.id());
        }
    }
}
