package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.recovery.Action;
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
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.sentences.Sentences;
import dev.footing.formats.sentences.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.joda.money.Money;

/** A course of action: its steps as a table, what they change, until when switching helps. */
final class CourseSection {
    static final String ID = "course";

    private final Assessment assessment;
    private final CourseOfAction course;
    private final ImmutableList<Planned> actions;
    private final String name;

    CourseSection(Assessment assessment, CourseOfAction course) {
        this.assessment = assessment;
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
    }

    /** The steps as a table. */
    Section section() {
        return course.steps().isEmpty()
                ? Section.of(ID, "From now on", sentences(new StrategyMentions(assessment)))
                : new Blocks()
                        .add(table())
                        .addAll(sentences(new StrategyMentions(assessment)))
                        .quiet(ID, name);
    }

    private Block table() {
        return TableLayout.<Planned>cornered(name)
                .phrases("Action", planned -> name(planned.action().action(), new StrategyMentions(assessment)))
                .figures("Weeks", Planned::span)
                .phrases("Owner", Planned::owner)
                .figures("Days of work", Planned::days)
                .note("A day of work is a twentieth of an engineer-month.")
                .block(actions);
    }

    /** What calls for each action, what the steps change, and until when switching helps. */
    ImmutableList<Block> sentences(StrategyMentions mentions) {
        List<String> items = new ArrayList<>();
        actions.forEach(planned -> items.add(reasons(planned.action(), mentions)));
        course.steps().forEach(step -> step.effect().ifPresent(effect -> items.add(effect(step, effect, mentions))));
        boolean silent = actions.stream().anyMatch(planned -> !planned.action().modelled());
        if (silent && course.effect().isPresent()) {
            items.add("Nothing is claimed for the other actions: the model has no figure for what they do.");
        }
        course.warnings().forEach(warning -> items.add(mentions.said(warning)));
        course.lastSwitch().ifPresent(last -> items.add(lastSwitch(last, mentions)));
        return Block.items(items);
    }

    private static String reasons(PlannedAction action, StrategyMentions mentions) {
        String takes = action.takes().isEmpty() ? "" : mentions.said(action.takes()) + " ";
        return name(action.action(), mentions) + ": " + mentions.said(action.because()) + " " + takes
                + mentions.said(action.doneWhen());
    }

    private static String name(Action action, StrategyMentions mentions) {
        return Sentences.capitalized(new ActionWords(mentions.assessment()).of(action));
    }

    private static String effect(Step step, Effect effect, StrategyMentions mentions) {
        Money objective = effect.objective().mean();
        double work = effect.productEngineerMonths().mean();
        String round = effect.raiseProbability()
                .map(change -> ", " + points(change) + " chance of the round")
                .orElse("");
        return name(effect.action(), mentions) + " from week " + step.fromWeek()
                + " on, against doing nothing: objective "
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

    private static String lastSwitch(LastSwitch last, StrategyMentions mentions) {
        if (last.month().isEmpty()) {
            return "Switching to " + mentions.of(last.strategy()) + " does not help now.";
        }
        int month = last.month().getAsInt();
        String when = month == 0 ? "only now" : "until month " + month;
        return "Switching to " + mentions.of(last.strategy()) + " helps " + when
                + (last.table().reverse().get(0).month() == month
                        ? ", the last month that was looked at."
                        : "; later it no longer does.");
    }
}
