package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.framework.Advice;
import dev.footing.api.framework.AnsweredFinding;
import dev.footing.api.framework.Finding;
import dev.footing.api.framework.FounderTests;
import dev.footing.api.framework.FrameworkTest;
import dev.footing.api.framework.Outlook;
import dev.footing.api.framework.Patterns;
import dev.footing.api.framework.PostponementFinding;
import dev.footing.api.framework.TestState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Identified;
import dev.footing.api.startup.VelocityAnswer;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.sentences.Sentences;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tests and goals of every strategy as tables, then what founders answered, patterns, and the next boundary. */
final class FrameworkSection {
    private final StrategyMentions mentions;
    private final Assessment assessment;

    FrameworkSection(Assessment assessment, StrategyMentions mentions) {
        this.mentions = mentions;
        this.assessment = assessment;
    }

    Section section() {
        return new Blocks()
                .addAll(tests())
                .addAll(new PhaseGoalTable(assessment).blocks())
                .headed("What the founders answered", Block.items(founders()))
                .headed("Patterns", Block.items(patterns()))
                .headed("At the next boundary", Block.items(outlook()))
                .quiet("tests", "Tests and patterns");
    }

    private ImmutableList<Block> tests() {
        List<StrategyAssessment> tested = assessment.strategies().stream()
                .filter(strategy -> !strategy.tests().tenTenTen().isEmpty())
                .toList();
        if (tested.isEmpty()) {
            return ImmutableList.of();
        }
        TableLayout<StrategyAssessment> layout = StrategyTables.layout(assessment, "Tests");
        tested.get(0)
                .tests()
                .tenTenTen()
                .keySet()
                .forEach(horizon -> layout.words(
                        horizon.id().replace("ten-", "10 "),
                        strategy -> state(
                                Optional.ofNullable(strategy.tests().tenTenTen().get(horizon)))));
        return ImmutableList.of(layout.phrases("Velocity", FrameworkSection::velocity)
                .words(
                        "Expertise",
                        strategy -> state(Optional.of(strategy.tests().expertise())))
                .explain("10 days", "in production")
                .explain("10 months", "carries the users")
                .explain("10 years", "may be left")
                .explain("Velocity", "work on the product, against the best alternative")
                .explain("Expertise", "the team has what it needs, or buys it")
                .block(tested));
    }

    private static String velocity(StrategyAssessment strategy) {
        return strategy.tests().velocity().map(VelocityAnswer::id).orElse("unknown");
    }

    private static Cell state(Optional<Finding> finding) {
        return Cell.of(finding.map(found -> found.state().id()), Cell.Phrase::new, "?");
    }

    private List<String> founders() {
        FounderTests tests = assessment.tests();
        List<String> items = new ArrayList<>();
        if (tests.tenTenTen().isEmpty()) {
            return items;
        }
        Map<Identified, AnsweredFinding> questions = new LinkedHashMap<>(tests.tenTenTen());
        questions.put(FrameworkTest.PRODUCT_VELOCITY, tests.productVelocity());
        questions.putAll(tests.customerBack());
        List<Identified> open = new ArrayList<>();
        questions.forEach((question, finding) -> {
            if (finding.answered().state() == TestState.UNKNOWN) {
                open.add(question);
            } else {
                items.add(answer(question, finding));
            }
        });
        if (!open.isEmpty()) {
            items.add("Not answered: " + Sentences.listed(open) + ".");
        }
        items.add(answer(FrameworkTest.CUSTOMER_BACK, tests.customersGain()));
        areas(items, tests, TestState.FAILED, "No team member has done ");
        areas(items, tests, TestState.UNKNOWN, "There is no answer for ");
        if (assessment.components().isEmpty()) { // else the section on components says it
            tests.components().stream()
                    .filter(check -> check.finding().state() != TestState.PASSED)
                    .map(check -> title(check.component()) + ": "
                            + mentions.said(check.finding().because()))
                    .forEach(items::add);
        }
        return items;
    }

    private static void areas(List<String> items, FounderTests tests, TestState state, String start) {
        Collection<Identified> named =
                ImmutableList.copyOf(Maps.filterValues(tests.expertise(), finding -> finding.state() == state)
                        .keySet());
        if (!named.isEmpty()) {
            items.add(title(FrameworkTest.EXPERTISE_REALITY_CHECK) + ", " + state.words() + ": " + start
                    + Sentences.listed(named)
                    + "; buy what needs it.");
        }
    }

    /** The answer; where figures say otherwise, that and the figures, too. */
    private String answer(Identified question, AnsweredFinding finding) {
        String answer = title(question) + ", " + said(finding.answered());
        return finding.disagreement().isEmpty()
                ? answer
                : answer + " " + mentions.said(finding.disagreement()) + " "
                        + mentions.said(finding.computed().because());
    }

    private static String title(Identified named) {
        return Sentences.capitalized(Sentences.word("list", named));
    }

    private String said(Finding finding) {
        return finding.state().words() + ": " + mentions.said(finding.because());
    }

    private List<String> patterns() {
        Patterns patterns = assessment.patterns();
        List<String> items = new ArrayList<>();
        if (patterns.postponement().isEmpty()) {
            return items;
        }
        items.add("Infrastructure boringness, " + said(patterns.boringness()));
        List<Identified> notPlanned = new ArrayList<>();
        for (PostponementFinding finding : patterns.postponement()) {
            if (finding.advice() == Advice.NOT_PLANNED) {
                notPlanned.add(finding.rule().kind());
            } else {
                items.add(title(finding.rule()) + ", " + finding.advice().words() + ": "
                        + mentions.said(finding.because()));
            }
        }
        if (!notPlanned.isEmpty()) {
            items.add("Not planned: " + Sentences.listed(notPlanned) + ".");
        }
        return items;
    }

    private List<String> outlook() {
        Outlook outlook = assessment.outlook();
        List<String> items = new ArrayList<>();
        if (outlook.because().isEmpty()) {
            return items;
        }
        items.add(mentions.said(outlook.because()));
        if (!outlook.weights().isEmpty()) {
            items.add(outlook.weights().stream()
                    .map(FrameworkSection::weight)
                    .collect(Collectors.joining(", ", "The scorecard then weighs: ", ".")));
        }
        if (!outlook.goalsAfter().isEmpty()) {
            items.add(outlook.goalsAfter().stream()
                    .map(PhaseGoalTable::words)
                    .collect(Collectors.joining(", ", "Goals then: ", ".")));
        }
        items.add("Look again: " + mentions.said(outlook.ceiling()));
        return items;
    }

    /** A criterion with its weight then and now. */
    private static String weight(Explanation change) {
        return Sentences.fact(change, "criterion") + " " + Sentences.fact(change, "after") + " (now "
                + Sentences.fact(change, "before") + ")";
    }
}
