package dev.footing.formats.json;

import com.google.common.collect.ImmutableSet;
import dev.footing.api.problem.Position;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * What single values in YAML are. Without quotes, {@code true}, {@code false} and {@code null} are what JSON has by
 * these names, numbers are what JSON writes as one, and everything else is a text, {@code no}, {@code on} and days
 * included. What some reader of YAML takes for a number and JSON does not write so, such as 012 or 1_000, is refused.
 */
final class YamlScalars {
    private static final ImmutableSet<String> YES = ImmutableSet.of("true", "True", "TRUE");
    private static final ImmutableSet<String> NO = ImmutableSet.of("false", "False", "FALSE");
    private static final ImmutableSet<String> NOTHING = ImmutableSet.of("", "~", "null", "Null", "NULL");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");
    private static final Pattern OTHER_NUMBER = Pattern.compile("[-+]?\\.?[0-9][0-9_]*\\.?[0-9_]*(?:[eE][-+]?[0-9_]+)?"
            + "|[-+]?0[xob][0-9a-fA-F_]+"
            + "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?"
            + "|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

    private YamlScalars() {}

    static JsonNode read(TreeBuilder tree, ScalarEvent scalar, JsonPlace place, Position position) {
        String text = scalar.getValue();
        if (!scalar.isPlain()) {
            return tree.text(place, position, text.length(), () -> text);
        }
        if (YES.contains(text) || NO.contains(text)) {
            String word = Boolean.toString(YES.contains(text));
            return JsonNode.scalar(JsonNode.Kind.YES_NO, place, position, word);
        }
        if (NOTHING.contains(text)) {
            return JsonNode.scalar(JsonNode.Kind.NULL, place, position, "null");
        }
        if (NUMBER.matcher(text).matches()) {
            return tree.number(place, position, text.length(), () -> text);
        }
        if (isOtherNumber(text)) {
            return tree.refused(
                    place,
                    position,
                    text,
                    "must be a number as JSON writes it, or a text in quotes",
                    "Write " + plainDigits(text) + "; put it in quotes only where a text is meant.");
        }
        return tree.text(place, position, text.length(), () -> text);
    }

    /** Whether a value without quotes is a text. */
    static boolean isText(String text) {
        return !YES.contains(text)
                && !NO.contains(text)
                && !NOTHING.contains(text)
                && !NUMBER.matcher(text).matches()
                && !isOtherNumber(text);
    }

    /** The number without the underscores that JSON does not have, where that is all that is wrong with it. */
    private static String plainDigits(String text) {
        String digits = text.replace("_", "");
        return text.contains("_") && NUMBER.matcher(digits).matches() ? digits : "plain digits, such as 1000 or 0.5";
    }

    private static boolean isOtherNumber(String text) {
        return text.length() <= JsonNumber.LONGEST && OTHER_NUMBER.matcher(text).matches();
    }
}
