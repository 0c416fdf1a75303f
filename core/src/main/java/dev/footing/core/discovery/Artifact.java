package dev.footing.core.discovery;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.List;

/** Names the place that code came from: a jar's file name, or the last two folders of a class directory. */
final class Artifact {
    private Artifact() {}

    static String of(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        if (location == null) {
            return type.getModule().isNamed() ? type.getModule().getName() : "unknown";
        }
        return named(location.getPath());
    }

    /** The artifact of a resource, without the path of the resource in it. */
    static String of(String location, String resource) {
        boolean below = location.endsWith(resource);
        return named(below ? location.substring(0, location.length() - resource.length()) : location);
    }

    /** A path ends in a jar, in a jar within a jar, which ends in an exclamation mark, or in a folder. */
    private static String named(String path) {
        List<String> names = Splitter.on('/')
                .omitEmptyStrings()
                .splitToList(CharMatcher.anyOf("/!").trimTrailingFrom(decoded(path)));
        if (names.isEmpty()) {
            return "unknown";
        }
        String last = names.get(names.size() - 1);
        boolean alone = last.endsWith(".jar") || names.size() == 1;
        return alone ? last : names.get(names.size() - 2) + "/" + last;
    }

    /** Spaces and letters beyond ASCII are written as escapes in a location, mostly. */
    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEscaped) {
            return path;
        }
    }
}
