package dev.footing.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command {@code footing serve}, run as people run it. */
final class Serving implements AutoCloseable {
    private static final Path JAR = Path.of("..", "..", "examples", "cli", "target", "footing.jar");

    private final Process process;
    private final URI address;

    private Serving(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static Serving of(Path profile) throws IOException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(
                    JAR.toAbsolutePath().normalize() + " is missing. Run ./mvnw verify before.");
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toString(),
                        "serve",
                        profile.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader printed =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            printed.readLine();
            String address = printed.readLine();
            if (address == null) {
                throw new IllegalStateException("The command ended before it served anything.");
            }
            return new Serving(process, URI.create(address));
        }
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
