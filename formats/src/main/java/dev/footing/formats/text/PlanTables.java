package dev.footing.formats.text;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.MoneyRange;
import dev.footing.api.outcome.PlanOutcome;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;

/** The strategies side by side when nothing goes wrong. */
final class PlanTables implements Tables {
    private final Assessment assessment;
    private final Page page;

    PlanTables(Assessment assessment, Page page) {
        this.assessment = assessment;
        this.page = page;
    }

    @Override
    public void outcomes() {
        int horizon = assessment.startup().budget().horizonMonths();
        page.paragraph("As planned, if nothing goes wrong, over " + horizon + " months:");
        page.blank();
        page.table(table(Words::money), table(Words::millions));
        if (assessment.strategies().stream().anyMatch(one -> !one.feasible())) {
            page.paragraph("x: ruled out; -: cash does not last.");
        }
        page.blank();
    }

    private TextTable table(Function<Money, String> amount) {
        int horizon = assessment.startup().budget().horizonMonths();
        TextTable table =
                new TextTable("Strategy", "Production", "On product", "Infra cost", "Cash left", "Runway", "Round", "");
        for (StrategyAssessment one : assessment.strategies()) {
            PlanOutcome plan = one.plan();
            table.row(List.of(
                    one.id().value(),
                    Words.number(plan.timeToProductionMonths()) + " months",
                    Words.percent(plan.productShare()),
                    amount.apply(plan.infrastructureTotal()),
                    amount.apply(plan.cashAtHorizon()),
                    plan.runwayMonths().isPresent()
                            ? Words.number(plan.runwayMonths().getAsDouble()) + " months"
                            : "> " + horizon + " months",
                    plan.round().map(r -> Words.percent(r.raiseProbability())).orElse("none"),
                    TextReport.mark(one)));
        }
        return table;
    }

    @Override
    public void details() {
        money();
        round();
    }

    private void money() {
        page.table(spending(Words::money), spending(Words::millions));
        page.paragraph(
                "Engineers: what their work on infrastructure costs. Ownership: engineers, platform, audit and incidents."
                        + " Opportunity: what that work is worth beyond its cost"
                        + (assessment.startup().funding().isPresent() ? ", after the round." : "."));
        page.blank();
    }

    private TextTable spending(Function<Money, String> amount) {
        TextTable table = new TextTable(
                "Where the money goes", "Engineers", "Platform", "Audit", "Ownership", "Opportunity", "Revenue");
        for (StrategyAssessment one : assessment.strategies()) {
            PlanOutcome plan = one.plan();
            table.row(List.of(
                    one.id().value(),
                    amount.apply(plan.infrastructureEngineering()),
                    amount.apply(plan.platform()),
                    amount.apply(plan.complianceCost()),
                    amount.apply(plan.totalCostOfOwnership()),
                    amount.apply(plan.opportunityCost()),
                    amount.apply(plan.revenue())));
        }
        return table;
    }

    private void round() {
        if (assessment.startup().funding().isEmpty()) {
            return;
        }
        TextTable table = new TextTable("The next round", "Pitch", "Raised", "Valued at", "Expected value", "Return");
        for (StrategyAssessment one : assessment.strategies()) {
            one.plan()
                    .round()
                    .ifPresent(round -> table.row(List.of(
                            one.id().value(),
                            Words.percent(round.pitch()),
                            Words.percent(round.raiseProbability()),
                            millions(round.valuation()),
                            millions(round.expectedValue()),
                            round.returnOnInvested()
                                    .map(gain -> TextReport.span(Words.percent(gain.low()), Words.percent(gain.high())))
                                    .orElse("none"))));
        }
        page.table(table);
        page.paragraph("The valuation is the company's, not a holder's share. The round's money is in no cash figure.");
        page.blank();
    }

    private static String millions(MoneyRange range) {
        return TextReport.span(Words.millions(range.low()), Words.millions(range.high()));
    }
}
