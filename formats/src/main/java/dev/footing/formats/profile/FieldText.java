package dev.footing.formats.profile;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Identified;
import dev.footing.api.startup.Input;
import dev.footing.formats.json.JsonWriter;
import java.util.Collection;

/** Values as somebody would type them: those of a profile, words without quotes. */
final class FieldText {
    private FieldText() {}

    /** What {@link InputText#value} reads as the same value; a word each where there may be several. */
    static ImmutableList<String> of(Input<?> input, Object value) {
        return switch (input.kind()) {
            case CHOICE -> ImmutableList.of(((Identified) value).id());
            case CHOICES ->
                ((Collection<?>) value)
                        .stream().map(one -> ((Identified) one).id()).collect(ImmutableList.toImmutableList());
            case TEXT -> ImmutableList.of(text((String) value));
            case DATE -> ImmutableList.of(value.toString());
            case YES_NO, WHOLE, NUMBER, AMOUNT, ESTIMATE, AMOUNT_ESTIMATE ->
                ImmutableList.of(CharMatcher.whitespace().trimAndCollapseFrom(json(value), ' '));
            case RECORDS -> throw new IllegalArgumentException(input + " holds records, which are no field.");
        };
    }

    /** A text that begins with a quotation mark would be taken for JSON, so it becomes JSON. */
    private static String text(String value) {
        return value.startsWith("\"") ? json(value).strip() : value;
    }

    private static String json(Object value) {
        return JsonWriter.text(json -> json.value(value));
    }
}
