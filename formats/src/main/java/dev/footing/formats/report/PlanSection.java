package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.Step;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.Table;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.document.chart.GanttChart;
import dev.footing.formats.sentences.Sentences;
import dev.footing.formats.sentences.TitleCode;
import java.util.stream.Stream;

/**
 * A course of action with its dates, for a medium that draws: week by week as a chart, and who does what until when.
 */
final class PlanSection {
    private static final String TITLE = "The plan";

    private final CourseOfAction course;
    private final StrategyMentions mentions;
    private final ActionWords words;
    private final CalendarWeek calendar;
    private final ImmutableList<Planned> actions;

    PlanSection(Assessment assessment, CourseOfAction course) {
        this.course = course;
        this.mentions = new StrategyMentions(assessment);
        this.words = new ActionWords(assessment);
        this.calendar = new CalendarWeek(assessment);
        this.actions = course.steps().stream()
                .flatMap(step -> step.actions().stream().map(action -> new Planned(step, action)))
                .collect(ImmutableList.toImmutableList());
    }

    /** An action and the step that it is part of. */
    private record Planned(Step step, PlannedAction action) {
        int from() {
            return action.fromWeek(step);
        }

        int to() {
            return action.toWeek(step);
        }

        String weeks() {
            return PlanSection.weeks(from(), to());
        }

        Cell days() {
            double work = action.effort().value();
            return work > 0 ? new Cell.Decimal(EngineerMonths.WORKING_DAYS * work) : new Cell.Absent("none");
        }
    }

    Section section() {
        ImmutableList<Block> beside = new CourseSection(mentions.assessment(), course).sentences(mentions);
        if (actions.isEmpty()) {
            return Section.of(CourseSection.ID, TITLE, beside);
        }
        Blocks blocks = new Blocks().add(figure()).add(new Block.Tabular(table()));
        return (beside.isEmpty()
                        ? blocks
                        : blocks.add(new Block.Details("Why each of them, and what they change", beside)))
                .quiet(CourseSection.ID, TITLE);
    }

    private Block figure() {
        Planned first = actions.get(0);
        int last = actions.stream().mapToInt(Planned::to).max().orElse(1);
        return new Block.Figure(
                "weeks",
                new GanttChart(
                        ended(last),
                        "first day of week"
                                + calendar.from()
                                        .map(day -> ", counted from " + day)
                                        .orElse(""),
                        course.steps().stream().flatMap(this::rows).collect(ImmutableList.toImmutableList())),
                "It begins with: " + words.of(first.action().action()) + ", " + first.weeks() + ".",
                TableLayout.<Planned>captioned("What calls for it")
                        .phrases("Action", this::name)
                        .phrases("Step", planned -> planned.step().id().words())
                        .phrases(
                                "Because",
                                planned -> mentions.said(planned.action().because()))
                        .table(actions));
    }

    /** What the chart finds: how much there is to do, and until when. */
    private String ended(int last) {
        return Sentences.of(Explanation.of(TitleCode.PLAN_ENDS)
                .figure("count", actions.size(), Unit.COUNT)
                .word("until", calendar.last(last).orElse("the end of week " + last))
                .build());
    }

    private Table table() {
        TableLayout<Planned> table =
                TableLayout.<Planned>captioned("Who does what, and until when").phrases("What", this::name);
        table.phrases(
                "Weeks",
                planned -> planned.from() == planned.to()
                        ? Integer.toString(planned.from())
                        : planned.from() + " to " + planned.to());
        if (calendar.from().isPresent()) {
            table.phrases(
                    "Dates",
                    planned -> calendar.first(planned.from()).orElse("") + " to "
                            + calendar.last(planned.to()).orElse(""));
        }
        return table.phrases("Who", planned -> planned.action().owner().words())
                .figures("Days of work", Planned::days)
                .phrases(
                        "How one sees it",
                        planned -> mentions.said(planned.action().doneWhen()))
                .table(actions);
    }

    private String name(Planned planned) {
        return Sentences.capitalized(words.of(planned.action().action()));
    }

    private Stream<GanttChart.Row> rows(Step step) {
        String label = Sentences.capitalized(step.id().words());
        return Stream.concat(
                Stream.of(new GanttChart.Row(label, true, step.fromWeek(), step.toWeek(), label)),
                actions.stream()
                        .filter(planned -> planned.step().equals(step))
                        .map(planned -> new GanttChart.Row(
                                name(planned),
                                false,
                                planned.from(),
                                planned.to(),
                                planned.weeks() + ", "
                                        + planned.action().owner().words())));
    }

    private static String weeks(int from, int to) {
        return from == to ? "week " + from : "weeks " + from + " to " + to;
    }
}
