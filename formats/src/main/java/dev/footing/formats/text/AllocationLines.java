package dev.footing.formats.text;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.BudgetAllocation;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;

/** The budget of each plan, split as the founding article splits one. */
final class AllocationLines {
    private final Assessment assessment;

    AllocationLines(Assessment assessment) {
        this.assessment = assessment;
    }

    void print(Page page) {
        page.table(
                table(Words::money),
                table(Words::thousands),
                table(Words::millions),
                table(amount -> Words.millions(amount, 0)));
        page.paragraph("Engineers and platform over the horizon if nothing goes wrong, counted as the founding article"
                + " counts a budget: without other costs, audit and incidents. Share: infrastructure, of both.");
        page.blank();
    }

    private TextTable table(Function<Money, String> amount) {
        TextTable table = new TextTable(
                "The budget as planned", "Engineers", "on product", "on infra", "Hosting", "Infra total", "Share");
        for (StrategyAssessment one : assessment.strategies()) {
            BudgetAllocation budget = one.plan().allocation();
            table.row(List.of(
                    one.id().value(),
                    amount.apply(budget.engineering()),
                    amount.apply(budget.productEngineering()),
                    amount.apply(budget.infrastructureEngineering()),
                    amount.apply(budget.hosting()),
                    amount.apply(budget.infrastructureTotal()),
                    Words.percent(budget.infrastructureShareOfTotal())));
        }
        return table;
    }
}
