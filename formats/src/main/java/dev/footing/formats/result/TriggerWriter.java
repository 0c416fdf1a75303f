package dev.footing.formats.result;

import dev.footing.api.record.Trigger;
import dev.footing.formats.json.JsonWriter;

/** Writes the members of a trigger. */
final class TriggerWriter {
    private TriggerWriter() {}

    static void members(Trigger trigger, JsonWriter json) {
        json.member("measure", trigger.measure())
                .member("unit", trigger.unit())
                .member("direction", trigger.direction())
                .member("recorded", trigger.recorded())
                .member("threshold", trigger.threshold())
                .member("effect", trigger.effect());
        trigger.strategy().ifPresent(strategy -> json.member("strategy", strategy.value()));
    }
}
