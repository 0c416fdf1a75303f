package dev.footing.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * A file that is written whole or not at all: under another name in the same folder, flushed to the disk, and moved. An
 * existing file is replaced only if forced, and keeps its permissions, which what is written has from its first byte.
 * Without force the last step itself fails where a file of that name has appeared meanwhile. A pipe or another special
 * file is written to directly. What is not complete is removed where the program is told to stop.
 */
final class OutputFile {
    private static final int MOST_NAMES = 100;

    private static final int MOST_LINKS = 40;

    private final Path named;
    private final boolean force;

    OutputFile(Path named, boolean force) {
        this.named = named;
        this.force = force;
    }

    /** Refuses a file that cannot be written, as far as that can be known without writing. */
    void check() {
        Path target = target();
        Path folder = folder(target);
        if (Files.isDirectory(target)) {
            throw new UsageException(named + " is a folder. Give the name of a file.");
        }
        if (Files.exists(target) && !force) {
            throw exists();
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageException(
                    named + " cannot be written: there is no folder " + folder + ". Create it, or choose another.");
        }
        if (!(special(target) ? Files.isWritable(target) : Files.isWritable(folder))) {
            throw forbidden();
        }
    }

    /** Whether it is the same file as another, by whatever names and links; not where one of them is not there. */
    boolean isSameAs(Path other) {
        try {
            return Files.exists(other) && Files.exists(named) && !special(target()) && Files.isSameFile(named, other);
        } catch (IOException unknown) {
            return false;
        }
    }

    void write(String text) {
        check();
        Path target = target();
        try {
            if (special(target)) {
                try (FileChannel channel = FileChannel.open(target, WRITE)) {
                    write(channel, text);
                }
            } else {
                replace(target, text);
            }
        } catch (AccessDeniedException denied) {
            throw forbidden();
        } catch (IOException cannot) {
            throw new UsageException(named + " cannot be written: " + reason(cannot) + ". " + left(target)
                    + "Make room or choose another place.");
        }
    }

    /** What is there after what could not be written; of a special file nobody knows. */
    private static String left(Path target) {
        if (special(target)) {
            return "";
        }
        return Files.exists(target) ? "The file is what it was before. " : "Nothing is left of it. ";
    }

    private void replace(Path target, String text) throws IOException {
        Path temporary = temporary(target);
        temporary.toFile().deleteOnExit();
        try {
            try (FileChannel channel = FileChannel.open(temporary, WRITE)) {
                write(channel, text);
                channel.force(true);
            }
            keepPermissions(target, temporary);
            check();
            if (force) {
                Files.move(temporary, target, REPLACE_EXISTING, ATOMIC_MOVE);
            } else {
                create(temporary, target);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
        flushToDisk(folder(target));
    }

    /** Gives a complete file its name, which must be free: a link cannot take a name that is taken, as a move can. */
    private void create(Path temporary, Path target) throws IOException {
        try {
            Files.createLink(target, temporary);
        } catch (FileAlreadyExistsException appeared) {
            throw exists();
        } catch (UnsupportedOperationException | FileSystemException withoutLinks) {
            try {
                Files.move(temporary, target);
            } catch (FileAlreadyExistsException appeared) {
                throw exists();
            }
        }
    }

    private UsageException exists() {
        return new UsageException(named + " exists. Give --force to replace it, or another name.");
    }

    private static void write(FileChannel channel, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** A new empty file in the same folder, with the permissions of the file that it will replace, if any. */
    private static Path temporary(Path target) throws IOException {
        String name = ".footing." + ProcessHandle.current().pid() + ".";
        for (int i = 0; ; i++) {
            Path temporary = target.resolveSibling(name + i + ".tmp");
            try {
                return Files.createFile(temporary, permissions(target));
            } catch (FileAlreadyExistsException taken) {
                if (i == MOST_NAMES) {
                    throw taken;
                }
            }
        }
    }

    /** At most the permissions of a file, and that its owner may write. */
    private static FileAttribute<?>[] permissions(Path target) throws IOException {
        Optional<Set<PosixFilePermission>> permissions = existing(target);
        permissions.ifPresent(kept -> kept.add(PosixFilePermission.OWNER_WRITE));
        return permissions
                .map(kept -> new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(kept)})
                .orElse(new FileAttribute<?>[0]);
    }

    private static void keepPermissions(Path target, Path temporary) throws IOException {
        Optional<Set<PosixFilePermission>> permissions = existing(target);
        if (permissions.isPresent()) {
            Files.setPosixFilePermissions(temporary, permissions.orElseThrow());
        }
    }

    /** The permissions of a file; empty where there is none, or the system knows none. */
    private static Optional<Set<PosixFilePermission>> existing(Path target) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        return view != null && Files.exists(target)
                ? Optional.of(view.readAttributes().permissions())
                : Optional.empty();
    }

    /** Makes the move survive a loss of power, where the system can flush a folder. */
    @SuppressWarnings("EmptyCatch")
    private static void flushToDisk(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        } catch (IOException cannot) {
            // The file is complete either way.
        }
    }

    /** The file that a link points to, so that the link remains, even where its target does not exist yet. */
    private Path target() {
        try {
            return Files.exists(named) ? named.toRealPath() : followed();
        } catch (IOException gone) {
            return named.toAbsolutePath();
        }
    }

    private Path followed() throws IOException {
        Path target = named.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new UsageException(
                        named + " is a link that leads to no file." + " Remove the link, or give another name.");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private Path folder(Path target) {
        Path folder = target.getParent();
        if (folder == null) {
            throw new UsageException(named + " is a folder. Give the name of a file.");
        }
        return folder;
    }

    private static boolean special(Path target) {
        return Files.exists(target) && !Files.isRegularFile(target);
    }

    private UsageException forbidden() {
        return new UsageException(
                named
                        + " cannot be written: there is no permission to write there. Choose another place, or change its permissions.");
    }

    private static String reason(IOException fault) {
        String reason = fault instanceof FileSystemException of && of.getReason() != null ? of.getReason() : "";
        String message = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        return reason.isEmpty() ? message : reason;
    }
}
