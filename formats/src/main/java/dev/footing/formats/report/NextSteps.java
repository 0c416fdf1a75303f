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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What to do next: what to find out or mend where the decision hangs on it, then the first steps with their weeks. */
final class NextSteps {
    private final Assessment assessment;
    private final Verdict verdict;
    private final ActionWords words;

    NextSteps(Assessment assessment) {
        this.assessment = assessment;
        this.verdict = assessment.verdict();
        this.words = new ActionWords(assessment);
    }

    ImmutableList<String> sentences(int most) {
        ImmutableList<String> first = first().stream().collect(ImmutableList.toImmutableList());
        ImmutableList<String> all = Streams.concat(first.stream(), steps(!first.isEmpty(), most - first.size()))
                .collect(ImmutableList.toImmutableList());
        return all.isEmpty() && assessment.courseOfAction().isPresent()
                ? ImmutableList.of("Nothing to do now; assess again when a figure changes.")
                : all;
    }

    private Optional<String> first() {
        return switch (verdict.kind()) {
            case CONDITIONAL ->
                verdict.condition()
                        .map(VerdictCondition::areas)
                        .map(areas -> "First: ask the team whether it has experience with " + Sentences.listed(areas)
                                + ". If it has, assess again with that answer.");
            case CLOSE_CALL ->
                Optional.of(
                        "Before anything moves: get better figures for what it rests on, as the two are too near to tell.");
            case VETOED -> verdict.nextQuestions().stream().findFirst().map(Sentences::of);
            case NO_FEASIBLE_OPTION ->
                ScreenRoles.find(verdict, Code.NEAREST_TO_LASTING)
                        .map(nearest -> "Before anything else: raise " + DecisionSentence.amount(nearest, "missing")
                                + ", or cut spending by as much.");
            case RECOMMEND, INSUFFICIENT_EVIDENCE -> Optional.empty();
        };
    }

    /** The first steps, the move among them; what is to be answered is no step where it is said already. */
    private Stream<String> steps(boolean said, int most) {
        List<Dated> all = assessment.courseOfAction().stream()
                .map(CourseOfAction::steps)
                .flatMap(ImmutableList::stream)
                .flatMap(step -> step.actions().stream().map(action -> new Dated(step, action)))
                .filter(dated -> !said || dated.action().action() != Action.ANSWER_OPEN_QUESTIONS)
                .toList();
        return all.stream()
                .sorted(Comparator.comparing((Dated dated) -> !dated.moves()).thenComparingInt(Dated::from))
                .limit(Math.max(0, most))
                .sorted(Comparator.comparingInt(Dated::from))
                .map(this::sentence);
    }

    private String sentence(Dated dated) {
        int from = dated.from();
        int to = dated.to();
        String weeks = (from == to ? "week " + from : "weeks " + from + " to " + to) + ": "
                + words.of(dated.action().action()) + ".";
        boolean hangsOnAnswer = verdict.kind() == Verdict.Kind.CONDITIONAL && dated.moves();
        return hangsOnAnswer ? "If it has not, " + weeks : Sentences.capitalized(weeks);
    }

    /** An action and the step that it is part of. */
    private record Dated(Step step, PlannedAction action) {
        int from() {
            return action.fromWeek(step);
        }

        boolean moves() {
            return action.action() == Action.MOVE_TO_STRATEGY;
        }

        int to() {
            return action.toWeek(step);
        }
    }
}
