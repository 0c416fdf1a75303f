package dev.footing.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of Footing that computes. */
final class Engine {
    private Engine() {}

    static String version() {
        Properties properties = new Properties();
        try (InputStream in = Engine.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The version of Footing cannot be read from its own artifact.", unreadable);
        }
        String version = properties.getProperty("version", "");
        return version.isEmpty() || version.startsWith("${") ? "development" : version;
    }
}
