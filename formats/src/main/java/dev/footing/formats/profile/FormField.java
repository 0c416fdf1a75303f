package dev.footing.formats.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.footing.api.startup.Input;
import java.util.List;

/**
 * One input as a form shows it.
 *
 * @param input the input; its kind, range and choices say which control suits it
 * @param entries what was stated, as somebody would type it: one text, several for an input that takes several words;
 *     none where nothing was stated
 * @param standIn the default that stands in where nothing is stated; blank where there is none
 */
public record FormField(Input<?> input, ImmutableList<String> entries, String standIn) {
    /**
     * Tells what the field holds once a form was filled in.
     *
     * @param given what fields hold, by the id of the input
     * @return the entries given for it without blanks around them, and without those that are nothing else; what was
     *     stated where none were given
     */
    public ImmutableList<String> held(ImmutableListMultimap<String, String> given) {
        return given.containsKey(input.id()) ? typed(given.get(input.id())) : entries;
    }

    /** Whether entries say what was stated. */
    boolean states(ImmutableList<String> held) {
        return typed(held).equals(typed(entries));
    }

    private static ImmutableList<String> typed(List<String> texts) {
        return texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return what was stated as one text, words with commas between; blank where nothing was} */
    public String text() {
        return String.join(", ", entries);
    }
}
