package dev.footing.formats.profile;

import com.google.common.collect.ImmutableList;
import dev.footing.api.startup.Input;

/**
 * One input as a form shows it.
 *
 * @param input the input; its kind, range and choices say which control suits it
 * @param entries what was stated, as somebody would type it: one text, several for an input that takes several words;
 *     none where nothing was stated
 * @param standIn the default that stands in where nothing is stated; blank where there is none
 */
public record FormField(Input<?> input, ImmutableList<String> entries, String standIn) {
    /** {@return what was stated as one text, words with commas between; blank where nothing was} */
    public String text() {
        return String.join(", ", entries);
    }
}
