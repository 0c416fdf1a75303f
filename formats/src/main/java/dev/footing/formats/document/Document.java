package dev.footing.formats.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * What is said of a result, in its order and without how it looks. A medium renders it; see
 * {@code dev.footing.formats.text} for plain text, {@code markdown} and {@code html}.
 *
 * @param subject whom or what it is about, as users wrote it; empty where the topic says it
 * @param topic what it says of the subject, a few words
 * @param tone a word by which a page may colour it, such as the id of a verdict; empty for none
 * @param summary the subject in a few lines, by which readers see that it was understood
 * @param sections the sections in their order, each with something to say
 * @param colophon by what it was made, a sentence; empty where a section says it
 */
public record Document(
        String subject,
        String topic,
        String tone,
        ImmutableList<String> summary,
        ImmutableList<Section> sections,
        String colophon) {
    /**
     * Leaves out sections that say nothing.
     *
     * @param subject whom or what it is about
     * @param topic what it says of the subject
     * @param tone a word by which a page may colour it
     * @param summary the subject in a few lines
     * @param sections the sections in their order
     * @param colophon by what it was made
     * @throws IllegalArgumentException where two sections have the same id
     */
    public Document {
        sections = sections.stream().filter(section -> !section.isEmpty()).collect(ImmutableList.toImmutableList());
        ImmutableSet<String> ids = sections.stream().map(Section::id).collect(ImmutableSet.toImmutableSet());
        if (ids.size() < sections.size()) {
            throw new IllegalArgumentException("Two sections have the same id: "
                    + sections.stream().map(Section::id).toList());
        }
    }

    /**
     * Creates a document that consists of sections alone.
     *
     * @param subject whom or what it is about; empty where the topic says it
     * @param topic what it says of the subject
     * @param sections the sections in their order; those without blocks are left out
     * @return the document
     */
    public static Document of(String subject, String topic, Section... sections) {
        return new Document(subject, topic, "", ImmutableList.of(), ImmutableList.copyOf(sections), "");
    }

    /**
     * Creates a document without a title.
     *
     * @param tone a word by which a page may colour it; empty for none
     * @param sections the sections in their order; those without blocks are left out
     * @return the document
     */
    public static Document untitled(String tone, Section... sections) {
        return new Document("", "", tone, ImmutableList.of(), ImmutableList.copyOf(sections), "");
    }

    /** {@return the subject and the topic in one line} */
    public String title() {
        return subject.isEmpty() ? topic : subject + ": " + topic;
    }
}
