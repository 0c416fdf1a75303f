package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.recovery.Effect;
import dev.footing.api.recovery.FigureChange;
import dev.footing.api.recovery.LastSwitch;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.Step;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.document.chart.GanttChart;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.sentences.Sentences;
import dev.footing.formats.sentences.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * A course of action: its steps as a table or week by week as a chart, what they change, until when switching helps.
 */
final class CourseSection {
    private static final String ID = "course";

    private final CourseOfAction course;
    private final ImmutableList<Planned> actions;
    private final String name;

    CourseSection(CourseOfAction course) {
        this.course = course;
        this.actions = course.steps().stream().flatMap(CourseSection::planned).collect(ImmutableList.toImmutableList());
        this.name = course.kind() == CourseOfAction.Kind.RECOVERY ? "Recovery" : "Roadmap";
    }

    private static Stream<Planned> planned(Step step) {
        return step.actions().stream().map(action -> new Planned(step, action));
    }

    /** An action and the step that it is part of. */
    private record Planned(Step step, PlannedAction action) {
        int fromWeek() {
            return action.fromWeek(step);
        }

        int toWeek() {
            return action.toWeek(step);
        }

        String weeks() {
            return CourseSection.weeks(fromWeek(), toWeek());
        }

        String owner() {
            return action.owner().words();
        }

        double engineerMonths() {
            return action.effort().value();
        }

        Cell span() {
            return new Cell.Span(new Cell.Decimal(fromWeek()), new Cell.Decimal(toWeek()));
        }

        Cell days() {
            return engineerMonths() > 0
                    ? new Cell.Decimal(EngineerMonths.WORKING_DAYS * engineerMonths())
                    : new Cell.Absent("none");
        }

        GanttChart.Row row() {
            String label = action.action().words();
            return new GanttChart.Row(label, false, fromWeek(), toWeek(), weeks() + ", " + owner());
        }
    }

    /** The steps as a table. */
    Section section() {
        return course.steps().isEmpty()
                ? Section.of(ID, "From now on", sentences())
                : new Blocks().add(table()).addAll(sentences()).quiet(ID, name);
    }

    /** The steps as a chart. */
    Section charted() {
        return course.steps().isEmpty()
                ? Section.of(ID, "From now on", sentences())
                : new Blocks().add(figure()).addAll(sentences()).quiet(ID, "What to do from now on");
    }

    private Block table() {
        return TableLayout.<Planned>cornered(name)
                .names("Action", planned -> planned.action().action().id())
                .figures("Weeks", Planned::span)
                .phrases("Owner", Planned::owner)
                .figures("Days of work", Planned::days)
                .note("A day of work is a twentieth of an engineer-month.")
                .block(actions);
    }

    private Block figure() {
        Step last = course.steps().reverse().get(0);
        return new Block.Figure(
                "weeks",
                new GanttChart(
                        name + ", week by week",
                        "first day of week",
                        course.steps().stream().flatMap(CourseSection::rows).collect(ImmutableList.toImmutableList())),
                "From " + inWeeks(course.steps().get(0)) + ", to " + inWeeks(last) + ".",
                TableLayout.<Planned>captioned(name)
                        .phrases("Action", planned -> planned.action().action().words())
                        .phrases("Step", planned -> planned.step().id().words())
                        .phrases("Weeks", Planned::weeks)
                        .phrases("Owner", Planned::owner)
                        .figures("Effort", row -> new Cell.Quantity(row.engineerMonths(), Unit.ENGINEER_MONTHS))
                        .phrases("Done when", CourseSection::done)
                        .phrases(
                                "Because",
                                planned -> Sentences.of(planned.action().because()))
                        .table(actions));
    }

    private static String done(Planned planned) {
        PlannedAction action = planned.action();
        return action.takes().isEmpty()
                ? Sentences.of(action.doneWhen())
                : Sentences.of(action.doneWhen()) + " " + Sentences.of(action.takes());
    }

    private static Stream<GanttChart.Row> rows(Step step) {
        String label = step.id().words();
        return Stream.concat(
                Stream.of(new GanttChart.Row(label, true, step.fromWeek(), step.toWeek(), label)),
                planned(step).map(Planned::row));
    }

    private static String inWeeks(Step step) {
        return step.id().words() + ", " + weeks(step.fromWeek(), step.toWeek());
    }

    private static String weeks(int from, int to) {
        return from == to ? "week " + from : "weeks " + from + " to " + to;
    }

    private ImmutableList<Block> sentences() {
        List<String> items = new ArrayList<>();
        actions.forEach(planned -> items.add(reasons(planned.action())));
        course.steps().forEach(step -> step.effect().ifPresent(effect -> items.add(effect(step, effect))));
        boolean silent = actions.stream().anyMatch(planned -> !planned.action().modelled());
        if (silent && course.effect().isPresent()) {
            items.add("Nothing is claimed for the other actions: the model has no figure for what they do.");
        }
        course.warnings().forEach(warning -> items.add(Sentences.of(warning)));
        course.lastSwitch().ifPresent(last -> items.add(lastSwitch(last)));
        return Block.items(items);
    }

    private static String reasons(PlannedAction action) {
        String takes = action.takes().isEmpty() ? "" : Sentences.of(action.takes()) + " ";
        return action.action().id() + ": " + Sentences.of(action.because()) + " " + takes
                + Sentences.of(action.doneWhen());
    }

    private static String effect(Step step, Effect effect) {
        Money objective = effect.objective().mean();
        double work = effect.productEngineerMonths().mean();
        String round = effect.raiseProbability()
                .map(change -> ", " + points(change) + " chance of the round")
                .orElse("");
        return effect.action().id() + " from week " + step.fromWeek() + " on, against doing nothing: objective "
                + signed(objective.isPositive())
                + effect.objective()
                        .error()
                        .map(error -> Rounded.withError(objective, error))
                        .orElse(Words.thousands(objective))
                + ", " + points(effect.lasts()) + " trials that last" + round + ", " + signed(work > 0)
                + Words.number(work)
                + " engineer-months on the product; median runway "
                + runways(runway(effect.runwayBefore()), runway(effect.runwayAfter())) + ".";
    }

    private static String signed(boolean positive) {
        return positive ? "+" : "";
    }

    /** A change of a share, in percentage points. */
    private static String points(FigureChange change) {
        return signed(change.mean() > 0) + Words.number(100 * change.mean()) + " points of";
    }

    private static String runways(String before, String after) {
        return before.equals(after) ? before + " either way" : before + " before, " + after + " after";
    }

    private static String runway(OptionalDouble months) {
        return months.isPresent() ? Words.number(months.getAsDouble()) + " months" : "beyond the horizon";
    }

    private static String lastSwitch(LastSwitch last) {
        if (last.month().isEmpty()) {
            return "Switching to " + last.strategy() + " does not help now.";
        }
        int month = last.month().getAsInt();
        String when = month == 0 ? "only now" : "until month " + month;
        return "Switching to " + last.strategy() + " helps " + when
                + (last.table().reverse().get(0).month() == month
                        ? ", the last month that was looked at."
                        : "; later it no longer does.");
    }
}
