package dev.footing.formats.portfolio;

import java.util.Arrays;

/** One line of a file, without its end. */
final class TextLine {
    private final long number;
    private final byte[] bytes;
    private final boolean whole;

    /**
     * Takes a line.
     *
     * @param number its number, from 1
     * @param bytes what stands in it; the beginning where it is longer than any line may be
     * @param whole whether that is all
     */
    TextLine(long number, byte[] bytes, boolean whole) {
        this.number = number;
        this.bytes = bytes;
        this.whole = whole;
    }

    long number() {
        return number;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean whole() {
        return whole;
    }

    boolean blank() {
        for (byte letter : bytes) {
            if (letter != ' ' && letter != '\t') {
                return false;
            }
        }
        return whole;
    }

    TextLine from(int start) {
        return new TextLine(number, Arrays.copyOfRange(bytes, start, bytes.length), whole);
    }
}
