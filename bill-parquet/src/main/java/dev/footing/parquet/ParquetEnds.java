package dev.footing.parquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The last bytes of a file in Parquet: how long the footer before them is, and four letters. */
final class ParquetEnds {
    private static final int MAGIC = 4;
    private static final int END = 8;

    private ParquetEnds() {}

    /** Refuses a file that has no footer where its end says. */
    static void check(Path file, ParquetRefusals refusals) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            long size = channel.size();
            if (size < MAGIC + END) {
                throw refusals.cutOff();
            }
            ByteBuffer end = ByteBuffer.allocate(END).order(ByteOrder.LITTLE_ENDIAN);
            channel.position(size - END);
            while (end.hasRemaining() && channel.read(end) >= 0) {
                // A read may give less than was asked for.
            }
            long length = Integer.toUnsignedLong(end.getInt(0));
            String magic = new String(end.array(), MAGIC, MAGIC, StandardCharsets.ISO_8859_1);
            if (magic.equals("PARE")) {
                throw refusals.encrypted();
            } else if (!magic.equals("PAR1")) {
                throw refusals.cutOff();
            } else if (length > size - MAGIC - END) {
                throw refusals.damaged("at its end: its footer would be longer than the file");
            }
        }
    }
}
