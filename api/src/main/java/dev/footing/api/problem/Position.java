package dev.footing.api.problem;

/**
 * A place in a text, as editors count: the first line and the first column are 1.
 *
 * @param line the line, 1 or more
 * @param column the column in characters, 1 or more
 */
public record Position(int line, int column) {
    /**
     * Refuses places before the start.
     *
     * @param line the line, 1 or more
     * @param column the column in characters, 1 or more
     */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("A position starts at line 1, column 1, but is " + line + ":" + column);
        }
    }
}
