package dev.footing.formats.sentences;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with places for facts:
 *
 * <ul>
 *   <li>{@code {months}} is a fact with its unit and currency
 *   <li>{@code {share|trials}} is a fact in a style, see {@link FactWords}
 *   <li>{@code {left?is:are}} is the word that agrees with a fact: the first with one thing, the second with several
 * </ul>
 *
 * @param id the id of its code
 * @param condition under which it is taken, {@code fact=value}; empty where it is always
 * @param text the sentence with its places
 */
record SentenceTemplate(String id, Optional<String> condition, String text) {
    private static final Pattern KEY = Pattern.compile("([a-z0-9-]+)(?:\\[([A-Za-z]+=[^\\]]+)])?");
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)(?:\\|([a-z]+)|\\?([^:}]*):([^}]*))?}");
    private static final int NAME = 1;
    private static final int STYLE = 2;
    private static final int SINGULAR = 3;
    private static final int PLURAL = 4;

    static SentenceTemplate of(String key, String text) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No key of a sentence: " + key);
        }
        return new SentenceTemplate(parts.group(1), Optional.ofNullable(parts.group(2)), text);
    }

    boolean applies(FactWords facts) {
        return condition.map(facts::holds).orElse(true);
    }

    String fill(FactWords facts) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(filled(place, facts)));
    }

    private static String filled(MatchResult place, FactWords facts) {
        String name = place.group(NAME);
        if (place.group(SINGULAR) != null) {
            return place.group(facts.several(name) ? PLURAL : SINGULAR);
        }
        return facts.text(name);
    }

    /** The names of all facts that it has a place for. */
    ImmutableSet<String> names() {
        return PLACE.matcher(text).results().map(place -> place.group(NAME)).collect(ImmutableSet.toImmutableSet());
    }

    /** The number of its places. */
    long places() {
        return PLACE.matcher(text).results().count();
    }

    /** The style in which it has a fact; empty where the unit of the fact decides. */
    String style(String name) {
        return PLACE.matcher(text)
                .results()
                .filter(place -> name.equals(place.group(NAME)))
                .flatMap(place -> Optional.ofNullable(place.group(STYLE)).stream())
                .findFirst()
                .orElse("");
    }
}
