package dev.footing.cli.serve;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The query of an address.
 *
 * @param entries the values of fields, by the id of the input
 * @param others all other parameters, such as the stage of an answer
 */
record Query(ImmutableListMultimap<String, String> entries, ImmutableListMultimap<String, String> others) {
    /**
     * Reads a query as forms write it.
     *
     * @throws IllegalArgumentException where a percent sign is followed by anything but two hexadecimal digits
     */
    static Query of(String raw) {
        ImmutableListMultimap.Builder<String, String> entries = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, String> others = ImmutableListMultimap.builder();
        for (String pair : Splitter.on('&').omitEmptyStrings().split(raw)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            (name.startsWith("/") ? entries : others).put(name, value);
        }
        return new Query(entries.build(), others.build());
    }

    Optional<String> other(String name) {
        return others.get(name).stream().findFirst();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
