package dev.footing.cli;

/** How an assessment is printed. */
enum ReportFormat {
    /** For readers at a terminal. */
    text,
    /** For programs. */
    json,
    /** For readers with a browser, in one file. */
    html
}
