package dev.footing.formats.json;

import java.util.Optional;

/** Where a value stands, as a chain up to the root, so that pointers are spelt out only for messages. */
record JsonPlace(Optional<JsonPlace> parent, String name) {
    static final JsonPlace ROOT = new JsonPlace(Optional.empty(), "");

    JsonPlace child(String member) {
        return new JsonPlace(Optional.of(this), member);
    }

    String pointer() {
        StringBuilder pointer = new StringBuilder();
        append(pointer);
        return pointer.toString();
    }

    private void append(StringBuilder pointer) {
        parent.ifPresent(above -> {
            above.append(pointer);
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        });
    }
}
