package dev.footing.formats.text;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.diagnosis.DiagnosedIds;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.Fact;
import dev.footing.api.startup.RedFlag;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.Verdict.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Assessments side by side as plain text. Nothing is summed.
 *
 * <pre>{@code
 * System.out.print(ComparisonReport.of(ImmutableMap.of("one.json", one, "two.json", two)));
 * }</pre>
 */
public final class ComparisonReport {
    private static final int LONGEST_NAME = 18;
    /** Marks a startup that is told to stay where it is. */
    private static final String STAYS = "=";

    private final List<Row> rows;
    private final Page page;

    private ComparisonReport(ImmutableMap<String, Assessment> compared, PageStyle style) {
        this.page = new Page(style);
        List<String> sources = compared.keySet().asList();
        this.rows = sources.stream()
                .map(source -> new Row(
                        1 + sources.indexOf(source),
                        source,
                        Optional.ofNullable(compared.get(source)).orElseThrow()))
                .toList();
    }

    /**
     * One line.
     *
     * @param number its number, from 1
     * @param source where the startup comes from
     * @param assessment what is said of it
     */
    private record Row(int number, String source, Assessment assessment) {
        String label() {
            String name = assessment.startup().name();
            int points = name.codePointCount(0, name.length());
            String cut = points <= LONGEST_NAME
                    ? name
                    : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 2)) + "..";
            return number + " " + cut;
        }

        boolean stays() {
            return assessment.verdict().reason().filter(Reason.LEAVE_IT::equals).isPresent();
        }

        Optional<StrategyAssessment> ahead() {
            return assessment.verdict().strategy().flatMap(assessment::strategy);
        }
    }

    /**
     * Renders a comparison.
     *
     * @param compared the assessments, each by where its startup comes from, in the order of the rows
     * @return the text
     */
    public static String of(ImmutableMap<String, Assessment> compared) {
        return of(compared, PageStyle.PLAIN);
    }

    /**
     * Renders a comparison for a page of some width.
     *
     * @param compared the assessments, each by where its startup comes from, in the order of the rows
     * @param style how it is laid out
     * @return the text
     */
    public static String of(ImmutableMap<String, Assessment> compared, PageStyle style) {
        ComparisonReport report = new ComparisonReport(compared, style);
        report.render();
        return report.page.text();
    }

    /**
     * Tells in which currency a startup was stated, where its amounts were converted.
     *
     * @param assessment an assessment
     * @return the code of the currency; empty where nothing was converted
     */
    public static Optional<String> statedCurrency(Assessment assessment) {
        return assessment.notes().stream()
                .filter(note -> note.code() == Code.CURRENCY_CONVERTED)
                .map(ComparisonReport::currency)
                .findFirst();
    }

    private static String currency(Explanation note) {
        return note.facts().get("currency") instanceof Fact.Word word ? word.text() : "";
    }

    private void render() {
        page.heading(rows.size() + " startups side by side");
        verdicts();
        states();
        rows.forEach(row ->
                page.item(row.number() + " is " + row.assessment().startup().name() + ", from " + row.source() + ". "
                        + Headline.of(row.assessment().verdict()) + flags(row)));
        page.blank();
        page.paragraph("Objective, work on the product and runway (the median) are those of the strategy that is ahead;"
                + " the margin is to the best feasible strategy of another sourcing.");
        if (rows.stream().anyMatch(Row::stays)) {
            page.paragraph(STAYS + ": it stays on what it has; another may be ahead, but by less than a move has to"
                    + " gain, so the margin may be negative.");
        }
        currencies();
        few();
    }

    private void few() {
        List<String> few = rows.stream()
                .filter(row ->
                        row.assessment().provenance().trials().orElse(BasisLines.FEW_TRIALS) < BasisLines.FEW_TRIALS)
                .map(row -> Integer.toString(row.number()))
                .toList();
        if (!few.isEmpty()) {
            page.paragraph("Simulated in fewer than " + BasisLines.FEW_TRIALS + " trials: " + String.join(", ", few)
                    + ". " + BasisLines.few());
        }
    }

    private void verdicts() {
        TextTable table = new TextTable("Startup", "Verdict", "Ahead", "Objective", "Margin");
        for (Row row : rows) {
            Verdict verdict = row.assessment().verdict();
            table.row(List.of(
                    row.label(),
                    verdict.kind().id(),
                    verdict.strategy().map(Object::toString).orElse("none") + (row.stays() ? " " + STAYS : ""),
                    row.ahead()
                            .map(one -> Words.thousands(one.objective().total()))
                            .orElse("none"),
                    margin(verdict)));
        }
        page.table(table);
        page.blank();
    }

    private static String margin(Verdict verdict) {
        return verdict.margin()
                .map(margin -> verdict.marginError()
                        .map(error -> Rounded.withErrorInThousands(margin, error))
                        .orElseGet(() -> Words.thousands(margin)))
                .orElse("no rival");
    }

    private void states() {
        TextTable table = new TextTable("Startup", "On product", "Runway", "Spiral", "Raised");
        for (Row row : rows) {
            DiagnosedIds found = row.assessment().diagnosis().ids();
            table.row(List.of(
                    row.label(),
                    row.ahead()
                            .map(one -> Words.percent(WhatIfReport.productShare(one)))
                            .orElse("none"),
                    row.ahead().map(WhatIfReport::runway).orElse("none"),
                    found.stage() == SpiralStage.NONE
                            ? "in no stage"
                            : found.stage().id(),
                    Integer.toString(found.redFlags().size())));
        }
        page.table(table);
        page.blank();
    }

    private static String flags(Row row) {
        String raised = row.assessment().diagnosis().ids().redFlags().stream()
                .map(RedFlag::id)
                .collect(Collectors.joining(", "));
        return raised.isEmpty() ? "" : " Raised: " + raised + ".";
    }

    private void currencies() {
        for (Row row : rows) {
            statedCurrency(row.assessment())
                    .ifPresent(currency -> page.paragraph(row.number() + " is stated in " + currency
                            + "; its figures here are in "
                            + row.assessment()
                                    .provenance()
                                    .calibration()
                                    .currency()
                                    .getCode()
                            + ", by the rate of the policy."));
        }
    }
}
