package dev.footing.yaml;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import dev.footing.formats.json.JsonNode.Kind;
import dev.footing.formats.json.TreeParsing;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * A single value in YAML. Without quotes, {@code true}, {@code false} and {@code null} are what JSON has by these
 * names, numbers are what JSON writes as one, and everything else is a text, {@code no}, {@code on} and days included.
 * What some readers of YAML take for a number and JSON does not write so, such as 012 or 1_000, is refused.
 *
 * @param text its characters, without quotes
 * @param plain whether it stands without quotes
 */
record YamlScalar(String text, boolean plain) {
    private static final ImmutableSet<String> YES_NO =
            ImmutableSet.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final ImmutableSet<String> NOTHING = ImmutableSet.of("", "~", "null", "Null", "NULL");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");
    private static final Pattern OTHER_NUMBER = Pattern.compile("[-+]?\\.?[0-9][0-9_]*\\.?[0-9_]*(?:[eE][-+]?[0-9_]+)?"
            + "|[-+]?0[xob][0-9a-fA-F_]+"
            + "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?"
            + "|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

    static YamlScalar of(ScalarEvent event) {
        return new YamlScalar(event.getValue(), event.isPlain());
    }

    /** What it is in JSON; refused where JSON has no such value. */
    Kind kind() {
        if (!plain) {
            return Kind.TEXT;
        }
        if (YES_NO.contains(text)) {
            return Kind.YES_NO;
        }
        if (NOTHING.contains(text)) {
            return Kind.NULL;
        }
        if (NUMBER.matcher(text).matches()) {
            return Kind.NUMBER;
        }
        boolean otherNumber = text.length() <= TreeParsing.LONGEST_NUMBER
                && OTHER_NUMBER.matcher(text).matches();
        return otherNumber ? Kind.REFUSED : Kind.TEXT;
    }

    /** The word that JSON has for it, where it is true, false or null. */
    String word() {
        return NOTHING.contains(text) ? "null" : Ascii.toLowerCase(text);
    }

    /** The number without the underscores that JSON does not have, where that is all that is wrong with it. */
    String plainDigits() {
        String digits = text.replace("_", "");
        return text.contains("_") && NUMBER.matcher(digits).matches() ? digits : "plain digits, such as 1000 or 0.5";
    }
}
