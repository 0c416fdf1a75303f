package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.policy.Criterion;
import dev.footing.api.scorecard.CriterionScore;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.sentences.Words;
import java.util.stream.Collectors;

/** The second opinion: a table of the criteria of the policy, and one of those that the program handed over. */
final class ScorecardSection {
    private final Assessment assessment;
    private final ImmutableList<StrategyAssessment> strategies;

    ScorecardSection(Assessment assessment) {
        this.assessment = assessment;
        this.strategies = assessment.strategies();
    }

    Section section() {
        ImmutableList<CriterionScore> handedOver = scores(strategies.get(0), true);
        Blocks blocks = new Blocks().add(ofPolicy());
        String note = "Points that each criterion adds to the score; the weights belong to the phase.";
        if (!handedOver.isEmpty()) {
            blocks.add(handedOver(handedOver));
            note += handedOver.stream()
                    .map(score -> score.criterion().label() + " " + Words.number(score.weight()))
                    .collect(Collectors.joining(", ", " Beside the policy, of the 100: ", "."));
        }
        return blocks.paragraph(note + " The objective decides.").quiet("scorecard", "Second opinion");
    }

    private Block ofPolicy() {
        TableLayout<StrategyAssessment> layout = StrategyTables.layout(assessment, "Second opinion")
                .numbers("Score", strategy -> strategy.scorecard().score());
        ImmutableList<Criterion> criteria = ImmutableList.copyOf(Criterion.values());
        for (int i = 0; i < criteria.size(); i++) {
            int place = i;
            layout.numbers(heading(criteria.get(place)), strategy -> points(strategy, false, place));
        }
        return layout.block(strategies);
    }

    private Block handedOver(ImmutableList<CriterionScore> handedOver) {
        TableLayout<StrategyAssessment> layout = StrategyTables.layout(assessment, "Beside the policy");
        for (int i = 0; i < handedOver.size(); i++) {
            int index = i;
            layout.numbers(handedOver.get(i).criterion().label(), strategy -> points(strategy, true, index));
        }
        return layout.block(strategies);
    }

    private static double points(StrategyAssessment strategy, boolean handedOver, int index) {
        return scores(strategy, handedOver).get(index).contribution();
    }

    private static ImmutableList<CriterionScore> scores(StrategyAssessment strategy, boolean handedOver) {
        return strategy.scorecard().criteria().stream()
                .filter(score -> score.criterion().namespaced() == handedOver)
                .collect(ImmutableList.toImmutableList());
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
}
