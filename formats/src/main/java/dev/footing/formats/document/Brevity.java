package dev.footing.formats.document;

/** How briefly cells and headings are written, for media with little room; from the longest to the shortest. */
public enum Brevity {
    /** Every amount with all its digits. */
    FULL,
    /** Amounts in thousands. */
    THOUSANDS,
    /** Amounts in thousands, short headings and short units. */
    SHORT,
    /** Amounts in millions with a digit behind the point. */
    MILLIONS,
    /** Amounts in whole millions. */
    WHOLE_MILLIONS
}
