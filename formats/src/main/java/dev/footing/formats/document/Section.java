package dev.footing.formats.document;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a document says on one matter.
 *
 * @param id by which links and readers of the document find it; it stays the same from release to release
 * @param title its heading
 * @param quiet whether its first block says what it is about, so that a medium of few lines leaves the title out
 * @param blocks what it says; a section without blocks is left out
 */
public record Section(String id, String title, boolean quiet, ImmutableList<Block> blocks) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    /**
     * Checks the id.
     *
     * @param id by which it is found
     * @param title its heading
     * @param quiet whether a medium of few lines leaves the title out
     * @param blocks what it says
     * @throws IllegalArgumentException where the id has other characters than small letters, digits and hyphens
     */
    public Section {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("'" + id + "' is no id of a section.");
        }
    }

    /**
     * Creates a section whose title is said in every medium.
     *
     * @param id by which it is found
     * @param title its heading
     * @param blocks what it says
     * @return the section
     */
    public static Section of(String id, String title, ImmutableList<Block> blocks) {
        return new Section(id, title, false, blocks);
    }

    /**
     * Creates a section whose title is said in every medium.
     *
     * @param id by which it is found
     * @param title its heading
     * @param blocks what it says
     * @return the section
     */
    public static Section of(String id, String title, Block... blocks) {
        return of(id, title, ImmutableList.copyOf(blocks));
    }

    /**
     * Creates a section whose first block says what it is about.
     *
     * @param id by which it is found
     * @param title its heading
     * @param blocks what it says
     * @return the section
     */
    public static Section quiet(String id, String title, Block... blocks) {
        return quiet(id, title, ImmutableList.copyOf(blocks));
    }

    /**
     * Creates a section whose first block says what it is about.
     *
     * @param id by which it is found
     * @param title its heading
     * @param blocks what it says
     * @return the section
     */
    public static Section quiet(String id, String title, ImmutableList<Block> blocks) {
        return new Section(id, title, true, blocks);
    }

    /**
     * Puts sections under one heading: what was the title of one that is not quiet becomes a heading within.
     *
     * @param id by which it is found
     * @param title its heading
     * @param sections the sections in their order
     * @return one section with what all of them say
     */
    public static Section merged(String id, String title, Section... sections) {
        return quiet(
                id,
                title,
                Arrays.stream(sections)
                        .flatMap(section -> section.within().stream())
                        .collect(ImmutableList.toImmutableList()));
    }

    /** {@return whether all that it says is for those who look closer} */
    public boolean folded() {
        return !isEmpty() && blocks.stream().allMatch(Block.Details.class::isInstance);
    }

    /** {@return its blocks for a place within another section: below its title, unless it is quiet or says nothing} */
    public ImmutableList<Block> within() {
        return quiet || isEmpty()
                ? blocks
                : Stream.concat(Stream.of(new Block.Heading(title)), blocks.stream())
                        .collect(ImmutableList.toImmutableList());
    }

    /** {@return the same with a title that is said in every medium} */
    public Section headed() {
        return quiet ? of(id, title, blocks) : this;
    }

    /** {@return whether it says nothing} */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}
