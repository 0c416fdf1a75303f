package dev.footing.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.footing.api.problem.InvalidProfileException;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.JsonWriter;
import dev.footing.formats.json.JsonWriter.Layout;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.portfolio.PortfolioTally;
import dev.footing.formats.portfolio.TallyFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How far a run has come, as it stands on the disk beside what was written.
 *
 * @param settings by what the rows are made; a run with others does not go on here
 * @param entries how many startups and lines that are none were written
 * @param hash the hash over the lines of these
 * @param rows how long the file of the rows is
 * @param errors how long the file of the errors is
 * @param tally what was counted
 */
record PortfolioState(String settings, long entries, String hash, long rows, long errors, PortfolioTally tally) {
    private static final String SCHEMA = "footing/portfolio-state/1";

    /** Reads a state. */
    static PortfolioState read(Path file) {
        try {
            JsonNode root =
                    JsonDocument.parse(JsonText.of(file), new ProblemList()).root();
            return new PortfolioState(
                    root.required("settings").text(),
                    number(root, "entries"),
                    root.required("hash").text(),
                    number(root, "rows"),
                    number(root, "errors"),
                    TallyFile.read(root.required("tally")).tally());
        } catch (InvalidProfileException | IllegalStateException | NumberFormatException broken) {
            throw new UsageException(file + " is not what a run leaves behind: " + broken.getMessage()
                    + " Begin anew with --force in place of --resume.");
        }
    }

    private static long number(JsonNode root, String name) {
        return Long.parseLong(root.required(name).text());
    }

    /** Puts it into the place of the one before, whole or not at all. */
    void write(Path file) throws IOException {
        String text = JsonWriter.text(Layout.COMPACT, json -> {
            json.startObject()
                    .member("schema", SCHEMA)
                    .member("settings", settings)
                    .member("entries", Long.toString(entries))
                    .member("hash", hash)
                    .member("rows", Long.toString(rows))
                    .member("errors", Long.toString(errors));
            new TallyFile(tally).write(json.name("tally"));
            json.endObject();
        });
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try (FileChannel channel = FileChannel.open(next, CREATE, WRITE, TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(next, file, ATOMIC_MOVE, REPLACE_EXISTING);
    }
}
