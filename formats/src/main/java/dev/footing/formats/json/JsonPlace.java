package dev.footing.formats.json;

import java.util.Optional;

/**
 * Where a value stands, as a chain up to the root, so that pointers are spelt out only for messages.
 *
 * @param parent the place of the object or list around it; empty for the whole document
 * @param name the name or index there
 * @param level how deep it is nested, 1 for the whole document
 */
record JsonPlace(Optional<JsonPlace> parent, String name, int level) {
    static final JsonPlace ROOT = new JsonPlace(Optional.empty(), "", 1);

    JsonPlace child(String member) {
        return new JsonPlace(Optional.of(this), member, level + 1);
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
