package dev.footing.core.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * A version of Footing.
 *
 * @param number the version number, or {@code development} outside a packaged build
 */
public record EngineVersion(String number) {
    /** {@return the version that is running} */
    public static EngineVersion running() {
        Properties properties = new Properties();
        try (InputStream in = EngineVersion.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The version of Footing cannot be read from its own artifact.", unreadable);
        }
        String version = properties.getProperty("version", "");
        return new EngineVersion(version.isEmpty() || version.startsWith("${") ? "development" : version);
    }
}
