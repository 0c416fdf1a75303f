package dev.footing.formats.html.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.footing.formats.profile.FormField;

/**
 * What the fields of a form hold.
 *
 * @param given by the id of the input; a field that is not there holds what was stated
 */
record LiveEntries(ImmutableListMultimap<String, String> given) {
    ImmutableList<String> of(FormField field) {
        String id = field.input().id();
        return given.containsKey(id)
                ? given.get(id).stream()
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .collect(ImmutableList.toImmutableList())
                : field.entries();
    }
}
