package dev.footing.formats.document;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** Gathers the blocks of a section in their order. It is mutable and is used by one thread. */
public final class Blocks {
    private final ImmutableList.Builder<Block> blocks = ImmutableList.builder();

    /** Starts without a block. */
    public Blocks() {}

    /**
     * Adds a block.
     *
     * @param block the block
     * @return this
     */
    public Blocks add(Block block) {
        blocks.add(block);
        return this;
    }

    /**
     * Adds blocks.
     *
     * @param more the blocks; none adds nothing
     * @return this
     */
    public Blocks addAll(Iterable<? extends Block> more) {
        blocks.addAll(more);
        return this;
    }

    /**
     * Adds a heading below that of the section.
     *
     * @param text a few words without a mark at their end
     * @return this
     */
    public Blocks heading(String text) {
        return add(new Block.Heading(text));
    }

    /**
     * Adds blocks below a heading.
     *
     * @param heading a few words without a mark at their end
     * @param more the blocks; none adds no heading either
     * @return this
     */
    public Blocks headed(String heading, ImmutableList<Block> more) {
        return more.isEmpty() ? this : heading(heading).addAll(more);
    }

    /**
     * Adds a paragraph.
     *
     * @param text one sentence or more
     * @return this
     */
    public Blocks paragraph(String text) {
        return add(new Block.Paragraph(text));
    }

    /**
     * Adds a list.
     *
     * @param items its items, one sentence or more each; none adds nothing
     * @return this
     */
    public Blocks items(Iterable<String> items) {
        return addAll(Block.items(items));
    }

    /**
     * Adds a list.
     *
     * @param items its items, one sentence or more each; none adds nothing
     * @return this
     */
    public Blocks items(Stream<String> items) {
        return addAll(Block.items(items));
    }

    /**
     * Adds blocks for those who look closer.
     *
     * @param summary what they are, a few words
     * @param more the blocks
     * @return this
     */
    public Blocks details(String summary, Block... more) {
        return add(new Block.Details(summary, ImmutableList.copyOf(more)));
    }

    /** {@return the blocks} */
    public ImmutableList<Block> list() {
        return blocks.build();
    }

    /**
     * Creates a section of them whose title is said in every medium.
     *
     * @param id by which it is found
     * @param title its heading
     * @return the section
     */
    public Section section(String id, String title) {
        return Section.of(id, title, list());
    }

    /**
     * Creates a section of them whose first block says what it is about.
     *
     * @param id by which it is found
     * @param title its heading
     * @return the section
     */
    public Section quiet(String id, String title) {
        return Section.quiet(id, title, list());
    }
}
