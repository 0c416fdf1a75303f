package dev.footing.formats.portfolio;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.Problem;
import dev.footing.api.problem.UnreadableFileException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The lines of a stream, which is unpacked where it begins as gzip does. A line ends with a line feed, a carriage
 * return or both. Of a line that is too long the beginning is kept and the rest passed over.
 */
final class LineInput {
    /** The longest line, in bytes; a profile has some thousand. */
    static final int LONGEST = 1_000_000;

    private static final int BUFFER = 1 << 16;
    private static final int MAGIC = 0x1f8b;
    private static final ImmutableList<Byte> BYTE_ORDER_MARK = ImmutableList.of((byte) 0xef, (byte) 0xbb, (byte) 0xbf);

    private final InputStream in;
    private final Deque<TextLine> putBack = new ArrayDeque<>();
    private long lines;
    private boolean ended;
    private boolean skipLineFeed;

    LineInput(InputStream raw) {
        try {
            this.in = unpacked(new BufferedInputStream(raw, BUFFER));
        } catch (IOException fault) {
            throw unreadable(fault);
        }
    }

    private static InputStream unpacked(BufferedInputStream raw) throws IOException {
        raw.mark(2);
        int first = raw.read();
        int second = raw.read();
        raw.reset();
        return first << 8 == (MAGIC & 0xff00) && second == (MAGIC & 0xff)
                ? new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER)
                : raw;
    }

    /** The next line; empty after the last one. */
    Optional<TextLine> next() {
        if (!putBack.isEmpty()) {
            return Optional.of(putBack.removeFirst());
        }
        try {
            return read();
        } catch (IOException fault) {
            throw unreadable(fault);
        }
    }

    /** Lines that were read too far come again. */
    void putBack(List<TextLine> read) {
        ImmutableList.copyOf(read).reverse().forEach(putBack::addFirst);
    }

    private Optional<TextLine> read() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean whole = true;
        int letter = ended ? -1 : in.read();
        if (letter == '\n' && skipLineFeed) {
            letter = in.read();
        }
        skipLineFeed = false;
        if (letter < 0) {
            ended = true;
            return Optional.empty();
        }
        while (letter >= 0 && letter != '\n' && letter != '\r') {
            if (line.size() < LONGEST) {
                line.write(letter);
            } else {
                whole = false;
            }
            letter = in.read();
        }
        ended = letter < 0;
        skipLineFeed = letter == '\r';
        TextLine read = new TextLine(++lines, line.toByteArray(), whole);
        return Optional.of(lines == 1 ? withoutMark(read) : read);
    }

    private static TextLine withoutMark(TextLine first) {
        byte[] bytes = first.bytes();
        for (int i = 0; i < BYTE_ORDER_MARK.size(); i++) {
            if (i >= bytes.length || bytes[i] != BYTE_ORDER_MARK.get(i)) {
                return first;
            }
        }
        return first.from(BYTE_ORDER_MARK.size());
    }

    private UnreadableFileException unreadable(IOException fault) {
        String why = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        return new UnreadableFileException(
                Problem.ofInput(
                        "",
                        "broken after line " + lines + ": " + why,
                        "must be readable to its end",
                        "What was read before is not lost; mend the file and go on from there."),
                fault);
    }
}
