package dev.footing.html.page;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import dev.footing.api.problem.InternalFaultException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A style sheet or a script that stands within the page.
 *
 * @param text its text, which must not end the element that it stands in
 */
record Asset(String text) {
    static Asset named(String name) {
        try (InputStream in = Asset.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new InternalFaultException("The jar of the formats lacks " + name + ". Build it anew.");
            }
            return new Asset(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** By which a policy of contents lets it in, and nothing else: its text as it is, byte for byte. */
    String hash() {
        byte[] digest =
                Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
        return "sha256-" + BaseEncoding.base64().encode(digest);
    }
}
