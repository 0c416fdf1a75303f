package dev.footing.architecture;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One document: its quotations, links and commands. */
record Markdown(Path file, String prose, String commands) {
    private static final Pattern FENCE = Pattern.compile("(?ms)^[ \\t]*```([^\\n`]*)\\n(.*?)^[ \\t]*```[ \\t]*$");
    private static final Pattern QUOTED = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(<?([^)>\\s]+)>?(?:\\s+\"[^\"]*\")?\\)");
    private static final Set<String> SHELLS = Set.of("", "sh", "bash", "shell", "console");

    static Markdown read(Path file) {
        String text = Repository.text(file);
        String commands = FENCE.matcher(text)
                .results()
                .filter(fence -> SHELLS.contains(fence.group(1).strip()))
                .map(fence -> fence.group(2))
                .reduce("", String::concat);
        return new Markdown(file, FENCE.matcher(text).replaceAll(""), commands);
    }

    /** What stands in back-quotes, outside of blocks of code. */
    ImmutableList<String> quoted() {
        return QUOTED.matcher(prose)
                .results()
                .map(found -> found.group(1).strip())
                .collect(ImmutableList.toImmutableList());
    }

    /** The files that it links to, from the root of the repository; links to other sites and to itself left out. */
    ImmutableList<Path> linked() {
        Path parent = file.getParent();
        Path folder = parent == null ? Path.of("") : parent;
        return LINK.matcher(QUOTED.matcher(prose).replaceAll(found -> Matcher.quoteReplacement(found.group())))
                .results()
                .map(found -> found.group(1))
                .filter(target -> !target.contains(":") && !target.startsWith("#"))
                .map(target -> Splitter.on('#').splitToList(target).get(0))
                .map(target -> folder.resolve(target).normalize())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Words in back-quotes and in commands that look like a path of the repository: with a slash, and starting with one
     * of its top folders. What a build makes, in {@code target}, is left out, as are patterns.
     */
    ImmutableList<Path> paths(Set<String> topFolders) {
        return Stream.concat(quoted().stream(), Stream.of(commands))
                .flatMap(text -> Splitter.on(CharMatcher.whitespace()).splitToStream(text))
                .map(word -> CharMatcher.anyOf(",;:.\"'").trimTrailingFrom(word))
                .map(word -> word.startsWith("./") ? word.substring(2) : word)
                .filter(word -> word.matches("[\\w.-]+(?:/[\\w.-]+)+/?"))
                .filter(word -> {
                    List<String> names = Splitter.on('/').splitToList(word);
                    return topFolders.contains(names.get(0)) && !names.contains("target");
                })
                .map(Path::of)
                .collect(ImmutableList.toImmutableList());
    }
}
