package dev.footing.formats.result;

import dev.footing.api.description.Description;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.formats.json.CanonicalJson;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.reading.Checks;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The last member of a document that is read again: the hash of everything else in it. It shows that something was
 * edited, and not who wrote it: whoever edits a document can hash it anew. Layout and the order of members make no
 * difference.
 */
public final class Seal {
    /** Its name. */
    public static final String NAME = "sha256";

    private Seal() {}

    /**
     * Closes a document.
     *
     * @param document an object as text, without a seal
     * @return the same with the seal as its last member, in the layout that it has; without one where it is too large
     *     to be read again
     */
    public static String sealed(String document) {
        Objects.requireNonNull(document, "document");
        String seal;
        try {
            ProblemList problems = new ProblemList();
            JsonNode root = JsonDocument.parse(JsonText.of(document), problems).root();
            problems.throwIfAny();
            seal = of(root);
        } catch (InvalidProfileException tooLarge) {
            return document;
        }
        int end = document.lastIndexOf('}');
        int last = end;
        while (Character.isWhitespace(document.charAt(last - 1))) {
            last--;
        }
        String layout = last == end ? "" : "\n  ";
        String space = last == end ? "" : " ";
        return document.substring(0, last) + ',' + layout + '"' + NAME + "\":" + space + '"' + seal + '"'
                + document.substring(last);
    }

    /**
     * Describes a sealed document.
     *
     * @param type the type of what it holds
     * @param content what it holds
     * @param <T> that type
     * @return the same members, and the seal
     */
    public static <T> Description<T> described(Class<T> type, Description<T> content) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(content, "content");
        return Description.of(type)
                .all(value -> value, content)
                .add(
                        NAME,
                        ValueType.of(Scalar.Kind.SHA_256),
                        "of the canonical text of everything else here",
                        value -> "")
                .documented()
                .build();
    }

    /**
     * Reports a document that was edited under its seal.
     *
     * @param root the document
     * @param checks takes what is wrong
     * @param wayOut what to do
     * @return whether it has a seal at all
     */
    public static boolean check(JsonNode root, Checks checks, String wayOut) {
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(checks, "checks");
        Objects.requireNonNull(wayOut, "wayOut");
        Optional<JsonNode> stated = root.member(NAME);
        stated.filter(seal -> !seal.is(JsonNode.Kind.TEXT) || !seal.text().equals(of(root)))
                .ifPresent(seal -> checks.problems()
                        .add(seal, "must be the SHA-256 of everything else here, which was edited since", wayOut));
        return stated.isPresent();
    }

    private static String of(JsonNode root) {
        return CanonicalJson.sha256(root, Set.of(NAME));
    }
}
