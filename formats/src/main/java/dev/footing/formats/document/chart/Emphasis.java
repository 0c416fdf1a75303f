package dev.footing.formats.document.chart;

/** How something stands out among what it is compared with; the style sheet has a look for each. */
public enum Emphasis {
    /** What there is already, against which the rest is seen. */
    BASE,
    /** What the chart is about. */
    MAIN,
    /** What comes next to that. */
    OTHER
}
