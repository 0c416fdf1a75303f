package dev.footing.cli.replay;

import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.profile.Profile;
import dev.footing.formats.profile.ProfileReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Function;

/**
 * A file that ships with the program and therefore is there, and valid.
 *
 * @param name its name below {@code dev/footing/cli}
 */
public record ShippedFile(String name) {
    /** {@return its contents as a tree} */
    public JsonNode json() {
        ProblemList problems = new ProblemList();
        JsonNode root = read(in -> JsonDocument.parse(JsonText.of(in), problems).root());
        problems.throwIfAny();
        return root;
    }

    /** {@return its contents as a profile} */
    public Profile profile() {
        return read(ProfileReader::read);
    }

    private <T> T read(Function<InputStream, T> reader) {
        String path = "/dev/footing/cli/" + name;
        try (InputStream in = Objects.requireNonNull(ShippedFile.class.getResourceAsStream(path), path)) {
            return reader.apply(in);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
