package dev.footing.formats.result;

import dev.footing.api.recovery.Change;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.recovery.Effect;
import dev.footing.api.recovery.LastSwitch;
import dev.footing.api.recovery.MoneyChange;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.Step;
import dev.footing.api.recovery.SwitchMonth;
import dev.footing.formats.json.JsonWriter;
import java.util.OptionalDouble;

/** Writes a course of action: a member {@code roadmap} or {@code recovery}, and what belongs beside it. */
final class CourseWriter {
    private final JsonWriter json;
    private final ExplanationWriter sentences;

    CourseWriter(JsonWriter json) {
        this.json = json;
        this.sentences = new ExplanationWriter(json);
    }

    void write(CourseOfAction course) {
        json.name(course.kind().id()).startList();
        course.steps().forEach(this::step);
        json.endList();
        sentences.explanations("courseWarnings", course.warnings());
        course.lastSwitch().ifPresent(last -> {
            json.name("lastSwitch");
            lastSwitch(last);
        });
    }

    private void step(Step step) {
        json.startObject()
                .member("step", step.id())
                .member("fromWeek", step.fromWeek())
                .member("toWeek", step.toWeek())
                .name("actions")
                .startList();
        step.actions().forEach(this::action);
        json.endList().name("effect");
        step.effect().ifPresentOrElse(this::effect, json::nothing);
        json.endObject();
    }

    private void action(PlannedAction action) {
        json.startObject()
                .member("id", action.action())
                .member("owner", action.owner())
                .member("effort", action.effort());
        action.fromWeek().ifPresent(week -> json.member("fromWeek", week));
        action.toWeek().ifPresent(week -> json.member("toWeek", week));
        json.member("evidence", action.evidence())
                .member("measure", action.measure())
                .name("doneWhen");
        sentences.explanation(action.doneWhen());
        json.member("modelled", action.modelled());
        sentences.explanations("because", action.because());
        json.endObject();
    }

    private void effect(Effect effect) {
        json.startObject().member("action", effect.action());
        months("runwayBefore", effect.runwayBefore());
        months("runwayAfter", effect.runwayAfter());
        effect.runway().ifPresent(change -> change("runway", change));
        change("lasts", effect.lasts());
        effect.raiseProbability().ifPresent(change -> change("raiseProbability", change));
        change("productEngineerMonths", effect.productEngineerMonths());
        change("objective", effect.objective());
        json.endObject();
    }

    /** Months, or null beyond the horizon. */
    private void months(String name, OptionalDouble months) {
        json.name(name);
        months.ifPresentOrElse(json::value, json::nothing);
    }

    private void change(String name, Change change) {
        json.name(name).startObject().member("mean", change.mean());
        change.error().ifPresent(error -> json.member("error", error));
        json.endObject();
    }

    private void change(String name, MoneyChange change) {
        json.name(name).startObject().member("mean", change.mean());
        change.error().ifPresent(error -> json.member("error", error));
        json.endObject();
    }

    private void lastSwitch(LastSwitch last) {
        json.startObject().member("strategy", last.strategy().value()).name("month");
        last.month().ifPresentOrElse(json::value, json::nothing);
        json.name("table").startList();
        for (SwitchMonth row : last.table()) {
            json.startObject().member("month", row.month()).member("lasts", row.lasts());
            row.raiseProbability().ifPresent(chance -> json.member("raiseProbability", chance));
            change("gain", row.gain());
            json.member("helps", row.helps()).endObject();
        }
        json.endList().endObject();
    }
}
