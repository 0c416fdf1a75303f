package dev.footing.formats.sentences;

import dev.footing.api.outcome.Explanation;
import dev.footing.api.policy.PolicyParameters;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Explanations as English sentences. The sentences are in the resources of the {@link Catalogue}. */
public final class Sentences {
    /** A driver that is no input. */
    private static final String DISCOUNT = "managed-discount";

    private Sentences() {}

    /**
     * Puts an explanation into words.
     *
     * @param explanation a code and its facts
     * @return one sentence or two; a phrase without a full stop for a part of a sentence
     */
    public static String of(Explanation explanation) {
        Objects.requireNonNull(explanation, "explanation");
        return Catalogue.ENGLISH.sentence(explanation);
    }

    /**
     * Puts explanations into words, one after the other.
     *
     * @param explanations codes and their facts
     * @return their sentences in one text; blank where there are none
     */
    public static String of(List<Explanation> explanations) {
        Objects.requireNonNull(explanations, "explanations");
        return explanations.stream().map(Sentences::of).collect(Collectors.joining(" "));
    }

    /**
     * Puts an id into words.
     *
     * @param style the style of words, as templates name it
     * @param id the id
     * @return the words of that style, or those of the id where the style has none
     */
    public static String word(String style, Identified id) {
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(id, "id");
        return Catalogue.ENGLISH.word(style, id.id(), id.words());
    }

    /**
     * Puts the indefinite article before a name that takes one.
     *
     * @param name a name as a sentence has it
     * @return such as {@code a hosted platform}; the name alone where it takes none, or where that is not known
     */
    public static String withArticle(String name) {
        Objects.requireNonNull(name, "name");
        String article = Catalogue.ENGLISH.word("article", name, "");
        return article.isEmpty() ? name : article + " " + name;
    }

    /**
     * Begins a text with a capital letter.
     *
     * @param text a text, not blank
     * @return such as {@code Week 1} of {@code week 1}
     */
    public static String capitalized(String text) {
        Objects.requireNonNull(text, "text");
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /**
     * Enumerates ids in words.
     *
     * @param ids the ids of one kind, at least one
     * @return such as {@code production Kubernetes and disaster recovery}
     */
    public static String listed(Collection<? extends Identified> ids) {
        Objects.requireNonNull(ids, "ids");
        return Catalogue.ENGLISH.listed(Identified.listed(ids));
    }

    /**
     * Names what is varied.
     *
     * @param id the id of an input, {@code policy/} and the path of a parameter, or that of the discount
     * @return its label, such as {@code active users now}; the id where nobody has named it
     */
    public static String label(String id) {
        Objects.requireNonNull(id, "id");
        return Inputs.find(id)
                .map(Input::label)
                .or(() -> PolicyParameters.all().stream()
                        .filter(parameter -> id.equals("policy/" + parameter.path()))
                        .map(Parameter::label)
                        .findFirst())
                .orElse(id.equals(DISCOUNT) ? "discount on the bills of providers" : id);
    }

    /**
     * Names a number by its label, with the id by which one may set it.
     *
     * @param id the id of an input, or {@code policy/} and the path of a parameter
     * @return the label and the id in brackets; the id alone where it is not known
     */
    public static String labelWithId(String id) {
        String label = label(id);
        return label.equals(id) ? id : label + " (" + id + ")";
    }

    /**
     * Puts one fact of an explanation into words.
     *
     * @param explanation a code and its facts
     * @param name the name of a fact that the code declares
     * @return the fact as the sentence of the explanation has it
     */
    public static String fact(Explanation explanation, String name) {
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(name, "name");
        return Catalogue.ENGLISH.facts(explanation).text(name);
    }
}
