package dev.footing.examples.quickstart;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Team;
import dev.footing.core.Assessor;
import java.io.PrintStream;
import java.util.Locale;
import org.joda.money.Money;

/** Assesses a startup that is stated in code and prints the verdict and one line for each strategy. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Runs the quickstart.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // quickstart
        Startup startup = Startup.builder()
                .name("Example")
                .budget(Budget.builder().cash(Money.parse("USD 2000000")).build())
                .team(Team.builder()
                        .engineers(8)
                        .monthlyCostPerEngineer(Money.parse("USD 12500"))
                        .build())
                .funding(Funding.inMonth(18))
                .build();

        Assessment assessment = Assessor.withInstalledStrategies().assess(startup);

        out.println(assessment.verdict().kind().id()
                + assessment.verdict().recommended().map(id -> ": " + id).orElse(""));
        assessment
                .strategies()
                .forEach(strategy -> out.println(String.format(
                        Locale.ROOT,
                        "%s: in production after %.1f months, %s to own, %s left",
                        strategy.id(),
                        strategy.plan().timeToProductionMonths(),
                        strategy.plan().totalCostOfOwnership(),
                        strategy.plan().cashAtHorizon())));
        // end
    }
}
