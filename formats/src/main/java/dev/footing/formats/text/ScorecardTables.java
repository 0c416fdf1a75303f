package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.policy.Criterion;
import dev.footing.api.scorecard.CriterionScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The second opinion: a table of the criteria of the policy, and under it those that were handed over, in as many
 * tables as a terminal is too narrow for one.
 */
final class ScorecardTables {
    private final List<StrategyAssessment> strategies;
    private final Page page;

    ScorecardTables(Assessment assessment, Page page) {
        this.strategies = assessment.strategies();
        this.page = page;
    }

    void print() {
        page.table(ofPolicy());
        ImmutableList<CriterionScore> customs = customs(strategies.get(0));
        String points = "Points that each criterion adds to the score; the weights belong to the phase.";
        if (!customs.isEmpty()) {
            handedOver(customs);
            points += " Beside the policy, of the 100: "
                    + customs.stream().map(ScorecardTables::weight).collect(Collectors.joining(", ")) + ".";
        }
        page.paragraph(points + " The objective decides.");
        page.blank();
    }

    private TextTable ofPolicy() {
        TextTable table = new TextTable(Stream.concat(
                        Stream.of("Second opinion", "Score"),
                        Arrays.stream(Criterion.values()).map(ScorecardTables::heading))
                .toArray(String[]::new));
        for (StrategyAssessment one : strategies) {
            List<String> row = new ArrayList<>(
                    List.of(one.id().value(), Words.number(one.scorecard().score())));
            one.scorecard().criteria().stream()
                    .filter(score -> !score.criterion().namespaced())
                    .forEach(score -> row.add(Words.number(score.contribution())));
            table.row(row);
        }
        return table;
    }

    private static String heading(Criterion criterion) {
        return switch (criterion) {
            case TIME_TO_MARKET -> "Time";
            case PRODUCT_FOCUS -> "Focus";
            case RUNWAY -> "Runway";
            case EXPERTISE_FIT -> "Skill";
            case COST -> "Cost";
            case RESILIENCE -> "Resil";
            case COMPLIANCE -> "Audit";
            case SCALE -> "Scale";
            case ADAPTABILITY -> "Adapt";
        };
    }

    private static ImmutableList<CriterionScore> customs(StrategyAssessment one) {
        return one.scorecard().criteria().stream()
                .filter(score -> score.criterion().namespaced())
                .collect(ImmutableList.toImmutableList());
    }

    /** Each table takes as many columns as fit, and one at least. */
    private void handedOver(List<CriterionScore> customs) {
        int from = 0;
        while (from < customs.size()) {
            int to = from + 1;
            while (to < customs.size() && page.fits(handedOver(customs, from, to + 1))) {
                to++;
            }
            page.blank();
            page.table(handedOver(customs, from, to));
            from = to;
        }
    }

    private TextTable handedOver(List<CriterionScore> customs, int from, int to) {
        TextTable table = new TextTable(Stream.concat(
                        Stream.of("Beside the policy"),
                        customs.subList(from, to).stream()
                                .map(score -> score.criterion().label()))
                .toArray(String[]::new));
        for (StrategyAssessment one : strategies) {
            table.row(Stream.concat(
                            Stream.of(one.id().value()),
                            customs(one).subList(from, to).stream().map(score -> Words.number(score.contribution())))
                    .toList());
        }
        return table;
    }

    private static String weight(CriterionScore score) {
        return score.criterion().label() + " " + Words.number(score.weight());
    }
}
