package dev.footing.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Standard input. Where a shell closed it, the first file that Java opens for itself, which holds the classes of Java,
 * takes its place; that is told as what it is.
 */
final class StandardInput {
    private static final int MAGIC = 0xCAFEDADA;

    private StandardInput() {}

    /**
     * Takes the stream.
     *
     * @param in what stands at its place
     * @return the same, from its beginning
     */
    static InputStream open(InputStream in) {
        BufferedInputStream stream = new BufferedInputStream(in);
        stream.mark(Integer.BYTES);
        int first = 0;
        try {
            byte[] start = stream.readNBytes(Integer.BYTES);
            for (byte octet : start) {
                first = first << Byte.SIZE | Byte.toUnsignedInt(octet);
            }
            stream.reset();
        } catch (IOException closed) {
            throw closed();
        }
        if (first == MAGIC || first == Integer.reverseBytes(MAGIC)) {
            throw closed();
        }
        return stream;
    }

    private static UsageException closed() {
        return new UsageException("standard input is closed. Pipe a profile into it, or name a file instead of -.");
    }
}
