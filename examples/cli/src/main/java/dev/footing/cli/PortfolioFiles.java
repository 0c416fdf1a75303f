package dev.footing.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.footing.formats.portfolio.PortfolioTally;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/**
 * Rows into a file, and lines that cannot be used into another beside it. What is written becomes valid in steps: after
 * so many lines both files are flushed to the disk, and then a third file says how long they are. Whatever happens in
 * between, a run that is resumed cuts them to that length and goes on from there, without a gap and without anything
 * twice. A packed file has a member of gzip for each step.
 */
final class PortfolioFiles implements PortfolioSink {
    /** After so many lines what was written becomes valid; a table takes as many at a time. */
    static final int STEP = 100;

    private final Path rowsFile;
    private final Path errorsFile;
    private final Path stateFile;
    private final String settings;
    private final PortfolioTally tally;
    private final long before;
    private final String hashBefore;
    private final FileChannel rows;
    private final FileChannel errors;
    private final ByteArrayOutputStream waitingRows = new ByteArrayOutputStream();
    private final ByteArrayOutputStream waitingErrors = new ByteArrayOutputStream();
    private long entries;
    private String hash;

    private PortfolioFiles(Path rowsFile, PortfolioState state) throws IOException {
        this.rowsFile = rowsFile;
        this.errorsFile = beside(rowsFile, ".errors.jsonl");
        this.stateFile = stateOf(rowsFile);
        this.settings = state.settings();
        this.tally = state.tally();
        this.before = state.entries();
        this.hashBefore = state.hash();
        this.entries = before;
        this.hash = hashBefore;
        this.rows = locked(rowsFile);
        this.errors = FileChannel.open(errorsFile, CREATE, WRITE);
    }

    /** Nobody else may write there meanwhile. */
    private static FileChannel locked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, CREATE, WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new UsageException(file + " is being written by another run. Wait for its end, or stop it.");
        }
        return channel;
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    /** The file that says how far a run has come. */
    static Path stateOf(Path rowsFile) {
        return beside(rowsFile, ".resume");
    }

    /** Cuts a file to what is valid of it. */
    private static void cut(FileChannel channel, Path file, long length) throws IOException {
        if (channel.size() < length) {
            throw new UsageException(file + " is shorter than a run has left it: " + channel.size() + " of " + length
                    + " bytes. Begin anew with --force in place of --resume.");
        }
        channel.truncate(length);
        channel.position(length);
    }

    /** Goes on behind what a state says to be valid, which is on the disk before anything is cut. */
    private static PortfolioFiles at(Path rowsFile, PortfolioState state) throws IOException {
        PortfolioFiles files = new PortfolioFiles(rowsFile, state);
        state.write(files.stateFile);
        cut(files.rows, files.rowsFile, state.rows());
        cut(files.errors, files.errorsFile, state.errors());
        return files;
    }

    /** Begins to write; what was there before is gone. */
    static PortfolioFiles begin(Path rowsFile, String settings, PortfolioFormat format) {
        PortfolioState nothing = new PortfolioState(settings, 0, "", 0, 0, new PortfolioTally());
        return writing(rowsFile, () -> {
            PortfolioFiles files = at(rowsFile, nothing);
            files.waitingRows.writeBytes(format.head().getBytes(UTF_8));
            return files;
        });
    }

    /** Goes on where a run has stopped. */
    static PortfolioFiles resume(Path rowsFile, String settings, PortfolioFormat format) {
        PortfolioState state = PortfolioState.read(stateOf(rowsFile));
        if (!state.settings().equals(settings)) {
            throw new UsageException(rowsFile + " was begun otherwise: " + state.settings() + ". This run: " + settings
                    + ". Give what it was begun with, or begin anew with --force in place of --resume.");
        }
        return state.rows() == 0 ? begin(rowsFile, settings, format) : writing(rowsFile, () -> at(rowsFile, state));
    }

    @Override
    public long before() {
        return before;
    }

    @Override
    public String hashBefore() {
        return hashBefore;
    }

    @Override
    public PortfolioTally tally() {
        return tally;
    }

    @Override
    public boolean write(PortfolioEntry entry) {
        entry.written()
                .ifPresent(written -> waitingRows.writeBytes(written.text().getBytes(UTF_8)));
        if (!entry.problems().isEmpty()) {
            waitingErrors.writeBytes(entry.error().getBytes(UTF_8));
        }
        entry.countIn(tally);
        entries++;
        hash = entry.line().hash(hash);
        if (entries % STEP == 0) {
            keep();
        }
        return true;
    }

    @Override
    public void keep() {
        writing(rowsFile, () -> {
            append(rows, rowsFile.toString().endsWith(".gz") ? packed(waitingRows) : waitingRows);
            append(errors, waitingErrors);
            waitingRows.reset();
            waitingErrors.reset();
            new PortfolioState(settings, entries, hash, rows.size(), errors.size(), tally).write(stateFile);
            return entries;
        });
    }

    private static ByteArrayOutputStream packed(ByteArrayOutputStream plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            plain.writeTo(gzip);
        }
        return packed;
    }

    private static void append(FileChannel channel, ByteArrayOutputStream bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes.toByteArray());
        while (left.hasRemaining()) {
            channel.write(left);
        }
        channel.force(true);
    }

    @Override
    public void finish() {
        keep();
        close();
        writing(rowsFile, () -> {
            if (Files.size(errorsFile) == 0) {
                Files.delete(errorsFile);
            }
            Files.delete(stateFile);
            return entries;
        });
    }

    @Override
    public void close() {
        try (rows;
                errors) {
            return;
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private interface Step<T> {
        T run() throws IOException;
    }

    private static <T> T writing(Path file, Step<T> step) {
        try {
            return step.run();
        } catch (IOException cannot) {
            String why = cannot.getMessage() == null ? cannot.getClass().getSimpleName() : cannot.getMessage();
            throw new UsageException(file + " cannot be written: " + why
                    + ". What was written before is kept; make room, and go on with --resume.");
        }
    }
}
