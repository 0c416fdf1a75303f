package dev.footing.formats.json;

import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import dev.footing.api.problem.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The characters of a document: from a file, a stream or a string, UTF-8, of bounded size, without byte-order mark. */
public final class JsonText {
    /** The largest document, in bytes. */
    public static final int MOST_BYTES = 10_000_000;

    /** What to do about a document that is too large. */
    static final String TOO_LARGE = "What is read has some kB at most; look at what was written into it.";

    private static final String UTF_8_RULE = "must be text in UTF-8";
    private static final String SAVE_AS_UTF_8 = "Save it as UTF-8.";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final char[] characters;
    private final int start;
    private final int end;

    private JsonText(char[] characters, int end) {
        this.characters = characters;
        this.start = end > 0 && characters[0] == BYTE_ORDER_MARK ? 1 : 0;
        this.end = end;
    }

    /**
     * Reads a file.
     *
     * @param path a file in UTF-8
     * @return its text
     * @throws UnreadableFileException where there is no such file, or it cannot be read
     * @throws InvalidProfileException where it is not a text in UTF-8, or too long
     */
    public static JsonText of(Path path) {
        Objects.requireNonNull(path, "path");
        String shown = JsonNode.quoted(path.toString());
        if (Files.isDirectory(path)) {
            IOException directory = new FileSystemException(path.toString(), null, "is a directory");
            throw unreadable(shown, "must be a file, not a directory", "Name the file itself.", directory);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return of(in);
        } catch (NoSuchFileException missing) {
            throw unreadable(
                    shown, "must be a file that exists", "Look at the path and the working directory.", missing);
        } catch (IOException fault) {
            throw unreadable(shown, "must be a file that can be read", "Look at the rights of the file.", fault);
        }
    }

    /**
     * Reads a stream to its end, or to the largest size of a document. It is not closed.
     *
     * @param in bytes in UTF-8
     * @return their text
     * @throws UnreadableFileException where it cannot be read to its end
     * @throws InvalidProfileException where it is not a text in UTF-8, or too long
     */
    public static JsonText of(InputStream in) {
        Objects.requireNonNull(in, "in");
        byte[] bytes;
        try {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException fault) {
            throw unreadable(
                    "", "must be a stream that can be read to its end", "Check where the stream comes from.", fault);
        }
        if (bytes.length > MOST_BYTES) {
            throw tooLong();
        }
        if (isUtf16(bytes)) {
            throw refused("text in UTF-16 or UTF-32, or no text", UTF_8_RULE, SAVE_AS_UTF_8);
        }
        return decoded(ByteBuffer.wrap(bytes));
    }

    /**
     * Takes a string.
     *
     * @param text the document
     * @return the same text
     * @throws InvalidProfileException where it is too long
     */
    public static JsonText of(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > MOST_BYTES) {
            throw tooLong();
        }
        return new JsonText(text.toCharArray(), text.length());
    }

    /** {@return the characters as a string, without byte-order mark} */
    public String string() {
        return new String(characters, start, end - start);
    }

    char[] characters() {
        return characters;
    }

    int start() {
        return start;
    }

    int length() {
        return end - start;
    }

    /** The character at an offset from the start, where the text has one there. */
    Optional<Character> at(long offset) {
        return offset >= 0 && offset < length() ? Optional.of(characters[start + (int) offset]) : Optional.empty();
    }

    private static JsonText decoded(ByteBuffer bytes) {
        CharBuffer decoded = CharBuffer.allocate(bytes.remaining());
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, decoded, true);
        if (result.isError()) {
            Problem problem = Problem.ofInput(
                    "",
                    String.format(Locale.ROOT, "a byte 0x%02x that cannot stand here", bytes.get(bytes.position())),
                    UTF_8_RULE,
                    SAVE_AS_UTF_8);
            throw new InvalidProfileException(List.of(problem.at(position(decoded.flip()))));
        }
        return new JsonText(decoded.array(), decoded.position());
    }

    private static Position position(CharBuffer before) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            boolean pair = c == '\r' && i + 1 < before.length() && before.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !pair)) {
                line++;
                column = 1;
            } else if (c != BYTE_ORDER_MARK || i > 0) {
                column++;
            }
        }
        return new Position(line, column);
    }

    /** Whether the first two bytes are a mark of UTF-16, or one of them is zero. */
    private static boolean isUtf16(byte[] bytes) {
        int first = bytes.length > 1 ? ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff) : 0x2020;
        return first == 0xfeff || first == 0xfffe || first >> 8 == 0 || (first & 0xff) == 0;
    }

    private static InvalidProfileException tooLong() {
        return refused("", "must not be larger than 10 MB", TOO_LARGE);
    }

    private static UnreadableFileException unreadable(String value, String rule, String wayOut, IOException cause) {
        return new UnreadableFileException(Problem.ofInput("", value, rule, wayOut), cause);
    }

    private static InvalidProfileException refused(String value, String rule, String wayOut) {
        return new InvalidProfileException(List.of(Problem.ofInput("", value, rule, wayOut)));
    }
}
