package dev.footing.formats.record;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.VisibleText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Who has to do with a decision. It stands above the record for readers and tools that list decisions; a check does not
 * look at it.
 *
 * @param status how far the decision has come, such as {@code proposed} or {@code accepted}
 * @param decisionMakers who decides
 * @param consulted who was asked
 * @param informed who is kept informed
 */
public record FrontMatter(
        String status,
        ImmutableList<String> decisionMakers,
        ImmutableList<String> consulted,
        ImmutableList<String> informed) {
    /**
     * Refuses null.
     *
     * @param status how far the decision has come
     * @param decisionMakers who decides
     * @param consulted who was asked
     * @param informed who is kept informed
     */
    public FrontMatter {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(decisionMakers, "decisionMakers");
        Objects.requireNonNull(consulted, "consulted");
        Objects.requireNonNull(informed, "informed");
    }

    /** {@return a decision that has not been taken yet, without names} */
    public static FrontMatter proposed() {
        return new FrontMatter("proposed", ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    /** The front matter of a document, with the date of the decision. */
    String yaml(LocalDate date) {
        return "---\nstatus: " + quoted(status) + "\ndate: " + date + "\n"
                + people("decision-makers", decisionMakers)
                + people("consulted", consulted)
                + people("informed", informed)
                + "---\n";
    }

    private static String people(String key, List<String> names) {
        return names.isEmpty()
                ? ""
                : names.stream().map(FrontMatter::quoted).collect(Collectors.joining(", ", key + ": [", "]\n"));
    }

    /** A text in quotes as YAML reads it. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                out.append('\\').appendCodePoint(point);
            } else if (VisibleText.hides(point) || !Character.isDefined(point)) {
                out.append(String.format(Locale.ROOT, point > 0xffff ? "\\U%08x" : "\\u%04x", point));
            } else {
                out.appendCodePoint(point);
            }
        });
        return out.append('"').toString();
    }
}
