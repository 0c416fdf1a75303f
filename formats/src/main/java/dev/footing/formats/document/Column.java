package dev.footing.formats.document;

/**
 * A column of a table.
 *
 * @param heading what stands above it
 * @param shortHeading what stands above it where there is little room
 * @param shortMeaning what the short heading means, a few words; empty where it needs no words
 * @param alignment where its cells stand
 */
public record Column(String heading, String shortHeading, String shortMeaning, Alignment alignment) {
    /** Where cells stand. */
    public enum Alignment {
        /** To the side where writing begins, as words do. */
        START,
        /** To the other side, as figures do, so that their digits stand below each other. */
        END
    }

    /**
     * Creates a column of words.
     *
     * @param heading what stands above it
     * @return the column
     */
    public static Column words(String heading) {
        return new Column(heading, heading, "", Alignment.START);
    }

    /**
     * Creates a column of figures.
     *
     * @param heading what stands above it
     * @return the column
     */
    public static Column figures(String heading) {
        return new Column(heading, heading, "", Alignment.END);
    }

    /**
     * Gives it a heading for little room.
     *
     * @param brief the short heading
     * @param meaning what it means, a few words; empty where it needs no words
     * @return the column with it
     */
    public Column shortened(String brief, String meaning) {
        return new Column(heading, brief, meaning, alignment);
    }

    /**
     * Chooses a heading.
     *
     * @param brevity how briefly it is to be written
     * @return the short heading where headings are short, else the heading
     */
    public String heading(Brevity brevity) {
        return brevity == Brevity.SHORT ? shortHeading : heading;
    }

    /** {@return what the short heading means, as a sentence below the table; empty where it needs no words} */
    public String legend() {
        return shortMeaning.isEmpty() ? "" : shortHeading + ": " + shortMeaning + ".";
    }
}
