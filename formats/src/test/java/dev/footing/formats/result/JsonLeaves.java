package dev.footing.formats.result;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A document and each document that differs from it in one text, number, or yes or no. */
public final class JsonLeaves {
    private static final Pattern LEAF =
            Pattern.compile("[:\\[,]\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9][0-9.eE+-]*|true|false|null)(?!\\s*:)");

    private JsonLeaves() {}

    /** {@return the document with each of its leaves edited, one at a time} */
    public static List<String> edited(String document) {
        return LEAF.matcher(document)
                .results()
                .map(leaf -> document.substring(0, leaf.start(1)) + edited(leaf) + document.substring(leaf.end(1)))
                .toList();
    }

    /** {@return a document without its seal} */
    public static String unsealed(String document) {
        return document.replaceFirst(",\\s*\"sha256\": \"[0-9a-f]{64}\"(\\s*})", "$1");
    }

    private static String edited(MatchResult leaf) {
        String value = leaf.group(1);
        return switch (value) {
            case "true" -> "false";
            case "false" -> "true";
            case "null" -> "1";
            default -> value.endsWith("\"") ? value.substring(0, value.length() - 1) + "x\"" : value + '1';
        };
    }
}
