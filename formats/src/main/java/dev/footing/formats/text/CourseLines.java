package dev.footing.formats.text;

import dev.footing.api.recovery.Change;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.recovery.Effect;
import dev.footing.api.recovery.LastSwitch;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.Step;
import dev.footing.api.recovery.SwitchMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** A course of action: a table of steps, what they change, and until when switching helps. */
final class CourseLines {
    /** Days that an engineer works in a month. */
    private static final double DAYS_A_MONTH = 20;

    private final CourseOfAction course;

    CourseLines(CourseOfAction course) {
        this.course = course;
    }

    void print(Page page) {
        if (!course.steps().isEmpty()) {
            TextTable table = new TextTable(
                    course.kind() == CourseOfAction.Kind.RECOVERY ? "Recovery" : "Roadmap",
                    "Weeks",
                    "Owner",
                    "Days of work");
            course.steps().forEach(step -> step.actions().forEach(action -> table.row(row(step, action))));
            page.table(table);
            page.paragraph("A day of work is a twentieth of an engineer-month.");
            course.steps().forEach(step -> step.actions().forEach(action -> page.item(reasons(action))));
            course.steps().forEach(step -> step.effect().ifPresent(effect -> page.item(effect(step, effect))));
            boolean silent = course.steps().stream()
                    .flatMap(step -> step.actions().stream())
                    .anyMatch(action -> !action.modelled());
            if (silent && course.effect().isPresent()) {
                page.item("Nothing is claimed for the other actions: the model has no figure for what they do.");
            }
        }
        if (course.steps().isEmpty()) {
            page.title("From now on");
        }
        course.warnings().forEach(warning -> page.item(Sentences.of(warning)));
        course.lastSwitch().ifPresent(last -> page.item(lastSwitch(last)));
        page.blank();
    }

    private static List<String> row(Step step, PlannedAction action) {
        return new ArrayList<>(List.of(
                action.action().id(),
                TextReport.span(Integer.toString(action.fromWeek(step)), Integer.toString(action.toWeek(step))),
                action.owner().id().replace('-', ' '),
                action.effort().value() > 0
                        ? Words.number(DAYS_A_MONTH * action.effort().value())
                        : "none"));
    }

    private static String reasons(PlannedAction action) {
        return action.action().id() + ": "
                + action.because().stream().map(Sentences::of).collect(Collectors.joining(" ")) + " "
                + Sentences.of(action.doneWhen());
    }

    private static String effect(Step step, Effect effect) {
        StringBuilder text = new StringBuilder(effect.action().id())
                .append(" from week ")
                .append(step.fromWeek())
                .append(" on, against doing nothing: objective ")
                .append(effect.objective()
                        .error()
                        .map(error -> signed(effect.objective().mean().isPositive())
                                + Rounded.withError(effect.objective().mean(), error))
                        .orElse(signed(effect.objective().mean().isPositive())
                                + Words.thousands(effect.objective().mean())))
                .append(", ")
                .append(points(effect.lasts()))
                .append(" trials that last");
        effect.raiseProbability()
                .ifPresent(change -> text.append(", ").append(points(change)).append(" chance of the round"));
        text.append(", ")
                .append(signed(effect.productEngineerMonths().mean() > 0))
                .append(Words.number(effect.productEngineerMonths().mean()))
                .append(" engineer-months on the product; median runway ")
                .append(runways(runway(effect.runwayBefore()), runway(effect.runwayAfter())))
                .append('.');
        return text.toString();
    }

    private static String signed(boolean positive) {
        return positive ? "+" : "";
    }

    /** A change of a share, in percentage points. */
    private static String points(Change change) {
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
        SwitchMonth end = last.table().get(last.table().size() - 1);
        String when = month == 0 ? "only now" : "until month " + month;
        return "Switching to " + last.strategy() + " helps " + when
                + (end.month() == month ? ", the last month that was looked at." : "; later it no longer does.");
    }
}
