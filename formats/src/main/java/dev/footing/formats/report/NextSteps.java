package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.Step;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.VerdictCondition;
import dev.footing.formats.sentences.Sentences;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What to do next: what to find out or mend where the decision hangs on it, then the first steps with their weeks. */
final class NextSteps {
    private final Assessment assessment;
    private final Verdict verdict;
    private final StrategyNames names;

    NextSteps(Assessment assessment) {
        this.assessment = assessment;
        this.verdict = assessment.verdict();
        this.names = new StrategyNames(assessment);
    }

    ImmutableList<String> sentences(int most) {
        return Streams.concat(first().stream(), steps())
                .limit(most)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<String> first() {
        return switch (verdict.kind()) {
            case CONDITIONAL ->
                verdict.condition()
                        .map(VerdictCondition::areas)
                        .map(areas -> "Before that: ask the team whether it has experience with "
                                + Sentences.listed(areas) + ".");
            case CLOSE_CALL ->
                Optional.of(verdict.chances().isPresent()
                        ? "Stay where you are, if you are live, until firmer numbers tell the two apart."
                        : Sentences.of(verdict.nextQuestions()));
            case VETOED, NO_FEASIBLE_OPTION ->
                verdict.nextQuestions().stream()
                        .filter(question -> question.code() != Code.NEAREST_TO_LASTING)
                        .findFirst()
                        .map(Sentences::of);
            case RECOMMEND, INSUFFICIENT_EVIDENCE -> Optional.empty();
        };
    }

    private Stream<String> steps() {
        return assessment.courseOfAction().stream()
                .map(CourseOfAction::steps)
                .flatMap(ImmutableList::stream)
                .flatMap(step -> step.actions().stream().map(action -> new Dated(step, action)))
                .sorted(Comparator.comparingInt(Dated::from))
                .map(this::sentence);
    }

    private String sentence(Dated dated) {
        int from = dated.from();
        int to = dated.to();
        Action action = dated.action().action();
        String goal = action == Action.MOVE_TO_STRATEGY
                ? verdict.strategy().map(strategy -> " " + names.text(strategy)).orElse(" it")
                : "";
        return (from == to ? "Week " + from : "Weeks " + from + " to " + to) + ": " + Sentences.word("do", action)
                + goal + ".";
    }

    /** An action and the step that it is part of. */
    private record Dated(Step step, PlannedAction action) {
        int from() {
            return action.fromWeek(step);
        }

        int to() {
            return action.toWeek(step);
        }
    }
}
