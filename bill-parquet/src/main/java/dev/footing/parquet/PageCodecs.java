package dev.footing.parquet;

import io.airlift.compress.Decompressor;
import io.airlift.compress.lz4.Lz4Decompressor;
import io.airlift.compress.snappy.SnappyDecompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Unpacks pages in Java, without native libraries, and none that claims to be larger than pages are. */
final class PageCodecs implements CompressionCodecFactory {
    static final String KNOWN = "Snappy, gzip, Zstandard or LZ4_RAW";

    private static final int LARGEST_PAGE = 1 << 28;

    private final ParquetRefusals refusals;

    PageCodecs(ParquetRefusals refusals) {
        this.refusals = refusals;
    }

    /** Unpacks bytes into a given number of bytes. */
    @FunctionalInterface
    private interface Unpacking {
        byte[] unpack(byte[] packed, int size) throws IOException;
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
        return switch (name) {
            case UNCOMPRESSED -> new Unpacker((packed, size) -> packed);
            case GZIP -> new Unpacker(PageCodecs::gunzip);
            case SNAPPY -> by(new SnappyDecompressor());
            case ZSTD -> by(new ZstdDecompressor());
            case LZ4_RAW -> by(new Lz4Decompressor());
            case LZO, BROTLI, LZ4 -> throw refusals.packed(name.name());
        };
    }

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName name) {
        throw new UnsupportedOperationException("Bills are read and not written.");
    }

    @Override
    public void release() {
        // Nothing is held.
    }

    private Unpacker by(Decompressor decompressor) {
        return new Unpacker((packed, size) -> {
            byte[] unpacked = new byte[size];
            int found = decompressor.decompress(packed, 0, packed.length, unpacked, 0, size);
            if (found != size) {
                throw new IOException("a page of another size");
            }
            return unpacked;
        });
    }

    private static byte[] gunzip(byte[] packed, int size) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] unpacked = in.readNBytes(size);
            if (unpacked.length != size || in.read() >= 0) {
                throw new IOException("a page of another size");
            }
            return unpacked;
        }
    }

    /** Unpacks one page after the other. */
    private record Unpacker(Unpacking unpacking) implements BytesInputDecompressor {
        @Override
        public BytesInput decompress(BytesInput bytes, int size) throws IOException {
            byte[] packed = new byte[Math.toIntExact(bytes.size())];
            new DataInputStream(bytes.toInputStream()).readFully(packed);
            return BytesInput.from(unpack(packed, size));
        }

        @Override
        public void decompress(ByteBuffer input, int packedSize, ByteBuffer output, int size) throws IOException {
            byte[] packed = new byte[packedSize];
            input.get(packed);
            output.put(unpack(packed, size));
            output.flip();
        }

        private byte[] unpack(byte[] packed, int size) throws IOException {
            if (size < 0 || size > LARGEST_PAGE) {
                throw new IOException("a page of " + size + " bytes");
            }
            byte[] unpacked = unpacking.unpack(packed, size);
            if (unpacked.length != size) {
                throw new IOException("a page of another size");
            }
            return unpacked;
        }

        @Override
        public void release() {
            // Nothing is held.
        }
    }
}
