package dev.footing.cli;

import com.google.common.primitives.Ints;
import java.util.Map;
import java.util.Optional;

/**
 * The width of printed text, and whether it may be bold. The width is that of the variable COLUMNS, else 80. Nothing is
 * bold in a pipe or a file, in a dumb terminal, or where NO_COLOR is set.
 *
 * @param width columns of a line
 * @param bold whether standard output is a terminal that can print bold
 */
record Screen(int width, boolean bold) {
    private static final int USUAL = 80;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 400;

    /** For a pipe or a file, in the default width. */
    static final Screen PLAIN = new Screen(USUAL, false);

    /** Derives it from the environment and from whether there is a terminal. */
    static Screen of(Map<String, String> environment, boolean terminal) {
        int width = Optional.ofNullable(environment.get("COLUMNS"))
                .map(String::strip)
                .flatMap(columns -> Optional.ofNullable(Ints.tryParse(columns)))
                .filter(columns -> columns > 0)
                .map(columns -> Math.min(WIDEST, Math.max(NARROWEST, columns)))
                .orElse(USUAL);
        boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Screen(width, terminal && !unwanted);
    }
}
