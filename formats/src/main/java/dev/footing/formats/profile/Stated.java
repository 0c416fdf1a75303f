package dev.footing.formats.profile;

import dev.footing.api.startup.Input;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import dev.footing.formats.json.JsonNode;
import java.util.Optional;

/** One input as a profile states it. */
record Stated<T>(Input<T> input, T value, JsonNode node) {
    static <T> Stated<T> of(Input<T> input, Object value, JsonNode node) {
        return new Stated<>(input, input.type().cast(value), node);
    }

    void set(StartupDraft draft) {
        draft.set(input, value);
    }

    /** Sets the default of an input of which nothing was said. */
    static <T> void setDefault(StartupDraft draft, Input<T> input, Startup startup) {
        Optional<T> standIn = input.defaultFor(startup);
        standIn.ifPresent(value -> draft.set(input, value));
    }
}
