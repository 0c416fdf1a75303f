package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.MoneyRange;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;

/**
 * An assessment as plain text: one screen that a founder reads in a minute, then the tables and sentences behind it. It
 * compares and does not judge. Lines end with a line feed and have no trailing blanks; the text is the same on every
 * machine.
 *
 * <pre>{@code
 * System.out.print(TextReport.of(assessment));
 * }</pre>
 */
public final class TextReport {
    private static final int WIDTH = 92;

    private final Assessment assessment;
    private final List<String> lines = new ArrayList<>();

    private TextReport(Assessment assessment) {
        this.assessment = assessment;
    }

    /**
     * Renders an assessment.
     *
     * @param assessment the assessment
     * @return the text
     */
    public static String of(Assessment assessment) {
        TextReport report = new TextReport(assessment);
        report.render();
        return String.join("\n", report.lines) + "\n";
    }

    private void render() {
        heading();
        if (assessment.strategies().isEmpty()) {
            paragraph("No strategy was proposed: no provider is installed, or none applies. See 'footing strategies'.");
        } else {
            firstScreen();
            money();
            round();
            notQuantified();
        }
        problems();
        basis();
    }

    private void heading() {
        lines.add(assessment.startup().name() + ": its infrastructure, compared");
        lines.add("=".repeat(Math.min(WIDTH, lines.get(0).length())));
        new StartupLines(assessment.startup()).lines().forEach(this::paragraph);
        lines.add("");
    }

    private void firstScreen() {
        int horizon = assessment.startup().budget().horizonMonths();
        paragraph("As planned, if nothing goes wrong, over " + horizon + " months:");
        lines.add("");
        TextTable table =
                new TextTable("Strategy", "Production", "On product", "Infrastructure", "Cash left", "Runway", "Round");
        for (StrategyAssessment one : assessment.strategies()) {
            PlanOutcome plan = one.plan();
            table.row(List.of(
                    one.id().value(),
                    Words.number(plan.timeToProductionMonths()) + " months",
                    Words.percent(plan.productShare()),
                    Words.money(plan.infrastructureTotal()),
                    Words.money(plan.cashAtHorizon()),
                    plan.runwayMonths().isPresent()
                            ? Words.number(plan.runwayMonths().getAsDouble()) + " months"
                            : "> " + horizon + " months",
                    plan.round().map(r -> Words.percent(r.raiseProbability())).orElse("none")));
        }
        lines.addAll(table.lines());
        lines.add("");
        differences();
        sentences();
    }

    /** Each strategy beside the one whose infrastructure costs least. */
    private void differences() {
        StrategyAssessment least = assessment.strategies().stream()
                .min(Comparator.comparing((StrategyAssessment one) -> one.plan().infrastructureTotal())
                        .thenComparing(StrategyAssessment::id))
                .orElseThrow();
        for (StrategyAssessment one : assessment.strategies()) {
            if (one.equals(least)) {
                continue;
            }
            Money more = one.plan().infrastructureTotal().minus(least.plan().infrastructureTotal());
            double work = one.plan().productEngineerMonths() - least.plan().productEngineerMonths();
            String product = work < 0 ? "less" : "more";
            item(one.id() + " costs " + Words.money(more) + " more in infrastructure than " + least.id()
                    + " and leaves " + Words.number(Math.abs(work)) + " engineer-months " + product
                    + " for the product.");
        }
    }

    private void sentences() {
        assessment.notes().forEach(note -> item(Sentences.of(note)));
        for (StrategyAssessment one : assessment.strategies()) {
            one.notes().forEach(note -> item(one.id() + ": " + Sentences.of(note)));
        }
        lines.add("");
    }

    private void money() {
        TextTable table = new TextTable(
                "Where the money goes", "Engineers", "Platform", "Audit", "Ownership", "Opportunity", "Revenue");
        for (StrategyAssessment one : assessment.strategies()) {
            PlanOutcome plan = one.plan();
            table.row(List.of(
                    one.id().value(),
                    Words.money(plan.infrastructureEngineering()),
                    Words.money(plan.platform()),
                    Words.money(plan.complianceCost()),
                    Words.money(plan.totalCostOfOwnership()),
                    Words.money(plan.opportunityCost()),
                    Words.money(plan.revenue())));
        }
        lines.addAll(table.lines());
        paragraph(
                "Engineers: what their work on infrastructure costs. Ownership: engineers, platform, audit and incidents."
                        + " Opportunity: what that work is worth beyond its cost"
                        + (assessment.startup().funding().isPresent() ? ", after the round." : "."));
        lines.add("");
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
                                    .map(gain -> span(Words.percent(gain.low()), Words.percent(gain.high())))
                                    .orElse("none"))));
        }
        lines.addAll(table.lines());
        paragraph("The valuation is the company's, not a holder's share. The round's money is in no cash figure.");
        lines.add("");
    }

    private static String millions(MoneyRange range) {
        return span(Words.millions(range.low()), Words.millions(range.high()));
    }

    private static String span(String low, String high) {
        return low.equals(high) ? low : low + " to " + high;
    }

    private void notQuantified() {
        lines.add("Not in the figures");
        for (StrategyAssessment one : assessment.strategies()) {
            one.strategy().notQuantified().forEach(line -> item(one.id() + ": " + line + "."));
        }
        lines.add("");
    }

    private void problems() {
        if (assessment.problems().isEmpty()) {
            return;
        }
        lines.add("Could not be used");
        for (Problem problem : assessment.problems()) {
            item(problem.sentence());
        }
        lines.add("");
    }

    private void basis() {
        lines.add("What this rests on");
        new BasisLines(assessment).lines().forEach(this::item);
    }

    private void item(String text) {
        wrap("- ", "  ", text);
    }

    private void paragraph(String text) {
        wrap("", "", text);
    }

    private void wrap(String first, String next, String text) {
        ImmutableList<String> wrapped = Wrapping.wrap(text, WIDTH - first.length());
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add((i == 0 ? first : next) + wrapped.get(i));
        }
    }
}
