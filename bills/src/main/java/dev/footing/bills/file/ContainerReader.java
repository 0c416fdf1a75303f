package dev.footing.bills.file;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingInputStream;
import com.google.common.io.ByteStreams;
import com.google.common.io.CountingInputStream;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.bills.table.BillTable;
import dev.footing.bills.table.TableFormat;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Opens a file by what it holds, not by its name: gzip and zip down to texts, of which each is handed on as a stream,
 * and tables, which are handed on as files. What expands beyond all measure is refused, and so is what is no text.
 */
public final class ContainerReader {
    private static final String ZIP = "504b0304";
    private static final int PEEKED = 8;
    private static final int MOST_WITHIN = 2;
    private static final int MOST_ENTRIES = 10_000;
    private static final int BUFFER = 1 << 16;
    /** So many bytes expand to as many times their number as they like. */
    private static final long FREE = 64L << 20;

    private static final int MOST_TIMES = 400;

    private final DataFile file;
    private final ContentTaker taker;
    private int entries;

    private ContainerReader(DataFile file, ContentTaker taker) {
        this.file = file;
        this.taker = taker;
    }

    /** Takes what a file holds. */
    @FunctionalInterface
    public interface ContentTaker {
        /**
         * Takes one text, or the table that the file is.
         *
         * @param content what is to be read
         * @throws IOException where it cannot be read
         */
        void take(DataContent content) throws IOException;
    }

    /**
     * Reads a file to its end.
     *
     * @param file the file
     * @param taker takes each text in it, or the table that it is
     * @return the SHA-256 of the bytes of the file, in hexadecimal
     * @throws dev.footing.api.problem.UnreadableFileException where it cannot be read
     * @throws InvalidProfileException where it holds no text, or one that is damaged
     */
    public static String read(DataFile file, ContentTaker taker) {
        try (HashingInputStream hashing = new HashingInputStream(Hashing.sha256(), Files.newInputStream(file.path()))) {
            CountingInputStream raw = new CountingInputStream(hashing);
            new ContainerReader(file, taker).open(file.name(), raw, raw, 0);
            ByteStreams.exhaust(raw);
            return hashing.hash().toString();
        } catch (CharacterCodingException fault) {
            throw Refusal.of(file.name(), "", "must be text in UTF-8", "Save it as UTF-8.");
        } catch (EOFException | ZipException fault) {
            throw Refusal.of(
                    file.name(),
                    "damaged (" + fault.getMessage() + ")",
                    "must be complete",
                    "Download it again; what was read of it is not used.");
        } catch (IOException fault) {
            throw DataFiles.unreadable(file.name(), fault);
        }
    }

    /**
     * Tells whether a file may hold several texts.
     *
     * @param file the file
     * @return whether it begins as a zip does
     * @throws dev.footing.api.problem.UnreadableFileException where it cannot be read
     */
    public static boolean isZip(DataFile file) {
        try (InputStream in = Files.newInputStream(file.path())) {
            return magic(in.readNBytes(PEEKED)).startsWith(ZIP);
        } catch (IOException fault) {
            throw DataFiles.unreadable(file.name(), fault);
        }
    }

    private void open(String name, InputStream stream, CountingInputStream raw, int within) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, BUFFER);
        in.mark(PEEKED);
        byte[] first = in.readNBytes(PEEKED);
        in.reset();
        String magic = magic(first);
        if (within > MOST_WITHIN) {
            throw Refusal.of(name, "packed " + within + " times", "must not be packed so deep", "Unpack it first.");
        } else if (magic.startsWith("1f8b")) {
            open(name, guarded(name, new GZIPInputStream(in, BUFFER), raw), raw, within + 1);
        } else if (magic.startsWith(ZIP)) {
            unzip(name, in, raw, within + 1);
        } else if (magic.startsWith(TableFormat.PARQUET.magic())) {
            table(name, TableFormat.PARQUET, within);
        } else if (magic.startsWith("fffe") || magic.startsWith("feff")) {
            throw Refusal.of(name, "UTF-16", "must be text in UTF-8", "Save it as UTF-8.");
        } else if (magic.startsWith("d0cf11e0")) {
            throw Refusal.of(name, "an Excel workbook", "must be CSV or JSON lines", "Save it as CSV in UTF-8.");
        } else {
            taker.take(DataContent.ofText(name, new Unclosed(in)));
        }
    }

    /** A table is read here and there, which only a file of its own allows. */
    private void table(String name, TableFormat format, int within) throws IOException {
        if (within > 0) {
            throw Refusal.of(
                    name,
                    format.title() + " in a gzip or zip",
                    "must not be packed, as " + format.title() + " packs its columns itself",
                    "Unpack it first.");
        }
        taker.take(DataContent.of(new BillTable(name, file.path(), format)));
    }

    private void unzip(String name, InputStream in, CountingInputStream raw, int within) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        int before = entries;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String last = entry.getName().toLowerCase(Locale.ROOT);
            if (entry.getName().equals("[Content_Types].xml")) {
                throw Refusal.of(name, "an Excel workbook", "must be CSV or JSON lines", "Save it as CSV in UTF-8.");
            }
            if (++entries > MOST_ENTRIES) {
                throw Refusal.of(
                        name,
                        "more than " + MOST_ENTRIES + " files",
                        "must not hold so many files",
                        "Unpack it and name the folder.");
            }
            if (!entry.isDirectory() && !last.contains("manifest") && !last.startsWith("__macosx/")) {
                open(name + "!" + entry.getName(), guarded(name, new Unclosed(zip), raw), raw, within);
            }
        }
        if (entries == before) {
            throw Refusal.of(name, "an empty zip", "must hold a file", "Download it again.");
        }
    }

    private static InputStream guarded(String name, InputStream expanded, CountingInputStream raw) {
        long start = raw.getCount();
        return new FilterInputStream(expanded) {
            private long count;

            @Override
            public int read() throws IOException {
                byte[] single = new byte[1];
                return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int found = super.read(bytes, offset, length);
                count += Math.max(0, found);
                long packed = Math.max(1, raw.getCount() - start + BUFFER);
                if (count > FREE && count / packed > MOST_TIMES) {
                    throw Refusal.of(
                            name,
                            "more than " + MOST_TIMES + " times as large unpacked",
                            "must not expand beyond all measure",
                            "No bill does; look at where the file comes from.");
                }
                return found;
            }
        };
    }

    private static String magic(byte... first) {
        StringBuilder hex = new StringBuilder();
        for (byte b : first) {
            hex.append(Character.forDigit(b >> 4 & 0xf, 16)).append(Character.forDigit(b & 0xf, 16));
        }
        return hex.toString();
    }

    /** A text, whose end is not that of the file. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The rest of the file is still to be read.
        }
    }
}
