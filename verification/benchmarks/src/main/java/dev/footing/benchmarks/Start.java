package dev.footing.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A start of the command in a Java machine of its own, from the call until it has ended. */
enum Start implements Measure {
    BARE,
    COLD,
    ARCHIVED;

    /** The command and a profile for it, and where an archive of its loaded classes goes. */
    record Command(Path jar, Path profile, Path archive) {
        static Command in(Path repository, Path target) {
            Path jar = repository.resolve("examples/cli/target/footing.jar");
            if (!Files.isRegularFile(jar)) {
                throw new IllegalStateException("There is no " + jar + ": package examples/cli first.");
            }
            return new Command(
                    jar, repository.resolve("examples/profiles/reference.json"), target.resolve("footing.jsa"));
        }

        /** Writes the archive. */
        void archiveClasses() throws IOException {
            Files.deleteIfExists(archive);
            Java.run(arguments("-XX:ArchiveClassesAtExit=" + archive));
            if (!Files.isRegularFile(archive)) {
                throw new IllegalStateException("No archive of classes came out at " + archive + ".");
            }
        }

        private List<String> arguments(String option) {
            return List.of(option, "-jar", jar.toString(), "assess", profile.toString());
        }
    }

    /** Seconds of one start. */
    double seconds(Command command) throws IOException {
        List<String> arguments = switch (this) {
            case BARE -> List.of("-version");
            case COLD -> command.arguments("-Xshare:auto");
            case ARCHIVED -> command.arguments("-XX:SharedArchiveFile=" + command.archive());
        };
        long begin = System.nanoTime();
        Java.run(arguments);
        return (System.nanoTime() - begin) * 1e-9;
    }
}
