package dev.footing.api.quantity;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * Where many numbers come from, kept beside the code that states them: a properties file, a line for each number, with
 * its grade, a bar and the source or the reason. It holds no numbers. Immutable and safe to share between threads.
 *
 * <pre>
 * acme.racks=assumed|our platform team's estimate of May 2024
 * acme.racks/buildEffort=reported|time sheets of three ventures
 * </pre>
 *
 * <pre>{@code
 * EvidenceTable table = EvidenceTable.read("evidence.properties", Racks.class.getResourceAsStream("evidence.properties"));
 * Evidence evidence = table.of("acme.racks/buildEffort");
 * }</pre>
 */
public final class EvidenceTable {
    private static final char BAR = '|';
    private static final String WAY_OUT = "Write the grade, a bar and the source or the reason: assumed|why.";

    private final ImmutableSortedMap<String, Evidence> rows;

    private EvidenceTable(ImmutableSortedMap<String, Evidence> rows) {
        this.rows = rows;
    }

    /**
     * Reads a table.
     *
     * @param properties a line for each number: its key, and as the value its grade, a bar, and the source or reason
     * @return the table
     * @throws InvalidValueException where a line has no bar, an unknown grade or no source; it names the key
     */
    public static EvidenceTable of(Properties properties) {
        Objects.requireNonNull(properties, "properties");
        ImmutableSortedMap.Builder<String, Evidence> rows = ImmutableSortedMap.naturalOrder();
        for (String key : properties.stringPropertyNames()) {
            rows.put(key, row(key, properties.getProperty(key)));
        }
        return new EvidenceTable(rows.buildOrThrow());
    }

    /**
     * Reads a table from a properties file in UTF-8, and closes it.
     *
     * @param name how messages call the file
     * @param opened the file
     * @return the table
     * @throws InvalidValueException where the file is no such table
     * @throws UncheckedIOException where it cannot be read
     */
    public static EvidenceTable read(String name, InputStream opened) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(opened, "opened");
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(opened, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidValueException(
                    name,
                    Objects.requireNonNullElse(malformed.getMessage(), "malformed"),
                    "must be a properties file",
                    "Write a backslash twice.");
        }
        return of(properties);
    }

    /**
     * Looks up where a number comes from.
     *
     * @param key the number's key
     * @return its evidence
     * @throws InvalidValueException where there is no such line; it lists the known keys and the nearest
     */
    public Evidence of(String key) {
        Evidence found = rows.get(key);
        if (found == null) {
            throw KnownNames.of(rows.keySet()).refusal("evidence", key, "must be a key of the table");
        }
        return found;
    }

    /**
     * Collects what stands below a key.
     *
     * @param key a key, such as the id of a strategy
     * @return the evidence of each number whose key is that key, a slash and the number's path, by that path
     */
    public ImmutableSortedMap<String, Evidence> below(String key) {
        String start = key + '/';
        ImmutableSortedMap.Builder<String, Evidence> below = ImmutableSortedMap.naturalOrder();
        rows.forEach((path, evidence) -> {
            if (path.startsWith(start)) {
                below.put(path.substring(start.length()), evidence);
            }
        });
        return below.buildOrThrow();
    }

    /** {@return every line, by its key} */
    public ImmutableSortedMap<String, Evidence> rows() {
        return rows;
    }

    private static Evidence row(String key, String line) {
        int bar = line.indexOf(BAR);
        InvalidValueException.throwIf(bar < 0, key, '"' + line + '"', "must have a bar behind its grade", WAY_OUT);
        String source = CharMatcher.whitespace().trimFrom(line.substring(bar + 1));
        InvalidValueException.throwIf(source.isEmpty(), key, '"' + line + '"', "must name a source", WAY_OUT);
        String grade = line.substring(0, bar);
        if (!Identified.ids(Grade.class).contains(grade)) {
            throw KnownNames.of(Identified.ids(Grade.class)).refusal(key, grade, "must begin with a grade");
        }
        return Evidence.of(Identified.of(Grade.class, grade), source);
    }
}
