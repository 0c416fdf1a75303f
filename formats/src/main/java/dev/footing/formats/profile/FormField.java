package dev.footing.formats.profile;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.footing.api.quantity.Identified;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Startup;
import dev.footing.formats.json.JsonWriter;
import java.util.Collection;
import java.util.List;

/**
 * One input as a form shows it.
 *
 * @param input the input; its kind, range and choices say which control suits it
 * @param entries what was stated, as it would be typed: one text, several for an input that takes several words; none
 *     where nothing was stated
 * @param standIn the default that stands in where nothing is stated; blank where there is none
 */
public record FormField(Input<?> input, ImmutableList<String> entries, String standIn) {
    /** The field of an input of a startup. */
    static <T> FormField of(Input<T> input, Startup startup) {
        return new FormField(
                input,
                input.get(startup)
                        .filter(value -> startup.states(input))
                        .map(value -> entries(input, value))
                        .orElse(ImmutableList.of()),
                input.defaultFor(startup)
                        .map(value -> String.join(", ", entries(input, value)))
                        .orElse(""));
    }

    /** What {@link InputText#value} reads as the same value; one word each where there may be several. */
    private static ImmutableList<String> entries(Input<?> input, Object value) {
        return switch (input.kind()) {
            case CHOICE -> ImmutableList.of(((Identified) value).id());
            case CHOICES ->
                ((Collection<?>) value)
                        .stream().map(word -> ((Identified) word).id()).collect(ImmutableList.toImmutableList());
            case TEXT -> ImmutableList.of(text((String) value));
            case DATE -> ImmutableList.of(value.toString());
            default -> ImmutableList.of(json(value));
        };
    }

    /** A text that begins with a quotation mark would be taken for JSON, so it becomes JSON. */
    private static String text(String value) {
        return value.startsWith("\"")
                ? JsonWriter.text(json -> json.value(value)).strip()
                : value;
    }

    private static String json(Object value) {
        return CharMatcher.whitespace().trimAndCollapseFrom(JsonWriter.text(json -> json.value(value)), ' ');
    }

    /**
     * Returns what the field holds once a form was filled in.
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
