package dev.footing.formats.json;

import java.util.Optional;

/**
 * Where a value stands, as a chain up to the root, so that pointers are spelt out only for messages.
 *
 * @param parent the place of the object or list around it; empty for the whole document
 * @param name the name or index there
 * @param level how deep it is nested, 1 for the whole document
 */
public record JsonPlace(Optional<JsonPlace> parent, String name, int level) {
    /** The place of the whole document. */
    public static final JsonPlace ROOT = new JsonPlace(Optional.empty(), "", 1);

    /**
     * Goes one level down.
     *
     * @param member the name of a member, or the index of an element
     * @return its place
     */
    public JsonPlace child(String member) {
        return new JsonPlace(Optional.of(this), member, level + 1);
    }

    /** {@return the JSON pointer; empty for the whole document} */
    public String pointer() {
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
