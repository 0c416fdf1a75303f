package dev.footing.bills.file;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.Problem;
import dev.footing.api.problem.UnreadableFileException;
import dev.footing.formats.json.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of a bill, in the order in which they were given; those of a folder by name, however deep. Of a folder,
 * files whose names say that they hold no rows are passed over and listed.
 *
 * @param files what is read
 * @param passedOver names of files of folders that are not read
 */
public record DataFiles(ImmutableList<DataFile> files, ImmutableList<String> passedOver) {
    private static final ImmutableList<String> ROWS =
            ImmutableList.of(".csv", ".gz", ".zip", ".jsonl", ".ndjson", ".parquet", ".json");
    private static final String MANIFEST = "manifest";

    /**
     * Lists files.
     *
     * @param given files and folders
     * @return what is to be read
     * @throws UnreadableFileException where one of them does not exist or a folder cannot be listed
     */
    public static DataFiles of(List<Path> given) {
        Set<String> names = new HashSet<>();
        List<DataFile> files = new ArrayList<>();
        List<String> passedOver = new ArrayList<>();
        for (Path path : given) {
            if (!Files.isDirectory(path)) {
                files.add(new DataFile(unused(names, path), path));
                continue;
            }
            for (Path below : below(path)) {
                String name = path.relativize(below).toString().replace('\\', '/');
                if (hasRows(name)) {
                    files.add(new DataFile(names.add(name) ? name : unused(names, below), below));
                } else {
                    passedOver.add(name);
                }
            }
        }
        return new DataFiles(ImmutableList.copyOf(files), ImmutableList.copyOf(passedOver));
    }

    private static boolean hasRows(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return !last.contains(MANIFEST)
                && !last.startsWith(".")
                && ROWS.stream().anyMatch(last::endsWith);
    }

    /** A name that no file before has: with its folder, or with a number, where need be. */
    private static String unused(Set<String> names, Path path) {
        Path last = path.getFileName();
        String name = last == null ? path.toString() : last.toString();
        Path folder = path.toAbsolutePath().getParent();
        if (names.contains(name) && folder != null && folder.getFileName() != null) {
            name = folder.getFileName() + "/" + name;
        }
        String free = name;
        for (int number = 2; !names.add(free); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }

    private static ImmutableList<Path> below(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().collect(ImmutableList.toImmutableList());
        } catch (IOException fault) {
            throw unreadable(folder.toString(), fault);
        } catch (UncheckedIOException fault) {
            throw unreadable(folder.toString(), Objects.requireNonNull(fault.getCause(), "cause"));
        }
    }

    /** That a file cannot be read, by why. */
    static UnreadableFileException unreadable(String name, IOException fault) {
        String shown = JsonNode.quoted(name);
        if (fault instanceof NoSuchFileException) {
            return new UnreadableFileException(
                    Problem.ofInput(
                            "", shown, "must be a file that exists", "Look at the path and the working directory."),
                    fault);
        }
        String reason =
                fault instanceof FileSystemException of && of.getReason() != null ? " (" + of.getReason() + ")" : "";
        return new UnreadableFileException(
                Problem.ofInput(
                        "", shown + reason, "must be a file that can be read", "Look at the rights of the file."),
                fault);
    }
}
