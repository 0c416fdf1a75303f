package dev.footing.bills.estimate;

import com.google.common.base.Splitter;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The forms of estimates, told apart by what a text begins with: the members of its first object, or the names of its
 * columns. What is none of them is a bill, or nothing that can be read.
 */
enum EstimateForm {
    /** An object with projects. */
    INFRACOST,
    /** An object with data, which is an answer of the interface of OpenCost. */
    OPENCOST,
    /** A table by day with costs of processors, memory and all. */
    OPENCOST_TABLE;

    private static final int PEEKED = 1 << 20;
    private static final int LONGEST_HEADER = 1 << 14;
    private static final int LONGEST_NAME = 16;
    private static final Pattern BETWEEN = Pattern.compile("[,\"\\s]+");

    /** The form of a text, which is left at its beginning; empty where it is none. */
    static Optional<EstimateForm> of(BufferedInputStream in) throws IOException {
        in.mark(PEEKED + 1);
        try {
            int first = in.read();
            for (int i = 1; first >= 0 && isBefore(first) && i < LONGEST_HEADER; i++) {
                first = in.read();
            }
            return first == '{' ? json(in) : table(in, first);
        } finally {
            in.reset();
        }
    }

    /** Blanks, and the bytes of a mark of byte order. */
    private static boolean isBefore(int sign) {
        return Character.isWhitespace(sign) || sign == 0xef || sign == 0xbb || sign == 0xbf;
    }

    /** Walks through the first object, of which the names of its own members count and nothing below. */
    private static Optional<EstimateForm> json(BufferedInputStream in) throws IOException {
        int depth = 1;
        boolean name = true;
        for (int i = LONGEST_HEADER; depth > 0 && i < PEEKED; i++) {
            int sign = in.read();
            if (sign < 0) {
                return Optional.empty();
            } else if (sign == '{' || sign == '[') {
                depth++;
            } else if (sign == '}' || sign == ']') {
                depth--;
            } else if (sign == '"') {
                StringBuilder text = new StringBuilder();
                i += string(in, text, PEEKED - i);
                if (depth == 1 && name) {
                    switch (text.toString()) {
                        case "projects" -> {
                            return Optional.of(INFRACOST);
                        }
                        case "data" -> {
                            return Optional.of(OPENCOST);
                        }
                        default -> {}
                    }
                }
            }
            name = sign == ',' || (name && sign != ':');
        }
        return Optional.empty();
    }

    /** Reads a string to its end, and how long it is; of a long one the beginning is kept. */
    private static int string(BufferedInputStream in, StringBuilder kept, int most) throws IOException {
        int length = 0;
        for (int sign = in.read(); sign >= 0 && sign != '"' && length < most; sign = in.read()) {
            length++;
            if (sign == '\\') {
                in.read();
                length++;
            }
            if (kept.length() < LONGEST_NAME) {
                kept.append((char) sign);
            }
        }
        return length + 1;
    }

    private static Optional<EstimateForm> table(BufferedInputStream in, int first) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int sign = first; sign >= 0 && sign != '\n' && line.length() < LONGEST_HEADER; sign = in.read()) {
            line.append((char) sign);
        }
        List<String> names = Splitter.on(BETWEEN).splitToList(line.toString().toLowerCase(Locale.ROOT));
        return names.containsAll(OpenCostTable.REQUIRED) ? Optional.of(OPENCOST_TABLE) : Optional.empty();
    }
}
