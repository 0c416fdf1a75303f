package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.MoneyRange;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * An assessment as plain text: a verdict that a founder reads in a minute, then the tables and sentences behind it.
 * Lines end with a line feed and have no trailing blanks; the text is the same on every machine.
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
            new VerdictLines(assessment).print(this::item, this::paragraph, () -> lines.add(""));
            plans();
            money();
            round();
            scorecards();
            beside();
        }
        problems();
        basis();
    }

    private void heading() {
        lines.add(assessment.startup().name() + ": how to get its infrastructure");
        lines.add("=".repeat(Math.min(WIDTH, lines.get(0).length())));
        new StartupLines(assessment.startup()).lines().forEach(this::paragraph);
        lines.add("");
    }

    private void plans() {
        int horizon = assessment.startup().budget().horizonMonths();
        paragraph("As planned, if nothing goes wrong, over " + horizon + " months:");
        lines.add("");
        table(this::outcomes);
        if (assessment.strategies().stream().anyMatch(one -> !one.feasible())) {
            paragraph("x: ruled out; -: cash does not last.");
        }
        lines.add("");
        vetoes();
    }

    private TextTable outcomes(Function<Money, String> amount) {
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
                    mark(one)));
        }
        return table;
    }

    private static String mark(StrategyAssessment one) {
        if (!one.vetoes().isEmpty()) {
            return "x";
        }
        return one.feasible() ? "" : "-";
    }

    private void vetoes() {
        if (assessment.strategies().stream().allMatch(one -> one.vetoes().isEmpty())) {
            return;
        }
        lines.add("Ruled out");
        for (StrategyAssessment one : assessment.strategies()) {
            one.vetoes()
                    .forEach(veto -> item(one.id() + ", " + veto.rule().id() + ": " + Sentences.of(veto.because()) + " "
                            + Sentences.of(veto.wayOut())));
        }
        lines.add("");
    }

    private void scorecards() {
        TextTable table = new TextTable(
                "Second opinion",
                "Score",
                "Time",
                "Focus",
                "Runway",
                "Skill",
                "Cost",
                "Resil",
                "Audit",
                "Scale",
                "Adapt");
        for (StrategyAssessment one : assessment.strategies()) {
            List<String> row = new ArrayList<>(
                    List.of(one.id().value(), Words.number(one.scorecard().score())));
            one.scorecard().criteria().forEach(criterion -> row.add(Words.number(criterion.contribution())));
            table.row(row);
        }
        lines.addAll(table.lines());
        paragraph(
                "Points that each criterion adds to the score; the weights belong to the phase. The objective decides.");
        lines.add("");
    }

    private void beside() {
        lines.add("Beside the figures");
        assessment.notes().forEach(note -> item(Sentences.of(note)));
        for (StrategyAssessment one : assessment.strategies()) {
            one.notes().forEach(note -> item(one.id() + ": " + Sentences.of(note)));
            one.strategy().notQuantified().forEach(line -> item(one.id() + ", not in the figures: " + line + "."));
        }
        lines.add("");
    }

    private void money() {
        table(this::spending);
        paragraph(
                "Engineers: what their work on infrastructure costs. Ownership: engineers, platform, audit and incidents."
                        + " Opportunity: what that work is worth beyond its cost"
                        + (assessment.startup().funding().isPresent() ? ", after the round." : "."));
        lines.add("");
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

    /** Amounts are in full, or in millions where the table would not fit. */
    private void table(Function<Function<Money, String>, TextTable> table) {
        List<String> full = table.apply(Words::money).lines();
        boolean fits = full.stream().allMatch(line -> line.length() <= WIDTH);
        lines.addAll(fits ? full : table.apply(Words::millions).lines());
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
