package dev.footing.architecture;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The source tree that the tests stand in. */
final class Repository {
    static final Path ROOT = root();

    private static final Pattern MODULE = Pattern.compile("<module>\\s*([^<\\s]+)\\s*</module>");

    private Repository() {}

    /**
     * Every file that belongs to it, by its path from the root: those that git tracks, or all but what a build made.
     */
    static ImmutableList<Path> files() {
        return tracked().orElseGet(Repository::walked);
    }

    static ImmutableList<Path> javaFiles() {
        return files().stream()
                .filter(file -> file.toString().endsWith(".java"))
                .collect(ImmutableList.toImmutableList());
    }

    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(ROOT.resolve(file)), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static boolean exists(Path file) {
        return Files.exists(ROOT.resolve(file));
    }

    /**
     * The folders of all modules that make a jar of classes, in the order of the build: neither those that have modules
     * of their own, nor the bom or the archetype.
     */
    static ImmutableList<Path> modules() {
        return modulesBelow(Path.of(""))
                .filter(module -> !text(module.resolve("pom.xml")).contains("<packaging>"))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Path> modulesBelow(Path folder) {
        List<Path> modules = MODULE.matcher(text(folder.resolve("pom.xml")))
                .results()
                .map(found -> folder.resolve(found.group(1)))
                .toList();
        return modules.isEmpty() ? Stream.of(folder) : modules.stream().flatMap(Repository::modulesBelow);
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            Path pom = folder.resolve("pom.xml");
            if (Files.isDirectory(folder.resolve("api")) && Files.isRegularFile(pom) && isParent(pom)) {
                return folder;
            }
        }
        throw new IllegalStateException("Neither " + here + " nor a folder above it has api/ and the pom.xml of "
                + "footing-parent: run these tests inside the source tree.");
    }

    private static boolean isParent(Path pom) {
        try {
            String text = Files.readString(pom);
            return text.contains("<artifactId>footing-parent</artifactId>") && !text.contains("<parent>");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<ImmutableList<Path>> tracked() {
        try {
            Process git = new ProcessBuilder("git", "ls-files", "-z")
                    .directory(ROOT.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            git.getOutputStream().close();
            String listed = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (git.waitFor() != 0 || listed.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(Splitter.on('\0')
                    .omitEmptyStrings()
                    .splitToStream(listed)
                    .map(Path::of)
                    .filter(file -> Files.isRegularFile(ROOT.resolve(file)))
                    .collect(ImmutableList.toImmutableList()));
        } catch (IOException noGit) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while git listed its files.", stopped);
        }
    }

    private static ImmutableList<Path> walked() {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(Files::isRegularFile)
                    .map(ROOT::relativize)
                    .filter(file -> StreamSupport.stream(file.spliterator(), false)
                            .map(Path::toString)
                            .noneMatch(name -> name.equals("target") || name.equals(".git")))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
