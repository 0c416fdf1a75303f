package dev.footing.formats.html.page;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.Step;
import dev.footing.formats.html.chart.Gantt;
import dev.footing.formats.text.Section;
import dev.footing.formats.text.Sentences;
import dev.footing.formats.text.Words;
import java.util.List;
import java.util.stream.Collectors;

/** A roadmap or a recovery, as a chart of weeks with everything in the table below it. */
final class CourseBlocks {
    private final Assessment assessment;
    private final Passages passages;

    CourseBlocks(Assessment assessment, Passages passages) {
        this.assessment = assessment;
        this.passages = passages;
    }

    ImmutableList<Block> blocks() {
        if (assessment.strategies().isEmpty() || assessment.courseOfAction().isEmpty()) {
            return ImmutableList.of();
        }
        CourseOfAction course = assessment.courseOfAction().orElseThrow();
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        if (!course.steps().isEmpty()) {
            blocks.add(gantt(course));
        }
        passages.of("", Section.COURSE).stream()
                .filter(block -> !(block instanceof Block.Grid))
                .forEach(blocks::add);
        return blocks.build();
    }

    private static Block gantt(CourseOfAction course) {
        String name = course.kind() == CourseOfAction.Kind.RECOVERY ? "Recovery" : "Roadmap";
        ImmutableList.Builder<Gantt.Row> rows = ImmutableList.builder();
        ImmutableList.Builder<ImmutableList<String>> table = ImmutableList.builder();
        for (Step step : course.steps()) {
            rows.add(new Gantt.Row(
                    words(step.id().id()),
                    true,
                    step.fromWeek(),
                    step.toWeek(),
                    words(step.id().id())));
            for (PlannedAction action : step.actions()) {
                rows.add(new Gantt.Row(
                        words(action.action().id()),
                        false,
                        action.fromWeek(step),
                        action.toWeek(step),
                        weeks(action.fromWeek(step), action.toWeek(step)) + ", "
                                + words(action.owner().id())));
                table.add(row(step, action));
            }
        }
        Step first = course.steps().get(0);
        Step last = course.steps().get(course.steps().size() - 1);
        return new Block.Chart(
                "weeks",
                true,
                new Gantt(name + ", week by week", rows.build())
                        .draw("From " + words(first.id().id()) + ", " + weeks(first) + ", to "
                                + words(last.id().id()) + ", " + weeks(last) + "."),
                new Block.Grid(
                        name,
                        ImmutableList.of("Action", "Step", "Weeks", "Owner", "Effort", "Done when", "Because"),
                        table.build()));
    }

    private static ImmutableList<String> row(Step step, PlannedAction action) {
        return ImmutableList.of(
                words(action.action().id()),
                words(step.id().id()),
                weeks(action.fromWeek(step), action.toWeek(step)),
                words(action.owner().id()),
                Words.number(action.effort().value(), Unit.ENGINEER_MONTHS),
                Sentences.of(action.doneWhen()),
                sentences(action.because()));
    }

    private static String weeks(Step step) {
        return weeks(step.fromWeek(), step.toWeek());
    }

    private static String weeks(int from, int to) {
        return from == to ? "week " + from : "weeks " + from + " to " + to;
    }

    private static String sentences(List<Explanation> explanations) {
        return explanations.stream().map(Sentences::of).collect(Collectors.joining(" "));
    }

    private static String words(String id) {
        return id.replace('-', ' ');
    }
}
