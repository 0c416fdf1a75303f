package dev.footing.formats.text;

/** The strategies side by side. */
interface Tables {
    /** The one table that a verdict needs beside it. */
    void outcomes();

    /** Where the money goes and what may come of it. */
    void details();
}
