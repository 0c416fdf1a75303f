package dev.footing.neutrality;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The source tree that the tests stand in. */
final class SourceTree {
    static final Path ROOT = root();

    private SourceTree() {}

    /** Every file below a folder, by path. */
    static ImmutableList<Path> filesBelow(String folder) {
        try (Stream<Path> all = Files.walk(ROOT.resolve(folder))) {
            return all.filter(Files::isRegularFile).sorted().collect(ImmutableList.toImmutableList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("api")) && Files.isDirectory(folder.resolve("examples/profiles"))) {
                return folder;
            }
        }
        throw new IllegalStateException("Neither " + here + " nor a folder above it has api/ and examples/profiles/: "
                + "run these tests inside the source tree.");
    }
}
