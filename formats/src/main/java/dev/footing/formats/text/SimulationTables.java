package dev.footing.formats.text;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.MoneyDistribution;
import dev.footing.api.outcome.MoneyPercentiles;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.outcome.SimulatedRound;
import dev.footing.api.policy.PublishedFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.joda.money.Money;

/** The strategies side by side over the trials of a simulation. */
final class SimulationTables implements Tables {
    private final Assessment assessment;
    private final Page page;
    private final List<PublishedFigure> published;

    SimulationTables(Assessment assessment, Page page) {
        this.assessment = assessment;
        this.page = page;
        this.published = assessment.provenance().calibration().published();
    }

    /** Whether every strategy was simulated. */
    static boolean shown(Assessment assessment) {
        return assessment.strategies().stream().allMatch(one -> one.simulation().isPresent());
    }

    @Override
    public void outcomes() {
        page.paragraph("As simulated over " + horizon() + " months, on average over "
                + Words.trials(Words.number(assessment.provenance().trials().orElse(0))) + ":");
        page.blank();
        TextTable full = side(Rounded::money, figure -> Rounded.withError(figure.mean(), figure.error()));
        TextTable thousands = side(
                figure -> Words.thousands(figure.mean()),
                figure -> Rounded.withErrorInThousands(figure.mean(), figure.error()));
        TextTable narrow = narrow();
        TextTable millions = side(figure -> Words.millions(figure.mean()), figure -> Words.millions(figure.mean()));
        boolean narrowed = !page.fits(full) && !page.fits(thousands) && page.fits(narrow);
        page.table(full, thousands, narrow, millions);
        if (narrowed) {
            page.paragraph("Ready: months to production. Product: share of engineering for it. Cost: to own.");
        }
        page.paragraph("Lasts: trials in which cash lasts to the "
                + (assessment.startup().funding().isPresent() ? "round" : "horizon")
                + ". +-: standard error of the mean.");
        if (!assessment.strategies().stream().allMatch(StrategyAssessment::feasible)) {
            page.paragraph("x: ruled out; -: cash lasts too rarely.");
        }
        page.blank();
    }

    private TextTable side(Function<MoneyDistribution, String> amount, Function<MoneyDistribution, String> objective) {
        TextTable table =
                new TextTable("Strategy", "Production", "On product", "Lasts", "Round", "Cost to own", "Objective", "");
        each((one, outcome) -> table.row(List.of(
                one.id().value(),
                Rounded.number(outcome.timeToProductionMonths()) + " months",
                Words.percent(outcome.productShare().mean()),
                Rounded.percent(outcome.lasts().probability()),
                raised(outcome),
                amount.apply(outcome.totalCostOfOwnership()),
                objective.apply(outcome.objective()),
                TextReport.mark(one))));
        return table;
    }

    /** The same in thousands below shorter headings. */
    private TextTable narrow() {
        TextTable table = new TextTable("Strategy", "Ready", "Product", "Lasts", "Round", "Cost", "Objective", "");
        each((one, outcome) -> table.row(List.of(
                one.id().value(),
                Rounded.number(outcome.timeToProductionMonths()) + " mo",
                Words.percent(outcome.productShare().mean()),
                Rounded.percent(outcome.lasts().probability()),
                raised(outcome),
                Words.thousands(outcome.totalCostOfOwnership().mean()),
                Rounded.withErrorInThousands(
                        outcome.objective().mean(), outcome.objective().error()),
                TextReport.mark(one))));
        return table;
    }

    private static String raised(SimulatedOutcome outcome) {
        return outcome.round()
                .map(round -> Rounded.percent(round.raiseProbability().mean()))
                .orElse("none");
    }

    @Override
    public void details() {
        money();
        spread();
        round();
    }

    private void money() {
        page.table(
                spending(Rounded::money),
                spending(figure -> Words.thousands(figure.mean())),
                spending(figure -> Words.millions(figure.mean())),
                spending(figure -> Words.millions(figure.mean(), 0)));
        page.paragraph("Engineers: what their work on infrastructure costs. Ownership: engineers, platform, audit and"
                + " incidents. Opportunity: what that work is worth beyond its cost"
                + (assessment.startup().funding().isPresent() ? ", after the round." : "."));
        page.blank();
    }

    private TextTable spending(Function<MoneyDistribution, String> amount) {
        TextTable table = new TextTable(
                "Where the money goes",
                "Engineers",
                "Platform",
                "Audit",
                "Incidents",
                "Ownership",
                "Opportunity",
                "Revenue");
        each((one, outcome) -> table.row(List.of(
                one.id().value(),
                amount.apply(outcome.infrastructureEngineering()),
                amount.apply(outcome.platform()),
                amount.apply(outcome.complianceCost()),
                amount.apply(outcome.incidentCost()),
                amount.apply(outcome.totalCostOfOwnership()),
                amount.apply(outcome.opportunityCost()),
                amount.apply(outcome.revenue()))));
        return table;
    }

    private void spread() {
        page.table(ends(Rounded::roughly), ends(Words::thousands), ends(Words::millions));
        page.paragraph("Low, high: 1 trial in 20 has less cash left after " + horizon()
                + " months, 1 in 20 more. Runs out: 1 trial in 20 is out of cash by then. Incidents: serious ones,"
                + " on average. Best: trials in which nothing else has a higher objective.");
        page.blank();
    }

    private TextTable ends(Function<Money, String> amount) {
        TextTable table =
                new TextTable("How it may end", "Cash, low", "median", "high", "Runs out", "Incidents", "Best");
        each((one, outcome) -> {
            MoneyPercentiles cash = outcome.cashAtHorizon().bands();
            table.row(List.of(
                    one.id().value(),
                    amount.apply(cash.p5()),
                    amount.apply(cash.p50()),
                    amount.apply(cash.p95()),
                    months(outcome.runwayMonths().p5()),
                    Words.number(outcome.incidents()),
                    Rounded.percent(outcome.best())));
        });
        return table;
    }

    private String months(OptionalDouble months) {
        return months.isPresent() ? Words.number(months.getAsDouble()) + " months" : "> " + horizon() + " months";
    }

    private void round() {
        if (assessment.startup().funding().isEmpty()) {
            return;
        }
        page.table(
                rounds(value -> Rounded.withError(value.mean(), value.error())),
                rounds(value -> Words.millions(value.mean())));
        page.paragraph(
                "The valuation is the company's, in 9 trials of 10, not a holder's share. The round's money is in no"
                        + " cash figure."
                        + (published.isEmpty() ? "" : " Published: the return that others claim for it."));
        page.blank();
    }

    private TextTable rounds(Function<MoneyDistribution, String> value) {
        List<String> heading =
                new ArrayList<>(List.of("The next round", "Pitch", "Raised", "Valued at", "Expected value", "Return"));
        if (!published.isEmpty()) {
            heading.add("Published");
        }
        TextTable table = new TextTable(heading.toArray(String[]::new));
        each((one, outcome) -> outcome.round().ifPresent(round -> table.row(row(one, round, value))));
        return table;
    }

    private List<String> row(StrategyAssessment one, SimulatedRound round, Function<MoneyDistribution, String> value) {
        MoneyPercentiles valuation = round.valuation().bands();
        List<String> row = new ArrayList<>(List.of(
                one.id().value(),
                Rounded.percent(round.pitch().mean()),
                Rounded.percent(round.raised().probability()),
                TextReport.span(Words.millions(valuation.p5()), Words.millions(valuation.p95())),
                value.apply(round.expectedValue()),
                round.returnOnInvested().map(gain -> Words.percent(gain.mean())).orElse("none")));
        if (!published.isEmpty()) {
            row.add(published.stream()
                    .filter(figure -> figure.strategy().equals(one.id().value()))
                    .findFirst()
                    .map(figure -> TextReport.span(Words.percent(figure.low()), Words.percent(figure.high())))
                    .orElse(""));
        }
        return row;
    }

    private int horizon() {
        return assessment.startup().budget().horizonMonths();
    }

    private void each(BiConsumer<StrategyAssessment, SimulatedOutcome> row) {
        assessment.strategies().forEach(one -> one.simulation().ifPresent(outcome -> row.accept(one, outcome)));
    }
}
