package dev.footing.formats.sentences;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import dev.footing.api.outcome.Explanation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The sentences of a language: for each code a {@link SentenceTemplate}, and words for ids. It reads lines of
 * {@code key = text}; blank lines and lines that begin with {@code #} are left out. A key is
 *
 * <ul>
 *   <li>the id of a code: {@code cash-runs-out = As planned, cash runs out after {months}.}
 *   <li>the id of a code under a condition on one fact, after the line of the code itself: {@code mix-behind[gap=0]},
 *       see {@link FactWords#holds}
 *   <li>a style of words and an id: {@code sourced.custom = written in-house} is what {@code {sourcing|sourced}} prints
 *       for {@code custom}
 * </ul>
 */
final class Catalogue {
    private static final Splitter IDS = Splitter.on(", ");
    private static final Splitter KEY = Splitter.on(" = ").limit(2);

    static final Catalogue ENGLISH =
            Catalogue.read("verdict.txt", "framework.txt", "recovery.txt", "titles.txt", "words.txt");

    private final ImmutableListMultimap<String, SentenceTemplate> templates;
    private final ImmutableMap<String, String> words;

    private Catalogue(ImmutableListMultimap<String, SentenceTemplate> templates, ImmutableMap<String, String> words) {
        this.templates = templates;
        this.words = words;
    }

    /** Reads resources of this package; a key that stands twice is refused. */
    private static Catalogue read(String... resources) {
        ImmutableListMultimap.Builder<String, SentenceTemplate> templates = ImmutableListMultimap.builder();
        ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
        for (String resource : resources) {
            for (String line : lines(resource)) {
                List<String> entry = KEY.splitToList(line);
                if (entry.get(0).contains(".")) {
                    words.put(entry.get(0), entry.get(1));
                } else {
                    SentenceTemplate template = SentenceTemplate.of(entry.get(0), entry.get(1));
                    templates.put(template.id(), template);
                }
            }
        }
        return new Catalogue(templates.build(), words.buildOrThrow());
    }

    private static ImmutableList<String> lines(String resource) {
        try {
            // Asked for here and not by Guava, which sees no resources of another module.
            URL file = Objects.requireNonNull(Catalogue.class.getResource(resource), resource);
            return Resources.readLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String sentence(Explanation explanation) {
        FactWords facts = facts(explanation);
        List<SentenceTemplate> found = templates(explanation.code().id());
        return found.stream()
                .skip(1)
                .filter(template -> template.applies(facts))
                .findFirst()
                .orElse(found.get(0))
                .fill(facts);
    }

    /** The facts of an explanation, each in the style in which the template of its code has it. */
    FactWords facts(Explanation explanation) {
        return new FactWords(
                this, explanation, templates(explanation.code().id()).get(0));
    }

    /** The templates of a code, the one without a condition first. */
    ImmutableList<SentenceTemplate> templates(String code) {
        ImmutableList<SentenceTemplate> found = templates.get(code);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("No sentence for " + code + ".");
        }
        return found;
    }

    /** The ids of all codes that have a template. */
    ImmutableSet<String> codes() {
        return templates.keySet();
    }

    /** The keys of all words: a style, a point, and an id. */
    ImmutableSet<String> words() {
        return words.keySet();
    }

    /** Ids with commas between them as an enumeration in words. */
    String listed(String ids) {
        List<String> words = IDS.splitToStream(ids)
                .map(id -> word("list", id, id.replace('-', ' ')))
                .toList();
        int last = words.size() - 1;
        return switch (last) {
            case 0 -> words.get(0);
            case 1 -> words.get(0) + " and " + words.get(1);
            default -> String.join(", ", words.subList(0, last)) + ", and " + words.get(last);
        };
    }

    /** An id in words, or the other text where the style has none for it. */
    String word(String style, String id, String other) {
        return words.getOrDefault(style + "." + id, other);
    }
}
