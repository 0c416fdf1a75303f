package dev.footing.cli;

/** How a result is printed. */
enum Format {
    /** For readers. */
    text,
    /** For programs. */
    json
}
